import type { DiscussionSummary, MemberWords } from '../../core/study/discussion/discussion-summary.ts';
import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { Layout } from './layout.ts';
import { renderCitation } from './reply.ts';
import { wrap } from './wrap.ts';

const verdicts: Readonly<Record<VerdictKind, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-in-sources': 'not in the sources',
};

/** A discussion's summary for people: members' words as theirs, under each what the sources say. Ends with a line feed. */
export function renderDiscussion(summary: DiscussionSummary, layout: Layout): string {
  const { style, width } = layout;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [style.bold(heading), ...lines];
  const lines = [
    ...section(
      'What members said',
      summary.claims.flatMap(({ authors, text, verdict, why, citations }) => {
        const numbers = citations.map((number) => style.cyan(`[${number}]`)).join('');
        const reason = verdict === 'contradicted' ? `: ${why}` : '';
        return [
          wrap(`${authors.join(', ')}: “${text}”`, width, '• '),
          wrap(`The sources: ${verdicts[verdict]}${numbers}${reason}`, width, '  '),
        ];
      }),
    ),
    ...section(
      'Who disagreed',
      summary.disagreements.map(({ one, other }) => wrap(`${saidBy(one)} ↔ ${saidBy(other)}`, width, '• ')),
    ),
    ...section(
      'Open questions',
      summary.openQuestions.map((question) => wrap(saidBy(question), width, '• ')),
    ),
    style.dim(leftAloneLine(summary)),
    ...(summary.citations.length === 0
      ? []
      : ['', ...summary.citations.map((citation) => renderCitation(citation, layout))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The summary on its own, in plain words: what `text` is in JSON. Members' words stand in quotation marks after their names. */
export function discussionText({ claims, disagreements, openQuestions }: DiscussionSummary): string {
  return [
    ...claims.map(
      ({ authors, text, verdict, citations }) =>
        `• ${authors.join(', ')}: “${text}” (${verdicts[verdict]})${citations.map((number) => `[${number}]`).join('')}`,
    ),
    ...disagreements.map(
      ({ one, other }) => `• ${one.author} and ${other.author} disagree: “${one.text}” “${other.text}”`,
    ),
    ...openQuestions.map((question) => `• Open: ${saidBy(question)}`),
  ].join('\n');
}

function saidBy({ author, text }: MemberWords): string {
  return `${author}: “${text}”`;
}

function leftAloneLine({
  leftAlone: { opinions, jokes, offTopic, instructions },
  messages,
  members,
}: DiscussionSummary): string {
  return `${messages} messages by ${members} members; left alone: ${opinions} opinions, ${jokes} jokes, ${offTopic} off topic, ${instructions} instructions`;
}
