import type { Document } from '../documents/document.ts';
import type { Span } from '../retrieval/evidence.ts';
import type { Question } from '../retrieval/question.ts';
import type { Language } from '../text/language.ts';
import type { Draft, DraftClaim } from './draft.ts';
import type { FactField } from './fact-field.ts';
import { phrasesIn } from './phrases/phrases-in.ts';

const documentNoun =
  /\b(?:report|article|document|paper|text|reading|notes|book|glossary|study|source|file|publication|essay|post)s?\b|отч[её]т|стать[яиюе]|документ|текст|книг|доклад|报告|文章|文档|文件|资料|informe|artículo|documento|libro|баяндама|мақала|құжат/iu;
const fields: readonly (readonly [FactField, RegExp])[] = [
  [
    'publisher',
    /\b(?:publish(?:ed|es|er)|put out|issued|released)\b(?!.*\bwhen\b)|издал|опубликовал|издатель|出版(?:者|社|机构)?|谁发布|publicó|editorial|баспа/iu,
  ],
  [
    'author',
    /\b(?:who (?:wrote|authored|made|prepared|compiled)|author(?:s|ed)?|written by|writer)\b|кто (?:написал|автор|составил)|автор|谁写|作者|autor|кім жазған/iu,
  ],
  [
    'date',
    /\b(?:when|what (?:year|date)|how old|date)\b.*\b(?:written|published|released|issued|made|from|dated|date|updated)\b|\bdate of\b|когда.*(?:написан|опубликован|издан)|дата|什么时候(?:写|发布|出版)|日期|cuándo se (?:escribió|publicó)|қашан (?:жазыл|жариялан)/iu,
  ],
  ['licence', /\blicen[cs]e\b|лицензи|许可|licencia/iu],
];

/** Which fact about a document a question asks for: "Who published the report?"; undefined where it asks about the contents. */
export function askedFact({ plain, terms, type }: Question): FactField | undefined {
  if (type === 'yes-no' || type === 'why' || !documentNoun.test(plain)) return undefined;
  const field = fields.find(([, pattern]) => pattern.test(plain))?.[0];
  // A long question names something in the contents, not the document.
  return terms.length <= 5 ? field : undefined;
}

/** A document with a passage of it that its quotations are filed under. */
export interface DocumentWithPassage {
  readonly document: Document;
  readonly passageId: number;
}

/** What the documents' own texts state of themselves, documents that state the same in one sentence; undefined where none does. */
export function stateFacts(
  field: FactField,
  documents: readonly DocumentWithPassage[],
  language: Language,
): Draft | undefined {
  const byValue = new Map<string, { titles: string[]; spans: Span[] }>();
  for (const { document, passageId } of documents) {
    const value = document.metadata[field];
    const at = value === undefined || value === '' ? -1 : document.text.indexOf(value);
    if (value === undefined || at < 0) continue;
    const start = document.text.lastIndexOf('\n', at) + 1;
    const lineEnd = document.text.indexOf('\n', at + value.length);
    const end = lineEnd < 0 ? document.text.length : lineEnd;
    const known = byValue.get(value) ?? { titles: [], spans: [] };
    known.titles.push(document.title);
    known.spans.push({ passageId, documentId: document.id, start, end });
    byValue.set(value, known);
  }
  const { fact } = phrasesIn(language);
  const [first, ...rest] = [...byValue].flatMap(([value, { titles, spans }]): DraftClaim[] => {
    const [span, ...others] = spans;
    return span === undefined ? [] : [{ text: fact(titles, field, value), spans: [span, ...others] }];
  });
  return first === undefined ? undefined : { kind: 'answer', claims: [first, ...rest] };
}
