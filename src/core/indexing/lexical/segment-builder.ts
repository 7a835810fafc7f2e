import { GrowingBytes, GrowingIntegers, GrowingShorts } from './growing-array.ts';
import { countedOnce, headingMark, textCount, titleMark } from './posting-mark.ts';
import { nowhere, placesPerWord } from './posting-places.ts';
import {
  type LexicalSegment,
  languageNumbers,
  type PassageTerms,
  type PostingLists,
  summarisePostings,
} from './segment.ts';
import { TermDictionary } from './term-dictionary.ts';

const longestLength = 0xffff;

/** Collects passages, in ascending order of id, into one segment. */
export class SegmentBuilder {
  readonly #numbers = new Map<string, number>();
  /** By term number: its last posting and whose that is, so that a repeated term is counted where it already stands. */
  readonly #lastPosting = new GrowingIntegers();
  readonly #lastPosition = new GrowingIntegers();
  readonly #postingTerms = new GrowingIntegers();
  readonly #postingPositions = new GrowingIntegers();
  readonly #postingMarks = new GrowingBytes();
  /** Every occurrence in a text that its posting counts: which posting, and where. */
  readonly #occurrencePostings = new GrowingIntegers();
  readonly #occurrencePlaces = new GrowingShorts();
  readonly #passageIds = new GrowingIntegers();
  readonly #lengths = new GrowingIntegers();
  readonly #documents = new GrowingIntegers();
  readonly #languages = new GrowingBytes();
  readonly #documentNumbers = new Map<string, number>();

  get size(): number {
    return this.#passageIds.length;
  }

  add(passage: PassageTerms): void {
    const position = this.#passageIds.length;
    this.#passageIds.push(passage.passageId);
    this.#lengths.push(Math.min(longestLength, passage.text.length));
    this.#languages.push(Math.max(0, languageNumbers.indexOf(passage.language)));
    this.#documents.push(this.#documentNumber(passage.documentId));
    const { text, places } = passage;
    for (let index = 0; index < text.length; index += 1) {
      const posting = this.#posting(text[index] as string, position);
      const before = this.#postingMarks.at(posting);
      const mark = countedOnce(before);
      if (mark === before) continue;
      this.#postingMarks.set(posting, mark);
      this.#occurrencePostings.push(posting);
      this.#occurrencePlaces.push(Math.min(nowhere, places?.[index] ?? index * placesPerWord));
    }
    this.#markAll(passage.headings, position, headingMark);
    this.#markAll(passage.title, position, titleMark);
  }

  build(): LexicalSegment {
    const sorted = [...this.#numbers.keys()].sort();
    const lists = this.#postingLists(sorted);
    const lengths = Uint16Array.from(this.#lengths.values());
    return {
      passageIds: this.#passageIds.values().slice(),
      lengths,
      documents: this.#documents.values().slice(),
      documentIds: [...this.#documentNumbers.keys()],
      languages: this.#languages.values().slice(),
      terms: TermDictionary.of(sorted),
      ...lists,
      ...summarisePostings(lists, lengths),
    };
  }

  #documentNumber(documentId: string): number {
    let number = this.#documentNumbers.get(documentId);
    if (number === undefined) {
      number = this.#documentNumbers.size;
      this.#documentNumbers.set(documentId, number);
    }
    return number;
  }

  #markAll(terms: readonly string[], position: number, mark: number): void {
    for (const term of terms) {
      const posting = this.#posting(term, position);
      this.#postingMarks.set(posting, this.#postingMarks.at(posting) | mark);
    }
  }

  #posting(term: string, position: number): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
      this.#lastPosting.push(0);
      this.#lastPosition.push(position);
    } else {
      if (this.#lastPosition.at(number) === position) return this.#lastPosting.at(number);
      this.#lastPosition.set(number, position);
    }
    const posting = this.#postingTerms.length;
    this.#postingTerms.push(number);
    this.#postingPositions.push(position);
    this.#postingMarks.push(0);
    this.#lastPosting.set(number, posting);
    return posting;
  }

  /** Counting sort of the postings by term; within a term they come in order of position already. */
  #postingLists(sorted: readonly string[]): PostingLists {
    const places = new Uint32Array(sorted.length);
    for (const [place, term] of sorted.entries()) places[this.#numbers.get(term) ?? 0] = place;
    const total = this.#postingTerms.length;
    const starts = new Uint32Array(sorted.length + 1);
    for (let posting = 0; posting < total; posting += 1) {
      const next = (places[this.#postingTerms.at(posting)] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let place = 0; place < sorted.length; place += 1) {
      starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
    }
    const next = starts.slice();
    const positions = new Uint32Array(total);
    const marks = new Uint8Array(total);
    const targets = new Uint32Array(total);
    for (let posting = 0; posting < total; posting += 1) {
      const place = places[this.#postingTerms.at(posting)] as number;
      const target = next[place] as number;
      next[place] = target + 1;
      targets[posting] = target;
      positions[target] = this.#postingPositions.at(posting);
      marks[target] = this.#postingMarks.at(posting);
    }
    return { starts, positions, marks, places: this.#placeLists(marks, targets) };
  }

  /** @param targets for every posting, in the order they came, where it stands now */
  #placeLists(marks: Uint8Array, targets: Uint32Array): Uint16Array {
    const next = new Uint32Array(marks.length);
    let total = 0;
    for (let posting = 0; posting < marks.length; posting += 1) {
      next[posting] = total;
      total += textCount(marks[posting] as number);
    }
    const places = new Uint16Array(total);
    for (let occurrence = 0; occurrence < total; occurrence += 1) {
      const posting = targets[this.#occurrencePostings.at(occurrence)] as number;
      const target = next[posting] as number;
      next[posting] = target + 1;
      places[target] = this.#occurrencePlaces.at(occurrence);
    }
    return places;
  }
}
