import type { AnswerRecord } from '../../../app/answer-store.port.ts';
import type { DiscussionSummary, MemberClaim, MemberWords } from '../../../core/study/discussion/discussion-summary.ts';
import type { VerdictKind } from '../../../core/verification/verdict.ts';
import { citationRows } from '../../components/citation-row.ts';
import type { Messages } from '../../messages/messages.ts';
import { layOut, type Part } from '../body.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literalWithin } from '../plain.ts';
import { withNumbers } from '../quotation.ts';
import { quotationParts } from './render-summary.ts';

const colour = 0x6a4c93;
const marks: Readonly<Record<VerdictKind, string>> = { supported: '✅', contradicted: '❌', 'not-in-sources': '❔' };
const mostClaims = 20;
const mostOthers = 10;

/** A thread's summary: members' words as quotations of theirs, under each what the sources say; then disagreements and open questions. */
export function renderDiscussionSummary(
  record: AnswerRecord,
  summary: DiscussionSummary,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const words = messages.study.summary;
  const section = (heading: string, lines: readonly string[]): Part[] =>
    lines.length === 0
      ? []
      : [{ text: `**${heading}**`, after: '\n\n' }, ...lines.map((text): Part => ({ text, after: '\n' }))];
  const { messages: counted, members, leftAlone } = summary;
  return layOut(
    {
      title: words.ofDiscussion,
      colour,
      parts: [
        { text: `*${words.counted(counted, members)}*`, after: '\n' },
        ...(summary.claims.length === 0 ? [{ text: words.nothingSaid, after: '\n\n' as const }] : []),
        ...section(
          words.membersSaid,
          summary.claims.slice(0, mostClaims).map((claim) => claimLine(claim, messages)),
        ),
        ...section(
          words.disagreed,
          summary.disagreements.slice(0, mostOthers).map(({ one, other }) => `• ${saidBy(one)} ↔ ${saidBy(other)}`),
        ),
        ...section(
          words.openQuestions,
          summary.openQuestions.slice(0, mostOthers).map((question) => `• ${saidBy(question)}`),
        ),
      ],
      tail: quotationParts(summary.citations),
      footer: words.leftAlone(leftAlone),
      rows: citationRows(record.id, record.quotations, messages),
    },
    embeds,
  );
}

function claimLine({ authors, text, verdict, why, citations }: MemberClaim, messages: Messages): string {
  const judged = withNumbers(`${marks[verdict]} ${messages.check.verdict[verdict]}`, citations);
  const reason = verdict === 'contradicted' && why.trim() !== '' ? ` · ${literalWithin(why, 300, 200)}` : '';
  return `• ${saidBy({ author: authors.join(', '), text })}\n-# ${messages.study.summary.sourcesSay}: ${judged}${reason}`;
}

function saidBy({ author, text }: MemberWords): string {
  return `${literalWithin(author, 120, 60)}: “${literalWithin(text, 400, 200)}”`;
}
