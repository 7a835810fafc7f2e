import { join } from 'node:path';
import { diskIndexFiles } from '../../../src/adapters/index-files/disk-index-files.ts';
import { openPassageStore } from '../../../src/adapters/passage-store/open-passage-store.ts';
import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { CorpusIndexes } from '../../../src/app/indexing/corpus-indexes.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { letterEmbeddings } from '../../stand-ins/letter-embeddings.ts';
import { noWordVectors } from '../../stand-ins/no-word-vectors.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

/** Opens the corpus of a folder; `say` hears why an index is rebuilt. */
export async function openCorpus(folder: string, say: (line: string) => void) {
  const { store, notice } = openPassageStore(join(folder, 'passages.sqlite'));
  if (notice !== undefined) say(notice);
  const indexes = await CorpusIndexes.open({
    store,
    files: diskIndexFiles(join(folder, 'index')),
    embeddings: letterEmbeddings,
    vectorIndexes: exactVectorIndexes,
    background: emptyBackground,
    words: noWordVectors,
    say,
  });
  return { store, indexes };
}

/** Two documents that always tell of the same edition. */
export function edition(number: number) {
  return [
    smallDocument('north', 'Ice', [
      `The report on glaciers and rivers is edition${number}.`,
      'Snow falls early there.',
    ]),
    smallDocument('south', 'Rail', [
      `The report about freight trains and harbours is edition${number}.`,
      'Grain leaves.',
    ]),
  ];
}

// Run by itself, it changes the corpus of a folder for ever and prints each edition that is stored.
if (process.argv[1]?.endsWith('changing-corpus.ts')) {
  const [folder = '', first = '1'] = process.argv.slice(2);
  const { indexes } = await openCorpus(folder, () => {});
  for (let number = Number(first); ; number += 1) {
    await indexes.apply({ put: edition(number), remove: [] });
    process.stdout.write(`${number}\n`);
  }
}
