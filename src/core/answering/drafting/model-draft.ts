import type { Span } from '../../retrieval/evidence.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Language } from '../../text/language.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Draft, Withheld } from '../draft.ts';
import type { RefusalDraft } from '../refuse.ts';
import type { JudgedSentence, SupportedSentence } from './drafted-sentence.ts';

/** What a model's draft is laid over. */
export interface DraftGrounds {
  /** What is replied without the model. */
  readonly extractive: Draft;
  readonly question: { readonly type: Question['type']; readonly language: Language };
  /** Passages that the model was shown, best first, whole. */
  readonly shown: readonly Span[];
  /** What an `unsupported-draft` refusal says. */
  readonly unsupported: string;
}

const mostNearest = 3;

/** Whether a model may be asked at all: not where the rules have found a correction, a conflict or a reason to refuse for good. */
export function leavesRoomForModel(extractive: Draft): boolean {
  return extractive.kind === 'answer' || isLiftable(extractive);
}

/**
 * The draft that goes on: the model's sentences that passed the gate, those that did not listed beside them; a refusal
 * where none passed; undefined where the extractive draft stands, because the model proposed nothing that answers.
 */
export function draftOfModel(judged: readonly JudgedSentence[], grounds: DraftGrounds): Draft | undefined {
  const { extractive, question, shown, unsupported } = grounds;
  const supported = judged.filter((one): one is SupportedSentence => one.kind === 'supported');
  const withheld = judged.flatMap((one): Withheld[] =>
    one.kind === 'rejected' ? [{ text: one.text, why: one.why }] : [],
  );
  if (judged.length === 0) return undefined;
  const [first, ...rest] = supported;
  if (first === undefined) {
    const nearest = shown.slice(0, mostNearest);
    return { kind: 'refusal', reason: 'unsupported-draft', why: unsupported, nearest, suggestions: [], withheld };
  }
  if (lacksTypedAnswer(supported, question)) return undefined;
  // The evidence gate found no direct answer: words of a passage, word for word, are what overrules it, nothing less.
  if (extractive.kind === 'refusal' && !supported.some(({ quoted }) => quoted)) return undefined;
  return {
    kind: 'answer',
    drafter: 'model',
    claims: [claimOf(first), ...rest.map(claimOf)],
    withheld,
  };
}

function claimOf({ text, spans }: SupportedSentence) {
  return { text, spans };
}

/** Close in meaning, but scored too low to be an answer: the one refusal that a model may turn into an answer. */
function isLiftable(draft: Draft): draft is RefusalDraft {
  return draft.kind === 'refusal' && draft.reason === 'no-direct-answer';
}

/** A when or how-many question is answered only by sentences with a number. */
function lacksTypedAnswer(
  sentences: readonly SupportedSentence[],
  { type, language }: DraftGrounds['question'],
): boolean {
  if (type !== 'when' && type !== 'how-many') return false;
  return !sentences.some(({ text }) => tokenize(text, language).some(({ kind }) => kind === 'number'));
}
