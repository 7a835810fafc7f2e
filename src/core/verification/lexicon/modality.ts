import { wordSet } from './word-set.ts';

/** Words that claim more than a plain statement does; a claim may have them only where its source has them. */
export const strongQuantifiers = wordSet(`
only all every everyone everybody everything everywhere always never none entire entirely complete completely solely exclusively whole
most best largest biggest greatest highest oldest newest longest worst smallest lowest least latest unique any both must
impossible certainly certain definitely undoubtedly proven exactly invariably unanimously fully totally absolutely sole
guarantee guaranteed guarantees proves prove
`);

/** Words that say that something is not certain, not done yet, or somebody's hope, view or guess. */
export const hedges = wordSet(`
may might could possibly perhaps maybe probably likely unlikely suggest suggests suggested suggesting allegedly alleged reportedly reported
apparently seem seems seemed appear appears appeared potential potentially estimate estimated estimates believed believe believes
thought claimed claims expected expects expect planned plans plan proposed proposes rumored rumoured hope hopes hoped hoping
aim aims aimed aiming intend intends intended seek seeks sought want wants wanted wish wishes considered considering
would should often sometimes usually generally typically mostly partly partially largely nearly almost about approximately around roughly
some many several tend tends tended
`);

/** Of the hedges, those that only say how much, how many or how often: a claim that has one still states a fact. */
export const degrees = wordSet(`
often sometimes usually generally typically mostly partly partially largely nearly almost about approximately around roughly some many several
`);

/** Of the hedges, those whose loss makes a statement of fact out of a possibility, an intention or a report. */
export const epistemicHedges = wordSet(`
may might could possibly perhaps maybe probably likely allegedly alleged reportedly apparently seem seems seemed appear appears appeared
potential potentially estimated believed thought expect expects expected planned proposed rumored rumoured hope hopes hoped hoping aim aims aimed aiming
intend intends intended want wants wanted wish wishes suggest suggests suggested suggesting considered considering claimed would
`);

/** Words that compare; they carry content although they are short. */
export const comparatives = wordSet(`
more less fewer greater higher lower larger smaller bigger older younger better worse longer shorter earlier later faster slower stronger
weaker above below before after than over under
`);

/** Words that make a number an estimate. */
export const approximators = wordSet('about around approximately roughly nearly almost some circa approx close');

/** Words that make a number a limit, and in which direction. */
export const limits: ReadonlyMap<string, 'lower' | 'upper' | 'exact'> = new Map([
  ...[...wordSet('over above exceeding exceeds exceeded more least minimum')].map((word) => [word, 'lower'] as const),
  ...[...wordSet('under below less fewer most maximum up')].map((word) => [word, 'upper'] as const),
  ...[...wordSet('exactly precisely')].map((word) => [word, 'exact'] as const),
]);

/** Both of these, and words that only take the edge off what follows. */
export const bounds: ReadonlySet<string> = new Set([
  ...approximators,
  ...limits.keys(),
  ...wordSet(
    'few slightly somewhat fairly relatively rather quite little less more not only initially originally former formerly alleged so-called',
  ),
]);

/** Whatever is called so is not, or not yet, or no longer, what the next word says. */
export const privatives = wordSet(
  'former previous ex deputy vice acting future planned proposed alleged supposed so-called would-be failed fake',
);

/** Words that take something off the word right after them. */
export const weakeners = wordSet(`
almost nearly virtually practically barely possibly perhaps probably likely allegedly reportedly apparently seemingly supposedly potentially
potential presumably partly partially somewhat slightly largely mostly generally usually often sometimes occasionally typically
`);
