import { answerQuestion } from '../../src/core/answering/answer-question.ts';
import type { Draft } from '../../src/core/answering/draft.ts';
import { type AnsweringModels, defaultCalibration } from '../../src/core/answering/models.ts';
import type { Span } from '../../src/core/retrieval/evidence.ts';
import { scoreOf } from '../train/answering/models.ts';
import { isRight, ranked, type SetReading } from '../train/answering/readings.ts';

/** A reading with what the pipeline makes of it. */
export interface Judged {
  readonly reading: SetReading;
  /** Which half of the articles it belongs to. */
  readonly side: number;
  /** Answerability; 0 where it is refused and 1 where something is replied whatever the line. */
  readonly score: number;
  /** Place of the right sentence among the ranked ones, -1 where it is not among them. */
  readonly rightAt: number;
  /** The right sentence is among those shown if it is answered. */
  readonly rightShown: boolean;
  /** The right sentence is in one of the nearest passages if it is refused. */
  readonly rightNearest: boolean;
  /** The question's premise is taken for denied. */
  readonly corrected: boolean;
  /** Share of the question's content terms that stand in the document that answers it. */
  readonly overlap: number;
}

/** Puts a reading through the decision twice, with the line so low that hardly anything is refused, and so high that hardly anything is answered. */
export function judge(reading: SetReading, models: AnsweringModels): Omit<Judged, 'side'> {
  const sentences = ranked(reading, models.ranker);
  const input = { ...reading.reading, ranked: sentences, models, resources: reading.resources, room: 2 };
  const answered = answerQuestion({ ...input, calibration: { ...defaultCalibration, answer: -1 } });
  const refused = answerQuestion({ ...input, calibration: { ...defaultCalibration, answer: 2, close: -1 } });
  const right = sentences.find((sentence) => isRight(reading, sentence));
  const holds = (span: Span) =>
    right !== undefined &&
    span.documentId === right.passage.evidence.document.id &&
    span.start <= right.sentence.sentence.start &&
    right.sentence.sentence.end <= span.end;
  return {
    reading,
    score: refused.kind !== 'refusal' ? 1 : answered.kind === 'refusal' ? 0 : scoreOf(reading, models),
    rightAt: right === undefined ? -1 : sentences.indexOf(right),
    rightShown: shownSpans(answered).some(holds),
    rightNearest: refused.kind === 'refusal' && refused.nearest.some(holds),
    corrected: answered.kind === 'correction',
    overlap: overlapOf(reading),
  };
}

function shownSpans(draft: Draft): Span[] {
  return draft.kind === 'refusal' ? [] : draft.claims.flatMap(({ spans }) => spans);
}

function overlapOf({ reading, question }: SetReading): number {
  const own = reading.passages.filter(({ evidence }) => evidence.document.id === question.documentId);
  const terms = new Set(own.flatMap((passage) => [...passage.terms]));
  const asked = reading.weighted.terms;
  return asked.filter(({ term }) => terms.has(term)).length / Math.max(1, asked.length);
}
