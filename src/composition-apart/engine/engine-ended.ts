import { Fault, UserError } from '../../core/errors.ts';

/** The error that a call to an engine ended with: its own word where it had one, else that it has ended. */
export function errorOfCall(error: unknown, endedHow: string | undefined): unknown {
  const isItsWord = error instanceof UserError || error instanceof Fault;
  return endedHow === undefined || isItsWord ? error : engineEnded(endedHow);
}

/** What those are told who waited for an engine that has ended. The code is known to the Discord side, which words it. */
function engineEnded(how: string): Fault {
  return new Fault({
    code: 'engine-ended',
    message: `The process that answers has ended (${how}).`,
    remedy: 'Ask again: it is started again by itself. If it keeps ending, give it more memory or fewer documents.',
    subject: how,
  });
}
