import { quoteOf } from '../core/citations/quotation.ts';
import type { Document } from '../core/documents/document.ts';
import type { PassageStore } from '../core/indexing/passage-store.port.ts';
import { locatorOf } from '../core/passages/locator.ts';
import type { Passage } from '../core/passages/passage.ts';
import type { Evidence } from '../core/retrieval/evidence.ts';
import { analyseQuestion, type Question } from '../core/retrieval/question.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';
import { retrieve } from '../core/retrieval/retrieve.ts';
import { completions, holdsPhrase, searchSyntax } from '../core/retrieval/search-syntax.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { respelled } from '../core/retrieval/speller.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { isContent, tokenize } from '../core/text/tokenize.ts';
import type { FindRequest, FoundPassage } from './footnote.ts';
import { rerankEvidence, rerankedFor } from './rerank-evidence.ts';

const usualLimit = 10;
const highestLimit = 100;
/** A phrase is looked for in so many of the passages that have all its words. */
const mostPhraseCandidates = 2000;

/**
 * Passages only, best first; none where nothing is near. In a text that is all in double quotes the words must stand
 * side by side; a star ends a word that is only begun.
 */
export async function findPassages(
  request: FindRequest,
  snapshot: CorpusSnapshot,
  reranker?: Reranker,
): Promise<FoundPassage[]> {
  const { phrases, prefixes } = searchSyntax(request.text);
  const asked = analyseQuestion(request.text, detectLanguage(request.text), snapshot.background);
  const question = prefixes.length === 0 ? respelled(asked, snapshot) : asked;
  const limit = Math.min(highestLimit, Math.max(1, request.limit ?? usualLimit));
  const found = await retrieve(question, snapshot, {
    limit: reranker === undefined ? limit : rerankedFor * limit,
    terms: completions(prefixes, snapshot.lexical),
    ...(request.documentIds === undefined ? {} : { documentIds: request.documentIds }),
    ...(phrases.length === 0 ? {} : { within: await holdingAll(phrases, question, snapshot) }),
  });
  const evidence = reranker === undefined ? found : await rerankEvidence(question.plain, found, limit, reranker);
  const texts = await textsOf(evidence, snapshot.store);
  return evidence.map(({ passage, document, score }) => ({
    document,
    passageId: passage.id,
    start: passage.start,
    end: passage.end,
    ...foundText(texts.get(document.id), passage),
    locator: locatorOf(passage),
    score,
  }));
}

async function holdingAll(
  phrases: readonly string[],
  { language }: Question,
  { lexical, store }: CorpusSnapshot,
): Promise<number[]> {
  const terms = phrases
    .flatMap((phrase) => tokenize(phrase, language))
    .filter((token) => isContent(token, language))
    .map(({ term }) => term);
  const passages = await store.passages(lexical.passagesWithAll(terms).slice(0, mostPhraseCandidates));
  return passages.filter((passage) => phrases.every((phrase) => holdsPhrase(passage, phrase))).map(({ id }) => id);
}

async function textsOf(
  evidence: readonly Evidence[],
  store: Pick<PassageStore, 'document'>,
): Promise<Map<string, Document>> {
  const texts = new Map<string, Document>();
  for (const id of new Set(evidence.map(({ document }) => document.id))) {
    const document = await store.document(id);
    if (document !== undefined) texts.set(id, document);
  }
  return texts;
}

function foundText(document: Document | undefined, { start, end }: Passage): Pick<FoundPassage, 'text' | 'prose'> {
  if (document === undefined) return { text: '' };
  const { quote: text, ...prose } = quoteOf(document, start, end);
  return { text, ...prose };
}
