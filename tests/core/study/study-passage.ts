import { type AnalysedPassage, createPassageAnalyser } from '../../../src/core/answering/analysed-passage.ts';
import type { DocumentMetadata } from '../../../src/core/documents/document.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import { type StudySentence, studySentences } from '../../../src/core/study/sentences/study-sentence.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

interface Given {
  readonly id?: number;
  readonly headings?: readonly string[];
  readonly language?: Language;
  readonly metadata?: DocumentMetadata;
}

/** A text as a stored passage of one document. */
export function passageOf(text: string, { id = 1, headings = [], language = 'en' }: Given = {}): Passage {
  return {
    id,
    documentId: 'document',
    ordinal: id - 1,
    start: 0,
    end: text.length,
    prose: text,
    headings,
    line: 1,
    language,
    sentences: splitSentences(text, 0, text.length, language).map((span) => ({ ...span, kind: 'sentence' })),
    twin: id,
  };
}

const analyse = createPassageAnalyser({
  background: emptyBackground,
  acronyms: [],
  passages: 1,
  documentFrequency: () => 1,
  similarity: () => 0,
});

/** The same taken apart. */
function analysedPassage(text: string, given: Given = {}): AnalysedPassage {
  const document = { id: 'document', title: 'A document', metadata: given.metadata ?? {}, hash: '' };
  return analyse({ passage: passageOf(text, given), document, score: 0, lexical: 0, similarity: 0, proximity: 0 });
}

/** Its sentences as the study tools see them. */
export function sentencesOf(text: string, given: Given = {}): StudySentence[] {
  return studySentences(analysedPassage(text, given));
}
