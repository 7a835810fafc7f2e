import { appendFile, readFile } from 'node:fs/promises';

/** What was measured of one engine on one size. */
export interface SpeedFigures {
  readonly kind: 'speed';
  readonly engine: string;
  readonly passages: number;
  /** Seconds of processor time: what other programs do meanwhile counts little. */
  readonly build: number;
  /** Milliseconds a question. */
  readonly median: number;
  readonly slow: number;
  /** Milliseconds of every question in the order of asking, as many as there was time for; the same questions for every engine. */
  readonly times: readonly number[];
  /** What JavaScript objects and buffers hold more than before, bytes. */
  readonly memory: number;
  /** What the process grew by, native memory included and what is not given back yet, bytes. */
  readonly resident: number;
  /** Bytes of the passages' text in UTF-8. */
  readonly textBytes: number;
  /** Size of the index file in bytes, where there is one. */
  readonly bytes?: number;
}

/** What was not measured, and why. */
export interface Skipped {
  readonly kind: 'skipped';
  /** Such as an engine on a size. */
  readonly what: string;
  readonly why: string;
}

/** The whole product on disk: store, words and vectors. Milliseconds; `build` and `added` are processor time. */
export interface CorpusFigures {
  readonly kind: 'corpus';
  /** Paragraphs that the corpus was made of, and the passages that they became. */
  readonly asked: number;
  readonly passages: number;
  /** Everything from documents in memory to a published index. */
  readonly build: number;
  /** Share of the 20 true nearest that the vector graph finds, asked for passages of its own. */
  readonly recall: number;
  /** From opening the files to the first answer, and the same from the start of the process, loading of modules included. */
  readonly cold: number;
  readonly coldProcess: number;
  /** From opening to the first answer where the index has to be rebuilt from the store; absent where that took too long. */
  readonly rebuilt?: number;
  /** Adding a document of one paragraph. */
  readonly added: number;
  /** Whole `find` calls. */
  readonly median: number;
  readonly slow: number;
  readonly storeBytes: number;
  readonly indexBytes: number;
}

/** How well an engine ranks the documents of a public set. */
export interface QualityFigures {
  readonly kind: 'quality';
  readonly engine: string;
  readonly set: string;
  readonly questions: number;
  /** MRR@10, or nDCG@10 where several documents are right. */
  readonly figure: number;
}

/** How well `find` ranks the documents of a public set, the product's own way from files on. */
export interface FindFigures {
  readonly kind: 'find';
  readonly set: string;
  readonly questions: number;
  /** Share of the questions with a right document first, and among the first five. */
  readonly first: number;
  readonly inFive: number;
}

/** What vectors and nearness add on a public set; MRR@10, or nDCG@10 where several documents are right. */
export interface FusionFigures {
  readonly kind: 'fusion';
  readonly set: string;
  readonly words: number;
  /** With the shipped weights, and with weights chosen on the other sets only. */
  readonly all: number;
  readonly others: number;
}

/** When and on what a part of the figures was measured. */
export interface RunFigures {
  readonly kind: 'run';
  readonly machine: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly minutes: number;
}

export type Figures =
  | SpeedFigures
  | Skipped
  | CorpusFigures
  | QualityFigures
  | FindFigures
  | FusionFigures
  | RunFigures;

/** What a run has measured so far, in a file of JSON lines: a run that was stopped goes on where it was. */
export class FiguresFile {
  readonly #file: string;
  readonly all: Figures[];

  private constructor(file: string, all: Figures[]) {
    this.#file = file;
    this.all = all;
  }

  static async open(file: string): Promise<FiguresFile> {
    const text = await readFile(file, 'utf8').catch(() => '');
    const lines = text.split('\n').filter((line) => line !== '');
    return new FiguresFile(
      file,
      lines.map((line) => JSON.parse(line) as Figures),
    );
  }

  async add(figures: Figures): Promise<void> {
    this.all.push(figures);
    await appendFile(this.#file, `${JSON.stringify(figures)}\n`);
  }
}

/** Of one kind. */
export function rowsOf<Kind extends Figures['kind']>(
  figures: readonly Figures[],
  kind: Kind,
): Extract<Figures, { kind: Kind }>[] {
  return figures.filter((one): one is Extract<Figures, { kind: Kind }> => one.kind === kind);
}

/** Engines' figures, small corpora first. */
export function speedRows(figures: readonly Figures[]): SpeedFigures[] {
  return rowsOf(figures, 'speed').sort((a, b) => a.passages - b.passages);
}
