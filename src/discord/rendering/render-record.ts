import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { Messages } from '../messages/messages.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { renderCheck } from './render-check.ts';
import { renderFound } from './render-found.ts';
import { type RenderOptions, renderReply } from './render-reply.ts';
import { renderSummary } from './study/render-summary.ts';

/** A stored answer of any kind as the messages that show it. */
export function renderRecord(record: AnswerRecord, messages: Messages, options: RenderOptions): OutgoingMessage[] {
  const { reply, claims, summary } = record;
  if (reply) return renderReply({ ...record, reply }, messages, options);
  if (claims) return renderCheck({ ...record, claims }, messages, options.embeds);
  return summary
    ? renderSummary(record, summary, messages, options.embeds)
    : renderFound(record, messages, options.embeds);
}
