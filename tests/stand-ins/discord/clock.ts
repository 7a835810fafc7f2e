/** A clock that stands until it is set forward: windows of minutes pass at once, and none closes because a machine is slow. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let moment = Date.now();
  return {
    now: () => moment,
    advance(milliseconds) {
      moment += milliseconds;
    },
  };
}
