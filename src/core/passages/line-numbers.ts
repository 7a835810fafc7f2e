/** Tells the line (from 1) of an offset; lines end at LF, CRLF or CR. */
export class LineNumbers {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
      this.starts.push(lineBreak.index + lineBreak[0].length);
    }
  }

  of(offset: number): number {
    return lastAtOrBefore(this.starts, offset) + 1;
  }
}

/** Index of the last of the ascending `starts` that is at or before `offset`, -1 where none is. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
