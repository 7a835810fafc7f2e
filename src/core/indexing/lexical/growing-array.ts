// Three classes, not one over any kind of array: each keeps to one kind, so that reading and writing compile to plain memory access.

const firstCapacity = 1024;

/** Unsigned 32-bit integers in one typed array that doubles when it is full. */
export class GrowingIntegers {
  #array = new Uint32Array(firstCapacity);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const wider = new Uint32Array(this.#array.length * 2);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#array[index] as number;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** A view of what was pushed, valid until the next push. */
  values(): Uint32Array {
    return this.#array.subarray(0, this.length);
  }
}

/** Unsigned 16-bit integers in one typed array that doubles when it is full. */
export class GrowingShorts {
  #array = new Uint16Array(firstCapacity);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const wider = new Uint16Array(this.#array.length * 2);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#array[index] as number;
  }
}

/** Bytes in one typed array that doubles when it is full. */
export class GrowingBytes {
  #array = new Uint8Array(firstCapacity);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const wider = new Uint8Array(this.#array.length * 2);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#array[index] as number;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** A view of what was pushed, valid until the next push. */
  values(): Uint8Array {
    return this.#array.subarray(0, this.length);
  }
}
