/** A clock that runs with the machine's and can be set forward, so that windows of minutes pass at once. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
