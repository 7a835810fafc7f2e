import type { PassageStore } from '../core/indexing/passage-store.port.ts';
import { locatorOf } from '../core/passages/locator.ts';
import type { Evidence } from '../core/retrieval/evidence.ts';
import { analyseQuestion } from '../core/retrieval/question.ts';
import { retrieve } from '../core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import type { FindRequest, FoundPassage } from './footnote.ts';

const usualLimit = 10;
const highestLimit = 100;

/** Passages only, best first; none where nothing is near. */
export async function findPassages(request: FindRequest, snapshot: CorpusSnapshot): Promise<FoundPassage[]> {
  const question = analyseQuestion(request.text, detectLanguage(request.text), snapshot.background);
  const evidence = await retrieve(question, snapshot, {
    limit: Math.min(highestLimit, Math.max(1, request.limit ?? usualLimit)),
    ...(request.documentIds === undefined ? {} : { documentIds: request.documentIds }),
  });
  const texts = await textsOf(evidence, snapshot.store);
  return evidence.map(({ passage, document, score }) => ({
    document,
    passageId: passage.id,
    start: passage.start,
    end: passage.end,
    text: texts.get(document.id)?.slice(passage.start, passage.end) ?? '',
    locator: locatorOf(passage),
    score,
  }));
}

async function textsOf(
  evidence: readonly Evidence[],
  store: Pick<PassageStore, 'document'>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const id of new Set(evidence.map(({ document }) => document.id))) {
    texts.set(id, (await store.document(id))?.text ?? '');
  }
  return texts;
}
