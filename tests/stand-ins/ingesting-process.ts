import { DiskCorpusFolder } from '../../src/adapters/corpus-folder/disk-corpus-folder.ts';
import { openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';
import { fileReader } from '../../src/adapters/readers/file-reader.ts';
import { ingestCorpus } from '../../src/app/ingest-corpus.ts';

// A process to be killed: ingests a corpus folder and writes a line at every step.
const [corpus = '', data = ''] = process.argv.slice(2);
const step = (name: string) => {
  process.stdout.write(`${name}\n`);
};
const { store, ledger } = openPassageStore(data);
await ingestCorpus(
  {
    folder: new DiskCorpusFolder(corpus),
    reader: fileReader,
    ledger,
    store,
    apply: async (change) => {
      step('apply');
      const outcome = await store.apply(change, async () => step('prepare'));
      step('applied');
      return outcome;
    },
  },
  { onProgress: (done) => step(`read ${done}`) },
);
step('ingested');
await store.close();
step('closed');
