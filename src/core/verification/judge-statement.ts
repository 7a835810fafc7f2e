import { detectLanguage } from '../text/detect-language.ts';
import type { EvidenceText } from './evidence-text.ts';
import { explanationsIn } from './explanations/explanations-in.ts';
import { judgeClaim } from './judge-claim.ts';
import type { VerificationResources } from './resources.ts';
import { splitClaims } from './split-claims.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** From weak to strong: the verdict on a whole is that on its weakest part. */
const strength: Readonly<Record<VerdictKind, number>> = { contradicted: 0, 'not-in-sources': 1, supported: 2 };

/**
 * Judges what somebody states, in one sentence or several: frames taken off, pronouns filled in, each claim judged, and
 * the weakest of them decides. Questions and instructions are never in the sources.
 */
export function judgeStatement(
  text: string,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Verdict {
  const parts = splitClaims(text, evidence[0]?.language ?? 'en');
  const stated = parts.filter(({ leftOut }) => leftOut === undefined || leftOut === 'fragment');
  // Somebody asks for this text to be judged: where it is all in the first person, that is still what there is to judge.
  const claims = stated.length > 0 ? stated : parts.filter(({ leftOut }) => leftOut === 'opinion');
  const [first, ...rest] = claims.map(({ claim }) => judgeClaim(claim, evidence, resources));
  if (first === undefined) {
    const why = explanationsIn(resources.readerLanguage ?? detectLanguage(text)).noClaim[
      parts[0]?.leftOut ?? 'fragment'
    ];
    return { kind: 'not-in-sources', score: 0, why, spans: [], conflicts: [] };
  }
  const weakest = rest.reduce((weak, next) => (isWeaker(next, weak) ? next : weak), first);
  return { ...weakest, score: Math.min(first.score, ...rest.map(({ score }) => score)) };
}

function isWeaker(one: Verdict, other: Verdict): boolean {
  return strength[one.kind] < strength[other.kind] || (one.kind === other.kind && one.score < other.score);
}
