/** What the bot must know of its surroundings; the configuration reads it from the environment. */
export interface DiscordSettings {
  /** The bot's token, from the developer portal (`DISCORD_TOKEN`). */
  readonly token: string;
  /** Base address of Discord's REST interface without version, for tests (`DISCORD_API`); Discord's own unless told. */
  readonly api?: string;
  /** Register commands in this guild only, where they appear at once (`DISCORD_GUILD`); everywhere unless told. */
  readonly guildId?: string;
  /** Answer direct messages (`DISCORD_DIRECT_MESSAGES`, default off). */
  readonly directMessages?: boolean;
  /** Ask Discord for the privileged Message Content intent, which plain messages in threads need (`DISCORD_MESSAGE_CONTENT`, default off). */
  readonly messageContent?: boolean;
  /** Questions at work at the same time (`DISCORD_CONCURRENCY`), 1 to 64; 2 unless told. */
  readonly concurrency?: number;
  /** Questions that may wait (`DISCORD_QUEUE`), 1 to 10,000; 200 unless told. */
  readonly queue?: number;
  /** Questions a member may ask in ten minutes (`DISCORD_USER_QUESTIONS`); 10 unless told. */
  readonly userQuestions?: number;
  /** Questions a guild may ask in ten minutes (`DISCORD_GUILD_QUESTIONS`); 60 unless told. */
  readonly guildQuestions?: number;
}

/** Named defaults of the optional numbers above. */
export const defaultDiscordSettings = {
  concurrency: 2,
  queue: 200,
  userQuestions: 10,
  guildQuestions: 60,
} as const;
