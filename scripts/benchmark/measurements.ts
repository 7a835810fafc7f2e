import type { Figures, FiguresFile, FindFigures, FusionFigures, QualityFigures, SpeedFigures } from './figures.ts';
import { inProcess } from './in-process.ts';
import { measureCorpus } from './measure-corpus.ts';

/** Measures part by part, each in a process of its own, what is not in the file yet. What fails is kept as left out, and why. */
export class Measurements {
  /** How many parts were measured now. */
  count = 0;
  readonly #file: FiguresFile;
  readonly #seconds: number;

  /** @param seconds after which a part is stopped */
  constructor(file: FiguresFile, seconds: number) {
    this.#file = file;
    this.#seconds = seconds;
  }

  /** @param given what measure-engine.ts is told beside name and size */
  async speed(engine: string, passages: number, given: readonly string[]): Promise<void> {
    const isThis = (row: Figures) => row.kind === 'speed' && row.engine === engine && row.passages === passages;
    await this.#part(`${engine}, ${passages.toLocaleString('en')} passages`, isThis, async () => [
      await this.#run<SpeedFigures>('./measure-engine.ts', [engine, String(passages), ...given]),
    ]);
  }

  /** @param folder to be used for the corpus */
  async corpus(size: number, data: string | undefined, folder: string): Promise<void> {
    const isThis = (row: Figures) => row.kind === 'corpus' && row.asked === size;
    await this.#part(`the product on disk, ${size.toLocaleString('en')} passages`, isThis, async () => [
      await measureCorpus(size, data, folder, this.#seconds),
    ]);
  }

  async quality(engine: string, set: string, data: string): Promise<void> {
    const isThis = (row: Figures) => row.kind === 'quality' && row.engine === engine && row.set === set;
    await this.#part(`${engine} on ${set}`, isThis, async () => [
      await this.#run<QualityFigures>('./measure-quality.ts', [engine, set, data]),
    ]);
  }

  async find(set: string, data: string): Promise<void> {
    const isThis = (row: Figures) => row.kind === 'find' && row.set === set;
    await this.#part(`find on ${set}`, isThis, async () => [
      await this.#run<FindFigures>('./measure-find.ts', [set, data]),
    ]);
  }

  async fusion(data: string): Promise<void> {
    const isThis = (row: Figures) => row.kind === 'fusion';
    await this.#part('vectors and nearness', isThis, () => this.#run<FusionFigures[]>('./measure-fusion.ts', [data]));
  }

  async leaveOut(what: string, why: string): Promise<void> {
    const known = this.#file.all.some((row) => row.kind === 'skipped' && row.what === what);
    if (!known) await this.#file.add({ kind: 'skipped', what, why });
  }

  async #part<Row extends Figures>(
    what: string,
    isThis: (row: Figures) => boolean,
    measure: () => Promise<readonly Row[]>,
  ): Promise<void> {
    if (this.#file.all.some(isThis)) return;
    const started = performance.now();
    try {
      for (const row of await measure()) await this.#file.add(row);
      process.stderr.write(`${what}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    } catch (error) {
      const why = (error as Error).message;
      process.stderr.write(`${what}: left out, ${why}\n`);
      await this.leaveOut(what, why);
    }
    this.count += 1;
  }

  #run<Result>(script: string, given: readonly string[]): Promise<Result> {
    return inProcess<Result>(script, given, this.#seconds);
  }
}
