import type {
  Citation,
  CitedClaim,
  Quotation,
  RefusalReason,
  RefusalReply,
  Reply,
} from '../../core/citations/reply.ts';
import type { Style } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import type { Layout } from './layout.ts';
import { modelLine } from './model-line.ts';
import { place } from './place.ts';
import { wrap } from './wrap.ts';

/** The first line of a refusal, by its reason. */
const refusalHeadlines: Readonly<Record<RefusalReason, string>> = {
  'empty-corpus': 'There is nothing to answer from yet.',
  'off-topic': 'The sources do not speak of this.',
  'not-stated': 'The sources do not say.',
  'no-direct-answer': 'The sources do not answer this directly.',
  'unsupported-draft': 'No answer held up against the sources.',
  'too-vague': 'This can be read in several ways.',
  'not-a-question': 'This is not a question about the sources.',
  'no-access': 'These sources are not open to you.',
};

/** A reply for people: the text with its numbers, then what each number stands for. Ends with a line feed. */
export function renderReply(reply: Reply, layout: Layout): string {
  const readAs = reply.readAs === undefined ? '' : `${layout.style.dim(`read as: “${reply.readAs}”`)}\n`;
  return readAs + renderJudged(reply, layout);
}

function renderJudged(reply: Reply, layout: Layout): string {
  if (reply.kind === 'refusal') return renderRefusal(reply, layout);
  const { style, width } = layout;
  const lead = { answer: undefined, correction: 'The sources say the opposite.', conflict: 'The sources differ.' }[
    reply.kind
  ];
  const paragraphs = [
    ...(lead === undefined ? [] : [style.bold(lead)]),
    ...(reply.kind === 'answer' ? [] : [wrap(reply.why, width)]),
    ...(reply.kind === 'conflict'
      ? reply.claims.map((claim) => emphasiseNumbers(wrap(claimText(claim), width, '• '), style))
      : [emphasiseNumbers(wrap(reply.claims.map(claimText).join(' '), width), style)]),
    '',
    ...reply.citations.map((citation) => renderCitation(citation, layout)),
    style.dim(countLine(reply.claims.length, reply.withheld.length)),
    ...withheldLines(reply, layout),
    ...writerLines(reply, layout),
  ];
  return `${paragraphs.join('\n')}\n`;
}

/** The text of a reply on its own, in plain words: what `text` is in JSON. */
export function plainText(reply: Reply): string {
  if (reply.kind === 'refusal') return `${refusalHeadlines[reply.reason]} ${reply.why}`;
  const claims = reply.claims.map(claimText).join(' ');
  if (reply.kind === 'correction') return `The sources say the opposite. ${claims}`;
  return reply.kind === 'conflict' ? `The sources differ. ${claims}` : claims;
}

function renderRefusal(reply: Reply & RefusalReply, layout: Layout): string {
  const { style, width } = layout;
  const isClose = reply.reason === 'no-direct-answer';
  const heading = isClose ? 'The closest passages' : 'Nearest passages (they do not answer it)';
  const nearest = reply.nearest.map((quotation) => renderNearest(quotation, layout, isClose));
  const suggestions = reply.suggestions.map((question) => wrap(question, width, '  ', 4));
  const lines = [
    style.bold(refusalHeadlines[reply.reason]),
    wrap(reply.why, width, 'Why: ', 0),
    ...(nearest.length === 0 ? [] : ['', heading, ...nearest]),
    ...(suggestions.length === 0 ? [] : ['', 'Ask something narrower', ...suggestions]),
    ...withheldLines(reply, layout),
    ...writerLines(reply, layout),
  ];
  return `${lines.join('\n')}\n`;
}

function withheldLines({ withheld }: Reply, { style, width }: Layout): string[] {
  return withheld.map(({ text, why }) => style.dim(wrap(`Left out: “${text}” (${why})`, width, '  ')));
}

function writerLines(reply: Reply, { style, width }: Layout): string[] {
  const line = modelLine(reply);
  return line === undefined ? [] : [style.dim(wrap(line, width))];
}

/** A sentence with its numbers right behind it. */
export function claimText({ text, citations }: CitedClaim): string {
  return `${text}${citations.map((number) => `[${number}]`).join('')}`;
}

/** Colours only the numbers: text in square brackets can also be an antecedent. */
export function emphasiseNumbers(text: string, style: Style): string {
  return text.replaceAll(/\[\d+\]/g, (number) => style.cyan(number));
}

/** A quotation under its number, with the place where it stands. */
export function renderCitation(citation: Citation, { style, width }: Layout): string {
  const mark = `[${citation.number}] `;
  const quote = wrap(`“${excerpt(citation.quote)}”`, width, mark);
  return `${style.cyan(mark)}${quote.slice(mark.length)}\n${style.dim(wrap(place(citation), width, ' '.repeat(mark.length)))}`;
}

function renderNearest(quotation: Quotation, { style, width }: Layout, isWhole: boolean): string {
  const quote = `“${isWhole ? excerpt(quotation.quote, Number.POSITIVE_INFINITY) : excerpt(quotation.quote)}”`;
  return `${wrap(quote, width, '  ')}\n${style.dim(wrap(place(quotation), width, '  '))}`;
}

function countLine(shown: number, withheld: number): string {
  const checked = shown + withheld;
  return `${checked} ${checked === 1 ? 'statement' : 'statements'} checked, ${withheld} left out`;
}
