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

export function statisticsOf(log: readonly LoggedAnswer[]): AnswerStatistics {
  const of = (kind: AnswerRecord['kind']) => log.filter(({ answer }) => answer.kind === kind);
  const questions = of('ask').map(({ answer }) => answer);
  const refused = questions.filter(({ reply }) => reply?.kind === 'refusal').length;
  const times = questions.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const opinions = log.flatMap(({ feedback }) => feedback.map(({ opinion }) => opinion));
  const count = (opinion: Opinion) => opinions.filter((one) => one === opinion).length;
  const [median, slowest] = [rank(times, 0.5), rank(times, 0.95)];
  return {
    answered: questions.length - refused,
    refused,
    searches: of('find').length,
    checks: of('check').length,
    opinions: {
      helpful: count('helpful'),
      wrong: count('wrong'),
      'citation-does-not-support': count('citation-does-not-support'),
      'should-not-have-refused': count('should-not-have-refused'),
      'should-have-refused': count('should-have-refused'),
    },
    ...(median === undefined ? {} : { median }),
    ...(slowest === undefined ? {} : { slowest }),
  };
}

/** Refused questions, those asked most often first, then the latest. The same words in another case are the same question. */
export function gapsIn(log: readonly LoggedAnswer[]): Gap[] {
  const byQuestion = new Map<string, LoggedAnswer[]>();
  for (const entry of log) {
    const { reply, question } = entry.answer;
    if (reply?.kind !== 'refusal') continue;
    const key = (reply.readAs ?? question)
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), entry]);
  }
  return [...byQuestion.values()]
    .flatMap((entries): Gap[] => {
      const latest = entries.at(-1)?.answer;
      const comments = entries.flatMap(({ feedback }) => feedback.flatMap(({ comment }) => comment ?? []));
      return latest ? [{ answer: latest, times: entries.length, comments }] : [];
    })
    .sort((a, b) => b.times - a.times || b.answer.askedAt - a.answer.askedAt);
}

/** The smallest value that this share of the sorted values does not exceed (nearest rank). */
function rank(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
