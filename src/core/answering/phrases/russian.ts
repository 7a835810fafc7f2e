import type { Language } from '../../text/language.ts';
import { quotedList } from '../../text/quoted-list.ts';
import type { Phrases } from './phrases.ts';

const list = (items: readonly string[]) => quotedList(items, '«', '»', ' и ');
const names: Partial<Record<Language, string>> = {
  en: 'английском',
  ru: 'русском',
  zh: 'китайском',
  kk: 'казахском',
  tr: 'турецком',
  de: 'немецком',
  es: 'испанском',
  fr: 'французском',
  ar: 'арабском',
  hi: 'хинди',
};

export const russian: Phrases = {
  emptyCorpus: 'Документов, по которым можно ответить, пока нет.',
  notAQuestion: 'Похоже, это указание. Я отвечаю только на вопросы по документам.',
  tooVague: 'Вопрос можно понять по-разному. Что из этого вы хотите узнать?',
  offTopic: (about) => (about.length === 0 ? 'Документы о другом.' : `Документы о другом: ${list(about)}.`),
  missingItems: (items) => `Ни в одном отрывке об этом не упоминается ${list(items)}.`,
  noNumber: 'Об этом в документах говорится, но числа там нет.',
  noDate: 'Об этом в документах говорится, но даты там нет.',
  missingWords: (words) => `Документы этого касаются, но о ${list(words)} здесь ничего не говорят.`,
  noDirectAnswer: 'Прямого ответа нет. Ближе всего эти отрывки.',
  nothingToSum: 'Здесь нет предложений, которые понятны сами по себе.',
  nothingToAsk: 'Здесь нет предложений, из которых вышел бы проверенный вопрос: понятных сами по себе и с фактом.',
  unsupportedDraft: 'Ответ был составлен, но ни одно его предложение не следует из отрывков. Вот что было прочитано.',
  otherLanguage: (languages) =>
    `Здесь я могу сравнивать только слова целиком: документы на ${languages.map((code) => names[code] ?? code).join(' и ')} языке. Спросите, пожалуйста, на нём.`,
  oppositeOnly: (asked, source) => `Документы говорят здесь о «${source}», а не о «${asked}».`,
  correction: (assumed, source) => `В вопросе сказано «${assumed}», а в источнике — «${source}».`,
  conflict: (one, other) => `В одном источнике — «${one}», в другом — «${other}».`,
  fact: (title, field, value) => {
    const said = { publisher: 'издатель', author: 'автор', date: 'дата', licence: 'лицензия' };
    return `${list(title)}: ${said[field]} — ${value}.`;
  },
  suggestDefinition: (term) => `Что такое ${term}?`,
  suggestHeading: (heading) => `Что говорят документы о теме «${heading}»?`,
};
