import { limits } from '../limits.ts';
import type { OutgoingMessage, Row } from './outgoing-message.ts';
import { literalWithin } from './plain.ts';

/** What a message says, before it is known whether it goes into an embed and over how many messages. */
export interface Body {
  /** In the readers' own words: shown as it is written, cut where it is too long. */
  readonly title?: string;
  /** Ready to show, each at most `partLimit`. */
  readonly parts: readonly Part[];
  /** Stays together with what follows the parts: citations. Goes on the last messages. */
  readonly tail?: readonly Part[];
  /** Side by side where there are embeds, one below the other where there are none; at most three. */
  readonly columns?: readonly Column[];
  readonly footer?: string;
  readonly colour?: number;
  readonly rows?: readonly Row[];
}

/** What stands in a column: ready to show, `heading` at most 256 characters, `text` at most 1,024. */
export interface Column {
  readonly heading: string;
  readonly text: string;
}

export interface Part {
  readonly text: string;
  /** What stands between this part and the one before it in the same message. */
  readonly after: ' ' | '\n' | '\n\n';
}

/** Characters that a part may have, so that it fits a message of either form together with a title and a footer. */
export const partLimit = 1_500;

/** One or more messages in order: embeds, or plain text where embeds are not allowed. Components go with the last. */
export function layOut(body: Body, embeds: boolean): OutgoingMessage[] {
  const title = body.title === undefined ? undefined : literalWithin(body.title, limits.embed.title);
  const parts =
    embeds || title === undefined
      ? body.parts
      : [{ text: `**${title}**`, after: '\n' as const }, ...startingOnNewLine(body.parts)];
  const footer: Part[] = embeds || body.footer === undefined ? [] : [{ text: body.footer, after: '\n' }];
  const columns = body.columns ?? [];
  const beside = [title ?? '', body.footer ?? '', ...columns.flatMap(({ heading, text }) => [heading, text])].join('');
  const limit = embeds
    ? Math.min(limits.embed.description, limits.embed.total - beside.length)
    : limits.message.content;
  const belowOneAnother = embeds
    ? []
    : columns.map(({ heading, text }): Part => ({ text: `**${heading}**\n${text}`, after: '\n\n' }));
  const tail = [...belowOneAnother, ...(body.tail ?? [])];
  const texts = joinTail(pack(parts, limit), pack([...tail, ...footer], limit), tail[0]?.after ?? '\n', limit);
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    const components = isLast && body.rows?.length ? { components: [...body.rows] } : {};
    if (!embeds) return { content: text, ...components };
    return {
      embeds: [
        {
          ...(index === 0 && title !== undefined ? { title } : {}),
          description: text,
          ...(isLast && columns.length > 0
            ? { fields: columns.map(({ heading, text: value }) => ({ name: heading, value, inline: true })) }
            : {}),
          ...(isLast && body.footer !== undefined
            ? { footer: { text: body.footer.slice(0, limits.embed.footer) } }
            : {}),
          ...(body.colour === undefined ? {} : { color: body.colour }),
        },
      ],
      ...components,
    };
  });
}

function startingOnNewLine(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, after: '\n' } : part));
}

function joinTail(heads: string[], tails: string[], separator: string, limit: number): string[] {
  const last = heads.at(-1);
  const first = tails[0];
  if (last === undefined || first === undefined) return [...heads, ...tails];
  const joined = last + separator + first;
  return joined.length <= limit ? [...heads.slice(0, -1), joined, ...tails.slice(1)] : [...heads, ...tails];
}

function pack(parts: readonly Part[], limit: number): string[] {
  const texts: string[] = [];
  for (const { text, after } of parts) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + after.length + text.length <= limit)
      texts[texts.length - 1] = last + after + text;
    else texts.push(text);
  }
  return texts;
}
