import { createRequire } from 'node:module';
import type { ChatModel } from '../../core/answering/chat-model.port.ts';
import { UserError } from '../../core/errors.ts';
import { type Provider, providers } from './providers.ts';

/** One setting names the model; the others say how it is reached. */
export interface ChatModelSettings {
  /** `provider:model`, as in `openai:gpt-5-mini` or `ollama:llama3.2`. */
  readonly model: string;
  /** Where it is reached, if not at the provider's usual address. */
  readonly address?: string;
  readonly key?: string;
}

const mostTokens = 2_000;

/**
 * Opens the chat model that a setting names; says nothing to it yet.
 * @throws UserError `chat-model` for a provider we do not know, `chat-model-key` where a key is missing,
 * `chat-model-package` with the line that installs the package it needs
 */
export async function openChatModel(settings: ChatModelSettings): Promise<ChatModel> {
  const [name, model] = split(settings.model);
  const provider = providers[name];
  if (provider === undefined || model === '') throw unknownModel(settings.model);
  const address = settings.address ?? provider.address;
  // A server of one's own at another address seldom asks for a key.
  if (provider.needsKey && settings.key === undefined && settings.address === undefined)
    throw keyMissing(settings.model);
  const ChatModelClass = await classOf(provider, settings.model);
  const key = settings.key ?? 'none';
  // Retries and time are ours to keep, see LanguageModel.
  const common = { model, apiKey: key, maxRetries: 0 };
  if (provider.addressField === 'baseURL') {
    return new ChatModelClass({ ...common, ...(address === undefined ? {} : { configuration: { baseURL: address } }) });
  }
  const at = address === undefined ? {} : { [provider.addressField]: address };
  return new ChatModelClass({ ...common, ...at, maxTokens: mostTokens, maxOutputTokens: mostTokens });
}

type ChatModelClass = new (fields: object) => ChatModel;

async function classOf({ package: name, className }: Provider, setting: string): Promise<ChatModelClass> {
  if (!isInstalled(name)) {
    throw new UserError({
      code: 'chat-model-package',
      message: `The model ${setting} needs the package ${name}, which is not installed.`,
      remedy: `Install it with: npm install ${name}`,
      subject: name,
    });
  }
  // A name that is written out tells whoever packs or prunes that this package is needed.
  const loaded: Record<string, unknown> =
    name === '@langchain/openai' ? await import('@langchain/openai') : await import(name);
  return loaded[className] as ChatModelClass;
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND';
  }
}

function split(setting: string): [provider: string, model: string] {
  const colon = setting.indexOf(':');
  return colon < 0 ? [setting, ''] : [setting.slice(0, colon).trim().toLowerCase(), setting.slice(colon + 1).trim()];
}

function unknownModel(setting: string): UserError {
  return new UserError({
    code: 'chat-model',
    message: `CHAT_MODEL cannot be “${setting}”.`,
    remedy: `Write provider:model, as in openai:gpt-5-mini or ollama:llama3.2; providers are ${Object.keys(providers).join(', ')}.`,
    subject: setting,
  });
}

function keyMissing(setting: string): UserError {
  return new UserError({
    code: 'chat-model-key',
    message: `The model ${setting} needs a key, and CHAT_API_KEY is not set.`,
    remedy: 'Put the key that the provider gave you after CHAT_API_KEY= in .env.',
    subject: 'CHAT_API_KEY',
  });
}
