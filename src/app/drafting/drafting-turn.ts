import type { Draft } from '../../core/answering/draft.ts';
import { leavesRoomForModel } from '../../core/answering/drafting/model-draft.ts';
import type { ModelPart } from '../../core/citations/reply.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import { ModelTurn } from '../models/model-turn.ts';
import { type DraftRequest, draftAnswer } from './draft-answer.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { inAskersLanguage } from './reply-language.ts';
import { condenseFollowUp, translateQuestion } from './understand-question.ts';

/** A question that was put into the documents' language. */
export interface Translation {
  readonly question: string;
  readonly asker: Language;
  readonly corpus: Language;
}

/** All that a model does for one question. Where it fails, each part leaves what stands without it. */
export class DraftingTurn {
  readonly #parts: DraftingParts;
  readonly #snapshot: CorpusSnapshot;
  readonly #turn: ModelTurn;

  /** @param account whom the work is charged to */
  constructor(parts: DraftingParts, snapshot: CorpusSnapshot, account: string | undefined) {
    this.#parts = parts;
    this.#snapshot = snapshot;
    this.#turn = new ModelTurn(parts.model, parts.meter, account);
  }

  /** A follow-up as a question of its own; undefined where there is nothing before it, or the model is of no help. */
  async condense(question: string, earlier: readonly string[], language: Language): Promise<string | undefined> {
    if (earlier.length === 0) return undefined;
    return this.#turn.attempt((onUsage) =>
      condenseFollowUp(question, earlier, language, this.#parts, this.#snapshot, onUsage),
    );
  }

  /** A question in another language than the documents', in theirs; undefined where it is in theirs already, or cannot be put. */
  async translate(question: string, asker: Language): Promise<Translation | undefined> {
    const { languages } = this.#snapshot.statistics;
    const [corpus] = [...languages].sort(([, one], [, other]) => other - one).map(([code]) => code);
    if (asker === 'und' || corpus === undefined || languages.has(asker)) return undefined;
    const translated = await this.#turn.attempt((onUsage) => translateQuestion(question, corpus, this.#parts, onUsage));
    return translated === undefined ? undefined : { question: translated, asker, corpus };
  }

  /** The draft of the model, where it may draft and what it drafts holds up; else the extractive one. */
  async improve(request: DraftRequest, onGrown?: (draft: Draft) => void): Promise<Draft> {
    if (!leavesRoomForModel(request.extractive)) return request.extractive;
    const drafted = await this.#turn.attempt((onUsage) =>
      draftAnswer(request, this.#parts, onGrown === undefined ? { onUsage } : { onUsage, onGrown }),
    );
    return drafted ?? request.extractive;
  }

  /** The draft for whoever asked in another language. */
  async inLanguage(draft: Draft, { asker, corpus }: Translation): Promise<Draft> {
    return inAskersLanguage(draft, asker, corpus, this.#parts, this.#snapshot, this.#turn);
  }

  /** What the reply says of the model. */
  get part(): ModelPart | undefined {
    return this.#turn.part;
  }
}
