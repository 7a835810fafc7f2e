import type { EvidenceText } from '../../verification/evidence-text.ts';
import { judgeClaim } from '../../verification/judge-claim.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import type { StudySentence } from './study-sentence.ts';

/** Two sentences that share this much of the shorter one's content say the same. */
const sameContent = 0.6;

/** Whether one of two sentences adds nothing to the other: mostly the same content, or one bears the other out. */
export function saysTheSame(one: StudySentence, other: StudySentence, resources: VerificationResources): boolean {
  const [shorter, longer] = one.analysed.counts.size <= other.analysed.counts.size ? [one, other] : [other, one];
  const shared = [...shorter.analysed.counts.keys()].filter((term) => longer.analysed.counts.has(term)).length;
  if (shared >= sameContent * shorter.analysed.counts.size) return true;
  return (
    judgeClaim(one.text, [evidenceOfSentence(other)], resources).kind === 'supported' ||
    judgeClaim(other.text, [evidenceOfSentence(one)], resources).kind === 'supported'
  );
}

/** One sentence as evidence, alone: without title and headings, which would lend it words it does not have. */
export function evidenceOfSentence({ passage, span }: StudySentence): EvidenceText {
  const { passage: stored } = passage.evidence;
  return {
    documentId: span.documentId,
    passageId: span.passageId,
    start: stored.start,
    prose: stored.prose,
    sentences: [{ start: span.start, end: span.end }],
    title: '',
    headings: [],
    language: stored.language,
  };
}
