import { createPassageAnalyser } from '../core/answering/analysed-passage.ts';
import { answerQuestion } from '../core/answering/answer-question.ts';
import type { Calibration } from '../core/answering/calibration.ts';
import { candidateSentences } from '../core/answering/candidates.ts';
import type { Draft } from '../core/answering/draft.ts';
import { defaultCalibration, shippedModels } from '../core/answering/models.ts';
import { phrasesIn } from '../core/answering/phrases/phrases-in.ts';
import { rankSentences } from '../core/answering/rank-sentences.ts';
import type { RefusalReason } from '../core/answering/refusal-reason.ts';
import type { AnsweringResources } from '../core/answering/resources.ts';
import { weighQuestion } from '../core/answering/weighted-question.ts';
import type { Reply } from '../core/citations/reply.ts';
import { replyOfDraft } from '../core/citations/reply-of-draft.ts';
import type { Embeddings } from '../core/indexing/embeddings.port.ts';
import { withoutInstructions } from '../core/retrieval/instructions.ts';
import { analyseQuestion } from '../core/retrieval/question.ts';
import { retrieve } from '../core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import type { Language } from '../core/text/language.ts';
import type { WordVectors } from '../core/text/word-vectors.ts';
import { cosinesWith } from './cosines.ts';
import type { AskRequest } from './footnote.ts';
import { quotedSources } from './quoted-sources.ts';

export interface AskParts {
  readonly snapshot: CorpusSnapshot;
  /** The built-in word vectors, whatever embedder the index uses: the ranker was trained on their cosines. */
  readonly words: WordVectors & Embeddings;
  /** Lines drawn for this corpus; the shipped ones unless told. */
  readonly calibration?: Calibration;
}

const passagesRead = 6;
const room = { short: 2, full: 4 } as const;

/** From a question to a reply that has passed every gate. A refusal is a reply; only faults are thrown. */
export async function askQuestion(request: AskRequest, parts: AskParts): Promise<Reply> {
  const { snapshot, words, calibration = defaultCalibration } = parts;
  const asked = withoutInstructions(request.question);
  const language = detectLanguage(asked ?? request.question);
  if (asked === undefined) return refusal('not-a-question', language);
  if (snapshot.lexical.size === 0) return refusal('empty-corpus', language);
  const question = analyseQuestion(asked, language, snapshot.background);
  const resources = resourcesOf(snapshot, words);
  const weighted = weighQuestion(question, resources);
  const { documentIds } = request;
  const evidence = await retrieve(question, snapshot, {
    limit: passagesRead,
    ...(documentIds === undefined ? {} : { documentIds }),
  });
  const passages = evidence.map(createPassageAnalyser(resources));
  const candidates = candidateSentences(passages);
  const cosines = await cosinesWith(
    question.plain,
    candidates.map(({ sentence }) => sentence.text),
    words,
  );
  const ranked = rankSentences(
    weighted,
    candidates.map((candidate, index) => ({ ...candidate, cosine: cosines[index] ?? 0 })),
    shippedModels.ranker,
    resources,
  );
  const draft = answerQuestion({
    weighted,
    passages,
    ranked,
    models: shippedModels,
    calibration,
    resources,
    room: room[request.detail ?? 'short'],
  });
  return replyOfDraft(draft, await quotedSources(draft, snapshot));
}

function resourcesOf({ background, acronyms, lexical }: CorpusSnapshot, words: WordVectors): AnsweringResources {
  return {
    background,
    acronyms,
    passages: lexical.size,
    documentFrequency: (term) => lexical.documentFrequency(term),
    similarity: (term, other) => words.similarity(term, other),
  };
}

function refusal(reason: Extract<RefusalReason, 'not-a-question' | 'empty-corpus'>, language: Language): Reply {
  const phrases = phrasesIn(language);
  const why = reason === 'empty-corpus' ? phrases.emptyCorpus : phrases.notAQuestion;
  const draft: Draft = { kind: 'refusal', reason, why, nearest: [], suggestions: [] };
  return replyOfDraft(draft, { passages: new Map(), documents: new Map(), texts: new Map() });
}
