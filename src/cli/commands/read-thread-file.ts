import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import type { ThreadMessage } from '../../core/study/discussion/thread.ts';
import { readInput, readJson } from '../json-lines.ts';

const schema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  author: z.string(),
  text: z.string(),
  reply_to: z.union([z.string(), z.number()]).nullish(),
});

type Line = z.infer<typeof schema>;

/**
 * A thread from JSON Lines `{author, text, reply_to?, id?}`. `reply_to` is the `id` of an earlier message where messages
 * have ids; else its place, from 0 or from 1, whichever makes every reply come after what it replies to; else an author,
 * whose latest message is meant.
 * @throws UserError `thread-file`
 */
export async function readThreadFile(file: string): Promise<ThreadMessage[]> {
  const lines = (await contents(file)).split('\n');
  const read = lines.flatMap((text, at): Line[] => {
    if (text.trim() === '') return [];
    try {
      return [readInput(schema, readJson(text))];
    } catch (error) {
      throw new UserError({
        code: 'thread-file',
        message: `${file}, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'Give one JSON object a line: {"author": "Ada", "text": "…", "reply_to": 3}.',
        subject: file,
        cause: error,
      });
    }
  });
  const first = placesFromOne(read) ? 1 : 0;
  return read.map(({ author, text, reply_to }, at) => {
    const replyTo = reply_to === null || reply_to === undefined ? undefined : placeOf(reply_to, at, read, first);
    return { author, text, ...(replyTo === undefined ? {} : { replyTo }) };
  });
}

async function contents(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError({
      code: 'thread-file',
      message: `The thread ${file} cannot be read.`,
      remedy: 'Name a file of JSON Lines: --discussion thread.jsonl.',
      subject: file,
      cause: error,
    });
  }
}

/** Nobody replies to themselves or to what is yet to come: a place that would mean that was counted from 1. */
function placesFromOne(lines: readonly Line[]): boolean {
  const places = lines.map(({ reply_to }, at) => ({ place: Number(reply_to ?? Number.NaN), at }));
  return !places.some(({ place }) => place === 0) && places.some(({ place, at }) => place >= at);
}

function placeOf(replyTo: string | number, at: number, lines: readonly Line[], first: number): number | undefined {
  const before = lines.slice(0, at);
  const byId = before.findIndex(({ id }) => id !== undefined && String(id) === String(replyTo));
  if (byId >= 0) return byId;
  const place = typeof replyTo === 'number' || /^\d+$/.test(replyTo) ? Number(replyTo) - first : -1;
  if (place >= 0 && place < at) return place;
  const byAuthor = before.findLastIndex(({ author }) => author === replyTo);
  return byAuthor >= 0 ? byAuthor : undefined;
}
