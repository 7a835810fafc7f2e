import type { Draft } from '../../core/answering/draft.ts';
import { fence, fencePassages, labelPassages } from '../../core/answering/drafting/fence.ts';
import { draftOfModel } from '../../core/answering/drafting/model-draft.ts';
import { renderPrompt } from '../../core/answering/drafting/prompt.ts';
import { phrasesIn } from '../../core/answering/phrases/phrases-in.ts';
import type { Evidence } from '../../core/retrieval/evidence.ts';
import type { Question } from '../../core/retrieval/question.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { askFor } from '../models/structured-output.ts';
import { draftForm } from './draft-form.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { judgeSentence } from './judge-sentence.ts';

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

/**
 * Has a model draft an answer, and lets through what the gate lets through.
 * @returns undefined where the extractive draft stands, because the model proposed nothing that answers
 * @throws ModelFault where the model gave nothing to use
 */
export async function draftAnswer(
  { question, asked, evidence, extractive, snapshot }: DraftRequest,
  { model, prompts, newKey }: DraftingParts,
  onUsage: (usage: ModelUsage) => void,
): Promise<Draft | undefined> {
  const key = newKey();
  const shown = labelPassages(evidence, key);
  const prompt = renderPrompt(prompts.prompt('answer'), {
    question: fence('text', `${key}-0`, asked),
    passages: fencePassages(shown),
    language: languageName(question.language),
  });
  const { value } = await askFor(model, prompt, draftForm, { onUsage });
  const proposed = value.answerable ? value.sentences.slice(0, mostSentences) : [];
  const judged = proposed.map((sentence) => judgeSentence(sentence, shown, snapshot));
  return draftOfModel(judged, {
    extractive,
    question,
    shown: evidence.map(({ passage: { id, documentId, start, end } }) => ({ passageId: id, documentId, start, end })),
    unsupported: phrasesIn(question.language).unsupportedDraft,
  });
}

/** A language's English name, for a model to read. */
function languageName(language: Question['language']): string {
  return (
    (language === 'und' ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language)) ??
    'the language of the question'
  );
}
