/** Fields of a JSON object, not looked at yet. */
export type Json = Readonly<Record<string, unknown>>;

/** The value where it is a text, else nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value's fields where it is an object, else none. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The fields of each element where it is a list, else none. */
export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
