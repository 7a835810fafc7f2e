import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';
import { type Clause, clausesOf, subjectOf } from './clauses.ts';
import type { EvidenceText } from './evidence-text.ts';
import { turnOf } from './lexicon/opposites.ts';
import { stemSet, wordSet } from './lexicon/word-set.ts';
import type { VerificationResources } from './resources.ts';

/** A sentence of the evidence, taken apart, with its place. */
export interface EvidenceSentence extends AnalysedText {
  readonly documentId: string;
  readonly passageId: number;
  /** `[start, end)`, absolute, as in the evidence. */
  readonly start: number;
  readonly end: number;
  /** Terms of the title and headings above it, and of the subject before it where it begins with a pronoun or speaks of "its". */
  readonly context: ReadonlySet<string>;
  /** Of these, the terms that its pronouns take up. */
  readonly takenUp: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  /** Content terms of its own subject, for the clauses that carry it. */
  readonly subject: ReadonlySet<string>;
}

/** Evidence taken apart once; claims are judged against it as often as needed. */
export interface AnalysedEvidence {
  readonly sentences: readonly EvidenceSentence[];
  /** Terms that are names somewhere in it. */
  readonly names: ReadonlySet<string>;
}

type ReadWith = Pick<VerificationResources, 'background' | 'acronyms'>;

const remembered = new WeakMap<EvidenceText, { readWith: ReadWith; analysed: AnalysedEvidence }>();

/** Takes evidence apart, sentence by sentence; the same object is taken apart only once for the same background and acronyms. */
export function analyseEvidence(evidence: EvidenceText, resources: VerificationResources): AnalysedEvidence {
  const known = remembered.get(evidence);
  const { background, acronyms } = resources;
  if (known?.readWith.background === background && known.readWith.acronyms === acronyms) return known.analysed;
  const { documentId, passageId, language, title, headings } = evidence;
  const above: ReadonlySet<string> = new Set(
    tokenize([title, ...headings].join('\n'), language)
      .filter((token) => token.kind !== 'punctuation')
      .map((token) => turnOf(token.term)),
  );
  const texts = evidence.sentences.map(({ start, end }) =>
    analyseText(evidence.prose.slice(start - evidence.start, end - evidence.start), language, resources),
  );
  const names = new Set(texts.flatMap(namesOf));
  let spokenOf = nothing;
  let named = nothing;
  const sentences = texts.map((plain, index): EvidenceSentence => {
    const { text, tokens, content, names: flags, positions, words } = withNames(plain, names);
    const clauses = clausesOf(tokens);
    // A pronoun further on takes up the sentence's own subject.
    const referring = tokens.slice(0, opening).find(({ lower }, at) => refers(tokens, lower, at));
    const takenUp = referring === undefined ? nothing : isPersonal(referring) && named.size > 0 ? named : spokenOf;
    const context = takenUp.size > 0 ? new Set([...above, ...takenUp]) : above;
    const subject = subjectTerms(plain, clauses);
    if (subject.size > 0) spokenOf = subject;
    const own = subjectTerms(plain, clauses, (at) => tokens[at]?.capitalised === true);
    // "Amalia Ferrant" goes on as "Ferrant".
    if (own.size > 0) named = [...own].some((term) => named.has(term)) ? new Set([...named, ...own]) : own;
    const { start = 0, end = 0 } = evidence.sentences[index] ?? {};
    const place = { documentId, passageId, start, end };
    return { text, tokens, content, names: flags, positions, words, ...place, context, takenUp, clauses, subject };
  });
  const analysed = { sentences, names };
  remembered.set(evidence, { readWith: { background, acronyms }, analysed });
  return analysed;
}

/** A pronoun among so many first tokens takes up what was spoken of before: "Under her, sales rose." */
const opening = 3;
const nothing: ReadonlySet<string> = new Set();
/** After an it that stands for nothing. */
const emptyVerbs = stemSet('rain snow hail drizzle thunder seem appear happen');
const beForms = wordSet('is was has had became');
const emptyReach = 6;
const personal = wordSet('he she him her his hers');
const pronouns = wordSet('he she it they him her them his hers its their theirs');

/** A pronoun that stands for something: not the it of "it rains", "it seems" and "it is known that". */
function refers(tokens: readonly Token[], lower: string, at: number): boolean {
  if (!pronouns.has(lower)) return false;
  if (lower !== 'it') return true;
  const ahead = tokens.slice(at + 1, at + 1 + emptyReach);
  const [next, ...further] = ahead;
  if (next === undefined || emptyVerbs.has(next.term)) return false;
  return !(beForms.has(next.lower) && further.some((token) => token.lower === 'that' || token.lower === 'whether'));
}

/** "He" and "she" are somebody with a name, if one was spoken of. */
function isPersonal({ lower }: Token): boolean {
  return personal.has(lower);
}

/** Content terms of the subject of the first clause; empty where that is a pronoun. */
function subjectTerms(
  text: AnalysedText,
  [main]: readonly Clause[],
  isMeant: (position: number) => boolean = () => true,
): ReadonlySet<string> {
  if (main === undefined || main.carries) return nothing;
  return new Set(
    subjectOf(text.tokens, main).flatMap((at) =>
      text.content.includes(at) && isMeant(at) ? (text.tokens[at]?.term ?? []) : [],
    ),
  );
}

/** Terms of the tokens that belong to names. */
export function namesOf({ tokens, names }: AnalysedText): string[] {
  const terms: string[] = [];
  for (const [at, token] of tokens.entries()) if (names[at]) terms.push(token.term);
  return terms;
}

/** A capitalised word that is a name elsewhere is one at the start of a sentence too. */
export function withNames<Text extends AnalysedText>(text: Text, names: ReadonlySet<string>): Text {
  const found = text.content.filter((at) => {
    const token = text.tokens[at];
    return token?.capitalised === true && !text.names[at] && names.has(token.term);
  });
  if (found.length === 0) return text;
  const flags = [...text.names];
  for (const at of found) flags[at] = true;
  return { ...text, names: flags };
}
