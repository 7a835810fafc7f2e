// `npm run picture`: draws docs/answer.svg, the README's picture, from a real run on the shipped corpus.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { renderReply } from '../src/cli/rendering/reply.ts';
import { openFootnote } from '../src/composition.ts';
import { terminalSvg } from './picture/terminal-svg.ts';

const COLUMNS = 92;
const questions = [
  "Has Kazakhstan's debt to China decreased?",
  'How many kilometres of railway did China build in Kazakhstan?',
];

const root = resolve(import.meta.dirname, '..');
const dataFolder = await mkdtemp(join(tmpdir(), 'footnote-picture-'));
const style = picocolors.createColors(true);
const footnote = await openFootnote({ corpusFolder: join(root, 'corpus'), dataFolder });
const pages: string[] = [];
for (const question of questions) {
  const reply = await footnote.ask({ question });
  pages.push(`${style.bold(`› ${question}`)}\n\n${renderReply(reply, { style, width: COLUMNS })}`);
}
await footnote.close();
await rm(dataFolder, { recursive: true });
await writeFile(join(root, 'docs', 'answer.svg'), terminalSvg(pages.join('\n\n'), COLUMNS, 'An answer and a refusal'));
