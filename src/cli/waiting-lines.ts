import type { Readable } from 'node:stream';

/** How long to wait for the first word on an input that may be a pipe which nobody ever writes to or closes. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * The lines of an input that is no terminal; none where nothing arrives within a second, so that a start inside another
 * program never hangs on a pipe that stays open and silent.
 */
export function waitingLines(input: Readable): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    const finish = () => {
      clearTimeout(patience);
      input.removeAllListeners('data').removeAllListeners('end').pause();
      // A pipe that nobody closes must not keep the process alive.
      if ('unref' in input && typeof input.unref === 'function') input.unref();
      resolve(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    };
    // After a busy second the timer comes before the data that wait to be read; let those come first.
    let isSilent = true;
    const finishIfSilent = () => setImmediate(() => isSilent && finish());
    const patience = setTimeout(() => setImmediate(finishIfSilent), PATIENCE_MILLISECONDS);
    input.setEncoding('utf8');
    input.on('data', (chunk) => {
      isSilent = false;
      text += chunk;
    });
    input.once('end', finish).once('error', reject);
  });
}
