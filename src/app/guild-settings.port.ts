/** What the admins of a server have set. One record a server; nobody sees another server's. */
export interface GuildSettingsStore {
  /** The defaults where nothing was set. */
  guildSettings(guildId: string): Promise<GuildSettings>;
  saveGuildSettings(guildId: string, settings: GuildSettings): Promise<void>;
}

export interface GuildSettings {
  /** Channels that questions are answered in, their threads included; everywhere where empty. */
  readonly channelIds: readonly string[];
  /** Questions a member may ask in ten minutes; the bot's own default where absent. */
  readonly userQuestions?: number;
  /** Questions the server may ask in ten minutes; the bot's own default where absent. */
  readonly guildQuestions?: number;
  /** Whether plain messages in the bot's threads are answered, where the Message Content intent allows it. */
  readonly listensInThreads: boolean;
  /** Whether claims count as supported only where a source says them outright. */
  readonly isStrict?: boolean;
  /** Language of our own words for everybody here; each reader's own where absent. */
  readonly language?: 'en' | 'ru' | 'zh' | 'kk';
}

/** What holds for a server whose admins have set nothing. */
export const defaultGuildSettings: GuildSettings = { channelIds: [], listensInThreads: true };
