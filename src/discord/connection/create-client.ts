import { Client, GatewayIntentBits, type GuildMember, Options, Partials } from 'discord.js';
import { pingNobody } from '../asking/to-payload.ts';
import type { DiscordSettings } from '../settings.ts';

/**
 * discord.js holds back all requests beyond 50 a second, and most of ours answer interactions, which Discord does not
 * count: answers would wait for nothing. What Discord does count it limits by its own headers, which are obeyed as ever.
 * Every interaction has an address of its own; what is remembered of it is dropped soon after its quarter of an hour.
 */
const rates = { globalRequestsPerSecond: 500, handlerSweepInterval: 5 * 60_000, hashLifetime: 60 * 60_000 };

/** A client that asks for the intents that are needed, pings nobody and keeps in memory only what it uses. */
export function createClient(settings: DiscordSettings, { messageContent }: { messageContent: boolean }): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      ...(settings.directMessages ? [GatewayIntentBits.DirectMessages] : []),
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct-message channels arrive as partials.
    partials: [Partials.Channel],
    allowedMentions: pingNobody,
    rest: { ...rates, ...(settings.api === undefined ? {} : { api: settings.api }) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
  });
}

function isSelf(member: GuildMember): boolean {
  return member.id === member.client.user.id;
}
