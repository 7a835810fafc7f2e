/** Values kept at hand up to a total size; those not asked for longest go first. */
export class KeptBySize<Value> {
  private readonly values = new Map<number, { readonly value: Value; readonly size: number }>();
  private readonly most: number;
  private size = 0;

  /** @param most total size, in whatever `get` counts in; the last value is kept however large it is */
  constructor(most: number) {
    this.most = most;
  }

  /** The value of a number, made now where it is not at hand. */
  get(number: number, make: () => { readonly value: Value; readonly size: number }): Value {
    const known = this.values.get(number);
    if (known !== undefined) {
      this.values.delete(number);
      this.values.set(number, known);
      return known.value;
    }
    const made = make();
    this.values.set(number, made);
    this.size += made.size;
    for (const [oldest, { size }] of this.values) {
      if (this.size <= this.most || oldest === number) {
        break;
      }
      this.values.delete(oldest);
      this.size -= size;
    }
    return made.value;
  }
}
