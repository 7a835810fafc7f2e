import type { ModelTrouble } from '../../core/citations/reply.ts';
import { Fault } from '../../core/errors.ts';

const words: Readonly<Record<ModelTrouble, readonly [what: string, remedy: string]>> = {
  'refused-key': ['did not accept the key', 'Put a valid key into the setting for its key, or check what it may use.'],
  'unknown-model': ['does not know this model or address', 'Check the name of the model and the base address.'],
  'rate-limit': ['says that it gets too many requests', 'Wait a while, or raise the limit with the provider.'],
  'server-error': ['failed on its side', 'Try again later; look at its own log where it is yours.'],
  'bad-request': [
    'did not understand the request',
    'Check that the model is a chat model and takes prompts this long.',
  ],
  unreachable: ['cannot be reached', 'Check the base address and that the server is running.'],
  'too-slow': ['took too long to answer', 'Choose a smaller model, or allow more time with CHAT_TIMEOUT.'],
  malformed: ['answered in another form than asked for', 'Choose a model that can write JSON.'],
  resting: ['failed several times in a row and is left alone for a minute', 'Nothing: it is tried again by itself.'],
  'over-budget': ['has used up what it may use today', 'Raise CHAT_DAILY_TOKENS, or wait until tomorrow (UTC).'],
};

/** A fault of a model, in plain words. Never holds what the provider said: that may quote the key. */
export class ModelFault extends Fault {
  readonly trouble: ModelTrouble;

  /** @param name of the model, as in the setting */
  constructor(trouble: ModelTrouble, name: string) {
    const [what, remedy] = words[trouble];
    super({ code: `model-${trouble}`, message: `The model ${name} ${what}.`, remedy, subject: name });
    this.trouble = trouble;
  }
}

const unreachableCodes = /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|UND_ERR|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED)/;

/** Any provider's error as one of our troubles: by its HTTP status, its system code or its name, never by its prose. */
export function troubleOf(error: unknown): ModelTrouble {
  if (error instanceof ModelFault) return error.trouble;
  for (const one of chainOf(error)) {
    const { status, statusCode, code, name } = one;
    const http = typeof status === 'number' ? status : typeof statusCode === 'number' ? statusCode : undefined;
    if (http !== undefined) return troubleOfStatus(http);
    if (typeof name === 'string' && /timeout|abort|cancel/i.test(name)) return 'too-slow';
    if (typeof code === 'string' && /TIMEOUT|TIMEDOUT/.test(code)) return 'too-slow';
    if (typeof code === 'string' && unreachableCodes.test(code)) return 'unreachable';
    if (one instanceof SyntaxError) return 'malformed';
  }
  return isConnectionError(error) ? 'unreachable' : 'server-error';
}

function troubleOfStatus(status: number): ModelTrouble {
  if (status === 401 || status === 403) return 'refused-key';
  if (status === 404) return 'unknown-model';
  if (status === 429) return 'rate-limit';
  if (status === 408) return 'too-slow';
  return status >= 400 && status < 500 ? 'bad-request' : 'server-error';
}

/** The error, its cause, the cause of that: providers wrap what happened. */
function chainOf(error: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = [];
  for (let one = error; typeof one === 'object' && one !== null && chain.length < 5; ) {
    const link = one as Record<string, unknown>;
    chain.push(link);
    one = link.cause;
  }
  return chain;
}

function isConnectionError(error: unknown): boolean {
  return error instanceof Error && /Connection/.test(error.constructor.name);
}
