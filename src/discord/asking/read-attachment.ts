import type { Attachment } from 'discord.js';
import type { AddedFile } from '../../app/libraries/libraries.ts';
import { LARGEST_FILE, type RefusedFile, refuseTooLarge } from '../../core/documents/refused-file.ts';
import { Fault } from '../../core/errors.ts';

const patience = 60_000;

/** The bytes of a file that a member uploaded, fetched from where Discord keeps it; a refusal where it is too large. @throws Fault `attachment` */
export async function readAttachment({ name, size, url }: Attachment): Promise<AddedFile | RefusedFile> {
  if (size > LARGEST_FILE) return refuseTooLarge(name, size);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > LARGEST_FILE ? refuseTooLarge(name, bytes.length) : { name, bytes };
  } catch (cause) {
    throw new Fault({
      code: 'attachment',
      message: `A file of ${size} bytes could not be fetched from Discord.`,
      remedy: 'Try again; if it stays so, look at discordstatus.com.',
      cause,
    });
  }
}
