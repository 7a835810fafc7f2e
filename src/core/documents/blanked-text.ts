/**
 * A copy of a text of the same length in which ranges are replaced by spaces, or everything is but the ranges copied back.
 * Line breaks always stay, so that lines and blank lines are the same in both.
 */
export class BlankedText {
  private readonly text: string;
  private readonly units: Uint16Array;

  /** @param start Whether the copy begins as the whole text or all blank. */
  constructor(text: string, start: 'whole' | 'blank') {
    this.text = text;
    this.units = new Uint16Array(text.length);
    for (let position = 0; position < text.length; position += 1) {
      const unit = text.charCodeAt(position);
      // A byte order mark is no word; searches must not meet it.
      this.units[position] = (start === 'whole' && unit !== 0xfeff) || isLineBreak(unit) ? unit : SPACE;
    }
  }

  blank(start: number, end: number): void {
    for (let position = start; position < end; position += 1) {
      if (!isLineBreak(this.text.charCodeAt(position))) {
        this.units[position] = SPACE;
      }
    }
  }

  copy(start: number, end: number): void {
    for (let position = start; position < end; position += 1) {
      this.units[position] = this.text.charCodeAt(position);
    }
  }

  /** Puts one character at the place of a longer way to write it (`&amp;`). */
  put(position: number, character: string): void {
    this.units[position] = character.charCodeAt(0);
  }

  toString(): string {
    const parts: string[] = [];
    for (let from = 0; from < this.units.length; from += CHUNK) {
      parts.push(String.fromCharCode(...this.units.subarray(from, from + CHUNK)));
    }
    return parts.join('');
  }
}

const SPACE = 32;
/** As many arguments as every JavaScript engine takes in one call. */
const CHUNK = 8192;

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}
