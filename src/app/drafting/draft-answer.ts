import type { Draft } from '../../core/answering/draft.ts';
import { fence, fencePassages, labelPassages } from '../../core/answering/drafting/fence.ts';
import { type DraftGrounds, draftOfModel } from '../../core/answering/drafting/model-draft.ts';
import { renderPrompt } from '../../core/answering/drafting/prompt.ts';
import { phrasesFor } from '../../core/answering/phrases/phrases-in.ts';
import type { Evidence } from '../../core/retrieval/evidence.ts';
import type { Question } from '../../core/retrieval/question.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { askFor } from '../models/structured-output.ts';
import { draftForm } from './draft-form.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { GrowingDraft } from './growing-draft.ts';
import { citedBy, judgeSentence } from './judge-sentence.ts';
import { languageName } from './language-name.ts';
import { modelJudge } from './model-judge.ts';
import { withSecondOpinion } from './second-opinion.ts';

/** What a model drafts an answer from. */
export interface DraftRequest {
  readonly question: Question;
  /** As people read it. */
  readonly asked: string;
  /** Best first; the model sees these and nothing else. */
  readonly evidence: readonly Evidence[];
  /** What is replied without the model. */
  readonly extractive: Draft;
  readonly snapshot: CorpusSnapshot;
}

const mostSentences = 6;

/** Who hears of a draft while it is made. */
export interface DraftingHooks {
  onUsage(usage: ModelUsage): void;
  /** Told the answer as far as it has passed the gate, each time it has grown. */
  onGrown?(answer: Draft): void;
}

/**
 * Has a model draft an answer, and lets through what the gate lets through.
 * @returns undefined where the extractive draft stands, because the model proposed nothing that answers
 * @throws ModelFault where the model gave nothing to use
 */
export async function draftAnswer(
  request: DraftRequest,
  parts: DraftingParts,
  hooks: DraftingHooks,
): Promise<Draft | undefined> {
  const { question, asked, evidence, snapshot } = request;
  const { model, prompts, newKey } = parts;
  const { onUsage, onGrown } = hooks;
  const key = newKey();
  const shown = labelPassages(evidence, key);
  const judge = parts.judge ?? (parts.judgesItself === true ? modelJudge(parts, onUsage) : undefined);
  const growing = new GrowingDraft(
    async (sentence) => {
      const judged = judgeSentence(sentence, shown, snapshot);
      return judge === undefined ? judged : withSecondOpinion(judged, citedBy(sentence.cites, shown), judge, snapshot);
    },
    (judged) => {
      const answer = draftOfModel(judged, groundsOf(request));
      if (answer?.kind === 'answer') onGrown?.(answer);
    },
  );
  const prompt = renderPrompt(prompts.prompt('answer'), {
    question: fence('text', `${key}-0`, asked),
    passages: fencePassages(shown),
    language: languageName(question.language),
  });
  const { value } = await askFor(model, prompt, draftForm, {
    onUsage,
    onText: (soFar) => growing.read(soFar, mostSentences),
  });
  const proposed = value.answerable ? value.sentences.slice(0, mostSentences) : [];
  return draftOfModel(await growing.finish(proposed), groundsOf(request));
}

function groundsOf({ question, evidence, extractive }: DraftRequest): DraftGrounds {
  return {
    extractive,
    question,
    shown: evidence.map(({ passage: { id, documentId, start, end } }) => ({ passageId: id, documentId, start, end })),
    unsupported: phrasesFor(question).unsupportedDraft,
  };
}
