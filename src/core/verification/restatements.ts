import type { Alignment } from './alignment.ts';
import type { EvidenceSentence } from './analysed-evidence.ts';
import { analyseText } from './analysed-text.ts';
import { appositionsOf } from './appositions.ts';
import { claimParts } from './claim-parts.ts';
import { clausesOf } from './clauses.ts';
import { epistemicHedges } from './lexicon/modality.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { VerificationResources } from './resources.ts';

/** A match from here on counts as the same word. */
const sameWord = 0.9;
const copulas = wordSet('is are was were');
const subjectPronouns = wordSet('he she it they');
/** What stands under these is not stated by itself. */
const conditions = wordSet('if unless whether provided except neither either');

/**
 * The statements that a sentence makes beside itself, each as a sentence of its own: its coordinated clauses with their
 * subject, and what its names are called. Given only where the claim's words all stand in the sentence and nothing in it is
 * hoped, reported or conditional, so that each part is said as firmly as the whole.
 */
export function restatements({ claim, best }: Alignment, resources: VerificationResources): EvidenceSentence[] {
  const { sentence } = best;
  if (best.matches.some((match) => match < sameWord) || !isPlain(sentence)) return [];
  const copula = claim.tokens.find(({ lower }) => copulas.has(lower))?.lower;
  const parts = claimParts(sentence.text, 'en');
  const texts = [...(parts.length > 1 ? parts : []), ...(copula === undefined ? [] : appositionsOf(sentence, copula))];
  return texts.map((text) => {
    const plain = analyseText(text, 'en', resources);
    const named = new Set(sentence.tokens.flatMap(({ term }, at) => (sentence.names[at] ? term : [])));
    const names = plain.tokens.map(({ term }, at) => plain.names[at] === true || named.has(term));
    // A pronoun left in a part takes up the subject of the whole: "while in Gera it has risen".
    const left = plain.tokens.some(({ lower }) => subjectPronouns.has(lower)) ? sentence.subject : [];
    const takenUp = new Set([...sentence.takenUp, ...left]);
    const context = new Set([...sentence.context, ...left]);
    return { ...sentence, ...plain, names, clauses: clausesOf(plain.tokens), takenUp, context };
  });
}

/** Nothing in the sentence is uncertain, reported or bound to a condition. */
function isPlain({ tokens }: EvidenceSentence): boolean {
  return tokens.every(({ lower }, at) => {
    if (conditions.has(lower) || /["“”«»?]/u.test(lower)) return false;
    // The month of May is no possibility.
    if (epistemicHedges.has(lower)) return lower === 'may' && tokens[at]?.capitalised === true;
    return lower !== 'that' || looksLikeVerb(tokens, at + 1);
  });
}
