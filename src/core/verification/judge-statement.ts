import { detectLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { claimParts } from './claim-parts.ts';
import type { EvidenceText } from './evidence-text.ts';
import { explanationsIn } from './explanations/explanations-in.ts';
import { examine, judgeClaim, judgeExamined } from './judge-claim.ts';
import type { VerificationResources } from './resources.ts';
import { splitClaims } from './split-claims.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** From weak to strong: the verdict on a whole is that on its weakest part. */
const strength: Readonly<Record<VerdictKind, number>> = { contradicted: 0, 'not-in-sources': 1, supported: 2 };

/**
 * Judges what somebody states, in one sentence or several: frames taken off, pronouns filled in, sentences parted into the
 * statements that they make, each judged, and the weakest decides. Questions and instructions are never in the sources.
 */
export function judgeStatement(
  text: string,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Verdict {
  const language = evidence[0]?.language ?? 'en';
  const sentences = splitClaims(text, language);
  const stated = sentences.filter(({ leftOut }) => leftOut === undefined || leftOut === 'fragment');
  // Somebody asks for this text to be judged: where it is all in the first person, that is still what there is to judge.
  const claims = stated.length > 0 ? stated : sentences.filter(({ leftOut }) => leftOut === 'opinion');
  if (claims.length === 0) {
    const { noClaim } = explanationsIn(resources.readerLanguage ?? detectLanguage(text));
    const why = noClaim[sentences[0]?.leftOut ?? 'fragment'];
    return { kind: 'not-in-sources', score: 0, why, spans: [], outright: false, conflicts: [] };
  }
  return weakestOf(claims.map(({ claim }) => judgeSentence(claim, language, evidence, resources)));
}

/** One sentence: as a whole where the evidence says it outright, else statement by statement. */
function judgeSentence(
  claim: string,
  language: Language,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Verdict {
  const whole = examine(claim, evidence, resources);
  const parts = whole?.outright === true ? [] : claimParts(claim, language);
  if (parts.length < 2) return judgeExamined(claim, whole, resources);
  return weakestOf(
    parts.map((part) => {
      const verdict = judgeClaim(part, evidence, resources);
      return verdict.kind === 'supported' ? verdict : { ...verdict, why: `“${part}” ${verdict.why}` };
    }),
  );
}

/** The verdict on several statements: that on the weakest; where all hold, resting on all that they rest on. */
function weakestOf(verdicts: readonly Verdict[]): Verdict {
  const weakest = verdicts.reduce((weak, next) => (isWeaker(next, weak) ? next : weak));
  const score = Math.min(...verdicts.map((verdict) => verdict.score));
  if (weakest.kind !== 'supported') return { ...weakest, score };
  const spans = new Map(
    verdicts.flatMap((verdict) => verdict.spans).map((span) => [`${span.documentId} ${span.start}`, span]),
  );
  return { ...weakest, score, spans: [...spans.values()], outright: verdicts.every(({ outright }) => outright) };
}

function isWeaker(one: Verdict, other: Verdict): boolean {
  return strength[one.kind] < strength[other.kind] || (one.kind === other.kind && one.score < other.score);
}
