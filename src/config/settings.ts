/** What Footnote is told from outside, checked and with defaults filled in. */
export interface Settings {
  /** Folder of the documents, absolute. */
  readonly corpusFolder: string;
  /** Folder of the index and of everything else that Footnote keeps, absolute; another one for each corpus. */
  readonly dataFolder: string;
  readonly discord: DiscordSettings;
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
