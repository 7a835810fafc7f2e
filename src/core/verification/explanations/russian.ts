import { quotedList } from '../../text/quoted-list.ts';
import type { Explanations } from './explanations.ts';

export const russian: Explanations = {
  nothingToCompare: 'Сравнить это не с чем.',
  saysSo: 'Так сказано в источнике.',
  doesNotSayIt: 'В источнике об этом говорится, но не это.',
  nothingAbout: (words) => `В источнике нет слов ${quotedList(words, '«', '»', ' и ')}.`,
  differs: (sourced, claimed) => `В источнике «${sourced}», а в утверждении «${claimed}».`,
  quantifier: (claimed) => `В утверждении сказано «${claimed}», в источнике этого нет.`,
  hedge: (sourced) => `В источнике есть оговорка («${sourced}»), в утверждении она опущена.`,
  role: (sourced, claimed) => `В источнике иначе: «${sourced}»; в утверждении «${claimed}».`,
  noClaim: {
    question: 'Это вопрос, а не утверждение.',
    opinion: 'Это мнение: источники не могут ни подтвердить, ни опровергнуть его.',
    instruction: 'Это указание, а не утверждение.',
    fragment: 'Это слишком коротко для утверждения.',
  },
};
