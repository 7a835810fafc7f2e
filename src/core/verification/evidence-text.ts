import type { Passage } from '../passages/passage.ts';
import { isPlantedOrder } from '../retrieval/planted-orders.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';

/** A run of prose that claims are judged against: a stored passage, or a text that the caller brings. */
export interface EvidenceText {
  readonly documentId: string;
  readonly passageId: number;
  /** Where `prose` begins; the offsets of `sentences` count from the same zero. */
  readonly start: number;
  readonly prose: string;
  /** In reading order, without overlap; orders planted for whoever judges are left out, for they state nothing. */
  readonly sentences: readonly TextSpan[];
  /** Title of the document, empty where there is none. Context for every sentence, evidence for none by itself. */
  readonly title: string;
  /** Headings above, outermost first; context as well. */
  readonly headings: readonly string[];
  readonly language: Language;
}

/** Document id of evidence that a caller brings instead of the corpus. */
export const GIVEN_EVIDENCE = 'evidence';

/** A passage as evidence. */
export function evidenceOfPassage(passage: Passage, title: string): EvidenceText {
  const { documentId, id, start, prose, headings, language } = passage;
  const sentences = stating(passage.sentences, prose, start);
  return { documentId, passageId: id, start, prose, sentences, title, headings, language };
}

/** A text that the caller brings as evidence, line by line; offsets are into `text`. */
export function evidenceOfText(text: string, language: Language): EvidenceText {
  const sentences: TextSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') sentences.push(...splitSentences(text, start, start + line.length, language));
    start += line.length + 1;
  }
  return {
    documentId: GIVEN_EVIDENCE,
    passageId: 0,
    start: 0,
    prose: text,
    sentences: stating(sentences, text, 0),
    title: '',
    headings: [],
    language,
  };
}

function stating(sentences: readonly TextSpan[], prose: string, offset: number): readonly TextSpan[] {
  return sentences.filter(({ start, end }) => !isPlantedOrder(prose.slice(start - offset, end - offset)));
}
