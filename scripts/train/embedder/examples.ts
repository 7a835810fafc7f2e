import type { Library, TermChapter } from './library.ts';
import { kindOfPairs, type PairKind } from './pair-sources.ts';
import type { Terms } from './term-numbers.ts';

/** A short text and a longer one that belong together. Terms are places in the vocabulary. */
export interface Example {
  readonly query: Terms;
  /** The passage that answers, or the other text where it comes from no passage. */
  readonly text: number | Terms;
}

/** A stretch of a chapter of 60 terms or more, by sentences. */
export interface TrainingPassage {
  readonly sentences: readonly Terms[];
}

/** What a chapter gives to learn from; chapters that stand side by side make each other's wrong passages. */
export interface ChapterExamples {
  /** Numbers of its passages of running text. */
  readonly passages: readonly number[];
  readonly byKind: ReadonlyMap<ChapterKind, readonly Example[]>;
}

export type ChapterKind = 'heading' | 'question' | 'objective' | 'definition' | 'neighbour';
export type GeneralKind = 'glossary' | 'fact' | 'word' | 'usage' | 'broader' | 'synonym' | PairKind;

export interface Examples {
  readonly passages: readonly TrainingPassage[];
  readonly chapters: readonly ChapterExamples[];
  readonly general: ReadonlyMap<GeneralKind, readonly Example[]>;
}

const PASSAGE_TERMS = 60;
const LEAST_PASSAGE_TERMS = 20;
const PASSAGE_SENTENCES = 12;
const MOST_DEFINED_PASSAGES = 8;

/** Collects everything that the contrastive step learns from. `placeOf` and `rarity` belong to the vocabulary. */
export class ExampleCollector {
  private readonly passages: TrainingPassage[] = [];
  private readonly sets: Set<number>[] = [];
  private readonly general = new Map<GeneralKind, Example[]>();
  private readonly placeOf: Int32Array;
  private readonly rarity: Float64Array;

  constructor(placeOf: Int32Array, shares: Float64Array) {
    this.placeOf = placeOf;
    this.rarity = shares.map((share) => -Math.log(share));
  }

  collect(library: Library): Examples {
    const chapters = library.chapters.map((chapter) => this.chapter(chapter));
    for (const { glossary } of library.chapters) {
      for (const { term, meaning } of glossary) this.add('glossary', term, meaning);
    }
    for (const { heading, sentences } of library.facts) this.add('fact', heading, sentences.slice(0, 10).flat());
    this.synsets(library);
    for (const { first, second, source } of library.pairs) {
      const kind = kindOfPairs(source);
      if (kind !== undefined) this.add(kind, first, second);
    }
    return { passages: this.passages, chapters, general: this.general };
  }

  private chapter(chapter: TermChapter): ChapterExamples {
    const running: number[] = [];
    const byKind = new Map<ChapterKind, Example[]>();
    const put = (kind: ChapterKind, query: Terms, text: number) => {
      const known = byKind.get(kind) ?? [];
      byKind.set(kind, known);
      if (query.length > 0) known.push({ query, text });
    };
    for (const { title, explains, paragraphs } of chapter.sections) {
      const heading = this.places(title);
      let previous: number | undefined;
      for (const passage of this.cut(paragraphs)) {
        if (explains) {
          running.push(passage);
          if (heading.length >= 1 && title.length >= 2) put('heading', heading, passage);
          if (previous !== undefined) put('neighbour', this.termsOf(previous), passage);
        }
        previous = passage;
      }
    }
    for (const question of chapter.questions)
      this.matched(running, question, 2, (query, text) => put('question', query, text));
    for (const objective of chapter.objectives) {
      this.matched(running, objective, 2, (query, text) => put('objective', query, text));
    }
    for (const { term, meaning } of chapter.glossary) {
      const name = this.places(term);
      const rest = this.places(meaning).filter((place) => !name.includes(place));
      const hits = running.filter((passage) => name.every((place) => this.sets[passage]?.has(place)));
      if (name.length === 0 || hits.length > MOST_DEFINED_PASSAGES) continue;
      for (const passage of hits.slice(0, 2)) put('definition', rest, passage);
    }
    return { passages: running, byKind };
  }

  /** Passages of paragraphs under one heading: whole sentences until there are enough terms. */
  private cut(paragraphs: readonly (readonly Terms[])[]): number[] {
    const numbers: number[] = [];
    let sentences: Terms[] = [];
    const close = (least: number) => {
      const size = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
      if (size < least) return;
      const kept = sentences.slice(0, PASSAGE_SENTENCES);
      numbers.push(this.passages.push({ sentences: kept }) - 1);
      this.sets.push(new Set(kept.flat()));
      sentences = [];
    };
    for (const paragraph of paragraphs) {
      sentences.push(...paragraph.map((sentence) => this.places(sentence)).filter((places) => places.length > 0));
      close(PASSAGE_TERMS);
    }
    close(LEAST_PASSAGE_TERMS);
    return numbers;
  }

  /** The passage of a chapter that shares most with a question, long passages discounted. */
  private matched(
    candidates: readonly number[],
    text: Terms,
    least: number,
    put: (query: Terms, text: number) => void,
  ): void {
    const query = this.places(text);
    if (query.length < least) return;
    let best = -1;
    let bestScore = 0;
    for (const candidate of candidates) {
      const terms = this.sets[candidate] ?? new Set();
      let score = 0;
      for (const place of new Set(query)) if (terms.has(place)) score += this.rarity[place] ?? 0;
      score /= terms.size ** 0.3;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best >= 0) put(query, best);
  }

  private synsets(library: Library): void {
    const byId = new Map(library.synsets.map((synset) => [synset.id, synset]));
    for (const { members, definition, examples, broader } of library.synsets) {
      for (const member of members.slice(0, 3)) this.add('word', member, definition);
      for (const example of examples.slice(0, 2)) this.add('usage', definition, example);
      const above = byId.get(broader[0] ?? '');
      const [first] = members;
      if (above !== undefined && first !== undefined) {
        this.add('broader', [...first, ...definition], [...above.members.slice(0, 2).flat(), ...above.definition]);
      }
      members.slice(1).forEach((member, before) => {
        this.add('synonym', members[before] ?? [], member);
      });
    }
  }

  private add(kind: GeneralKind, query: Terms, text: Terms): void {
    const known = this.general.get(kind) ?? [];
    this.general.set(kind, known);
    const example = { query: this.places(query), text: this.places(text) };
    if (example.query.length > 0 && example.text.length > 0 && example.query.join() !== example.text.join())
      known.push(example);
  }

  private places(terms: Terms): number[] {
    return terms.map((term) => this.placeOf[term] ?? -1).filter((place) => place >= 0);
  }

  private termsOf(passage: number): Terms {
    return this.passages[passage]?.sentences.flat() ?? [];
  }
}
