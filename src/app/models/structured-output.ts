import type { z } from 'zod';
import type { ChatMessage } from '../../core/answering/chat-model.port.ts';
import type { RenderedPrompt } from '../../core/answering/drafting/prompt.ts';
import type { LanguageModel } from './language-model.ts';
import { ModelFault } from './model-fault.ts';
import { addUsage, type ModelUsage, noUsage } from './model-usage.ts';

/** What a model answered, in the form that was asked for. */
export interface StructuredAnswer<T> {
  readonly value: T;
  readonly usage: ModelUsage;
}

/** How an answer is followed while it comes, and who hears what it costs. */
export interface AskingHooks {
  onText?(soFar: string): void;
  /** Called for every answer that came, also one that was of no use. */
  onUsage?(usage: ModelUsage): void;
}

const longestProblem = 600;

/**
 * Asks a model for an answer in a form. What does not fit is sent back once, with what is wrong with it.
 * @throws ModelFault `malformed` where that does not fit either, else see `LanguageModel`
 */
export async function askFor<T>(
  model: LanguageModel,
  prompt: RenderedPrompt,
  form: z.ZodType<T>,
  hooks: AskingHooks = {},
): Promise<StructuredAnswer<T>> {
  const messages: ChatMessage[] = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  let usage = noUsage;
  const ask = async () => {
    const completion = await model.complete(messages, prompt, hooks.onText);
    usage = addUsage(usage, completion.usage);
    hooks.onUsage?.(completion.usage);
    return completion.text;
  };
  const first = await ask();
  const read = readAnswer(first, form);
  if ('value' in read) return { value: read.value, usage };
  messages.push(
    { role: 'assistant', content: first },
    {
      role: 'user',
      content: `That is not in the form asked for: ${read.problem}\nAnswer again: the one JSON object, whole, and nothing else.`,
    },
  );
  const second = readAnswer(await ask(), form);
  if ('value' in second) return { value: second.value, usage };
  throw new ModelFault('malformed', model.name);
}

/** The JSON object in a text, fences and chat around it taken off, held to the form; else what is wrong. */
function readAnswer<T>(text: string, form: z.ZodType<T>): { readonly value: T } | { readonly problem: string } {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return { problem: 'there is no JSON object in it.' };
  try {
    const parsed = form.safeParse(JSON.parse(text.slice(start, end + 1)));
    if (parsed.success) return { value: parsed.data };
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the object'}: ${message}`);
    return { problem: problems.join('; ').slice(0, longestProblem) };
  } catch (error) {
    return { problem: (error instanceof Error ? error.message : String(error)).slice(0, longestProblem) };
  }
}
