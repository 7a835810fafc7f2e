import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../stand-ins/discord/stand-in.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { discordDescription } from './harness/evening.ts';
import { type SmallCorpus, writeSmallCorpus } from './harness/small-corpus.ts';

const root = join(import.meta.dirname, '..', '..');

describe('footnote discord', () => {
  let discord: StandIn;
  let corpus: SmallCorpus;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    discord = await startStandIn({ openApi: discordDescription() });
    corpus = await writeSmallCorpus();
  });

  afterEach(async () => {
    child?.kill('SIGKILL');
    await discord.close();
    await corpus.remove();
    expect(discord.violations).toEqual([]);
  });

  /** The command as an admin starts it, once Discord has its commands. */
  async function start(): Promise<ChildProcess> {
    const { corpusFolder, dataFolder } = corpus;
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'discord', '--corpus', corpusFolder, '--data', dataFolder];
    const before = discord.requests.length;
    child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const isRegistered = () =>
      discord.requests
        .slice(before)
        .some(({ method, path, status }) => method === 'GET' && path.endsWith('/commands') && status === 200);
    await discord.until(() => isRegistered() && discord.world.registrations > 0);
    return child;
  }

  it('answers old buttons after it has been killed and started again', { timeout: 120_000 }, async () => {
    const guild = discord.guild();
    const ada = discord.member('Ada');
    const first = await start();
    const asked = ada.command(guild.channel, 'ask', {
      question: 'When was the lighthouse on the northern cape built?',
    });
    const answer = await asked.answer();
    expect(textOf(answer)).toContain('[1]');
    first.kill('SIGKILL');
    await once(first, 'exit');
    await start();
    const opened = await ada.press(answer, '[1]').answer();
    expect(textOf(opened)).toContain('**The lighthouse on the northern cape was built in 1871.');
    expect(discord.world.registrations).toBe(1);
  });

  it('ends with code 0 when it is told to stop, and has left Discord', { timeout: 60_000 }, async () => {
    discord.guild();
    const running = await start();
    running.kill('SIGTERM');
    const [code] = await once(running, 'exit');
    expect(code).toBe(0);
    expect(discord.gateway.connections).toBe(0);
  });
});
