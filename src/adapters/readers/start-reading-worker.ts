import { Worker } from 'node:worker_threads';

/** Starts a thread of reading-worker.ts; it sends one message when it is ready. */
export function startReadingWorker(heapMegabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./reading-worker.js', import.meta.url), { resourceLimits });
  }
  // From source, a thread does not inherit the translation of TypeScript: it has to ask for it itself.
  const translation = import.meta.resolve('tsx/esm/api');
  const source = new URL('./reading-worker.ts', import.meta.url).href;
  const start = `import { register } from ${JSON.stringify(translation)}; register(); await import(${JSON.stringify(source)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { resourceLimits });
}
