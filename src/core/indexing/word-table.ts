const fewestPlaces = 2 ** 12;
const mostPlaces = 2 ** 18;

/** Stands for a word without letters yet; see `hashOn`. */
export const emptyHash: number = 2_166_136_261 | 0;

/** The hash after one more UTF-16 unit of a word: FNV-1a. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16_777_619);
}

/**
 * What is known of written words, found without cutting them out of their text: a hash table with open addressing over the
 * words' UTF-16 units. It grows with the words; at half of its most places it begins anew.
 */
export class WordTable<Value> {
  /** Hashes of the words by place, 0 where there is none: small enough to stay near the processor. */
  #hashes = new Int32Array(fewestPlaces);
  #words: (string | undefined)[] = new Array(fewestPlaces);
  #values: (Value | undefined)[] = new Array(fewestPlaces);
  #size = 0;

  /**
   * What is known of the word that stands at `[start, end)`; where nothing is, what `learn` makes of it is kept.
   * @param hash of the word's units one after another, see `hashOn`; whoever finds the word's end has it for nothing
   */
  get(text: string, start: number, end: number, hash: number, learn: (word: string) => Value): Value {
    const sought = hash === 0 ? 1 : hash;
    const last = this.#hashes.length - 1;
    let place = ((sought >>> 15) ^ sought) & last;
    for (;;) {
      const known = this.#hashes[place] as number;
      if (known === 0) return this.#learnt(text.slice(start, end), sought, learn);
      if (known === sought && stands(this.#words[place] as string, text, start, end)) {
        return this.#values[place] as Value;
      }
      place = (place + 1) & last;
    }
  }

  #learnt(word: string, hash: number, learn: (word: string) => Value): Value {
    const value = learn(word);
    if (this.#size >= this.#hashes.length / 2) this.#makeRoom();
    // A copy, or a slice of a long text would keep all of the text in memory.
    this.#put(` ${word}`.slice(1), value, hash);
    return value;
  }

  #makeRoom(): void {
    const [hashes, words, values] = [this.#hashes, this.#words, this.#values];
    const isFull = hashes.length >= mostPlaces;
    const places = isFull ? fewestPlaces : hashes.length * 2;
    this.#hashes = new Int32Array(places);
    this.#words = new Array(places);
    this.#values = new Array(places);
    this.#size = 0;
    if (isFull) return;
    for (const [place, hash] of hashes.entries()) {
      if (hash !== 0) this.#put(words[place] as string, values[place] as Value, hash);
    }
  }

  #put(word: string, value: Value, hash: number): void {
    const last = this.#hashes.length - 1;
    let place = ((hash >>> 15) ^ hash) & last;
    while (this.#hashes[place] !== 0) place = (place + 1) & last;
    this.#hashes[place] = hash;
    this.#words[place] = word;
    this.#values[place] = value;
    this.#size += 1;
  }
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
