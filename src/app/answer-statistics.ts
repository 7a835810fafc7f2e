import type { AnswerRecord, LoggedAnswer, Opinion } from './answer-store.port.ts';

/** What a server's log of answers adds up to. */
export interface AnswerStatistics {
  readonly answered: number;
  readonly refused: number;
  readonly searches: number;
  readonly checks: number;
  readonly opinions: Readonly<Record<Opinion, number>>;
  /** Milliseconds that half, and nineteen in twenty, of the questions took at most; absent where nothing was asked. */
  readonly median?: number;
  readonly slowest?: number;
}

/** A question that was refused, and how often. */
export interface Gap {
  /** The latest refusal of this question. */
  readonly answer: AnswerRecord;
  readonly times: number;
  /** Where members say it stands. */
  readonly comments: readonly string[];
}

/** Read entry by entry: a log may be long, and nothing but numbers is kept of it. */
export async function statisticsOf(log: AsyncIterable<LoggedAnswer>): Promise<AnswerStatistics> {
  const count = { answered: 0, refused: 0, searches: 0, checks: 0 };
  const opinions: Record<Opinion, number> = {
    helpful: 0,
    wrong: 0,
    'citation-does-not-support': 0,
    'should-not-have-refused': 0,
    'should-have-refused': 0,
  };
  const times: number[] = [];
  for await (const { answer, feedback } of log) {
    for (const { opinion } of feedback) opinions[opinion] += 1;
    if (answer.kind === 'find') count.searches += 1;
    if (answer.kind === 'check') count.checks += 1;
    if (answer.kind !== 'ask') continue;
    count[answer.reply?.kind === 'refusal' ? 'refused' : 'answered'] += 1;
    times.push(answer.milliseconds);
  }
  times.sort((one, other) => one - other);
  const [median, slowest] = [rank(times, 0.5), rank(times, 0.95)];
  return {
    ...count,
    opinions,
    ...(median === undefined ? {} : { median }),
    ...(slowest === undefined ? {} : { slowest }),
  };
}

/** Refused questions, those asked most often first, then the latest. The same words in another case are the same question. */
export async function gapsIn(log: AsyncIterable<LoggedAnswer>): Promise<Gap[]> {
  const byQuestion = new Map<string, Gap>();
  for await (const { answer, feedback } of log) {
    const { reply, question } = answer;
    if (reply?.kind !== 'refusal') continue;
    const key = (reply.readAs ?? question)
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    const before = byQuestion.get(key);
    const said = feedback.flatMap(({ comment }) => comment ?? []);
    byQuestion.set(key, {
      answer,
      times: (before?.times ?? 0) + 1,
      comments: [...(before?.comments ?? []), ...said],
    });
  }
  return [...byQuestion.values()].sort((a, b) => b.times - a.times || b.answer.askedAt - a.answer.askedAt);
}

/** The smallest value that this share of the sorted values does not exceed (nearest rank). */
function rank(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
