import { DiscordAPIError } from 'discord.js';
import { Fault, UserError } from '../core/errors.ts';

/** An error in one line for the log, without the request it came from: a webhook's address holds its token. */
export function describeError(error: unknown): string {
  if (error instanceof DiscordAPIError) return `Discord answered ${error.status} (${error.code}): ${error.message}`;
  if (error instanceof UserError || error instanceof Fault) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Whether Discord answered with one of these error codes. */
export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}
