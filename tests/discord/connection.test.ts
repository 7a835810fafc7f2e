import { describe, expect, it } from 'vitest';
import { openAnswerStore } from '../../src/adapters/answer-store/sqlite-answer-store.ts';
import { fsrsSchedule } from '../../src/adapters/card-schedule/fsrs-schedule.ts';
import { startBot } from '../../src/discord/bot.ts';
import { intents } from '../stand-ins/discord/intents.ts';
import { startStandIn } from '../stand-ins/discord/stand-in.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { discordDescription, useEvening } from './harness/evening.ts';
import { Library } from './harness/library.ts';
import { oneLibrary } from './harness/one-library.ts';

const question = 'When was the lighthouse built?';

interface Refused {
  readonly error: unknown;
  /** How often the bot tried to identify. */
  readonly identifications: number;
}

async function startOver(token: (real: string) => string, closeCode?: number): Promise<Refused> {
  const discord = await startStandIn({ openApi: discordDescription() });
  if (closeCode !== undefined) discord.gateway.refuseNext(closeCode);
  const answers = openAnswerStore(':memory:');
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const settings = { token: token(discord.token), api: discord.api };
  const error = await startBot({
    libraries: oneLibrary(new Library()),
    answers,
    schedule: fsrsSchedule(),
    settings,
    log: silent,
  }).then(
    (bot) => bot.stop(),
    (reason: unknown) => reason,
  );
  await answers.close();
  await discord.close();
  return { error, identifications: discord.gateway.identifications };
}

describe('a start that Discord refuses', () => {
  it('ends with what to do about a missing token', async () => {
    expect((await startOver(() => ' ')).error).toMatchObject({
      name: 'UserError',
      code: 'discord-token',
      subject: 'DISCORD_TOKEN',
    });
  });

  it('ends with what to do about a token that Discord does not know', async () => {
    expect((await startOver(() => 'wrong')).error).toMatchObject({ name: 'UserError', code: 'discord-token' });
  });

  it.each([
    [4004, 'discord-token'],
    [4011, 'discord-sharding'],
    [4013, 'discord-intents'],
    [4014, 'discord-intents'],
  ])('ends at once where the gateway closes with %i, without trying again', async (closeCode, code) => {
    const { error, identifications } = await startOver((real) => real, closeCode);
    expect(error).toMatchObject({ name: 'UserError', code });
    expect(identifications).toBe(1);
  });
});

describe('the Message Content intent', () => {
  const refusing = useEvening({ messageContent: true });

  it('is gone without where Discord refuses it, saying how to switch it on', async () => {
    const { discord, log, ada, guild } = refusing();
    expect(log.join('\n')).toContain('Privileged Gateway Intents, Message Content Intent');
    expect(discord.gateway.intents & intents.messageContent).toBe(0);
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toContain('1871');
  });
});

describe('the Message Content intent, switched on', () => {
  const granted = useEvening({ messageContent: true }, (discord) => {
    discord.world.privilegedIntents = intents.messageContent;
  });

  it('is used', () => {
    const { discord, log } = granted();
    expect(discord.gateway.intents & intents.messageContent).not.toBe(0);
    expect(log.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

describe('a running bot', () => {
  const evening = useEvening();

  it('asks for no privileged intent unless told', () => {
    expect(evening().discord.gateway.intents & intents.messageContent).toBe(0);
  });

  it('resumes after a lost connection and answers what was asked meanwhile', async () => {
    const { discord, ada, guild } = evening();
    discord.gateway.drop();
    const asked = ada.command(guild.channel, 'ask', { question });
    expect(textOf(await asked.answer())).toContain('1871');
    expect(discord.gateway.resumptions).toBe(1);
    expect(discord.gateway.identifications).toBe(1);
  });

  it('identifies anew after an invalid session', async () => {
    const { discord, ada, guild } = evening();
    discord.gateway.invalidateSessions();
    await discord.until(() => discord.gateway.identifications === 2 && discord.gateway.intents !== 0);
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toContain('1871');
  });

  it('ends with a clear error where Discord closes the connection for good', async () => {
    const { discord, bot } = evening();
    discord.gateway.drop(4004);
    await expect(bot.ended).rejects.toMatchObject({ name: 'UserError', code: 'discord-token' });
  });

  it('finishes what is under way when it is stopped, and begins nothing new', async () => {
    const { ada, guild, library, bot, discord } = evening();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun = new Promise<void>((resolve) => {
      library.beforeAnswer = () => {
        resolve();
        return held;
      };
    });
    const asked = ada.command(guild.channel, 'ask', { question });
    await begun;
    const stopped = bot.stop();
    const late = ada.command(guild.channel, 'ask', { question });
    expect(textOf(await late.answer())).toBe('I am just restarting. Please ask again in a minute.');
    release();
    await stopped;
    expect(textOf(await asked.answer())).toContain('1871');
    expect(discord.gateway.connections).toBe(0);
    await bot.ended;
  });

  it('does not wait for ever when it is stopped: whoever still waits is told to ask again', async () => {
    const { ada, guild, library, bot, discord } = evening();
    const begun = new Promise<void>((resolve) => {
      library.beforeAnswer = () => {
        resolve();
        return new Promise<void>(() => undefined);
      };
    });
    const asked = ada.command(guild.channel, 'ask', { question });
    await begun;
    const stopped = bot.stop();
    discord.clock.advance(8_000);
    expect(textOf(await asked.answer())).toBe('I am just restarting. Please ask again in a minute.');
    await stopped;
    expect(discord.gateway.connections).toBe(0);
  });

  it('offers an invite link with the least permissions', () => {
    const { bot, discord } = evening();
    const link = new URL(bot.inviteLink);
    expect(link.searchParams.get('client_id')).toBe(discord.world.bot.id);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 35n) | (1n << 14n) | (1n << 16n);
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(permissions);
  });
});
