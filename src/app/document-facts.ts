import { askedFact, type DocumentWithPassage, stateFacts } from '../core/answering/document-facts.ts';
import type { Draft } from '../core/answering/draft.ts';
import type { Question } from '../core/retrieval/question.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { isContent, tokenize } from '../core/text/tokenize.ts';

const mostDocuments = 4;

/** Answers "Who published …?", "When was … written?" from what the documents state of themselves; undefined where they do not. */
export async function documentFacts(
  question: Question,
  documentIds: readonly string[] | undefined,
  snapshot: CorpusSnapshot,
): Promise<Draft | undefined> {
  const field = askedFact(question);
  if (field === undefined) return undefined;
  const chosen = [...snapshot.documents.values()]
    .filter(({ id, metadata }) => metadata[field] !== undefined && (documentIds?.includes(id) ?? true))
    .map(({ id, title }) => ({ id, shared: sharedTerms(question, title) }))
    .sort((one, other) => other.shared - one.shared);
  // A title that the question names more of than the others is the one meant.
  const most = chosen[0]?.shared ?? 0;
  const meant = chosen.filter(({ shared }) => shared === most).slice(0, mostDocuments);
  const documents: DocumentWithPassage[] = [];
  for (const { id } of meant) {
    const document = await snapshot.store.document(id);
    const [passage] = await snapshot.store.passagesOf(id);
    if (document !== undefined && passage !== undefined) documents.push({ document, passageId: passage.id });
  }
  return stateFacts(field, documents, question.language);
}

function sharedTerms(question: Question, title: string): number {
  const terms = new Set(question.terms.map(({ term }) => term));
  return tokenize(title, question.language).filter(
    (token) => isContent(token, question.language) && terms.has(token.term),
  ).length;
}
