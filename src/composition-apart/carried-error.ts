import { Fault, UserError } from '../core/errors.ts';

/** An error of ours as data: copying an error from process to process would lose its class and fields. */
interface CarriedError {
  readonly isOfUser: boolean;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly subject?: string;
  /** For the log: where an error that is none of ours was thrown. */
  readonly cause?: string;
}

/** Values of a message, its errors packed as data. */
export function packErrors(message: object): object {
  return mapValues(message, (value) => (value instanceof Error ? { carriedError: packed(value) } : value));
}

/** The message as it was packed: a `UserError` is one again, everything else is a `Fault`. */
export function unpackErrors(message: object): object {
  return mapValues(message, (value) => (isCarried(value) ? unpacked(value.carriedError) : value));
}

function packed(error: Error): CarriedError {
  if (!(error instanceof UserError) && !(error instanceof Fault)) {
    return {
      isOfUser: false,
      code: 'unexpected',
      message: error.message,
      remedy: 'Try again; if it stays so, report it with this cause.',
      cause: error.stack ?? error.message,
    };
  }
  const { code, message, remedy, subject, cause } = error;
  return {
    isOfUser: error instanceof UserError,
    code,
    message,
    remedy,
    ...(subject === undefined ? {} : { subject }),
    ...(cause === undefined ? {} : { cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
  };
}

function unpacked({ isOfUser, ...details }: CarriedError): UserError | Fault {
  return isOfUser ? new UserError(details) : new Fault(details);
}

function isCarried(value: unknown): value is { readonly carriedError: CarriedError } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'carriedError');
}

function mapValues(message: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, change(value)]));
}
