import { tokenize } from '../text/tokenize.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';
import { type Clause, clausesOf, subjectOf } from './clauses.ts';
import type { EvidenceText } from './evidence-text.ts';
import { turnOf } from './lexicon/opposites.ts';
import { wordSet } from './lexicon/word-set.ts';
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
  const above = tokenize([title, ...headings].join('\n'), language)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => turnOf(token.term));
  const texts = evidence.sentences.map(({ start, end }) =>
    analyseText(evidence.prose.slice(start - evidence.start, end - evidence.start), language, resources),
  );
  const names = new Set(
    texts.flatMap(({ tokens, names: flags }) => tokens.flatMap(({ term }, at) => (flags[at] ? term : []))),
  );
  let spokenOf: ReadonlySet<string> = new Set();
  const sentences = texts.map((plain, index): EvidenceSentence => {
    const text = withNames(plain, names);
    const clauses = clausesOf(text.tokens);
    // A pronoun further on takes up the sentence's own subject.
    const referring = text.tokens.slice(0, opening).some(({ lower }) => pronouns.has(lower));
    const context = new Set(referring ? [...above, ...spokenOf] : above);
    const subject = subjectTerms(text, clauses);
    if (subject.size > 0) spokenOf = subject;
    const { start = 0, end = 0 } = evidence.sentences[index] ?? {};
    return { ...text, documentId, passageId, start, end, context, clauses, subject };
  });
  const analysed = { sentences, names };
  remembered.set(evidence, { readWith: { background, acronyms }, analysed });
  return analysed;
}

/** A pronoun among so many first tokens takes up what was spoken of before: "Under her, sales rose." */
const opening = 3;
const pronouns = wordSet('he she it they him her them his hers its their theirs');

/** Content terms of the subject of the first clause; empty where that is a pronoun. */
function subjectTerms(text: AnalysedText, [main]: readonly Clause[]): ReadonlySet<string> {
  if (main === undefined || main.carries) return new Set();
  return new Set(
    subjectOf(text.tokens, main).flatMap((at) => (text.content.includes(at) ? (text.tokens[at]?.term ?? []) : [])),
  );
}

/** A capitalised word that is a name elsewhere is one at the start of a sentence too. */
export function withNames<Text extends AnalysedText>(text: Text, names: ReadonlySet<string>): Text {
  const isNew = (at: number) => {
    const token = text.tokens[at];
    return token?.capitalised === true && !text.names[at] && text.content.includes(at) && names.has(token.term);
  };
  if (!text.content.some(isNew)) return text;
  return { ...text, names: text.names.map((flag, at) => flag || isNew(at)) };
}
