import type { AnswerRecord } from '../../../app/answer-store.port.ts';
import type { Citation } from '../../../core/citations/reply.ts';
import type { Summary, SummaryGroup } from '../../../core/study/summary/summary.ts';
import { foundActions } from '../../components/answer-actions.ts';
import { citationRows } from '../../components/citation-row.ts';
import type { Messages } from '../../messages/messages.ts';
import { layOut, type Part, partLimit } from '../body.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literalPieces, literalWithin } from '../plain.ts';
import { quotationLines, withNumbers } from '../quotation.ts';
import { phrasingLine } from './phrasing-line.ts';

const colour = 0x2e6f9e;

/** A summary's bullets with their numbers, what they cover, and the quotations. */
export function renderSummary(
  record: AnswerRecord,
  summary: Summary,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const { covered, total, of } = summary.sections;
  const bullets = summary.groups.flatMap(({ claims }) => claims).length;
  const writer = phrasingLine(summary.phrasing, bullets, messages);
  return layOut(
    {
      title: record.question,
      colour,
      parts: summary.groups.flatMap((group, index) => groupParts(group, index === 0, messages)),
      tail: quotationParts(summary.citations),
      footer: [messages.study.summary.covers(covered, total, of), writer]
        .filter((line) => line !== undefined)
        .join(' · '),
      rows: [...citationRows(record.id, record.quotations, messages), ...foundActions(record, messages)],
    },
    embeds,
  );
}

/** The quotations behind the numbers, a part each. */
export function quotationParts(citations: readonly Citation[]): Part[] {
  return citations.map((citation, index) => ({
    text: `**[${citation.number}]** ${quotationLines(citation)}`,
    after: index === 0 ? '\n\n' : '\n',
  }));
}

function groupParts(group: SummaryGroup, isFirst: boolean, messages: Messages): Part[] {
  const heading = headingOf(group, messages);
  const bullets = group.claims.flatMap(({ text, citations }) => {
    const pieces = literalPieces(text, partLimit - 40);
    return pieces.map(
      (piece, at): Part => ({
        text: `${at === 0 ? '• ' : ''}${at === pieces.length - 1 ? withNumbers(piece, citations) : piece}`,
        after: '\n',
      }),
    );
  });
  return heading === undefined ? bullets : [{ text: `**${heading}**`, after: isFirst ? '\n' : '\n\n' }, ...bullets];
}

function headingOf({ about, document }: SummaryGroup, { study: { summary } }: Messages): string | undefined {
  if (about === 'points') return undefined;
  return about === 'only' ? summary.only(literalWithin(document?.title ?? '', 200)) : summary[about];
}
