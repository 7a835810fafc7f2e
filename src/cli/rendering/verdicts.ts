import type { CheckedClaim, VerifiedSentence } from '../../app/footnote.ts';
import type { Quotation } from '../../core/citations/reply.ts';
import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { Style } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import type { Layout } from './layout.ts';
import { place } from './place.ts';
import { wrap } from './wrap.ts';

const names: Readonly<Record<VerdictKind, string>> = {
  supported: '✓ Supported',
  contradicted: '✗ Contradicted',
  'not-in-sources': '? Not in the sources',
};

/** A claim's verdict, why, and the quotes that it rests on. Ends with a line feed. */
export function renderCheckedClaim({ verdict, why, citations }: CheckedClaim, layout: Layout): string {
  return `${verdictName(verdict, layout.style)}\n${wrap(why, layout.width, 'Why: ', 0)}\n${renderQuotes(citations, layout)}`;
}

/** The sentences of a draft, each with its verdict. Ends with a line feed. */
export function renderVerifiedSentences(sentences: readonly VerifiedSentence[], layout: Layout): string {
  return sentences
    .map(
      ({ text, verdict, why, citations }) =>
        `${verdictName(verdict, layout.style)}: ${text}\n${wrap(why, layout.width, '  ')}\n${renderQuotes(citations, layout)}`,
    )
    .join('\n');
}

function verdictName(verdict: VerdictKind, { bold, green, red, yellow }: Style): string {
  const colour = { supported: green, contradicted: red, 'not-in-sources': yellow }[verdict];
  return bold(colour(names[verdict]));
}

function renderQuotes(quotations: readonly Quotation[], { style, width }: Layout): string {
  return quotations
    .map((quotation) => {
      const quote = wrap(`“${excerpt(quotation.quote)}”`, width, '  ');
      return `${quote}\n${style.dim(wrap(place(quotation), width, '  '))}\n`;
    })
    .join('');
}
