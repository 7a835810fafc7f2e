import { type ApiError, apiErrors } from './api-error.ts';

/** A misbehaviour that waits for its request. */
export interface Fault {
  readonly method: string;
  /** Matches the path without version. */
  readonly path: RegExp;
  readonly error: ApiError;
  /** How many requests it strikes. */
  times: number;
  /** `after`: the request has its effect, and the bot never learns of it. */
  readonly when: 'before' | 'after';
}

/** Discord's bad days, ordered in advance. */
export class Faults {
  readonly #waiting: Fault[] = [];

  /** Strikes the next requests of this kind. */
  next(
    method: string,
    path: RegExp,
    error: ApiError = apiErrors.serverError(),
    options: { times?: number; when?: Fault['when'] } = {},
  ): void {
    this.#waiting.push({ method, path, error, times: options.times ?? 1, when: options.when ?? 'before' });
  }

  /** The fault that strikes this request, if one waits for it. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#waiting.find((one) => one.times > 0 && one.method === method && one.path.test(path));
    if (fault) fault.times -= 1;
    return fault;
  }
}
