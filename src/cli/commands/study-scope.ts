import { z } from 'zod';
import type { Footnote } from '../../app/footnote.ts';
import type { Scope } from '../../app/study/study-scope.ts';
import type { Call } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { documentScope, sourceOption } from './document-scope.ts';

/** `--source` and `--topic`, for commands that make something to study with. */
export const studyOptions = {
  ...sourceOption,
  topic: { type: 'string', value: 'TEXT', help: 'Only what the documents say of this.' },
} as const;

/** `--seed`, for commands that pick among much. */
export const seedOption = {
  seed: { type: 'string', value: 'N', help: 'Another number makes another selection; the same one makes the same.' },
} as const;

/** What the call narrows studying to. @throws UserError `unknown-document` */
export async function scopeOf(call: Call, footnote: Footnote): Promise<Scope> {
  const topic = call.text('topic');
  return { ...(await documentScope(call, footnote)), ...(topic === undefined ? {} : { topic }) };
}

/** The call's seed; 1 unless told. @throws UsageError for what is no whole number */
export function seedOf(call: Call): number {
  const given = call.text('seed') ?? '1';
  const seed = z.coerce.number().int().min(0).max(0xffffffff).safeParse(given);
  if (!seed.success) throw new UsageError(`--seed is a whole number, not ${given}.`);
  return seed.data;
}
