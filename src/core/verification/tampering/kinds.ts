import { droppedClause, droppedLead, framed, movedPhrase, reformattedNumber, verbatim } from './benign.ts';
import { changedRelation, exchangedNumbers, exchangedWords } from './exchanges.ts';
import { changedMonth, changedNumber, changedYear } from './figures.ts';
import { changedName, exchangedRoles } from './names.ts';
import { changedDirection, changedNegation, changedToOpposite } from './polarity.ts';
import { changedTime, realised } from './realisation.ts';
import { crossedClauses, otherDeed, otherSubject, shortClause, singleClause, skippedPart } from './recombining.ts';
import { changedVoice, namedSubject, otherTurn } from './rewording.ts';
import { splicedPhrase } from './splicing.ts';
import { changedQuantity, droppedHedge } from './strength.ts';
import type { Tampering } from './tampering.ts';

/** Changes after which a sentence says something else; its source supports it no longer. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  number: changedNumber,
  year: changedYear,
  month: changedMonth,
  name: changedName,
  negation: changedNegation,
  opposite: changedToOpposite,
  direction: changedDirection,
  roles: exchangedRoles,
  quantity: changedQuantity,
  hedge: droppedHedge,
  splice: splicedPhrase,
  'other subject': otherSubject,
  'other deed': otherDeed,
  'crossed clauses': crossedClauses,
  'skipped part': skippedPart,
  'exchanged words': exchangedWords,
  'exchanged numbers': exchangedNumbers,
  relation: changedRelation,
  realised,
  time: changedTime,
};

/** Changes after which a sentence still says what its source says. */
export const variations: Readonly<Record<string, Tampering>> = {
  verbatim,
  framed,
  'clause dropped': droppedClause,
  'single clause': singleClause,
  'short clause': shortClause,
  'lead dropped': droppedLead,
  'phrase moved': movedPhrase,
  'number format': reformattedNumber,
  voice: changedVoice,
  'subject named': namedSubject,
  turn: otherTurn,
};
