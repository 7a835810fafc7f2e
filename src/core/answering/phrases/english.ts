import type { Language } from '../../text/language.ts';
import { quotedList } from '../../text/quoted-list.ts';
import type { Phrases } from './phrases.ts';

const list = (items: readonly string[]) => quotedList(items, '“', '”', ' and ');
const names: Partial<Record<Language, string>> = {
  en: 'English',
  ru: 'Russian',
  zh: 'Chinese',
  kk: 'Kazakh',
  tr: 'Turkish',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  ar: 'Arabic',
  hi: 'Hindi',
};

export const english: Phrases = {
  emptyCorpus: 'There are no documents to answer from yet.',
  notAQuestion: 'That reads as an instruction. I only answer questions from the documents.',
  tooVague: 'That could mean many things. Which of these do you want to know?',
  offTopic: (about) =>
    about.length === 0
      ? 'The documents are about something else.'
      : `The documents are about something else: ${list(about)}.`,
  missingItems: (items) => `No passage on this mentions ${list(items)}.`,
  noNumber: 'The documents speak of this, but no passage on it gives a number.',
  noDate: 'The documents speak of this, but no passage on it gives a date.',
  missingWords: (words) => `The documents touch on this, but say nothing about ${list(words)} here.`,
  noDirectAnswer: 'No passage answers this directly. These come closest.',
  nothingToSum: 'There is nothing here that can be shown on its own.',
  nothingToAsk: 'No sentence here makes a question that passes the checks: one that stands alone and states a fact.',
  unsupportedDraft: 'An answer was drafted, but no sentence of it follows from the passages. These were read for it.',
  otherLanguage: (languages) =>
    `I can only compare exact words here: the documents are in ${languages.map((code) => names[code] ?? code).join(' and ')}. Please ask in that language.`,
  oppositeOnly: (asked, source) => `The documents speak of “${source}” here, not of “${asked}”.`,
  correction: (assumed, source) => `The question takes “${assumed}” for granted; the source says “${source}”.`,
  conflict: (one, other) => `One source says “${one}”, another “${other}”.`,
  fact: (titles, field, value) => {
    const several = titles.length > 1;
    const said = {
      publisher: several ? 'were published by' : 'was published by',
      author: several ? 'were written by' : 'was written by',
      date: several ? 'are dated' : 'is dated',
      licence: several ? 'are under this licence:' : 'is under this licence:',
    };
    return `${list(titles)} ${said[field]} ${value}.`;
  },
  suggestDefinition: (term) => `What is ${term}?`,
  suggestHeading: (heading) => `What do the documents say about “${heading}”?`,
};
