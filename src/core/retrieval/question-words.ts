import type { Language } from '../text/language.ts';

/** What a question asks for. `definition` = what X is, `list` = several things, `both-sides` = each source's or side's view. */
export type QuestionType =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'how'
  | 'what'
  | 'which'
  | 'definition'
  | 'list'
  | 'both-sides'
  | 'yes-no';

type Rule = readonly [QuestionType, RegExp];

/** A whole word or phrase of a language that separates words: `\b` knows ASCII letters only. */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * How languages other than English ask, most telling rule first: "в каком году" before "какой". English has an analysis of
 * its own; a language that is missing here asks `what`.
 */
const rules: Partial<Record<Language, readonly Rule[]>> = {
  ru: [
    [
      'when',
      word(
        'когда|в каком году|в каком веке|какого числа|в каком месяце|с какого года|до какого года|какой год|какая дата|дата',
      ),
    ],
    [
      'how-many',
      word(
        'сколько|скольких|сколькими|какой процент|какая доля|какое количество|какова численность|какая численность|насколько',
      ),
    ],
    ['why', word('почему|зачем|отчего|по какой причине|с какой целью|из-за чего|какова причина')],
    ['who', word('кто|кого|кем|кому|о ком|чей|чья|чье|чьё|чьи')],
    ['where', word('где|куда|откуда|в каком городе|в какой стране|в каком месте|в каком регионе')],
    ['definition', /^\s*что\s+такое(?!\p{L})|что\s+(?:значит|означает)(?!\p{L})/iu],
    ['both-sides', word('сравни(?:те)?|чем отлича(?:ет|ют)ся|в ч[её]м разница|в ч[её]м различия|обе стороны')],
    ['list', /^\s*(?:перечисли|назови)(?:те)?(?!\p{L})/iu],
    ['how', word('как|каким образом|каким способом')],
    ['which', word('какой|какая|какое|какие|каким|каком|какую|каких|какими|который|которая|которое|которые')],
    ['what', word('что|чего|чему|чем|о чем|о чём')],
    ['yes-no', word('ли|разве|правда что|верно ли')],
  ],
  zh: [
    ['when', /什么时候|什麼時候|何时|何時|哪一?年|哪个?世纪|几月|哪一?天|什么时间|哪个?月|几点|年代是/u],
    [
      'how-many',
      /多少|几个|几种|几次|几名|几人|几位|几家|几天|几年|百分之几|多大|多长|多高|多远|多久|多重|多深|[^\p{N}]几/u,
    ],
    ['why', /为什么|為什麼|为何|為何|原因是|什么原因|为了什么/u],
    ['who', /谁|誰|哪位|何人|什么人|哪个?人/u],
    ['where', /哪里|哪裡|哪儿|何处|什么地方|在哪|哪个(?:国家|城市|地区|地方|省|州)|哪一?(?:国|州|省|城)/u],
    ['definition', /(?:是什么|什么是|是指什么|指的是什么|意思)[?？]?\s*$|^什么是/u],
    ['both-sides', /比较|有何不同|有什么(?:不同|区别|差别)|区别是/u],
    ['list', /^(?:列出|列举|请列)|哪些/u],
    ['how', /怎么|怎樣|怎样|如何/u],
    ['which', /哪|何种|何/u],
    ['yes-no', /吗[?？]?\s*$|是否|是不是|有没有/u],
    ['what', /什么|什麼|啥/u],
  ],
  es: [
    [
      'when',
      word('cu[aá]ndo|en qu[eé] (?:año|fecha|siglo|mes|d[ií]a|d[eé]cada|periodo)|qu[eé] (?:año|fecha|siglo|d[ií]a)'),
    ],
    ['how-many', word('cu[aá]nt[oa]s?|qu[eé] (?:porcentaje|proporci[oó]n|cantidad|n[uú]mero)')],
    ['why', word('por qu[eé]|para qu[eé]|a qu[eé] se debe')],
    ['who', word('qui[eé]n|qui[eé]nes')],
    ['where', word('d[oó]nde|ad[oó]nde|en qu[eé] (?:ciudad|pa[ií]s|lugar|regi[oó]n|estado)')],
    ['definition', /^[¿\s]*qu[eé] (?:es|son|significa)(?!\p{L})/iu],
    ['both-sides', word('compara|diferencias? entre|en qu[eé] se diferencian?')],
    ['list', /^[¿\s]*(?:enumera|nombra|lista)(?!\p{L})/iu],
    ['how', word('c[oó]mo')],
    ['which', word('cu[aá]l|cu[aá]les')],
    ['what', word('qu[eé]')],
  ],
  kk: [
    ['when', word('қашан|қай жылы|қай ғасырда|қай күні')],
    ['how-many', word('қанша|неше|қаншалықты')],
    ['why', word('неге|неліктен|не үшін|не себепті')],
    ['who', word('кім|кімнің|кімді|кімге|кімдер')],
    ['where', word('қайда|қайдан|қай жерде|қай елде|қай қалада')],
    ['definition', /деген(?:іміз)?\s+не(?!\p{L})/iu],
    ['how', word('қалай')],
    ['which', word('қандай|қай|қайсы')],
    ['yes-no', word('ма|ме|ба|бе|па|пе')],
    ['what', word('не|нені|неден')],
  ],
  de: [
    ['when', word('wann|in welchem jahr|seit wann')],
    ['how-many', word('wie viele?|wieviele?|wie hoch|wie lange?|wie weit|wie groß')],
    ['why', word('warum|weshalb|wieso|wozu')],
    ['who', word('wer|wen|wem|wessen')],
    ['where', word('wo|wohin|woher')],
    ['definition', /^\s*was (?:ist|sind|bedeutet)(?!\p{L})/iu],
    ['how', word('wie')],
    ['which', word('welche[rsnm]?')],
    ['what', word('was')],
  ],
  fr: [
    ['when', word('quand|en quelle ann[ée]e|quelle ann[ée]e')],
    ['how-many', word('combien|quel pourcentage|quel nombre')],
    ['why', word('pourquoi')],
    ['who', word('qui')],
    ['where', word('où')],
    ['definition', /^\s*(?:qu['’]est-ce (?:que|qu['’])|c['’]est quoi)/iu],
    ['how', word('comment')],
    ['which', word('quel|quelle|quels|quelles|lequel|laquelle')],
    ['what', word('que|quoi')],
  ],
  tr: [
    ['when', word('ne zaman|hangi yıl(?:da|ında)?|hangi tarihte')],
    ['how-many', word('kaç|ne kadar|kaçta')],
    ['why', word('neden|niçin|niye')],
    ['who', word('kim|kimin|kimi|kime')],
    ['where', word('nerede|nereye|nereden|hangi (?:şehirde|ülkede)')],
    ['definition', /ne(?:dir| demek)\s*\??\s*$/iu],
    ['how', word('nasıl')],
    ['which', word('hangi|hangisi')],
    ['what', word('ne')],
  ],
};

/** What a question of a language other than English asks for; `what` where no rule tells. */
export function questionTypeByWords(text: string, language: Language): QuestionType {
  for (const [type, pattern] of rules[language] ?? []) {
    if (pattern.test(text)) return type;
  }
  return 'what';
}
