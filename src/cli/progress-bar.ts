import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../app/progress.ts';
import type { Terminal } from './terminal.ts';

/** Work that is done sooner shows no bar. */
const PATIENCE_MILLISECONDS = 400;

/** A bar on standard error for work that takes its time, gone when it is done; nothing at all where standard error is no terminal. */
export function progressBar({ errors }: Terminal): { update(progress: Progress): void; clear(): void } {
  if (!errors.isTTY) return { update: () => {}, clear: () => {} };
  let bar: SingleBar | undefined;
  let shown = '';
  let since: number | undefined;
  const clear = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    clear,
    update: ({ label, done, total }) => {
      if (label !== shown) clear();
      since ??= performance.now();
      if (performance.now() - since < PATIENCE_MILLISECONDS) return;
      if (bar === undefined) {
        shown = label;
        const format = `${label} {bar} {value}/{total}`;
        bar = new SingleBar({ format, stream: errors, clearOnComplete: true, barsize: 30 }, Presets.shades_classic);
        bar.start(total, done);
      }
      bar.setTotal(total);
      bar.update(done);
    },
  };
}
