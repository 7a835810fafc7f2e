/** What Footnote is told from outside, checked and with defaults filled in. */
export interface Settings {
  /** Folder of the documents, absolute. */
  readonly corpusFolder: string;
  /** Folder of the index and of everything else that Footnote keeps, absolute; another one for each corpus. */
  readonly dataFolder: string;
  /** The chat model, where one is named. */
  readonly chat?: ChatSettings;
  /** The models beside it. */
  readonly models: ModelSettings;
  readonly discord: DiscordSettings;
}

interface ModelSettings {
  /** Folder of local models, absolute. */
  readonly folder: string;
  readonly hub?: string;
  readonly embeddings?: { readonly model: string; readonly address?: string; readonly key?: string };
  /** `model` is an address or `local:NAME`. */
  readonly reranker?: { readonly model: string; readonly name?: string; readonly key?: string };
  /** `local:NAME` */
  readonly judge?: string;
}

interface ChatSettings {
  /** `provider:model`. */
  readonly model: string;
  readonly address?: string;
  readonly key?: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Absent where there is no limit. */
  readonly dailyTokens?: number;
  /** Whether it judges drafted sentences too. */
  readonly judges: boolean;
  /** Dollars for a million tokens; absent unless both are set. */
  readonly prices?: { readonly input: number; readonly output: number };
}

interface DiscordSettings {
  readonly token?: string;
  readonly api?: string;
  readonly guildId?: string;
  readonly directMessages: boolean;
  readonly messageContent: boolean;
  readonly concurrency: number;
  readonly queue: number;
  readonly userQuestions: number;
  readonly guildQuestions: number;
}
