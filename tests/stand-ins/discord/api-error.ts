/** An error as Discord's REST interface words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(status: number, code: number, message: string, more: ErrorMore = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.extra = more.extra ?? {};
  }
}

interface ErrorMore {
  readonly headers?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The errors that the bot has to live with, by Discord's own numbers. */
export const apiErrors = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  notTheAuthor: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  tokenExpired: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
  invalidForm: (problems: readonly string[]) =>
    new ApiError(400, 50035, 'Invalid Form Body', {
      extra: { errors: { _errors: problems.map((message) => ({ code: 'INVALID', message })) } },
    }),
  rateLimited: (seconds: number) =>
    new ApiError(429, 0, 'You are being rate limited.', {
      headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
      extra: { retry_after: seconds, global: false },
    }),
  serverError: () => new ApiError(500, 0, '500: Internal Server Error'),
};
