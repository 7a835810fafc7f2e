/** A clock that stands until it is set forward: windows of minutes pass at once, and none closes because a machine is slow. */
export interface Clock {
  now(): number;
  /** Sets the clock forward; what was put off until then happens, in order. */
  advance(milliseconds: number): void;
  /** Puts something off; gives what calls it off. */
  later(milliseconds: number, action: () => void): () => void;
}

export function createClock(): Clock {
  let moment = Date.now();
  const waiting = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => moment,
    advance(milliseconds) {
      const until = moment + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
        if (!next) break;
        waiting.delete(next);
        moment = Math.max(moment, next.at);
        next.action();
      }
      moment = until;
    },
    later(milliseconds, action) {
      const entry = { at: moment + milliseconds, action };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
  };
}
