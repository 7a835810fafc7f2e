import { monthOf } from '../../text/calendar.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Fact } from './facts.ts';

/** What is done or happens to one thing once: it begins, ends, changes hands or names, is made known. */
const once = new Set(
  tokenize(
    `found founded establish open build construct complete create form introduce launch begin start end finish close abolish
    dissolve sign ratify adopt enact elect appoint name rename crown marry born birth die death kill execute assassinate
    murder invade invasion conquer conquest capture defeat surrender destroy destruction demolish burn sink collapse
    discover discovery invent invention patent publish publication release move transfer merge split join leave retire
    resign return land grant award win become inherit buy sell donate incorporate designate declare declaration proclaim
    annex ban restore replace expel exile flee arrest convict signing founding opening foundation establishment
    stop cease break wreck hit strike explode explosion flood fire earthquake independence treaty debut premiere coin unveil inaugurate relegate promote visit announce`,
    'en',
  ).map(({ term }) => term),
);

/**
 * Whether a sentence ties its year to one event: it gives the day or month, or says that something began, ended or changed
 * for good. "In 2014, the office compiled its data" may be true of every year.
 */
export function happensOnce({ sentence, first }: Fact): boolean {
  const { tokens } = sentence.analysed;
  const [before] = tokens.slice(Math.max(0, first - 1), first);
  if (before !== undefined && monthOf(before) !== undefined) return true;
  return tokens.some(({ term, lower }) => once.has(term) || lower === 'first' || lower === 'last');
}
