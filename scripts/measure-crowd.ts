/**
 * What a crowd does to the bot: 500 questions in ten seconds from 100 members in 20 servers, in rounds, over the stand-in
 * for Discord and the whole bot. Prints, for each round, how long acknowledgements took, how many were answered, and the
 * memory of the bot's process and of its engine's. `--busy` keeps so many further processes at work meanwhile.
 * Usage: `npx tsx scripts/measure-crowd.ts [--rounds 5] [--busy 0] [--corpus DIR]`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Member } from '../tests/stand-ins/discord/member.ts';
import { type StandIn, startStandIn } from '../tests/stand-ins/discord/stand-in.ts';
import { textOf } from '../tests/stand-ins/discord/text-of.ts';
import type { Guild } from '../tests/stand-ins/discord/world.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    questions: { type: 'string', default: '500' },
    busy: { type: 'string', default: '0' },
    corpus: { type: 'string', default: join(root, 'corpus') },
  },
});
const questions = Number(values.questions);
const seconds = 10;

const discord = await startStandIn();
const dataFolder = await mkdtemp(join(tmpdir(), 'footnote-crowd-'));
const guilds = Array.from({ length: 20 }, (_, index) => discord.guild({ name: `Server ${index}` }));
const members = Array.from({ length: 100 }, (_, index) => discord.member(`Member ${index}`));
const asked = await readQuestions(join(values.corpus, 'evaluation.jsonl'));
const bot = await startBot(discord);
const others = Array.from({ length: Number(values.busy) }, () =>
  spawn(process.execPath, ['-e', 'for (;;) Math.sqrt(2);']),
);
try {
  console.info('round  acknowledged: median, p99, last   answered  told to come back  last answer  memory after');
  console.info(`start ${' '.repeat(93)}${await memoryOf(bot)}`);
  for (let round = 1; round <= Number(values.rounds); round += 1) console.info(await runRound(round));
} finally {
  for (const other of others) other.kill('SIGKILL');
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  await discord.close();
  await rm(dataFolder, { recursive: true });
}

/** One round, as a line of the table. */
async function runRound(round: number): Promise<string> {
  const begun = performance.now();
  const told = await Promise.all(
    Array.from({ length: questions }, async (_, index) => {
      await pause((index * seconds * 1000) / questions);
      return ask(pick(members, index), pick(guilds, index), pick(asked, index + round));
    }),
  );
  const last = performance.now() - begun;
  const waits = told.map(({ acknowledged }) => acknowledged).sort((one, other) => one - other);
  const later = told.filter(({ text }) => /waiting already|You can ask again/.test(text)).length;
  await pause(3_000);
  return [
    String(round).padEnd(6),
    [0.5, 0.99, 1]
      .map((share) => `${Math.round(waits[Math.ceil(share * waits.length) - 1] ?? 0)} ms`)
      .join(', ')
      .padEnd(34),
    String(told.length - later).padEnd(9),
    String(later).padEnd(18),
    `${(last / 1000).toFixed(1)} s`.padEnd(12),
    await memoryOf(bot),
  ].join(' ');
}

async function ask(
  member: Member,
  { channel }: Guild,
  question: string,
): Promise<{ acknowledged: number; text: string }> {
  const begun = performance.now();
  const outcome = member.command(channel, 'ask', { question });
  await outcome.acknowledged();
  const acknowledged = performance.now() - begun;
  const isFinal = (text: string): boolean => text !== '' && !text.startsWith('You are number');
  const text = await discord.until(() => outcome.messages.map(textOf).find(isFinal));
  // What the stand-in has kept of it is of no use any more.
  channel.messages.length = 0;
  return { acknowledged, text };
}

async function startBot({ token, api, world }: StandIn): Promise<ChildProcess> {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'discord', '--corpus', values.corpus, '--data', dataFolder];
  const settings = {
    DISCORD_TOKEN: token,
    DISCORD_API: api,
    DISCORD_USER_QUESTIONS: '1000',
    DISCORD_GUILD_QUESTIONS: '10000',
  };
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await discord.until(() => world.registrations > 0);
  return child;
}

/** Resident memory of a process and of those that it has started, in MB. Linux alone tells it without a further tool. */
async function memoryOf({ pid }: { readonly pid?: number | undefined }): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
  const own = `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)} MB`;
  return [own, ...(await Promise.all(children.map((child) => memoryOf({ pid: Number(child) }))))].join(' + ');
}

async function readQuestions(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { question } = JSON.parse(line) as { question?: string };
    return question === undefined ? [] : [question];
  });
}

function pick<T>(from: readonly T[], index: number): T {
  const picked = from[index % from.length];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}
