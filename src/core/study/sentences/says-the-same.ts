import type { EvidenceText } from '../../verification/evidence-text.ts';
import { judgeClaim } from '../../verification/judge-claim.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import type { StudySentence } from './study-sentence.ts';

/** A set of terms, or terms with their counts. */
type Terms = Pick<ReadonlyMap<string, unknown> | ReadonlySet<string>, 'size' | 'has'> & { keys(): Iterable<string> };

/** Two sentences that share this much of the shorter one's content say the same. */
const sameContent = 0.6;

/** Whether one of two sentences adds nothing to the other: mostly the same content, or one bears the other out. */
export function saysTheSame(one: StudySentence, other: StudySentence, resources: VerificationResources): boolean {
  if (sharesContent(new Set(one.analysed.counts.keys()), new Set(other.analysed.counts.keys()))) return true;
  return (
    judgeClaim(one.text, [evidenceOfSentence(other)], resources).kind === 'supported' ||
    judgeClaim(other.text, [evidenceOfSentence(one)], resources).kind === 'supported'
  );
}

/** Whether one of two sets of content terms mostly lies in the other. */
export function sharesContent(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  return mostlyIn(shorter, longer);
}

/** Whether most of some content terms are among others. */
export function mostlyIn(terms: Terms, others: Terms): boolean {
  return [...terms.keys()].filter((term) => others.has(term)).length >= sameContent * terms.size;
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
