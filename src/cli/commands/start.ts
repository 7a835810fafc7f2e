import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Footnote } from '../../app/footnote.ts';
import type { Call, Command } from '../command.ts';
import { renderReply } from '../rendering/reply.ts';
import { waitingLines } from '../waiting-lines.ts';
import { talk } from './chat.ts';
import { runBot } from './discord.ts';
import { layoutOf, settingsOf, withFootnote } from './with-footnote.ts';

/** A question about nothing that a study corpus holds: it shows what a refusal looks like. */
const FOREIGN_QUESTION = 'Which football club won the most league titles last century?';

const sample = z.object({ question: z.string() });

/** `footnote start`, which `npm start` runs */
export const start = {
  usage: '[options] [QUESTION…]',
  description: `With a DISCORD_TOKEN it starts the bot. Without one it talks in the terminal; where there is no terminal, it
answers the questions given as arguments or on standard input (one a line), or else the sample questions of the corpus
(samples.jsonl in its folder, {question} a line; else questions made from its sentences).`,
  options: {},
  examples: ['npm start', 'npm start -- "What does the report conclude?"', 'npm start -- --corpus ~/course'],
  async run(call) {
    const { terminal, positionals } = call;
    if (settingsOf(call).discord.token !== undefined && positionals.length === 0) return runBot(call);
    const waiting = terminal.isInteractive || positionals.length > 0 ? [] : waitingLines(terminal.input);
    return withFootnote(call, async (footnote) => {
      if (positionals.length > 0) await answerAll(positionals, footnote, call);
      else if (terminal.isInteractive) await talk(footnote, call);
      else {
        const questions = await waiting;
        await answerAll(questions.length > 0 ? questions : await sampleQuestions(footnote, call), footnote, call);
        if (questions.length === 0) await terminal.write(nextSteps);
      }
      return 0;
    });
  },
} satisfies Command;

const nextSteps = `This was Footnote without a key, a model or a token. Next:
  Talk with it           npm start, in a terminal
  Your own documents     put them into corpus/, or: npm start -- --corpus FOLDER
  Bring it into Discord  1. https://discord.com/developers/applications: New Application, Bot, Reset Token
                         2. copy .env.example to .env and put the token after DISCORD_TOKEN=
                         3. npm start again; it prints the link that invites the bot to your server
`;

async function answerAll(questions: readonly string[], footnote: Footnote, call: Call): Promise<void> {
  const { terminal } = call;
  for (const question of questions) {
    const reply = await footnote.ask({ question });
    await terminal.write(`${terminal.style.bold(`› ${question}`)}\n\n${renderReply(reply, layoutOf(call))}\n`);
  }
}

async function sampleQuestions(footnote: Footnote, call: Call): Promise<string[]> {
  const shipped = await shippedSamples(settingsOf(call).corpusFolder);
  return shipped.length > 0 ? shipped : [...(await footnote.exampleQuestions(3)), FOREIGN_QUESTION];
}

async function shippedSamples(corpusFolder: string): Promise<string[]> {
  try {
    const lines = (await readFile(join(corpusFolder, 'samples.jsonl'), 'utf8')).split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => sample.parse(JSON.parse(line)).question);
  } catch {
    return []; // Samples are a courtesy of the corpus: without them, questions are made from its sentences.
  }
}
