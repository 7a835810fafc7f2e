import { QuestionWindow } from './question-window.ts';

/** Who is asking: a member, and the guild they ask in. */
export interface Asker {
  readonly userId: string;
  readonly guildId?: string;
}

/** Takes one question out of a member's and a guild's allowance, or says how long to wait. */
export interface QuestionAllowance {
  /** Milliseconds to wait and for whom; undefined where the question may go on, and then it is counted. */
  take(asker: Asker): Refused | undefined;
}

export interface Refused {
  readonly milliseconds: number;
  /** Whose allowance is used up. */
  readonly by: 'user' | 'guild';
}

const windowLength = 10 * 60_000;

/** @param limits questions in ten minutes for one member and for one guild */
export function createAllowance(limits: { user: number; guild: number }, now: () => number): QuestionAllowance {
  const users = new QuestionWindow(limits.user, windowLength);
  const guilds = new QuestionWindow(limits.guild, windowLength);
  let lastSweep = now();
  return {
    take({ userId, guildId }) {
      const moment = now();
      if (moment - lastSweep > windowLength) {
        users.sweep(moment);
        guilds.sweep(moment);
        lastSweep = moment;
      }
      const userWait = users.wait(userId, moment);
      if (userWait > 0) return { milliseconds: userWait, by: 'user' };
      const guildWait = guildId === undefined ? 0 : guilds.wait(guildId, moment);
      if (guildWait > 0) return { milliseconds: guildWait, by: 'guild' };
      users.count(userId, moment);
      if (guildId !== undefined) guilds.count(guildId, moment);
      return undefined;
    },
  };
}
