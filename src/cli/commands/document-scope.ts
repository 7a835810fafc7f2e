import type { Footnote } from '../../app/footnote.ts';
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';

/** `--source`, for commands that can be held to some of the documents. */
export const sourceOption = {
  source: { type: 'string', multiple: true, value: 'ID', help: 'Look in this document only; may be repeated.' },
} as const;

/**
 * The documents that `--source` names; all of them where it names none.
 * @throws UserError `unknown-document`
 */
export async function documentScope(
  call: Call,
  footnote: Footnote,
): Promise<{ readonly documentIds?: readonly string[] }> {
  const documentIds = await knownDocuments(call.texts('source'), footnote);
  return documentIds.length === 0 ? {} : { documentIds };
}

/** The ids, all of them documents of this corpus. @throws UserError `unknown-document` */
export async function knownDocuments(documentIds: readonly string[], footnote: Footnote): Promise<readonly string[]> {
  if (documentIds.length === 0) return [];
  const known = (await footnote.sources()).map(({ id }) => id);
  const unknown = documentIds.find((id) => !known.includes(id));
  if (unknown === undefined) return documentIds;
  throw new UserError({
    code: 'unknown-document',
    message: `There is no document ${unknown}.`,
    remedy: `Documents here: ${known.join(', ') || 'none yet'}.`,
    subject: unknown,
  });
}
