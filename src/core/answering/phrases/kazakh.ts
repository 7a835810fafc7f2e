import type { Language } from '../../text/language.ts';
import { quotedList } from '../../text/quoted-list.ts';
import type { Phrases } from './phrases.ts';

const list = (items: readonly string[]) => quotedList(items, '«', '»', ' және ');
const names: Partial<Record<Language, string>> = {
  en: 'ағылшын',
  ru: 'орыс',
  zh: 'қытай',
  kk: 'қазақ',
  tr: 'түрік',
  de: 'неміс',
  es: 'испан',
  fr: 'француз',
  ar: 'араб',
  hi: 'хинди',
};

export const kazakh: Phrases = {
  emptyCorpus: 'Жауап беретін құжаттар әзірге жоқ.',
  notAQuestion: 'Бұл нұсқау сияқты. Мен тек құжаттар бойынша сұрақтарға жауап беремін.',
  tooVague: 'Сұрақты әртүрлі түсінуге болады. Мыналардың қайсысын білгіңіз келеді?',
  offTopic: (about) => (about.length === 0 ? 'Құжаттар басқа тақырыпта.' : `Құжаттар басқа тақырыпта: ${list(about)}.`),
  missingItems: (items) => `Бұл туралы үзінділердің ешқайсысында ${list(items)} аталмайды.`,
  noNumber: 'Құжаттарда бұл туралы айтылған, бірақ сан келтірілмеген.',
  noDate: 'Құжаттарда бұл туралы айтылған, бірақ күні көрсетілмеген.',
  missingWords: (words) => `Құжаттар бұл тақырыпты қозғайды, бірақ мұнда ${list(words)} туралы ештеңе айтпайды.`,
  noDirectAnswer: 'Тікелей жауап жоқ. Ең жақын үзінділер мыналар.',
  nothingToSum: 'Мұнда өздігінен түсінікті сөйлем жоқ.',
  nothingToAsk: 'Мұнда тексерістен өтетін сұрақ шығатын сөйлем жоқ: өздігінен түсінікті әрі дерегі бар.',
  unsupportedDraft:
    'Жауап жобасы жазылды, бірақ оның бірде-бір сөйлемі үзінділерден шықпайды. Оқылған үзінділер мынау.',
  otherLanguage: (languages) =>
    `Мұнда мен сөздерді тек сол күйінде салыстыра аламын: құжаттар ${languages.map((code) => names[code] ?? code).join(' және ')} тілінде. Сол тілде сұраңызшы.`,
  oppositeOnly: (asked, source) => `Құжаттарда мұнда «${asked}» емес, «${source}» делінген.`,
  correction: (assumed, source) => `Сұрақта «${assumed}» делінген, ал дереккөзде «${source}».`,
  conflict: (one, other) => `Бір дереккөзде «${one}», екіншісінде «${other}».`,
  fact: (title, field, value) => {
    const said = { publisher: 'баспагері', author: 'авторы', date: 'күні', licence: 'лицензиясы' };
    return `${list(title)}: ${said[field]} — ${value}.`;
  },
  suggestDefinition: (term) => `${term} деген не?`,
  suggestHeading: (heading) => `Құжаттар «${heading}» туралы не дейді?`,
};
