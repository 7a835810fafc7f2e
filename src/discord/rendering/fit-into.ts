import type { OutgoingMessage } from './outgoing-message.ts';

/**
 * The messages, at most `most` of them: what stands before the last and does not fit goes with the last as a file that
 * holds everything, so citations and buttons are always shown. @param most 2 and up
 */
export function fitInto(messages: readonly OutgoingMessage[], most: number): readonly OutgoingMessage[] {
  const last = messages.at(-1);
  if (messages.length <= most || last === undefined) return messages;
  const file = { name: 'answer.md', text: messages.map(textOf).join('\n\n') };
  return [...messages.slice(0, most - 1), { ...last, files: [...(last.files ?? []), file] }];
}

function textOf({ content, embeds }: OutgoingMessage): string {
  const pieces = (embeds ?? []).flatMap(({ title, description, footer }) => [title, description, footer?.text]);
  return [content, ...pieces].filter((piece) => piece !== undefined && piece !== '').join('\n\n');
}
