import { regularised } from '../../text/irregular-forms.ts';
import type { Token } from '../../text/token.ts';
import { wordSet } from './word-set.ts';

/** English forms of be, have and do, and the modal verbs. */
export const auxiliaries = wordSet(`
is are was were am be been being has have had having do does did will would shall should can could may might must
`);

/** Auxiliaries that place a statement in the present, and in the past. */
export const presentAuxiliaries = wordSet('is are am has have does do');
export const pastAuxiliaries = wordSet('was were had did');

/** Irregular forms of words that are no verbs, or seldom. */
const notVerbs = wordSet(`
children men women people feet teeth geese mice oxen wives lives knives leaves halves shelves wolves thieves selves loaves better best worse
worst further farther furthest farthest data media indices analyses bases crises hypotheses theses phenomena criteria appendices matrices
nuclei stimuli alumni bacteria curricula axes left wound ground felt
`);
/** Words in -ed that are no past forms. */
const notPast = wordSet('hundred seed speed indeed deed weed reed greed sacred naked wicked hatred kindred');
/** Of the irregular forms, verbs where something follows that they are done to: "left him". */
const seldomVerbs = wordSet('left wound ground felt');
const objects = wordSet('the a an his her its their him them me us it');
const determiners = wordSet('the a an this that these those its his her their our my your no every each some any');
/** After these a word in -s is a plural. */
const beforePlurals = wordSet(
  'several many few some most all both such other in on at of for from with by between among during under near these those',
);
/** What stands after a verb in -s far more often than after a plural. */
const afterVerb = wordSet(
  'the a an this that these those its his her their our my your it them him on to into not more less no only',
);

/**
 * Whether an English token looks like a finite verb, by its form and its neighbours: an auxiliary, an irregular past, a
 * word in -ed with no determiner before it, a word in -s that something hangs on. Regular present plurals are not seen.
 */
export function looksLikeVerb(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (auxiliaries.has(lower)) return true;
  if (token.capitalised) return false;
  const before = tokens[position - 1]?.lower ?? '';
  if (determiners.has(before)) return false;
  const after = tokens[position + 1];
  if (regularised(lower) !== lower)
    return !notVerbs.has(lower) || (seldomVerbs.has(lower) && objects.has(after?.lower ?? ''));
  if (lower.length > 3 && lower.endsWith('ed')) return !notPast.has(lower);
  // "By 31 votes to 28": what is counted.
  if (lower.length < 4 || !/[^su]s$/.test(lower) || tokens[position - 1]?.kind === 'number') return false;
  if (beforePlurals.has(before)) return false;
  if (after === undefined) return false;
  const named = after.capitalised && tokens[position - 1]?.capitalised === true;
  return afterVerb.has(after.lower) || named || after.kind === 'number';
}
