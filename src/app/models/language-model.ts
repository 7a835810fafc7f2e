import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { type ChatMessage, type ChatModel, type ChatOptions, textOf } from '../../core/answering/chat-model.port.ts';
import type { RenderedPrompt } from '../../core/answering/drafting/prompt.ts';
import type { ModelTrouble } from '../../core/citations/reply.ts';
import { Fault } from '../../core/errors.ts';
import { ModelFault, troubleOf } from './model-fault.ts';
import { guessedTokens, type ModelUsage } from './model-usage.ts';

/** How patient we are with a model. */
export interface ModelPatience {
  /** Milliseconds that one answer may take, retries not counted. */
  readonly timeout: number;
  /** Further tries after one that failed for a reason that may pass; 0 to 5. */
  readonly retries: number;
  /** Milliseconds before the first further try; doubled for each, with chance mixed in, up to thirty times as long. */
  readonly firstPause: number;
  /** Failures in a row after which it is left alone. */
  readonly failuresInARow: number;
  /** Milliseconds for which it is left alone. */
  readonly rest: number;
}

const defaultPatience: ModelPatience = {
  timeout: 30_000,
  retries: 2,
  firstPause: 500,
  failuresInARow: 4,
  rest: 60_000,
};

/** A model's answer and what it came to. */
export interface Completion {
  readonly text: string;
  readonly usage: ModelUsage;
}

const passing: ReadonlySet<ModelTrouble> = new Set(['rate-limit', 'server-error', 'unreachable', 'too-slow']);

/**
 * Any chat model, asked with patience: each try has its time, passing failures are tried again after a growing pause, and a
 * model that fails again and again is left alone for a while, so that nobody waits for it.
 */
export class LanguageModel {
  /** As in the setting, `openai:gpt-…`; never a secret. */
  readonly name: string;
  readonly #model: ChatModel;
  readonly #policy: IPolicy;
  readonly #nobodyWaits: AbortSignal | undefined;
  #takesSchema = true;

  constructor(
    name: string,
    model: ChatModel,
    patience: Partial<ModelPatience> | IPolicy = {},
    nobodyWaits?: AbortSignal,
  ) {
    this.name = name;
    this.#model = model;
    this.#policy = 'execute' in patience ? patience : policyOf({ ...defaultPatience, ...patience });
    this.#nobodyWaits = nobodyWaits;
  }

  /** The same model, its rests included, that writes nothing more once nobody waits: then it throws a Fault, `abandoned`. */
  until(nobodyWaits: AbortSignal): LanguageModel {
    return new LanguageModel(this.name, this.#model, this.#policy, nobodyWaits);
  }

  /** @param onText told all that the answer holds so far, as it grows; from the start again where a try failed @throws ModelFault */
  async complete(
    messages: ChatMessage[],
    schema?: RenderedPrompt,
    onText?: (soFar: string) => void,
  ): Promise<Completion> {
    const form = schema?.schema === undefined || !this.#takesSchema ? {} : responseFormat(schema.name, schema.schema);
    try {
      return await this.#patiently(messages, form, onText);
    } catch (error) {
      if (troubleOf(error) !== 'bad-request' || !('response_format' in form)) throw error;
      // Some servers know no JSON schemas. The prompt asks for the form as well, and we check it in any case.
      const completion = await this.#patiently(messages, {}, onText);
      this.#takesSchema = false;
      return completion;
    }
  }

  async #patiently(
    messages: ChatMessage[],
    options: ChatOptions,
    onText?: (soFar: string) => void,
  ): Promise<Completion> {
    try {
      return await this.#policy.execute(({ signal }) => this.#ask(messages, { ...options, signal }, onText));
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new ModelFault('resting', this.name);
      if (error instanceof TaskCancelledError) throw new ModelFault('too-slow', this.name);
      throw error;
    }
  }

  /** One try. Errors leave here as faults of ours: a provider's own may quote the key. */
  async #ask(messages: ChatMessage[], options: ChatOptions, onText?: (soFar: string) => void): Promise<Completion> {
    const nobodyWaits = this.#nobodyWaits;
    if (nobodyWaits?.aborted) throw abandoned(this.name);
    const { signal } = options;
    const signals = [signal, nobodyWaits].filter((one) => one !== undefined);
    try {
      let text = '';
      let counted: { input_tokens: number; output_tokens: number } | undefined;
      // Always as a stream: asked for it whole, some clients parse it themselves and throw away what does not fit.
      for await (const piece of await this.#model.stream(messages, { ...options, signal: AbortSignal.any(signals) })) {
        const more = textOf(piece);
        text += more;
        counted = piece.usage_metadata ?? counted;
        if (more !== '') onText?.(text);
      }
      return { text, usage: usageOf(messages, text, counted) };
    } catch (error) {
      throw nobodyWaits?.aborted ? abandoned(this.name) : new ModelFault(troubleOf(error), this.name);
    }
  }
}

/** No trouble of the model's: neither tried again nor counted against it. */
function abandoned(name: string): Fault {
  return new Fault({
    code: 'abandoned',
    message: `Nobody waits any more for what the model ${name} was asked.`,
    remedy: 'Nothing: ask again where the answer is wanted after all.',
    subject: name,
  });
}

function usageOf(
  messages: readonly ChatMessage[],
  text: string,
  counted: { readonly input_tokens: number; readonly output_tokens: number } | undefined,
): ModelUsage {
  const inputTokens = counted?.input_tokens ?? guessedTokens(messages.map(({ content }) => content).join(''));
  return { calls: 1, inputTokens, outputTokens: counted?.output_tokens ?? guessedTokens(text) };
}

function responseFormat(name: string, schema: object): ChatOptions {
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } } };
}

function policyOf({ timeout: time, retries, firstPause, failuresInARow, rest }: ModelPatience): IPolicy {
  const passes = handleWhen(
    (error) => error instanceof TaskCancelledError || (error instanceof ModelFault && passing.has(error.trouble)),
  );
  const again = retry(passes, {
    maxAttempts: retries,
    backoff: new ExponentialBackoff({ initialDelay: firstPause, maxDelay: 30 * firstPause }),
  });
  const breaker = circuitBreaker(passes, { halfOpenAfter: rest, breaker: new ConsecutiveBreaker(failuresInARow) });
  return wrap(again, breaker, timeout(time, TimeoutStrategy.Aggressive));
}
