import { once } from 'node:events';
import { UserError } from '../../core/errors.ts';
import type { Call, Command } from '../command.ts';
import { settingsOf, showingProgress } from './with-footnote.ts';

/** `footnote discord` */
export const discord = {
  usage: '[options]',
  description: `Starts the Discord bot with the DISCORD_TOKEN of .env or of the environment, and prints the link that invites it to
a server. Ctrl+C, or SIGTERM, stops it after the replies under way are finished.`,
  options: {},
  examples: ['footnote discord', 'footnote discord --corpus ~/course'],
  run: runBot,
} satisfies Command;

/** Runs the bot until it is told to stop. @throws UserError where Discord refuses it, with what to fix */
export async function runBot(call: Call): Promise<number> {
  const { terminal } = call;
  const settings = settingsOf(call);
  const { token } = settings.discord;
  if (token === undefined) {
    throw new UserError({
      code: 'discord-token',
      message: 'There is no Discord token.',
      remedy:
        'Copy the token from discord.com/developers/applications, your application, Bot, Reset Token, into DISCORD_TOKEN in .env, and start again.',
      subject: 'DISCORD_TOKEN',
    });
  }
  // Listened for from here on: told to stop while it is starting, the bot starts, and then stops in good order.
  const toldToStop = Promise.race([signal('SIGINT'), signal('SIGTERM')]);
  const { startDiscordBot } = await import('../../composition/discord-bot.ts');
  const bot = await showingProgress(terminal, (hooks) =>
    startDiscordBot({
      folders: settings,
      settings: { ...settings.discord, token },
      log: {
        info: terminal.notice,
        warn: (line) => terminal.notice(terminal.errorStyle.yellow(line)),
        error: (line) => terminal.notice(terminal.errorStyle.red(line)),
      },
      hooks,
    }),
  );
  terminal.notice(`Invite it to a server: ${bot.inviteLink}`);
  try {
    await Promise.race([toldToStop, bot.ended]);
    terminal.notice('Stopping: the replies under way are finished first.');
  } finally {
    await bot.stop();
  }
  return 0;
}

async function signal(name: NodeJS.Signals): Promise<void> {
  // Once only: whoever asks a second time gets the system's own answer, and the process ends at once.
  await once(process, name);
}
