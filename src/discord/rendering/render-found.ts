import type { AnswerRecord } from '../../app/answer-store.port.ts';
import { foundActions } from '../components/answer-actions.ts';
import { citationRows } from '../components/citation-row.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { quotationLines } from './quotation.ts';

/** Passages found for a text, numbered, each to be opened in its place. */
export function renderFound(record: AnswerRecord, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const { quotations } = record;
  if (quotations.length === 0) {
    return layOut({ title: record.question, parts: [{ text: messages.find.nothing, after: '\n' }] }, embeds);
  }
  return layOut(
    {
      title: record.question,
      parts: quotations.map((quotation, index) => ({
        text: `**[${index + 1}]** ${quotationLines(quotation)}`,
        after: '\n',
      })),
      footer: messages.find.found(quotations.length),
      rows: [...citationRows(record.id, quotations, messages), ...foundActions(record, messages)],
    },
    embeds,
  );
}
