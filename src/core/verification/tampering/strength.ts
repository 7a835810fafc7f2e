import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const partial =
  /\b(?:some|many|most|several|often|usually|sometimes|generally|mostly|nearly all|almost all|few|partly|largely)\b/g;
const frequencies = new Set(['often', 'usually', 'sometimes', 'generally', 'mostly', 'largely', 'partly']);
const stronger = ['only', 'always', 'the only', 'never', 'the first', 'exclusively'];

/** "Some" becomes "all", "often" becomes "always", or a strong word is put in. */
export const changedQuantity: Tampering = ({ sentence, random }) => {
  const match = pick(matchesOf(sentence, partial), random);
  if (match !== undefined) return replaced(sentence, match, frequencies.has(match[0]) ? 'always' : 'all');
  const verb = pick(matchesOf(sentence, /\b(?:is|was|are|were|has|have|had|can|will)\b/g), random);
  return verb === undefined ? undefined : replaced(sentence, verb, `${verb[0]} ${pick(stronger, random)}`);
};

const certain = new Map([
  ['may', 'will'],
  ['might', 'will'],
  ['could', 'will'],
  ['possibly', 'certainly'],
  ['probably', 'certainly'],
  ['perhaps', 'certainly'],
  ['reportedly', 'certainly'],
  ['allegedly', 'certainly'],
  ['likely', 'certain'],
  ['believed to', 'proven to'],
  ['thought to', 'proven to'],
  ['expected to', 'certain to'],
  ['suggests that', 'proves that'],
  ['suggest that', 'prove that'],
  ['about', 'exactly'],
  ['approximately', 'exactly'],
  ['around', 'exactly'],
  ['nearly', 'more than'],
  ['almost', 'more than'],
  ['estimated', 'confirmed'],
  ['potential', 'certain'],
  ['seems to', 'is certain to'],
  ['appears to', 'is certain to'],
  ['hopes to', 'is going to'],
  ['aims to', 'is going to'],
  ['plans to', 'is going to'],
]);
const hedged = new RegExp(`\\b(?:${[...certain.keys()].join('|')})\\b`, 'g');
/** Words that can be left out without breaking the sentence. */
const omissible = /\b(?:possibly|probably|perhaps|reportedly|allegedly|likely|potential|nearly|almost|apparently) /g;

/** A reservation is left out or turned into a certainty. */
export const droppedHedge: Tampering = ({ sentence, random }) => {
  const extra = pick(matchesOf(sentence, omissible), random);
  if (extra !== undefined && random() < 0.5) return replaced(sentence, extra, '');
  const match = pick(
    matchesOf(sentence, hedged).filter(({ index = 0, 0: word }) => word !== 'may' || index > 0),
    random,
  );
  return match === undefined ? undefined : replaced(sentence, match, certain.get(match[0]) ?? 'certainly');
};
