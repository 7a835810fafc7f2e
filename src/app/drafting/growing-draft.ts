import type { DraftedSentence, JudgedSentence } from '../../core/answering/drafting/drafted-sentence.ts';
import { wholeObjects } from '../../core/answering/drafting/whole-objects.ts';
import { draftForm } from './draft-form.ts';

const sentenceForm = draftForm.shape.sentences.element;

/**
 * A draft that is judged while it is being written: each sentence once it stands there whole, in order. A sentence that is
 * still being written, or not yet judged, is never told of.
 */
export class GrowingDraft {
  readonly #judge: (sentence: DraftedSentence) => Promise<JudgedSentence>;
  readonly #onGrown: ((judged: readonly JudgedSentence[]) => void) | undefined;
  #begun: { readonly sentence: DraftedSentence; readonly judged: Promise<JudgedSentence> }[] = [];

  /** @param onGrown told all that is judged so far, whenever one more is supported */
  constructor(
    judge: (sentence: DraftedSentence) => Promise<JudgedSentence>,
    onGrown?: (judged: readonly JudgedSentence[]) => void,
  ) {
    this.#judge = judge;
    this.#onGrown = onGrown;
  }

  /** Takes in all that has been written so far. @param most sentences that are read at all */
  read(written: string, most: number): void {
    for (const text of wholeObjects(written).slice(this.#begun.length, most)) this.#begin(sentenceOf(text));
  }

  /** Every sentence judged, in order; those that were judged while they came are not judged again. */
  async finish(sentences: readonly DraftedSentence[]): Promise<JudgedSentence[]> {
    const kept = this.#begun.filter(({ sentence }, index) => isSame(sentence, sentences[index]));
    // A draft that was begun anew says other things than what was read of the first.
    this.#begun = kept.length === this.#begun.length ? kept : [];
    for (const sentence of sentences.slice(this.#begun.length)) this.#begin(sentence);
    return Promise.all(this.#begun.map(({ judged }) => judged));
  }

  #begin(sentence: DraftedSentence): void {
    const before = this.#begun.map(({ judged }) => judged);
    const judged = Promise.all(before).then(() => this.#judge(sentence));
    // Whoever waits for the end hears of an error; until then it is nobody's.
    judged.catch(() => undefined);
    this.#begun.push({ sentence, judged });
    const soFar = this.#begun.map((one) => one.judged);
    void Promise.all(soFar).then(
      (all) => {
        if (all.at(-1)?.kind === 'supported') this.#onGrown?.(all);
      },
      () => undefined,
    );
  }
}

/** What is in no form of ours is judged as a sentence that cites nothing: the whole draft will be sent back for it. */
function sentenceOf(text: string): DraftedSentence {
  try {
    return sentenceForm.parse(JSON.parse(text));
  } catch {
    return { text: '', cites: [], quote: '' };
  }
}

function isSame(one: DraftedSentence, other: DraftedSentence | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
