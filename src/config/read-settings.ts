import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { UserError } from '../core/errors.ts';
import { type SettingValues, secretSettings, settingsSchema } from './schema.ts';
import type { Settings } from './settings.ts';

/** Options of the command line, which win over the environment. */
export interface SettingsOverrides {
  readonly corpus?: string | undefined;
  readonly data?: string | undefined;
}

/**
 * Settings from the options given, the environment and the file `.env` of the working folder, in this order of weight.
 * A variable that is set to nothing counts as not set.
 * @throws UserError `invalid-setting` or `unknown-setting`, naming the variable and what to do; a secret's value is never shown.
 */
export function readSettings(
  overrides: SettingsOverrides = {},
  environment: NodeJS.ProcessEnv = process.env,
  folder: string = process.cwd(),
): Settings {
  const fromFile = readEnvironmentFile(join(folder, '.env'));
  rejectUnknown(Object.keys(fromFile), /^(FOOTNOTE|DISCORD|CHAT|EMBEDDINGS|RERANKER)_/);
  rejectUnknown(Object.keys(environment), /^FOOTNOTE_/);
  const given = Object.fromEntries(
    Object.entries({ ...fromFile, ...withoutEmpty(environment) }).filter(([, value]) => value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) throw invalidSetting(parsed.error.issues[0], given);
  const values = parsed.data;
  const corpusFolder = resolve(folder, overrides.corpus ?? values.FOOTNOTE_CORPUS);
  const dataFolder = overrides.data ?? values.FOOTNOTE_DATA ?? join('.footnote', dataFolderName(corpusFolder));
  return {
    corpusFolder,
    dataFolder: resolve(folder, dataFolder),
    ...chatSettings(values),
    models: modelSettings(values, folder),
    discord: {
      ...(values.DISCORD_TOKEN === undefined ? {} : { token: values.DISCORD_TOKEN }),
      ...(values.DISCORD_API === undefined ? {} : { api: values.DISCORD_API }),
      ...(values.DISCORD_GUILD === undefined ? {} : { guildId: values.DISCORD_GUILD }),
      directMessages: values.DISCORD_DIRECT_MESSAGES,
      messageContent: values.DISCORD_MESSAGE_CONTENT,
      concurrency: values.DISCORD_CONCURRENCY,
      queue: values.DISCORD_QUEUE,
      userQuestions: values.DISCORD_USER_QUESTIONS,
      guildQuestions: values.DISCORD_GUILD_QUESTIONS,
    },
  };
}

function chatSettings(values: SettingValues): Pick<Settings, 'chat'> {
  const { CHAT_MODEL: model, CHAT_BASE_URL: address, CHAT_API_KEY: key, CHAT_DAILY_TOKENS: dailyTokens } = values;
  const { CHAT_INPUT_PRICE: input, CHAT_OUTPUT_PRICE: output } = values;
  if (model === undefined) return {};
  return {
    chat: {
      model,
      ...(address === undefined ? {} : { address }),
      ...(key === undefined ? {} : { key }),
      timeout: 1000 * values.CHAT_TIMEOUT,
      judges: values.CHAT_JUDGE,
      ...(dailyTokens === 0 ? {} : { dailyTokens }),
      ...(input === undefined || output === undefined ? {} : { prices: { input, output } }),
    },
  };
}

function modelSettings(values: SettingValues, folder: string): Settings['models'] {
  const { EMBEDDINGS, EMBEDDINGS_BASE_URL, EMBEDDINGS_API_KEY, RERANKER, RERANKER_MODEL, RERANKER_API_KEY } = values;
  const { FOOTNOTE_MODELS = join('.footnote', 'models'), FOOTNOTE_HUB: hub, JUDGE: judge } = values;
  return {
    folder: resolve(folder, FOOTNOTE_MODELS),
    ...given({ hub, judge }),
    ...(EMBEDDINGS === undefined
      ? {}
      : { embeddings: { model: EMBEDDINGS, ...given({ address: EMBEDDINGS_BASE_URL, key: EMBEDDINGS_API_KEY }) } }),
    ...(RERANKER === undefined
      ? {}
      : { reranker: { model: RERANKER, ...given({ name: RERANKER_MODEL, key: RERANKER_API_KEY }) } }),
  };
}

/** The fields that are set. */
function given<Names extends string>(fields: Record<Names, string | undefined>): { [Name in Names]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in Names]?: string;
  };
}

/** The corpus folder's own name for people, and a piece of its path's hash so that two of one name never mix. */
function dataFolderName(corpusFolder: string): string {
  const hash = createHash('sha256').update(corpusFolder).digest('hex').slice(0, 8);
  return `${basename(corpusFolder).replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}-${hash}`;
}

function readEnvironmentFile(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new UserError({
      code: 'unreadable-settings',
      message: `The settings file ${file} cannot be read.`,
      remedy: 'Let this user read the file, or remove it.',
      subject: file,
      cause,
    });
  }
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '' && value !== undefined));
}

function rejectUnknown(names: readonly string[], ours: RegExp): void {
  const known = Object.keys(settingsSchema.shape);
  const unknown = names.find((name) => ours.test(name) && !known.includes(name));
  if (unknown === undefined) return;
  throw new UserError({
    code: 'unknown-setting',
    message: `There is no setting ${unknown}.`,
    remedy: `Remove it or correct its name; .env.example lists all settings: ${known.join(', ')}.`,
    subject: unknown,
  });
}

function invalidSetting(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
  given: Readonly<Record<string, string | undefined>>,
): UserError {
  const name = String(issue?.path[0] ?? 'a setting');
  const value = secretSettings.has(name) ? 'its value (kept secret)' : `“${given[name] ?? ''}”`;
  return new UserError({
    code: 'invalid-setting',
    message: `The setting ${name} cannot be ${value}: ${issue?.message ?? 'it is not valid'}.`,
    remedy: `Correct ${name} in .env or in the environment; .env.example says what it takes.`,
    subject: name,
  });
}
