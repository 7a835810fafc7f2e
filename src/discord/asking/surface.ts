import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import type { Words } from './words.ts';

/** Where an answer goes: the reply to an interaction that has been acknowledged, or to a message. */
export interface Surface extends Words {
  readonly userId: string;
  /** Absent in direct messages. */
  readonly guildId?: string;
  /** The thread it happens in, where it is one. */
  readonly threadId?: string;
  /** The channel, or the channel that the thread is in. */
  readonly channelId?: string;
  /** Whether embeds are allowed here. */
  readonly embeds: boolean;
  /** Whether a thread can be opened below the answer. */
  readonly threads: boolean;
  /** Whether the reader alone sees it. */
  readonly isPrivate: boolean;
  /** Shows a passing word where the answer will stand, which takes its place. */
  meanwhile(message: OutgoingMessage): Promise<void>;
  /** Sends the messages one after the other; may be called once. Nobody is ever pinged. */
  send(messages: readonly OutgoingMessage[]): Promise<void>;
}
