/** What every error of ours tells: which error (stable code), what it was about, and what to do next. */
interface ErrorDetails {
  /** Stable, in kebab-case: tests and callers match on it, never on the message. */
  readonly code: string;
  /** One plain sentence for the person who reads it: what went wrong and where. */
  readonly message: string;
  /** What to do next, in the imperative. */
  readonly remedy: string;
  /** The offending value: a file name, a setting, an option. */
  readonly subject?: string;
  readonly cause?: unknown;
}

/** Something the user can put right: a wrong option, an unreadable file, a missing setting. Shown without a stack trace. */
export class UserError extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly subject: string | undefined;

  constructor(details: ErrorDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'UserError';
    this.code = details.code;
    this.remedy = details.remedy;
    this.subject = details.subject;
  }
}

/** Something that should not happen or that the outside world did: a full disk, a damaged file, a broken invariant. Never worded as a refusal. */
export class Fault extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly subject: string | undefined;

  constructor(details: ErrorDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'Fault';
    this.code = details.code;
    this.remedy = details.remedy;
    this.subject = details.subject;
  }
}
