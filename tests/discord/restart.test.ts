import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../stand-ins/discord/stand-in.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { discordDescription } from './harness/evening.ts';

describe('a bot that is killed', () => {
  let discord: StandIn;
  let folder: string;
  let process_: ChildProcess | undefined;

  beforeEach(async () => {
    discord = await startStandIn({ openApi: discordDescription() });
    folder = await mkdtemp(join(tmpdir(), 'footnote-restart-'));
  });

  afterEach(async () => {
    process_?.kill('SIGKILL');
    await discord.close();
    await rm(folder, { recursive: true });
    expect(discord.violations).toEqual([]);
  });

  async function startProcess(): Promise<ChildProcess> {
    const program = join(import.meta.dirname, 'harness', 'bot-process.ts');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, discord.api, discord.token, join(folder, 'answers.sqlite')],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    process_ = child;
    const before = discord.gateway.identifications;
    await discord.until(
      () => discord.gateway.identifications > before && discord.requests.some(({ path }) => path.endsWith('/commands')),
    );
    return child;
  }

  it('answers old buttons after it has been started again', async () => {
    const guild = discord.guild();
    const ada = discord.member('Ada');
    const first = await startProcess();
    await discord.until(() => discord.world.registrations === 1);
    const answer = await ada.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' }).answer();
    first.kill('SIGKILL');
    await once(first, 'exit');
    await startProcess();
    const opened = await ada.press(answer, '[1]').answer();
    expect(textOf(opened)).toContain('**The lighthouse on the northern cape was built in 1871.**');
    expect(discord.world.registrations).toBe(1);
  });
});
