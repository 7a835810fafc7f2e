import { z } from 'zod';
import { fence } from '../../core/answering/drafting/fence.ts';
import { renderPrompt } from '../../core/answering/drafting/prompt.ts';
import { unknownFacts } from '../../core/answering/drafting/stated-facts.ts';
import { withoutInstructions } from '../../core/retrieval/instructions.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import { verificationResources } from '../claim-evidence.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { askFor } from '../models/structured-output.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { languageName } from './language-name.ts';

const form = z.strictObject({ question: z.string() });
const longest = 500;

/**
 * A follow-up rewritten to stand alone. What the rewriting brings in that nobody said — a number, a date, a name — and what
 * is no question any more is not taken: undefined then.
 * @throws ModelFault
 */
export async function condenseFollowUp(
  question: string,
  earlier: readonly string[],
  language: Language,
  { model, prompts, newKey }: DraftingParts,
  snapshot: CorpusSnapshot,
  onUsage: (usage: ModelUsage) => void,
): Promise<string | undefined> {
  const key = newKey();
  const prompt = renderPrompt(prompts.prompt('condense-follow-up'), {
    history: earlier.map((one, index) => fence('text', `${key}-${index + 1}`, one)).join('\n'),
    question: fence('text', `${key}-0`, question),
  });
  const { value } = await askFor(model, prompt, form, { onUsage });
  const rewritten = usable(value.question);
  if (rewritten === undefined) return undefined;
  const invented = unknownFacts(rewritten, [...earlier, question], language, verificationResources(snapshot));
  return invented.length > 0 ? undefined : rewritten;
}

/** A question in the documents' language, for finding passages; undefined where what came back is no question. @throws ModelFault */
export async function translateQuestion(
  question: string,
  into: Language,
  { model, prompts, newKey }: DraftingParts,
  onUsage: (usage: ModelUsage) => void,
): Promise<string | undefined> {
  const prompt = renderPrompt(prompts.prompt('translate-question'), {
    question: fence('text', `${newKey()}-0`, question),
    language: languageName(into),
  });
  return usable((await askFor(model, prompt, form, { onUsage })).value.question);
}

function usable(question: string): string | undefined {
  const trimmed = question.replace(/\s+/gu, ' ').trim();
  if (trimmed === '' || trimmed.length > longest) return undefined;
  return withoutInstructions(trimmed) === trimmed ? trimmed : undefined;
}
