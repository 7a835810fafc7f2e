import { button, buttonRows } from '../components/buttons.ts';
import { actions, writeComponentId } from '../components/component-id.ts';
import type { Messages } from '../messages/messages.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

/** One plain line of our own words. */
export function notice(text: string): OutgoingMessage {
  return { content: text };
}

/** A record is gone; the reader can ask again. */
export function renderNoLongerStored(messages: Messages): OutgoingMessage {
  return {
    content: messages.notice.noLongerStored,
    components: buttonRows([button(writeComponentId(actions.askAgain), messages.button.askAgain)]),
  };
}
