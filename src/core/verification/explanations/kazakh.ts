import { quotedList } from '../../text/quoted-list.ts';
import type { Explanations } from './explanations.ts';

export const kazakh: Explanations = {
  nothingToCompare: 'Салыстыратын ештеңе жоқ.',
  saysSo: 'Дереккөзде солай айтылған.',
  doesNotSayIt: 'Дереккөз бұл туралы айтады, бірақ дәл осыны емес.',
  nothingAbout: (words) => `Дереккөзде мына сөздер жоқ: ${quotedList(words, '«', '»', ' және ')}.`,
  differs: (sourced, claimed) => `Дереккөзде «${sourced}», ал тұжырымда «${claimed}».`,
  quantifier: (claimed) => `Тұжырымда «${claimed}» делінген, дереккөзде ол жоқ.`,
  hedge: (sourced) => `Дереккөзде ескертпе бар («${sourced}»), тұжырымда ол түсіп қалған.`,
  role: (sourced, claimed) => `Дереккөзде басқаша: «${sourced}»; тұжырымда «${claimed}».`,
  noClaim: {
    question: 'Бұл тұжырым емес, сұрақ.',
    opinion: 'Бұл пікір: дереккөздер оны растай да, жоққа шығара да алмайды.',
    instruction: 'Бұл тұжырым емес, нұсқау.',
    fragment: 'Тұжырым болу үшін тым қысқа.',
  },
};
