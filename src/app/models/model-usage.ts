/** What calls of a model came to. */
export interface ModelUsage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const noUsage: ModelUsage = { calls: 0, inputTokens: 0, outputTokens: 0 };

/** Dollars for a million tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly output: number;
}

export function addUsage(one: ModelUsage, other: ModelUsage): ModelUsage {
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}

/** In dollars; undefined where no prices are known. */
export function costOf({ inputTokens, outputTokens }: ModelUsage, prices: ModelPrices | undefined): number | undefined {
  return prices === undefined ? undefined : (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
}

const charactersPerToken = 4;

/** Tokens of a text where the provider does not count them: a rough guess, so that a cap still holds. */
export function guessedTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}
