import { z } from 'zod';
import { ankiFile } from '../../core/study/cards/anki-file.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { renderDeck } from '../rendering/cards.ts';
import { deckObject } from '../rendering/machine-study.ts';
import { renderReply } from '../rendering/reply.ts';
import { UsageError } from '../usage-error.ts';
import { scopeOf, seedOf, seedOption, studyOptions } from './study-scope.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const usualCount = 10;
const mostCards = 500;
const countSchema = z.coerce.number().int().min(1).max(mostCards);

/** `footnote cards` */
export const cards = {
  usage: '[options]',
  description: `Flashcards from the documents' own sentences: terms and what they are, questions and answers, gaps.
With --anki they come as a text file that Anki imports (File, Import).`,
  options: {
    ...studyOptions,
    count: { type: 'string', value: 'N', help: `At most so many cards, 1 to ${mostCards} (default: ${usualCount}).` },
    anki: { type: 'boolean', help: 'Print the cards as a text file for Anki.' },
    ...seedOption,
    json: machineOptions.json,
  },
  examples: ['footnote cards', 'footnote cards --source glossary --count 50 --anki > cards.txt'],
  async run(call) {
    if (call.positionals.length > 0)
      throw new UsageError('This command takes options only; a topic goes after --topic.');
    const count = countOf(call);
    const seed = seedOf(call);
    const deck = await withFootnote(call, async (footnote) =>
      footnote.study.cards({ ...(await scopeOf(call, footnote)), count, seed }),
    );
    const layout = layoutOf(call);
    if (call.flag('json')) await call.terminal.write(`${JSON.stringify(deckObject(deck))}\n`);
    else if (call.flag('anki') && deck.kind === 'deck') await call.terminal.write(ankiFile(deck.cards));
    else if (call.flag('anki') && deck.kind === 'refusal') call.terminal.notice(renderReply(deck, layout).trimEnd());
    else await call.terminal.write(renderDeck(deck, layout));
    return 0;
  },
} satisfies Command;

function countOf(call: Call): number {
  const given = call.text('count') ?? usualCount;
  const count = countSchema.safeParse(given);
  if (!count.success) throw new UsageError(`--count is a whole number from 1 to ${mostCards}, not ${given}.`);
  return count.data;
}
