import type { AnalysedText } from '../analysed-text.ts';
import { clausesOf } from '../clauses.ts';
import { auxiliaries, looksLikeVerb } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

const beForms = wordSet('is are was were be been being am');
/** What is done to somebody or something begins with one of these, a name or a number. */
const objectOpeners = wordSet(
  'the a an this that these those its his her their our my your him them it us me every each',
);
/** Words that may stand after a verb without being done anything to. */
const adverbs = wordSet(
  'last next again today yesterday tomorrow early late later soon then first twice once well fast far together outdoors indoors outside inside abroad here there',
);
const prepositions = wordSet('of in on at by for from with to into near about between among under over');
/** How far before a verb the last word of its subject may stand. */
const reach = 4;

/** "The agency was fined" against "the agency fined the mill": the one who does it in the sentence has it done to them in the claim, or the other way round. */
export function exchangedVoice(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  for (const verb of claim.content) {
    if (!looksLikeVerb(claim.tokens, verb)) continue;
    const [place, ...more] = sentence.positions.get(claim.tokens[verb]?.term ?? '') ?? [];
    if (place === undefined || more.length > 0 || !looksLikeVerb(sentence.tokens, place)) continue;
    const subject = subjectBefore(claim, verb);
    const other = subjectBefore(sentence, place);
    if (subject === undefined || other === undefined) continue;
    if (claim.tokens[subject]?.term !== sentence.tokens[other]?.term) continue;
    const turned = isPassive(claim, verb)
      ? !isPassive(sentence, place) && hasObject(sentence, place) && isOnlyVerb(sentence, place)
      : isPassive(sentence, place) && hasObject(claim, verb);
    // The words are the same; only who does it to whom is not.
    if (turned) return [{ ...conflictBetween('role', pair, [subject, verb], [other, place]), at: [] }];
  }
  return [];
}

/** With another verb in its clause it may be a participle: "the acts performed outdoors drew crowds". */
function isOnlyVerb({ tokens }: AnalysedText, verb: number): boolean {
  const clause = clausesOf(tokens).find(({ first, last }) => verb >= first && verb <= last);
  const { first = 0, last = tokens.length - 1 } = clause ?? {};
  return tokens.every((_, at) => at < first || at > last || at === verb || !looksLikeVerb(tokens, at));
}

/** The content word before a verb, with nothing but auxiliaries, adverbs and small words between. */
function subjectBefore(text: AnalysedText, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at -= 1) {
    const { kind = 'punctuation', lower = '' } = text.tokens[at] ?? {};
    if (kind === 'punctuation') return undefined;
    if (auxiliaries.has(lower) || /ly$/.test(lower)) continue;
    return text.content.includes(at) && !isGoverned(text, at) ? at : undefined;
  }
  return undefined;
}

/** "The first line of Orlen": the line, not the town, is what it is about. */
function isGoverned({ tokens, names }: AnalysedText, at: number): boolean {
  let before = at - 1;
  while (names[before] || objectOpeners.has(tokens[before]?.lower ?? '')) before -= 1;
  return prepositions.has(tokens[before]?.lower ?? '');
}

function isPassive({ tokens }: AnalysedText, verb: number): boolean {
  let at = verb - 1;
  while (/ly$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'not') at -= 1;
  return beForms.has(tokens[at]?.lower ?? '');
}

/** Whether something is done to somebody or something: a verb with an object right after it. */
export function hasObject({ tokens, names, content }: AnalysedText, verb: number): boolean {
  const next = tokens[verb + 1];
  if (next === undefined) return false;
  if (objectOpeners.has(next.lower) || next.kind === 'number' || names[verb + 1] === true) return true;
  return content.includes(verb + 1) && !/ly$/.test(next.lower) && !adverbs.has(next.lower);
}
