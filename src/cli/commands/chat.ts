import { createInterface } from 'node:readline/promises';
import type { Footnote } from '../../app/footnote.ts';
import { chatHelp, readChatLine } from '../chat/chat-line.ts';
import { complete } from '../chat/complete.ts';
import { type Conversation, startConversation } from '../chat/conversation.ts';
import { readHistory, writeHistory } from '../chat/history-file.ts';
import type { Call, Command } from '../command.ts';
import { renderOpened } from '../rendering/opened-quotation.ts';
import { renderPassages } from '../rendering/passages.ts';
import { renderReply } from '../rendering/reply.ts';
import { renderSources } from '../rendering/sources.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, settingsOf, withFootnote } from './with-footnote.ts';

const PASSAGES_SHOWN = 5;

/** `footnote chat` */
export const chat = {
  usage: '[options]',
  description: `Ask in your own words; a follow-up may lean on the question before.
In the talk, /open 2 shows citation 2 inside its paragraph, /find TEXT looks for passages, /sources lists the
documents, /help and /quit do what they say. The Tab key completes commands and titles; earlier lines are kept.
Without a terminal, every line of standard input is a question.`,
  options: {},
  examples: ['footnote chat', 'footnote chat --corpus ~/course', 'footnote chat < questions.txt'],
  async run(call) {
    if (call.positionals.length > 0) throw new UsageError('Ask inside the talk, or use: footnote ask QUESTION');
    return withFootnote(call, async (footnote) => {
      await talk(footnote, call);
      return 0;
    });
  },
} satisfies Command;

/** Talks until the reader quits or the input ends. */
export async function talk(footnote: Footnote, call: Call): Promise<void> {
  const { terminal } = call;
  const { isInteractive, input, output, style } = terminal;
  const { dataFolder } = settingsOf(call);
  const documents = await footnote.sources();
  const titles = documents.map(({ title }) => title);
  const conversation = startConversation(footnote);
  if (isInteractive) {
    const count = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
    await terminal.write(`${style.bold('Footnote')} has read ${count}. Ask a question, or type /help.\n`);
  }
  const lines = createInterface({
    input,
    ...(isInteractive
      ? {
          output,
          prompt: style.cyan('› '),
          history: await readHistory(dataFolder),
          completer: (line: string) => complete(line, titles),
        }
      : {}),
  });
  let history: readonly string[] = [];
  lines.on('history', (changed) => {
    history = changed;
  });
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    const isOver = await answerLine(line, footnote, conversation, call);
    if (isOver) break;
    if (isInteractive) lines.prompt();
  }
  lines.close();
  if (isInteractive && history.length > 0) await writeHistory(dataFolder, history);
}

async function answerLine(typed: string, footnote: Footnote, conversation: Conversation, call: Call): Promise<boolean> {
  const { terminal } = call;
  const layout = layoutOf(call);
  const line = readChatLine(typed);
  switch (line.kind) {
    case 'nothing':
      return false;
    case 'quit':
      return true;
    case 'question':
      await terminal.write(`\n${renderReply(await conversation.ask(line.question), layout)}\n`);
      return false;
    case 'find':
      await terminal.write(
        `${renderPassages(await footnote.find({ text: line.text, limit: PASSAGES_SHOWN }), layout)}\n`,
      );
      return false;
    case 'open':
      await terminal.write(await opened(line.number, footnote, conversation, call));
      return false;
    case 'sources':
      await terminal.write(`${renderSources(await footnote.sources(), layout)}\n`);
      return false;
    case 'help':
      await terminal.write(chatHelp);
      return false;
    case 'mistake':
      await terminal.write(`${line.message}\n`);
      return false;
  }
}

async function opened(number: number, footnote: Footnote, conversation: Conversation, call: Call): Promise<string> {
  const quotation = conversation.quotation(number);
  if (quotation === undefined) return `The last reply has no passage ${number}.\n`;
  const document = await footnote.document(quotation.document.id);
  if (document === undefined) return 'This document is no longer among the sources.\n';
  return `\n${renderOpened(document, quotation, layoutOf(call))}\n`;
}
