const places = 2 ** 18;

/**
 * What is known of written words, found without cutting them out of their text: a hash table with open addressing over the
 * words' UTF-16 units. Holds at most half as many words as it has places; after that it begins anew.
 */
export class WordTable<Value> {
  readonly #words: (string | undefined)[] = new Array(places);
  readonly #values: (Value | undefined)[] = new Array(places);
  #size = 0;

  /** What is known of the word that stands at `[start, end)`; where nothing is, what `learn` makes of it is kept. */
  get(text: string, start: number, end: number, learn: (word: string) => Value): Value {
    let place = placeOf(text, start, end);
    for (;;) {
      const word = this.#words[place];
      if (word === undefined) return this.#put(place, text.slice(start, end), learn);
      if (stands(word, text, start, end)) return this.#values[place] as Value;
      place = (place + 1) % places;
    }
  }

  #put(place: number, word: string, learn: (word: string) => Value): Value {
    const value = learn(word);
    if (this.#size >= places / 2) {
      this.#words.fill(undefined);
      this.#values.fill(undefined);
      this.#size = 0;
    }
    // A copy, or a slice of a long text would keep all of the text in memory.
    this.#words[place] = ` ${word}`.slice(1);
    this.#values[place] = value;
    this.#size += 1;
    return value;
  }
}

/** Where a word is looked for first: FNV-1a over its units, folded. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 2_166_136_261;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return ((hash >>> 15) ^ hash) & (places - 1);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
