import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { Messages } from '../messages/messages.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { renderCheck } from './render-check.ts';
import { renderFound } from './render-found.ts';
import { renderReply } from './render-reply.ts';

/** A stored answer of any kind as the messages that show it. */
export function renderRecord(record: AnswerRecord, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const { reply, claims } = record;
  if (reply) return renderReply({ ...record, reply }, messages, { embeds });
  return claims ? renderCheck({ ...record, claims }, messages, embeds) : renderFound(record, messages, embeds);
}
