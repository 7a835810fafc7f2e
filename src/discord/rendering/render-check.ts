import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { CheckedClaim } from '../../app/footnote.ts';
import type { VerdictKind } from '../../core/verification/verdict.ts';
import { checkActions } from '../components/answer-actions.ts';
import { citationRows } from '../components/citation-row.ts';
import { promises } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut, type Part } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literalWithin } from './plain.ts';
import { quotationLines, withNumbers } from './quotation.ts';

/** A checked text: its claims with the numbers of what they rest on. */
export type CheckedRecord = AnswerRecord & { readonly claims: readonly CheckedClaim[] };

const marks: Readonly<Record<VerdictKind, string>> = { supported: '✅', contradicted: '❌', 'not-in-sources': '❔' };

/** A verdict for each claim, in the order of the text, and the quotations that the verdicts rest on. */
export function renderCheck(record: CheckedRecord, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const shown = record.claims.slice(0, promises.checkedClaims);
  const left = record.claims.length - shown.length;
  const claims = shown.map(({ claim, verdict, why, citations }, index): Part => {
    const numbers = citations.map(({ number }) => number);
    const statement = withNumbers(`“${literalWithin(claim, 600, 300)}”`, numbers);
    const reason = why.trim() ? `\n${literalWithin(why, 400, 300)}` : '';
    return {
      text: `${marks[verdict]} **${messages.check.verdict[verdict]}** · ${statement}${reason}`,
      after: index === 0 ? '\n' : '\n\n',
    };
  });
  return layOut(
    {
      parts: [...claims, ...(left > 0 ? [{ text: messages.check.more(left), after: '\n\n' } satisfies Part] : [])],
      tail: record.quotations.map((quotation, index) => ({
        text: `**[${index + 1}]** ${quotationLines(quotation)}`,
        after: index === 0 ? '\n\n' : '\n',
      })),
      footer: messages.check.counted(countsOf(shown)),
      rows: [...citationRows(record.id, record.quotations, messages), ...checkActions(record, messages)],
    },
    embeds,
  );
}

function countsOf(claims: readonly CheckedClaim[]): Record<VerdictKind, number> {
  const of = (kind: VerdictKind): number => claims.filter(({ verdict }) => verdict === kind).length;
  return { supported: of('supported'), contradicted: of('contradicted'), 'not-in-sources': of('not-in-sources') };
}
