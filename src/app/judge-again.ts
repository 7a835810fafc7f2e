import type { Draft } from '../core/answering/draft.ts';
import type { ClaimJudge } from '../core/answering/drafting/claim-judge.port.ts';
import { statementOf } from '../core/answering/question-statement.ts';
import type { Evidence } from '../core/retrieval/evidence.ts';
import { analyseQuestion, type Question } from '../core/retrieval/question.ts';
import { retrieve } from '../core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { evidenceOfPassage } from '../core/verification/evidence-text.ts';
import { judgeStatement } from '../core/verification/judge-statement.ts';
import { numbered, quotationsOf, verificationResources } from './claim-evidence.ts';
import { withSecondOpinion } from './drafting/second-opinion.ts';
import type { CheckedClaim } from './footnote.ts';

const passagesRead = 4;

/**
 * A verdict on a member's claim, heard again by a judge where the gate found neither support nor anything against it. The
 * judge may turn it into "supported" on words of a passage that the gate confirms; it changes nothing else.
 */
export async function judgeClaimAgain(
  checked: CheckedClaim,
  documentIds: readonly string[] | undefined,
  judge: ClaimJudge,
  snapshot: CorpusSnapshot,
): Promise<CheckedClaim> {
  if (checked.verdict !== 'not-in-sources') return checked;
  const question = analyseQuestion(checked.claim, detectLanguage(checked.claim), snapshot.background);
  const found = await retrieve(question, snapshot, {
    limit: passagesRead,
    ...(documentIds === undefined ? {} : { documentIds }),
  });
  const judged = await heard(checked.claim, found, judge, snapshot);
  if (judged === undefined) return checked;
  const citations = numbered(await quotationsOf(judged.spans, snapshot));
  return { ...checked, verdict: 'supported', why: 'The source says so in other words.', citations };
}

/**
 * A yes-or-no question whose passages come close: answered with the sentence that says so in other words, where a judge
 * finds one that the gate confirms; undefined else.
 */
export async function answerInOtherWords(
  question: Question,
  draft: Draft,
  evidence: readonly Evidence[],
  judge: ClaimJudge,
  snapshot: CorpusSnapshot,
): Promise<Draft | undefined> {
  if (draft.kind !== 'refusal' || draft.reason !== 'no-direct-answer' || question.type !== 'yes-no') return undefined;
  const statement = statementOf(question);
  const judged =
    statement === undefined ? undefined : await heard(statement, evidence.slice(0, passagesRead), judge, snapshot);
  const [span] = judged?.spans ?? [];
  const passage = evidence.find((one) => one.passage.id === span?.passageId)?.passage;
  if (span === undefined || passage === undefined) return undefined;
  const text = passage.prose
    .slice(span.start - passage.start, span.end - passage.start)
    .replace(/\s+/gu, ' ')
    .trim();
  return { kind: 'answer', claims: [{ text, spans: [span] }] };
}

async function heard(claim: string, evidence: readonly Evidence[], judge: ClaimJudge, snapshot: CorpusSnapshot) {
  const texts = evidence.map(({ passage, document }) => evidenceOfPassage(passage, document.title));
  const { conflicts, kind } = judgeStatement(claim, texts, verificationResources(snapshot));
  const isOpen = conflicts.length === 0 && kind === 'not-in-sources';
  const judged = await withSecondOpinion({ kind: 'rejected', isOpen, text: claim, why: '' }, evidence, judge, snapshot);
  return judged.kind === 'supported' ? judged : undefined;
}
