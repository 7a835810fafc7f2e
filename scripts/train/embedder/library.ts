import { type Chapter, readChapters } from '../data/chapters.ts';
import { readLexicon } from '../data/lexicon.ts';
import { readMeaningPairs } from '../data/pairs.ts';
import { TermNumbers, type Terms } from './term-numbers.ts';

/** The training data with every text as numbers of its content terms. */
export interface Library {
  /** The term of each number. */
  readonly terms: readonly string[];
  readonly chapters: readonly TermChapter[];
  readonly facts: readonly { readonly heading: Terms; readonly sentences: readonly Terms[] }[];
  readonly synsets: readonly TermSynset[];
  readonly pairs: readonly TermPair[];
}

export interface TermChapter {
  readonly title: Terms;
  readonly sections: readonly TermSection[];
  readonly questions: readonly Terms[];
  readonly objectives: readonly Terms[];
  readonly glossary: readonly { readonly term: Terms; readonly meaning: Terms }[];
}

interface TermSection {
  readonly title: Terms;
  /** Whether it explains something, rather than listing questions, sources or aims. */
  readonly explains: boolean;
  /** Each paragraph by sentences. */
  readonly paragraphs: readonly (readonly Terms[])[];
}

interface TermSynset {
  readonly id: string;
  readonly members: readonly Terms[];
  readonly definition: Terms;
  readonly examples: readonly Terms[];
  readonly broader: readonly string[];
}

interface TermPair {
  readonly first: Terms;
  readonly second: Terms;
  readonly source: string;
}

const LONGEST_QUESTION = 40;
const apparatus =
  /review|summary|learning|key terms|suggested|reference|question|endnote|further|problem|exercise|homework/i;

/** Reads all training data; about a minute and a half. */
export async function readLibrary(folder: string): Promise<Library> {
  const numbers = new TermNumbers();
  const chapters = (await readChapters(folder)).map((chapter) => termChapter(chapter, numbers));
  const lexicon = await readLexicon(folder);
  const facts = lexicon.facts.map(({ country, field, text }) => ({
    heading: numbers.of(`${country} ${field}`),
    sentences: text.split('; ').flatMap((part) => numbers.ofSentences(part)),
  }));
  const synsets = lexicon.synsets.map(({ id, members, definition, examples, broader }) => ({
    id,
    members: members.map((member) => numbers.of(member)).filter((member) => member.length > 0),
    definition: numbers.of(definition),
    examples: examples.map((example) => numbers.of(example)),
    broader,
  }));
  const pairs = (await readMeaningPairs(folder)).map(({ first, second, source }) => ({
    first: numbers.of(first),
    second: numbers.of(second),
    source,
  }));
  return { terms: numbers.terms, chapters, facts, synsets, pairs };
}

function termChapter(chapter: Chapter, numbers: TermNumbers): TermChapter {
  return {
    title: numbers.of(chapter.title),
    sections: chapter.sections.map(({ title, kind, paragraphs }) => ({
      title: numbers.of(title),
      explains: !apparatus.test(title) && !apparatus.test(kind),
      paragraphs: paragraphs.map((paragraph) => numbers.ofSentences(paragraph)),
    })),
    // Where the answers of a multiple-choice question follow it, they are cut off.
    questions: chapter.questions
      .map((question) => question.split(' a. ')[0] ?? '')
      .filter((question) => question.split(' ').length <= LONGEST_QUESTION)
      .map((question) => numbers.of(question)),
    objectives: chapter.objectives.map((objective) => numbers.of(objective)),
    glossary: chapter.glossary.map(({ term, meaning }) => ({ term: numbers.of(term), meaning: numbers.of(meaning) })),
  };
}
