import type { SeededRandom } from '../seeded-random.ts';
import type { ChapterExamples, ChapterKind, Example, Examples, GeneralKind } from './examples.ts';
import type { Terms } from './term-numbers.ts';

/** One line of a batch: two texts that belong together, and what tells that two lines are about the same text. */
export interface BatchLine {
  readonly query: Terms;
  readonly text: Terms;
  /** Equal for lines whose texts are the same passage; such lines are not each other's wrong answers. */
  readonly key: number | string;
}

/** Share of each kind of example among the lines, within its half of the batch. */
export interface Mixture {
  /** Share of the batch that is drawn from chapters. */
  readonly chapterShare: number;
  readonly chapter: Readonly<Partial<Record<ChapterKind | 'sentence', number>>>;
  readonly general: Readonly<Partial<Record<GeneralKind, number>>>;
}

const GROUP_LINES = 64;
const CHAPTERS_IN_GROUP = 3;
const LONGEST_QUERY = 40;
const LONGEST_TEXT = 100;
/** How often the shared words are thinned out of one side, and how often in the task of finding a sentence's passage. */
const THINNED = 0.5;
const SENTENCE_LEFT_IN = 0.4;

/** Draws batches: groups of lines from neighbouring chapters, so that wrong answers are about the same topic, then general ones. */
export class Batches {
  private readonly examples: Examples;
  private readonly mixture: Mixture;
  private readonly random: SeededRandom;
  private readonly chapters: readonly ChapterExamples[];

  constructor(examples: Examples, mixture: Mixture, random: SeededRandom) {
    this.examples = examples;
    this.mixture = mixture;
    this.random = random;
    this.chapters = examples.chapters.filter(({ passages }) => passages.length >= 4);
  }

  draw(lines: number): BatchLine[] {
    const batch: BatchLine[] = [];
    while (batch.length + GROUP_LINES <= lines * this.mixture.chapterShare) {
      const first = this.random.below(this.chapters.length - CHAPTERS_IN_GROUP);
      const group = this.chapters.slice(first, first + CHAPTERS_IN_GROUP);
      for (let line = 0; line < GROUP_LINES; line++) batch.push(this.chapterLine(group));
    }
    while (batch.length < lines) {
      const line = this.generalLine();
      if (line !== undefined) batch.push(line);
    }
    return batch;
  }

  private chapterLine(group: readonly ChapterExamples[]): BatchLine {
    for (;;) {
      const chapter = this.random.pick(group);
      const kind = this.weighted(this.mixture.chapter);
      const line =
        kind === 'sentence' ? this.sentenceLine(chapter) : this.exampleLine(kind, chapter.byKind.get(kind) ?? []);
      if (line !== undefined && line.query.length > 0 && line.text.length > 0) return cut(line);
    }
  }

  /** A sentence, or some of its words, and the sentences around it, mostly without it (inverse cloze). */
  private sentenceLine(chapter: ChapterExamples): BatchLine | undefined {
    const passage = this.random.pick(chapter.passages);
    const sentences = this.examples.passages[passage]?.sentences ?? [];
    if (sentences.length < 2) return undefined;
    const chosen = this.random.below(sentences.length);
    const reach = this.random.pick([1, 1, 2, 3, 12]);
    const leftIn = this.random.next() < SENTENCE_LEFT_IN;
    let query: Terms = sentences[chosen] ?? [];
    let text: Terms = sentences
      .filter((_, place) => Math.abs(place - chosen) <= reach && (place !== chosen || leftIn))
      .flat();
    if (query.length > 6 && this.random.next() < 0.8) query = this.random.sample(query, 3 + this.random.below(7));
    if (leftIn) text = this.without(query, text, this.random.pick([0, 0.3, 0.6]));
    return { query, text, key: passage };
  }

  private exampleLine(kind: ChapterKind, known: readonly Example[]): BatchLine | undefined {
    if (known.length === 0) return undefined;
    const { query, text: passage } = this.random.pick(known);
    if (typeof passage !== 'number') return undefined;
    const sentences = this.examples.passages[passage]?.sentences ?? [];
    const narrow = (kind === 'question' || kind === 'definition') && sentences.length > 2 && this.random.next() < 0.5;
    const text = (narrow ? this.bestSentences(query, sentences) : sentences).flat();
    return { query, text: this.maybeThinned(query, text), key: passage };
  }

  private generalLine(): BatchLine | undefined {
    const known = this.examples.general.get(this.weighted(this.mixture.general)) ?? [];
    if (known.length === 0) return undefined;
    const { query, text } = this.random.pick(known);
    if (typeof text === 'number') return undefined;
    return cut({ query, text: this.maybeThinned(query, text), key: text.join() });
  }

  /** The sentence that shares most with the query, and its neighbours. */
  private bestSentences(query: Terms, sentences: readonly Terms[]): readonly Terms[] {
    const asked = new Set(query);
    const scores = sentences.map(
      (sentence) => new Set(sentence.filter((term) => asked.has(term))).size + this.random.next() / 2,
    );
    const best = scores.indexOf(Math.max(...scores));
    return sentences.slice(Math.max(0, best - 1), best + 2);
  }

  private maybeThinned(query: Terms, text: Terms): Terms {
    return this.random.next() < THINNED ? this.without(query, text, this.random.pick([0.3, 0.6])) : text;
  }

  /** The text with each word of the query left out at that rate; whole where nothing would be left. */
  private without(query: Terms, text: Terms, rate: number): Terms {
    const shared = new Set(query);
    const kept = text.filter((term) => !shared.has(term) || this.random.next() > rate);
    return kept.length > 0 ? kept : text;
  }

  private weighted<Kind extends string>(weights: Readonly<Partial<Record<Kind, number>>>): Kind {
    const entries = Object.entries<number | undefined>(weights) as [Kind, number][];
    let rest = this.random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [kind, weight] of entries) {
      rest -= weight;
      if (rest < 0) return kind;
    }
    throw new RangeError('No kind of example has a weight.');
  }
}

function cut({ query, text, key }: BatchLine): BatchLine {
  return { query: query.slice(0, LONGEST_QUERY), text: text.slice(0, LONGEST_TEXT), key };
}
