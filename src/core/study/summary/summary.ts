import type { Citation, CitedClaim, NonEmpty } from '../../citations/reply.ts';
import type { DocumentSummary } from '../../documents/document.ts';
import type { Phrasing } from '../phrasing/phrasing.ts';

export type SummaryLength = 'brief' | 'standard' | 'long';

/** About how many words a summary of each length has. */
export const summaryWords: Readonly<Record<SummaryLength, number>> = { brief: 80, standard: 200, long: 500 };

/** Main points of one or more documents. Every bullet has passed the claim gate against what it cites. */
export interface Summary {
  readonly kind: 'summary';
  readonly groups: NonEmpty<SummaryGroup>;
  /** Numbered from 1 over all groups, in order of first use. */
  readonly citations: NonEmpty<Citation>;
  readonly sections: SectionCoverage;
  /** Absent where no model was asked: all bullets are the sources' own sentences. */
  readonly phrasing?: Phrasing;
}

/** Bullets that belong together, in reading order. */
export interface SummaryGroup {
  /** `points`: what the text says. Of two documents: what both say, where they differ (two bullets a difference), what one says alone. */
  readonly about: 'points' | 'shared' | 'differences' | 'only';
  /** Whose points these are, for `only`. */
  readonly document?: DocumentSummary;
  readonly claims: NonEmpty<CitedClaim>;
}

/** How much of what was summed up has a bullet of its own. */
export interface SectionCoverage {
  readonly covered: number;
  readonly total: number;
  /** What is counted: sections of documents, or whole documents where there are many. */
  readonly of: 'sections' | 'documents';
  /** Headings or titles of those without a bullet, as far as they have one. */
  readonly missed: readonly string[];
}
