import { type Background, capitalRate } from '../../text/background.ts';
import { regularised } from '../../text/irregular-forms.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import { type Fact, factFrom, isGlued } from './fact.ts';

const joint = /^(?:of|ibn|bin|von|van|de|del|der|di|da|al|el|la|le|the|for)$/;
const longestName = 5;
/** A word is a name where the background writes it with a capital this often. */
const properRate = 0.8;

/** The name at `[first, last]` as a fact; none where it is half of a name, describes what follows, or is no name elsewhere. */
export function nameFactAt(sentence: StudySentence, first: number, last: number, background: Background): Fact[] {
  const { tokens, text } = sentence.analysed;
  const { language } = sentence.passage.evidence.passage;
  const run = tokens.slice(first, last + 1);
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  // "The French army": a name that only describes what follows. "Paris-based" likewise.
  const standsFree =
    after === undefined || after.kind === 'punctuation' || isStopWord(after.lower, language) || isPast(after.lower);
  if (!standsFree || run.length > longestName || run.some(({ kind }) => kind === 'punctuation')) return [];
  if (run.some((token) => isGlued(text, token) || (text[token.end] === '.' && token.surface.includes('.')))) return [];
  if (/^[-–/(’']/u.test(text.slice(run.at(-1)?.end ?? 0))) return [];
  // Half of a name: "University of …", "Muhammad ibn …", or a sentence's first word that belongs to it.
  if (joint.test(before?.lower ?? '') && tokens[first - 2]?.capitalised === true) return [];
  if (before?.capitalised === true && text.slice(before.end, run[0]?.start).trim() === '') return [];
  if (run.every(({ surface }) => surface.length < 3) || run.some(({ surface }) => /^\p{Lu}\.?$/u.test(surface)))
    return [];
  if (run.length === 1 && (first === 0 || !isProper(run[0]?.lower ?? '', background))) return [];
  const capitals = run.every(({ surface }) => surface === surface.toUpperCase()) ? 'capitals' : '';
  const lead = before === undefined || before.kind === 'punctuation' ? '' : before.lower;
  return [factFrom('name', sentence, first, last, `${lead} ${Math.min(run.length, 3)} ${capitals}`)];
}

/** "Nils Holm paid": what follows a name and is in the past is its verb. */
function isPast(lower: string): boolean {
  return /\p{Ll}ed$/u.test(lower) || regularised(lower) !== lower;
}

/** Whether a word is a name wherever it stands; one that nobody has counted is taken for one. */
function isProper(lower: string, background: Background): boolean {
  const { upper, lower: small } = background.capitals(lower);
  return upper + small === 0 || capitalRate(background, lower) > properRate;
}
