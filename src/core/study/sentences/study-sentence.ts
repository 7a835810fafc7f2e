import type { AnalysedPassage, AnalysedSentence } from '../../answering/analysed-passage.ts';
import type { DraftClaim } from '../../answering/draft.ts';
import { readableSentence } from '../../answering/readable-sentence.ts';
import type { Span } from '../../retrieval/evidence.ts';
import { withoutInstructions } from '../../retrieval/instructions.ts';
import { isAside } from './asides.ts';
import { refersBack } from './refers-back.ts';
import { standsAlone, wordsIn } from './stands-alone.ts';

/** A sentence of a stored document as the study tools see it. */
export interface StudySentence {
  readonly passage: AnalysedPassage;
  readonly analysed: AnalysedSentence;
  /** As a reader gets it: white space collapsed, an antecedent in [brackets]. */
  readonly text: string;
  /** Its words, as people count them. */
  readonly words: number;
  readonly span: Span;
  /** Whether it can be shown with nothing around it. */
  readonly standsAlone: boolean;
}

/**
 * The sentences of a passage that speak of its subject, in order: prose and list items, no questions, no lines about the
 * publisher, nothing that gives orders to whoever reads it.
 */
export function studySentences(passage: AnalysedPassage): StudySentence[] {
  const { passage: stored, document } = passage.evidence;
  return passage.sentences.flatMap((analysed, index): StudySentence[] => {
    const { kind, start, end } = analysed.sentence;
    if (kind === 'code' || kind === 'table-row' || analysed.counts.size === 0) return [];
    const text = readableSentence(passage, index);
    if (/[?？]["'”’)\]]*$/u.test(text) || isAside(text, document) || withoutInstructions(text) !== text) return [];
    return [
      {
        passage,
        analysed,
        text,
        words: wordsIn(text),
        span: { passageId: stored.id, documentId: stored.documentId, start, end },
        standsAlone: standsAlone(text, analysed, stored.language) && !refersBack(passage, index),
      },
    ];
  });
}

/** A bullet in the words of the first of some sentences that say the same, citing them all. */
export function claimOfSentences([shown, ...others]: readonly [StudySentence, ...StudySentence[]]): DraftClaim {
  return { text: shown.text, spans: [shown.span, ...others.map(({ span }) => span)] };
}
