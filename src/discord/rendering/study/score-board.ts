import type { MemberAnswer } from '../../../app/study-store.port.ts';
import { literalWithin } from '../plain.ts';

/** What a member has reached in a quiz. */
export interface Score {
  readonly name: string;
  readonly right: number;
}

const mostShown = 10;
const barLength = 10;
const medals = ['🥇', '🥈', '🥉'];

/** Who has how many right, the best first, then whoever answered first. Disputed questions count for nobody. */
export function scoresOf(answers: readonly MemberAnswer[], disputed: ReadonlySet<number>): Score[] {
  const scores = new Map<string, Score>();
  for (const { member, name, question, isRight } of answers) {
    const right = (scores.get(member)?.right ?? 0) + (isRight && !disputed.has(question) ? 1 : 0);
    scores.set(member, { name, right });
  }
  return [...scores.values()].sort((one, other) => other.right - one.right);
}

/** The score board as lines with bars: a rank, a name, how much of all questions. @param questions how many count */
export function scoreLines(scores: readonly Score[], questions: number): string[] {
  const ranks = [...new Set(scores.map(({ right }) => right))];
  return scores.slice(0, mostShown).map(({ name, right }) => {
    const filled = questions === 0 ? 0 : Math.round((right / questions) * barLength);
    const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
    return `${medals[ranks.indexOf(right)] ?? '▫️'} \`${bar}\` **${right}** ${literalWithin(name, 80, 40)}`;
  });
}
