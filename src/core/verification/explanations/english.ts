import { quotedList } from '../../text/quoted-list.ts';
import type { Explanations } from './explanations.ts';

export const english: Explanations = {
  nothingToCompare: 'There is nothing to compare it with.',
  saysSo: 'The source says so.',
  doesNotSayIt: 'The source speaks of this, but does not say it.',
  nothingAbout: (words) => `The source says nothing about ${quotedList(words, '“', '”', ' and ')}.`,
  differs: (sourced, claimed) => `The source says “${sourced}”, the claim says “${claimed}”.`,
  quantifier: (claimed) => `The claim says “${claimed}”; the source does not.`,
  hedge: (sourced) => `The source says it with a reservation (“${sourced}”); the claim leaves it out.`,
  role: (sourced, claimed) => `The source puts it otherwise: “${sourced}”; the claim says “${claimed}”.`,
  noClaim: {
    question: 'This is a question, not a claim.',
    opinion: 'This is an opinion; sources can neither support nor deny it.',
    instruction: 'This is an instruction, not a claim.',
    fragment: 'This is too short to be a claim.',
  },
};
