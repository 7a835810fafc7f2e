import { parentPort } from 'node:worker_threads';
import type { SourceFile } from '../../core/documents/document-reader.port.ts';
import { fileReader } from './file-reader.ts';

// The other side of isolated-file-reader.ts: one message when ready, then an outcome for each file.
parentPort?.on('message', async (file: SourceFile) => {
  parentPort?.postMessage(await fileReader.read(file));
});
parentPort?.postMessage('ready');
