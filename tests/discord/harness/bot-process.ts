import { openAnswerStore } from '../../../src/adapters/answer-store/sqlite-answer-store.ts';
import { startBot } from '../../../src/discord/bot.ts';
import { Library } from './library.ts';

// A bot in a process of its own, to be killed: node --import tsx bot-process.ts API TOKEN ANSWERS
const [api = '', token = '', answersFile = ''] = process.argv.slice(2);
const log = (line: string): void => void process.stderr.write(`${line}\n`);
await startBot({
  footnote: new Library(),
  answers: openAnswerStore(answersFile),
  settings: { api, token },
  log: { info: log, warn: log, error: log },
});
