/**
 * What a button, select or modal does. The id says it in one letter, with a record's id and numbers: everything else
 * lives in the store, so a message of last week works after any number of restarts.
 */
export const actions = {
  openCitation: 'c',
  turnPage: 'p',
  copyCitation: 'y',
  share: 'h',
  helpful: 'u',
  unhelpful: 'd',
  giveOpinion: 'o',
  followUp: 'f',
  followUpForm: 'F',
  discuss: 't',
  searchText: 's',
  askSuggestion: 'q',
  narrower: 'n',
  askForm: 'N',
  itIsThere: 'w',
  itIsThereForm: 'W',
  askAgain: 'a',
  askExample: 'e',
  eraseMine: 'x',
  quizMe: 'm',
  quizAnswer: 'z',
  quizType: 'i',
  quizTypeForm: 'I',
  quizReveal: 'r',
  quizNext: 'g',
  quizDispute: 'D',
  cardShow: 'k',
  cardGrade: 'K',
  cardsExport: 'E',
} as const;

export type Action = (typeof actions)[keyof typeof actions];

export interface ComponentId {
  readonly action: Action;
  /** The record it belongs to; `-` where there is none. */
  readonly answerId: string;
  readonly numbers: readonly number[];
}

const known = new Set<string>(Object.values(actions));
const shape = /^([A-Za-z]):([\w-]{1,32})((?::-?\d{1,9})*)$/;

/** `c:Ab3_x9:2`; at most 100 characters. */
export function writeComponentId(action: Action, answerId = '-', ...numbers: number[]): string {
  return [action, answerId, ...numbers].join(':');
}

/** Undefined for an id that is not ours or of a kind that no longer exists. */
export function readComponentId(id: string): ComponentId | undefined {
  const [, action, answerId, numbers] = shape.exec(id) ?? [];
  if (action === undefined || answerId === undefined || !known.has(action)) return undefined;
  return {
    action: action as Action,
    answerId,
    numbers: (numbers ?? '').split(':').filter(Boolean).map(Number),
  };
}
