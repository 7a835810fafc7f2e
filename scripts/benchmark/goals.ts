import { type CorpusFigures, type Figures, rowsOf, type SpeedFigures, speedRows } from './figures.ts';

/** Something the search should reach, and what was measured of it. */
export interface Goal {
  readonly measure: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isReached: boolean;
}

const [words, hybrid] = ['Footnote words', 'Footnote words and vectors'];
/** The size at which engines are compared. */
const compared = 100_000;

/** All goals that the figures tell something of. */
export function goalsOf(figures: readonly Figures[]): Goal[] {
  const speed = speedRows(figures);
  const ratios: readonly (readonly [engine: string, ofWords: number, ofHybrid: number])[] = [
    ['minisearch', 40, 15],
    ['SQLite FTS5', 30, 10],
    ['orama', 100, 50],
  ];
  return [
    ...foundGoals(figures),
    ...fusionGoals(figures),
    ...ratios.flatMap(([engine, least]) => ratioGoal(speed, engine, words, least)),
    ...ratios.flatMap(([engine, , least]) => ratioGoal(speed, engine, hybrid, least)),
    ...buildGoal(speed),
    ...growthGoal(speed),
    ...memoryGoal(speed),
    ...rowsOf(figures, 'corpus').flatMap(corpusGoals),
  ];
}

function foundGoals(figures: readonly Figures[]): Goal[] {
  const wanted: Readonly<Record<string, readonly number[]>> = {
    xquad_en: [0.94, 0.99],
    xquad_ru: [0.85],
    xquad_zh: [0.94],
    xquad_es: [0.92],
  };
  return rowsOf(figures, 'find').map(({ set, first, inFive, questions }) => {
    const least = wanted[set] ?? [];
    return {
      measure: `${set}, right document first${least.length > 1 ? ' / in five' : ''}, of ${questions} questions`,
      wanted: `at least ${least.map(share).join(' / ')}`,
      measured: `${share(first)} / ${share(inFive)}`,
      isReached: first >= (least[0] ?? 0) && inFive >= (least[1] ?? 0),
    };
  });
}

function fusionGoals(figures: readonly Figures[]): Goal[] {
  const rows = rowsOf(figures, 'fusion');
  if (rows.length === 0) return [];
  const gains = rows.map(({ all, words: alone }) => all - alone);
  const mean = gains.reduce((sum, one) => sum + one, 0) / rows.length;
  const others = rows.reduce((sum, row) => sum + row.others - row.words, 0) / rows.length;
  const worst = Math.min(...gains);
  const low = rows.filter(({ set }) => set.includes('low overlap'));
  return [
    {
      measure: `mean of ${rows.length} sets, all signals over words alone (weights chosen on the others)`,
      wanted: 'at least +.006, no set below -.003',
      measured: `${signed(mean)} (${signed(others)}), worst ${signed(worst)}`,
      isReached: mean >= 0.006 && worst >= -0.003,
    },
    ...low.map(({ set, all, words: alone, others: left }) => ({
      measure: `${set}, MRR over words alone (weights chosen on the others)`,
      wanted: 'at least +.025',
      measured: `${signed(all - alone)} (${signed(left - alone)})`,
      isReached: left - alone >= 0.025,
    })),
  ];
}

function ratioGoal(speed: readonly SpeedFigures[], engine: string, own: string, least: number): Goal[] {
  const [other, ours] = [engine, own].map((name) => rowAt(speed, name, compared));
  if (other === undefined || ours === undefined) return [];
  const ratio = timesAsLong(other, ours);
  return [
    {
      measure: `${own} at ${compared.toLocaleString('en')}: median to ${engine}`,
      wanted: `at most 1/${least}`,
      measured: `1/${ratio.toFixed(0)}`,
      isReached: ratio >= least,
    },
  ];
}

/** Median of another engine over our own, on the questions that the slower one had time for. */
export function timesAsLong(other: SpeedFigures, own: SpeedFigures): number {
  const shared = Math.min(other.times.length, own.times.length);
  return medianOf(other.times.slice(0, shared)) / medianOf(own.times.slice(0, shared));
}

function buildGoal(speed: readonly SpeedFigures[]): Goal[] {
  const [other, ours] = ['minisearch', words].map((name) => rowAt(speed, name, compared));
  if (other === undefined || ours === undefined) return [];
  const ratio = ours.build / other.build;
  const measure = `building the word index on ${(ours.textBytes / 1e6).toFixed(0)} MB of text: to minisearch`;
  return [{ measure, wanted: 'at most .33', measured: ratio.toFixed(2), isReached: ratio <= 1 / 3 }];
}

function growthGoal(speed: readonly SpeedFigures[]): Goal[] {
  const [small, large] = [10_000, 1_000_000].map((size) => rowAt(speed, words, size));
  if (small === undefined || large === undefined) return [];
  const growth = large.median / small.median;
  const measure = 'growth of the median from 10,000 to 1,000,000 passages, words';
  return [{ measure, wanted: 'at most 8 times', measured: `${growth.toFixed(1)} times`, isReached: growth <= 8 }];
}

function memoryGoal(speed: readonly SpeedFigures[]): Goal[] {
  return speed
    .filter(({ engine, passages }) => engine === words && passages >= compared)
    .map(({ passages, memory, textBytes }) => ({
      measure: `memory of the word index at ${passages.toLocaleString('en')}, over the bytes of the text`,
      wanted: 'at most 1.5',
      measured: (memory / textBytes).toFixed(2),
      isReached: memory <= 1.5 * textBytes,
    }));
}

function corpusGoals({ passages, cold, rebuilt, recall, build, added }: CorpusFigures): Goal[] {
  const at = `${passages.toLocaleString('en')} passages on disk`;
  const again = rebuilt === undefined ? '' : ` (rebuilding: ${(rebuilt / 1000).toFixed(0)} s)`;
  return [
    {
      measure: `${at}: opening to first answer${again}`,
      wanted: 'at most 1.5 s',
      measured: `${(cold / 1000).toFixed(2)} s`,
      isReached: cold <= 1500,
    },
    {
      measure: `${at}: recall@20 of the vector graph`,
      wanted: 'at least .97',
      measured: share(recall),
      isReached: recall >= 0.97,
    },
    {
      measure: `${at}: adding a document, to building`,
      wanted: 'at most 1/200',
      measured: `1/${(build / added).toFixed(0)}`,
      isReached: build >= 200 * added,
    },
  ];
}

function rowAt(speed: readonly SpeedFigures[], engine: string, passages: number): SpeedFigures | undefined {
  return speed.find((row) => row.engine === engine && row.passages === passages);
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${share(Math.abs(value))}`;
}
