import { Fault } from '../../core/errors.ts';
import type { Messages } from '../messages/messages.ts';

/** What a member is told of a fault: never the error itself, and never words that could be taken for a refusal. */
export function faultNotice(error: unknown, { notice }: Messages): string {
  return error instanceof Fault && error.code === 'engine-ended' ? notice.engineEnded : notice.fault;
}
