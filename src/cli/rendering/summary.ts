import type { RefusalReply } from '../../core/citations/reply.ts';
import type { SectionCoverage, Summary, SummaryGroup } from '../../core/study/summary/summary.ts';
import type { Layout } from './layout.ts';
import { phrasingLine } from './model-line.ts';
import { claimText, emphasiseNumbers, plainText, renderCitation, renderReply } from './reply.ts';
import { wrap } from './wrap.ts';

/** A summary for people: bullets with their numbers, how much they cover, then the quotations. Ends with a line feed. */
export function renderSummary(summary: Summary | RefusalReply, layout: Layout): string {
  if (summary.kind === 'refusal') return renderReply(summary, layout);
  const { style, width } = layout;
  const groups = summary.groups.flatMap((group) => [
    ...headingOf(group).map((heading) => style.bold(heading)),
    ...group.claims.map((claim) => emphasiseNumbers(wrap(claimText(claim), width, '• '), style)),
  ]);
  const lines = [
    ...groups,
    style.dim(coverageLine(summary.sections)),
    ...writerLines(summary, layout),
    '',
    ...summary.citations.map((citation) => renderCitation(citation, layout)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The summary on its own, in plain words: what `text` is in JSON. */
export function summaryText(summary: Summary | RefusalReply): string {
  if (summary.kind === 'refusal') return plainText(summary);
  return summary.groups
    .flatMap((group) => [...headingOf(group), ...group.claims.map((claim) => `• ${claimText(claim)}`)])
    .join('\n');
}

function writerLines({ phrasing, groups }: Summary, { style, width }: Layout): string[] {
  const bullets = groups.flatMap(({ claims }) => claims).length;
  return phrasing === undefined ? [] : [style.dim(wrap(phrasingLine(phrasing, bullets, 'bullets'), width))];
}

function headingOf({ about, document }: SummaryGroup): string[] {
  if (about === 'points') return [];
  if (about === 'only') return [`Only in “${document?.title ?? ''}”`];
  return [about === 'shared' ? 'Both say' : 'They differ'];
}

function coverageLine({ covered, total, of, missed }: SectionCoverage): string {
  const counted = total === 1 ? of.slice(0, -1) : of;
  const left = missed.length === 0 ? '' : ` (nothing from: ${missed.join('; ')})`;
  return `covers ${covered} of ${total} ${counted}${left}`;
}
