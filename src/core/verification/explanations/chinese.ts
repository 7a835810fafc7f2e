import { quotedList } from '../../text/quoted-list.ts';
import type { Explanations } from './explanations.ts';

export const chinese: Explanations = {
  nothingToCompare: '没有可以比较的内容。',
  saysSo: '资料中就是这样说的。',
  doesNotSayIt: '资料谈到了这一点，但没有这样说。',
  nothingAbout: (words) => `资料没有提到${quotedList(words, '“', '”', '和')}。`,
  differs: (sourced, claimed) => `资料中是“${sourced}”，说法中是“${claimed}”。`,
  quantifier: (claimed) => `说法中有“${claimed}”，资料中没有。`,
  hedge: (sourced) => `资料中有保留（“${sourced}”），说法略去了它。`,
  role: (sourced, claimed) => `资料的说法不同：“${sourced}”；说法中是“${claimed}”。`,
  noClaim: {
    question: '这是一个问题，不是说法。',
    opinion: '这是一种看法，资料既不能证实也不能否定。',
    instruction: '这是一条指令，不是说法。',
    fragment: '太短了，算不上一个说法。',
  },
};
