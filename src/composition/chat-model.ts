import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openChatModel } from '../adapters/chat-models/open-chat-model.ts';
import { shippedPrompts } from '../adapters/prompts/read-prompts.ts';
import { openUsageLedger } from '../adapters/usage-store/sqlite-usage-ledger.ts';
import { configuredModel } from '../app/models/configured-model.ts';
import { LanguageModel, type ModelPatience } from '../app/models/language-model.ts';
import { ModelMeter } from '../app/models/model-meter.ts';
import type { WiredChatModel } from '../app/models/wired-chat-model.ts';

/** How the chat model is reached and what it may use. */
export interface ChatModelOptions {
  readonly model: string;
  readonly address?: string;
  readonly key?: string;
  readonly timeout: number;
  /** Whether it gives a second opinion on each drafted sentence; not unless told. */
  readonly judges?: boolean;
  readonly dailyTokens?: number;
  readonly prices?: { readonly input: number; readonly output: number };
  /** Retries and rests other than usual. */
  readonly patience?: Partial<ModelPatience>;
}

/** Wires the chat model of the settings. */
export function wireChatModel(options: ChatModelOptions, dataFolder: string): WiredChatModel {
  const { model: name, timeout, dailyTokens, prices, patience, judges = false } = options;
  const ledger = openUsageLedger(join(dataFolder, 'model-usage.sqlite'));
  const meter = new ModelMeter({
    ledger,
    now: Date.now,
    ...(dailyTokens === undefined ? {} : { dailyTokens }),
    ...(prices === undefined ? {} : { prices }),
  });
  let opened: Promise<LanguageModel> | undefined;
  const open = () => {
    opened ??= openChatModel(options).then((model) => new LanguageModel(name, model, { ...patience, timeout }));
    return opened;
  };
  const prompts = shippedPrompts();
  return {
    configured: configuredModel(name, open, meter),
    drafting: async (nobodyWaits) => ({
      model: nobodyWaits === undefined ? await open() : (await open()).until(nobodyWaits),
      meter,
      prompts,
      judgesItself: judges,
      newKey: () => randomBytes(9).toString('hex'),
    }),
    close: () => ledger.close(),
  };
}
