import { QuestionWindow } from './question-window.ts';

/** Who is asking: a member, and the guild they ask in. */
interface Asker {
  readonly userId: string;
  readonly guildId?: string;
}

/** Takes one question out of a member's and a guild's allowance, or says how long to wait. */
export interface QuestionAllowance {
  /**
   * Milliseconds to wait and for whom; undefined where the question may go on, and then it is counted.
   * @param limits what holds in this guild instead of the usual
   */
  take(asker: Asker, limits?: Partial<QuestionLimits>): Refused | undefined;
}

interface Refused {
  readonly milliseconds: number;
  /** Whose allowance is used up. */
  readonly by: 'user' | 'guild';
}

/** Questions in ten minutes. */
export interface QuestionLimits {
  readonly user: number;
  readonly guild: number;
}

const windowLength = 10 * 60_000;

/** @param usual what holds where a guild has set nothing */
export function createAllowance(usual: QuestionLimits, now: () => number): QuestionAllowance {
  const users = new QuestionWindow(windowLength);
  const guilds = new QuestionWindow(windowLength);
  let lastSweep = now();
  return {
    take({ userId, guildId }, own = {}) {
      const moment = now();
      const limits = { ...usual, ...own };
      if (moment - lastSweep > windowLength) {
        users.sweep(moment);
        guilds.sweep(moment);
        lastSweep = moment;
      }
      const userWait = users.wait(userId, limits.user, moment);
      if (userWait > 0) return { milliseconds: userWait, by: 'user' };
      const guildWait = guildId === undefined ? 0 : guilds.wait(guildId, limits.guild, moment);
      if (guildWait > 0) return { milliseconds: guildWait, by: 'guild' };
      users.count(userId, moment);
      if (guildId !== undefined) guilds.count(guildId, moment);
      return undefined;
    },
  };
}
