import { askQuestion } from '../app/ask-question.ts';
import { checkClaim } from '../app/check-claim.ts';
import { checkMessage } from '../app/check-message.ts';
import { viewCitation } from '../app/citation-view.ts';
import { exampleQuestions } from '../app/example-questions.ts';
import { findPassages } from '../app/find-passages.ts';
import type { Footnote } from '../app/footnote.ts';
import { judgeClaimAgain } from '../app/judge-again.ts';
import { listSources } from '../app/list-sources.ts';
import { createStudy } from '../app/study/create-study.ts';
import { verifyDraft } from '../app/verify-draft.ts';
import type { CorpusParts, WiredParts } from './corpus-parts.ts';

/** The use cases over one corpus as one Footnote. @param close closes what the corpus holds open */
export function wireFootnote(
  parts: CorpusParts,
  { reranker, judge, model }: Pick<WiredParts, 'reranker' | 'judge' | 'model'>,
  close: () => Promise<void>,
): Footnote {
  const { current, judging, calibrated, drafting } = parts;
  const footnote: Footnote = {
    ask: async (request, watch, signal) =>
      askQuestion(request, { ...(await drafting(signal)), ...(judge === undefined ? {} : { judge }) }, watch),
    find: async (request) => findPassages(request, await current(), reranker),
    async check(request) {
      const snapshot = await judging();
      const checked = await checkClaim(request, snapshot);
      return judge === undefined || request.evidence !== undefined
        ? checked
        : judgeClaimAgain(checked, request.documentIds, judge, snapshot);
    },
    async checkMessage(text, documentIds, how) {
      const snapshot = await judging();
      const checked = await checkMessage(text, snapshot, documentIds, how);
      if (judge === undefined) return checked;
      return Promise.all(checked.map((claim) => judgeClaimAgain(claim, documentIds, judge, snapshot)));
    },
    verify: async (request) => verifyDraft(request, await judging()),
    sources: async () => listSources(await current()),
    document: async (id) => (await current()).store.document(id),
    passagesOf: async (documentId, limit) => (await (await current()).store.passagesOf(documentId)).slice(0, limit),
    openCitation: (quotation, turned) => viewCitation(footnote, quotation, turned),
    exampleQuestions: (limit) => exampleQuestions(limit, footnote),
    study: createStudy(calibrated, () => drafting()),
    ...(model === undefined ? {} : { model: model.configured }),
    close,
  };
  return footnote;
}
