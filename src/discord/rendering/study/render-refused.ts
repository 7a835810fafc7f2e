import type { RefusalReply } from '../../../core/citations/reply.ts';
import type { Messages } from '../../messages/messages.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literalWithin } from '../plain.ts';

/** Why there is nothing to study: the headline of the refusal and its reason. */
export function renderRefused({ reason, why }: RefusalReply, messages: Messages): OutgoingMessage {
  return { content: `**${messages.headline.refusal[reason]}**\n${literalWithin(why, 1_000)}` };
}
