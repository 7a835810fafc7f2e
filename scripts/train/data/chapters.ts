import { readCompressedLines } from './compressed-lines.ts';

/** A piece of a chapter under one heading; the text before the first heading has the title ''. */
interface Section {
  readonly title: string;
  /** What the publisher says it is, such as `learning-objectives` or `references`; '' for running text. */
  readonly kind: string;
  readonly paragraphs: string[];
}

/** A chapter of a textbook or one page of a government site. */
export interface Chapter {
  readonly book: string;
  readonly title: string;
  readonly sections: Section[];
  readonly questions: string[];
  readonly objectives: string[];
  readonly glossary: { readonly term: string; readonly meaning: string }[];
}

const FILES = ['openstax-cc-by.tsv.xz', 'usgov-cc0.tsv.xz'];

/** All chapters of the prose in the training data, in the order of the files, empty ones included. */
export async function readChapters(folder: string): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const file of FILES) {
    let book = '';
    for (const line of await readCompressedLines(folder, file)) {
      const [kind, first = '', second = ''] = line.split('\t');
      if (kind === 'B') book = first;
      else if (kind === 'M') chapters.push(emptyChapter(book, second));
      else addLine(chapters.at(-1), kind, first, second);
    }
  }
  return chapters;
}

function emptyChapter(book: string, title: string): Chapter {
  const opening: Section = { title: '', kind: '', paragraphs: [] };
  return { book, title, sections: [opening], questions: [], objectives: [], glossary: [] };
}

function addLine(chapter: Chapter | undefined, kind: string | undefined, first: string, second: string): void {
  if (kind === 'S') chapter?.sections.push({ title: second, kind: first, paragraphs: [] });
  else if (kind === 'P') chapter?.sections.at(-1)?.paragraphs.push(first);
  else if (kind === 'Q') chapter?.questions.push(first);
  else if (kind === 'O') chapter?.objectives.push(first);
  else if (kind === 'G') chapter?.glossary.push({ term: first, meaning: second });
}
