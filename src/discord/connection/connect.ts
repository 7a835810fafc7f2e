import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { UserError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import type { DiscordSettings } from '../settings.ts';
import { createClient } from './create-client.ts';
import { logClient } from './log-client.ts';

/**
 * A client that Discord has accepted and that is ready. Where the Message Content intent is refused, it says how to switch
 * it on and goes on without.
 * @param prepare attaches the listeners before the first event arrives
 * @throws UserError `discord-token`, `discord-intents`, `discord-sharding`: final, nothing to be won by trying again
 */
export async function connect(
  settings: DiscordSettings,
  log: Log,
  prepare: (client: Client) => void,
): Promise<Client<true>> {
  if (settings.token.trim() === '') throw tokenError('There is no Discord token.');
  const first = await login(settings, log, prepare, settings.messageContent ?? false);
  if (typeof first !== 'number') return first;
  if (first === GatewayCloseCodes.DisallowedIntents && settings.messageContent) {
    log.warn(
      'Discord refused the Message Content intent, so plain messages in threads are not read. To switch it on: ' +
        'discord.com/developers/applications, your application, Bot, Privileged Gateway Intents, Message Content Intent. ' +
        'Going on without.',
    );
    const second = await login(settings, log, prepare, false);
    if (typeof second !== 'number') return second;
    throw closeError(second);
  }
  throw closeError(first);
}

/** The ready client, or the code that the gateway closed with for good. */
async function login(
  settings: DiscordSettings,
  log: Log,
  prepare: (client: Client) => void,
  messageContent: boolean,
): Promise<Client<true> | number> {
  const client = createClient(settings, { messageContent });
  logClient(client, log);
  prepare(client);
  const outcome = new Promise<Client<true> | number>((resolve) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => resolve(code));
  });
  try {
    // A login that the gateway refuses may stay pending for ever; the close code tells first.
    const result = await Promise.race([outcome, client.login(settings.token).then(() => outcome)]);
    if (typeof result === 'number') await client.destroy();
    return result;
  } catch (error) {
    await client.destroy();
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw tokenError('Discord does not know this token.');
    }
    throw new UserError({
      code: 'discord-unreachable',
      message: 'Discord cannot be reached.',
      remedy: 'Check the network connection and discordstatus.com, then start the bot again.',
      cause: error,
    });
  }
}

/** What to fix after the gateway has closed for good. @param code a close code that discord.js does not recover from */
export function closeError(code: number): UserError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return tokenError('Discord does not accept this token.');
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new UserError({
        code: 'discord-intents',
        message: 'Discord refused the intents that the bot asked for.',
        remedy:
          'Switch them on at discord.com/developers/applications, your application, Bot, Privileged Gateway Intents, or set DISCORD_MESSAGE_CONTENT to off.',
      });
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidShard:
      return new UserError({
        code: 'discord-sharding',
        message: 'The bot is in more servers than one connection may serve.',
        remedy: 'Remove it from servers that do not use it: Footnote runs on one connection, up to 2,500 servers.',
      });
    default:
      return new UserError({
        code: 'discord-closed',
        message: `Discord closed the connection for good (code ${code}).`,
        remedy: 'Start the bot again; if it stays so, install the newest version of Footnote.',
      });
  }
}

function tokenError(message: string): UserError {
  return new UserError({
    code: 'discord-token',
    message,
    remedy:
      'Copy the token from discord.com/developers/applications, your application, Bot, Reset Token, into DISCORD_TOKEN in .env, and start again.',
    subject: 'DISCORD_TOKEN',
  });
}
