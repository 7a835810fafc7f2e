import { stemSet, wordSet } from './word-set.ts';

/** Words that turn what follows into its opposite, in the languages that have them listed: English, Russian, Chinese, Kazakh, German, Spanish, French. */
export const negators = wordSet(`
not no never none neither nor nobody nothing nowhere without cannot hardly barely scarcely unable
не нет ни никогда никто ничего нигде без нельзя ничто
不 没 没有 未 无 非 不是 并非 从未 从不 未能 尚未 不再 不会 不能 无法
емес жоқ ешқашан
nicht kein keine keinen keiner keinem nie niemals niemand ohne
nunca nadie ningún ninguna ninguno sin tampoco jamás
pas jamais aucun aucune sans
`);

/** English words that deny by their meaning; the deed stands after them, mostly after "to" or "of". */
const implicitNegators = wordSet(`
fail fails failed failing failure refuse refuses refused refusing deny denies denied denying lack lacks lacked lacking
decline declines declined avoid avoids avoided avoiding prevent prevents prevented preventing cease ceases ceased
stop stops stopped halt halted reject rejects rejected neglect neglected
`);

/** Of these only with "to" after them: "declined to sign" denies, "prices declined" does not. */
const onlyWithInfinitive = wordSet(
  'fail fails failed failing failure decline declines declined refuse refuses refused refusing cease ceases ceased neglect neglected',
);

/** Two words that deny together. */
const pairs = wordSet('no-longer yet-to instead-of short-of rather-than far-from');
/** Two words whose first denies elsewhere and affirms here: "not only", "no fewer than", "nothing but". */
const affirming = wordSet('not-only not-just not-least not-merely not-simply no-fewer no-less no-doubt nothing-but');
const openers = new Set([...pairs, ...affirming].map((pair) => pair.slice(0, pair.indexOf('-'))));
const givingForms = wordSet('give gives gave given giving');
/** Most words are none of these, and one look tells so. */
const mayDeny = new Set([...openers, ...negators, ...implicitNegators, ...givingForms]);

/** "Gave up operating": no longer did; "gave up a factory" lost it, and "gave" alone says nothing of the kind. */
function givesUp(lowers: readonly string[], index: number): boolean {
  return lowers[index + 1] === 'up' && (lowers[index + 2] ?? '').endsWith('ing');
}

/** Terms of hindrance and of want: what they are said of is kept from happening, or is not there. */
export const hindering = stemSet(`
prevent protect protective protection resist resistant resistance block abolish abrogate attenuate eliminate limit restrict deplete depletion
absent absence deficient deficiency lack loss lose insufficient inverse inversely against rarely seldom poor minimal minor destroy reject
oppose hinder hamper counteract undermine deny refuse avoid cease unlike unable
`);

/** How many tokens from a negator on the negation begins, or 0 where the token at `index` negates nothing. */
export function negatorLength(lowers: readonly string[], index: number): number {
  const word = lowers[index] ?? '';
  if (!mayDeny.has(word)) return 0;
  if (openers.has(word)) {
    const both = `${word}-${lowers[index + 1] ?? ''}`;
    if (affirming.has(both)) return 0;
    if (pairs.has(both)) return 2;
  }
  if (negators.has(word)) return 1;
  if (givingForms.has(word)) return givesUp(lowers, index) ? 2 : 0;
  if (!implicitNegators.has(word)) return 0;
  if (onlyWithInfinitive.has(word)) return lowers[index + 1] === 'to' ? 2 : 0;
  return 1;
}
