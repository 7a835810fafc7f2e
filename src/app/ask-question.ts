import { answerQuestion } from '../core/answering/answer-question.ts';
import type { Calibration } from '../core/answering/calibration.ts';
import type { Draft } from '../core/answering/draft.ts';
import type { ClaimJudge } from '../core/answering/drafting/claim-judge.port.ts';
import { resolveFollowUp } from '../core/answering/follow-up.ts';
import { shippedModels } from '../core/answering/models.ts';
import { phrasesIn } from '../core/answering/phrases/phrases-in.ts';
import { refuseOtherLanguage } from '../core/answering/refuse.ts';
import type { Reply } from '../core/citations/reply.ts';
import { replyOfDraft } from '../core/citations/reply-of-draft.ts';
import type { Embeddings } from '../core/indexing/embeddings.port.ts';
import { withoutInstructions } from '../core/retrieval/instructions.ts';
import { analyseQuestion } from '../core/retrieval/question.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { respelled } from '../core/retrieval/speller.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import type { Language } from '../core/text/language.ts';
import type { WordVectors } from '../core/text/word-vectors.ts';
import { documentFacts } from './document-facts.ts';
import type { DraftingParts } from './drafting/drafting-parts.ts';
import { DraftingTurn } from './drafting/drafting-turn.ts';
import { watchedDraft } from './drafting/watched-draft.ts';
import type { AskRequest } from './footnote.ts';
import { answerInOtherWords } from './judge-again.ts';
import { quotedSources } from './quoted-sources.ts';
import { answeringResources, readEvidence } from './read-evidence.ts';

export interface AskParts {
  readonly snapshot: CorpusSnapshot;
  /** The built-in word vectors, whatever embedder the index uses: the ranker was trained on their cosines. */
  readonly words: WordVectors & Embeddings;
  /** Lines for answering and closeness, as drawn for this corpus. */
  readonly calibration: Calibration;
  /** A chat model that drafts; what it proposes goes through the same gates. */
  readonly drafting?: DraftingParts;
  readonly reranker?: Reranker;
  /** A second opinion on what the gates leave open. */
  readonly judge?: ClaimJudge;
}

const room = { short: 2, full: 4 } as const;

/**
 * From a question to a reply that has passed every gate. A refusal is a reply; only faults are thrown.
 * @param watch told the answer as far as it has passed the gates, while a model is still writing
 */
export async function askQuestion(
  request: AskRequest,
  parts: AskParts,
  watch?: (reply: Reply) => void,
): Promise<Reply> {
  const { drafting } = parts;
  const snapshot = request.isStrict ? { ...parts.snapshot, isStrict: true } : parts.snapshot;
  const asked = withoutInstructions(request.question);
  const language = detectLanguage(asked ?? request.question);
  const phrases = phrasesIn(request.readerLanguage ?? language);
  if (asked === undefined) return plainRefusal('not-a-question', phrases.notAQuestion);
  if (snapshot.lexical.size === 0) return plainRefusal('empty-corpus', phrases.emptyCorpus);
  const turn = drafting === undefined ? undefined : new DraftingTurn(drafting, snapshot, request.account);
  const earlier = (request.history ?? []).map(({ question }) => question);
  const resolved = (await turn?.condense(asked, earlier, language)) ?? resolveFollowUp(asked, earlier, language);
  const translation = await turn?.translate(resolved, languageOf(resolved, snapshot));
  const read = translation?.question ?? resolved;
  const watching = translation === undefined && watch !== undefined ? watchedDraft(watch, snapshot) : undefined;
  // Our own words stay in the asker's language, whatever language is searched in.
  const reader = translation === undefined ? {} : { readerLanguage: request.readerLanguage ?? translation.asker };
  const found = await draftReply(read, { ...request, ...reader }, { ...parts, snapshot }, turn, watching?.grown);
  watching?.stop();
  const draft = translation === undefined ? found : ((await turn?.inLanguage(found, translation)) ?? found);
  const reply = replyOfDraft(draft, await quotedSources(draft, snapshot));
  return {
    ...reply,
    ...(read === asked.trim() ? {} : { readAs: read }),
    ...(turn?.part === undefined ? {} : { model: turn.part }),
  };
}

async function draftReply(
  text: string,
  request: AskRequest,
  parts: AskParts,
  turn: DraftingTurn | undefined,
  onGrown?: (draft: Draft) => void,
): Promise<Draft> {
  const { snapshot, words, calibration, reranker, judge } = parts;
  const analysed = respelled(analyseQuestion(text, languageOf(text, snapshot), snapshot.background), snapshot);
  const { readerLanguage } = request;
  const question = readerLanguage === undefined ? analysed : { ...analysed, readerLanguage };
  const lastTurn = request.history?.at(-1);
  const reading = await readEvidence(
    question,
    { snapshot, words, ranker: shippedModels.ranker, ...(reranker === undefined ? {} : { reranker }) },
    {
      ...(request.documentIds === undefined ? {} : { documentIds: request.documentIds }),
      ...(lastTurn?.passageIds === undefined ? {} : { candidates: lastTurn.passageIds }),
    },
  );
  const { languages } = snapshot.statistics;
  if (question.language !== 'und' && !languages.has(question.language)) {
    return refuseOtherLanguage(question, reading.passages, [...languages.keys()]);
  }
  const draft = answerQuestion({
    ...reading,
    models: shippedModels,
    calibration,
    resources: answeringResources(snapshot, words),
    room: room[request.detail ?? 'short'],
  });
  const facts = draft.kind === 'refusal' ? await documentFacts(question, request.documentIds, snapshot) : undefined;
  const evidence = reading.passages.map((passage) => passage.evidence);
  const reworded =
    judge === undefined || facts !== undefined
      ? undefined
      : await answerInOtherWords(question, draft, evidence, judge, snapshot);
  const extractive = facts ?? reworded ?? draft;
  if (turn === undefined || facts !== undefined) return extractive;
  return turn.improve({ question, asked: text, evidence, extractive, snapshot }, onGrown);
}

/**
 * The question's language. Short questions are easily mistaken for another one: where the corpus knows half of their
 * words, it is the corpus's own.
 */
function languageOf(text: string, { background, lexical, statistics }: CorpusSnapshot): Language {
  const detected = detectLanguage(text);
  if (detected === 'und' || statistics.languages.has(detected)) return detected;
  const [main = detected] = [...statistics.languages].sort(([, one], [, other]) => other - one).map(([code]) => code);
  const { terms } = analyseQuestion(text, main, background);
  const known = terms.filter(({ term }) => lexical.documentFrequency(term) > 0).length;
  return terms.length > 0 && known / terms.length >= 0.5 ? main : detected;
}

function plainRefusal(reason: 'not-a-question' | 'empty-corpus', why: string): Reply {
  return { kind: 'refusal', reason, why, nearest: [], suggestions: [], withheld: [] };
}
