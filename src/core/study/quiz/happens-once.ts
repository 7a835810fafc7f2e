import { monthOf } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Fact } from './fact.ts';

/** What is done or happens to one thing once: it begins, ends, changes hands or names, is made known. */
const once = new Set(
  tokenize(
    `found founded establish open build construct complete create form introduce launch begin start end finish close abolish
    dissolve sign ratify adopt enact elect appoint name rename crown marry born birth die death kill execute assassinate
    murder invade invasion conquer conquest capture defeat surrender destroy destruction demolish burn sink collapse
    discover discovery invent invention patent publish publication release move transfer merge split join leave retire
    resign return land grant award win become inherit buy sell donate incorporate designate declare declaration proclaim
    annex ban restore replace expel exile flee arrest convict signing founding opening foundation establishment
    plant erect fall drop bomb mend repair cast lay raise fire dig unearth cede occupy stop cease break wreck hit strike explode explosion flood fire earthquake independence treaty debut premiere coin unveil inaugurate relegate promote visit announce`,
    'en',
  ).map(({ term }) => term),
);

/** The same in Russian and Chinese. */
const onceElsewhere: Partial<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:по)?(?:стро|основ|откры|созда|закры|нача|оконч|законч|заверш|умер|роди|погиб|купи|прода|переимен|разруш|сгоре|избра|подпис|приня|впервые|перв|стал|изобр|опублик|издан|введ|вош|отмен|назнач|захва|присоедин)/iu,
  zh: /[建创]|成立|开[始业放通设]|关闭|结束|去世|逝世|出生|诞生|签[署订]|通过|当选|[改更]名|毁|购|首|第一|成为|发明|发现|出版|发表|宣布|任命|取消|废除/u,
};

/**
 * Whether a sentence ties its year to one event: it gives the day or month, or says that something began, ended or changed
 * for good. "In 2014, the office compiled its data" may be true of every year.
 */
export function happensOnce({ sentence, first }: Fact): boolean {
  const { tokens } = sentence.analysed;
  const [before] = tokens.slice(Math.max(0, first - 1), first);
  if (before !== undefined && monthOf(before) !== undefined) return true;
  const { language } = sentence.passage.evidence.passage;
  if (language !== 'en') return onceElsewhere[language]?.test(sentence.text) ?? true;
  return tokens.some(({ term, lower }) => once.has(term) || lower === 'first' || lower === 'last');
}
