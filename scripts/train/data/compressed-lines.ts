import { readFile } from 'node:fs/promises';
import path from 'node:path';
import xz from 'xz-decompress';
import { UserError } from '../../../src/core/errors.ts';

/** Where the texts that serve training alone lie in the data folder, beside the public sets. */
const trainingTexts = 'training';

/**
 * The lines of an xz-compressed UTF-8 text file among the training texts, without comment lines (`#`) and empty ones.
 * @param folder the data folder
 * @throws UserError `training-data-missing` where the folder lacks the file.
 */
export async function readCompressedLines(folder: string, name: string): Promise<string[]> {
  const file = path.join(folder, trainingTexts, name);
  const compressed = await readFile(file).catch((cause: unknown) => {
    throw new UserError({
      code: 'training-data-missing',
      message: `The training data lacks ${file}.`,
      remedy: 'Name the folder that holds the public sets, and training/ with the texts, with --data.',
      subject: file,
      cause,
    });
  });
  const text = await new Response(new xz.XzReadableStream(new Blob([compressed]).stream())).text();
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
