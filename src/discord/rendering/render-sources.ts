import type { SourceSummary } from '../../app/footnote.ts';
import { isOwnDocument } from '../../app/libraries/libraries.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut, type Part } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literalWithin } from './plain.ts';
import { titleOf } from './quotation.ts';

const listed = 40;

/** The documents that answers come from, in order of title; the first forty by name. */
export function renderSourceList(
  sources: readonly SourceSummary[],
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const lines = sources.slice(0, listed).map(
    (source): Part => ({
      text: [
        `• ${titleOf(source)}`,
        messages.sources.size(source.passages, source.words),
        ...(isOwnDocument(source.id) ? [messages.sources.own] : []),
      ].join(' · '),
      after: '\n',
    }),
  );
  const more: Part[] =
    sources.length > listed ? [{ text: messages.sources.more(sources.length - listed), after: '\n' }] : [];
  const none: Part[] = sources.length === 0 ? [{ text: messages.sources.none, after: '\n' }] : [];
  return layOut({ title: messages.sources.title, parts: [...lines, ...more, ...none] }, embeds);
}

/** What is known of one document, and how it begins. */
export function renderSource(
  source: SourceSummary,
  opening: string,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const { field } = messages.sources;
  const facts = (['about', 'author', 'publisher', 'date', 'licence'] as const).flatMap((name): Part[] => {
    const value = source.metadata[name];
    return value === undefined ? [] : [{ text: `${field[name]}: ${literalWithin(value, 500)}`, after: '\n' }];
  });
  return layOut(
    {
      title: source.title,
      parts: [
        { text: titleOf(source), after: '\n' },
        ...facts,
        ...(opening ? [{ text: `> ${literalWithin(opening, 600, 400)}`, after: '\n\n' } satisfies Part] : []),
      ],
      footer: messages.sources.size(source.passages, source.words),
    },
    embeds,
  );
}
