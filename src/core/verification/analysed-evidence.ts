import { tokenize } from '../text/tokenize.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';
import type { EvidenceText } from './evidence-text.ts';
import type { VerificationResources } from './resources.ts';

/** A sentence of the evidence, taken apart, with its place. */
export interface EvidenceSentence extends AnalysedText {
  readonly documentId: string;
  readonly passageId: number;
  /** `[start, end)`, absolute, as in the evidence. */
  readonly start: number;
  readonly end: number;
  /** Terms of the title and headings above it. */
  readonly context: ReadonlySet<string>;
}

/** Evidence taken apart once; claims are judged against it as often as needed. */
export interface AnalysedEvidence {
  readonly sentences: readonly EvidenceSentence[];
}

const remembered = new WeakMap<EvidenceText, { resources: VerificationResources; analysed: AnalysedEvidence }>();

/** Takes evidence apart, sentence by sentence; the same object is taken apart only once for the same resources. */
export function analyseEvidence(evidence: EvidenceText, resources: VerificationResources): AnalysedEvidence {
  const known = remembered.get(evidence);
  if (known?.resources === resources) return known.analysed;
  const { documentId, passageId, language, title, headings } = evidence;
  const context = new Set(
    tokenize([title, ...headings].join('\n'), language)
      .filter((token) => token.kind !== 'punctuation')
      .map((token) => token.term),
  );
  const analysed = {
    sentences: evidence.sentences.map(({ start, end }) => ({
      ...analyseText(evidence.prose.slice(start - evidence.start, end - evidence.start), language, resources),
      documentId,
      passageId,
      start,
      end,
      context,
    })),
  };
  remembered.set(evidence, { resources, analysed });
  return analysed;
}
