import { type AnalysedPassage, createPassageAnalyser } from '../../core/answering/analysed-passage.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { analyseQuestion } from '../../core/retrieval/question.ts';
import { retrieve } from '../../core/retrieval/retrieve.ts';
import { distractorsFor } from '../../core/study/quiz/distractors.ts';
import type { Fact } from '../../core/study/quiz/facts.ts';
import type { QuizKind, QuizQuestion } from '../../core/study/quiz/quiz.ts';
import { hasRival, mayBeTrue } from '../../core/study/quiz/rivals.ts';
import { shuffled } from '../../core/study/quiz/shuffle.ts';
import { stemOf } from '../../core/study/quiz/stem.ts';
import { isWorthAsking, isWorthDenying, isWorthTyping } from '../../core/study/quiz/worth-asking.ts';
import { holds } from '../../core/study/sentences/holds.ts';
import { evidenceOfPassage } from '../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../core/verification/judge-statement.ts';
import { quotationsOf, verificationResources } from '../claim-evidence.ts';
import { answeringResources } from '../read-evidence.ts';
import type { StudyParts } from './study-parts.ts';

/** Passages that may answer a question otherwise, and that hold the words of a distractor. */
const rivalsRead = 12;
const holdersRead = 60;
const wrongOptions = 3;
const fewestWrongOptions = 2;
/** So many distractors are tried for a question. */
const distractorsTried = 12;

/** Makes questions of facts, each checked against the whole corpus. */
export class QuestionMaker {
  private readonly parts: StudyParts;
  private readonly pool: readonly Fact[];
  private readonly seed: number;
  private readonly analyse: ReturnType<typeof createPassageAnalyser>;

  /** @param pool facts that may stand in for a key */
  constructor(parts: StudyParts, pool: readonly Fact[], seed: number) {
    this.parts = parts;
    this.pool = pool;
    this.seed = seed;
    this.analyse = createPassageAnalyser(answeringResources(parts.snapshot, parts.words));
  }

  /** Undefined where the question would be ambiguous, its key is not verbatim, or too few distractors are false. */
  async make(fact: Fact, kind: QuizKind): Promise<QuizQuestion | undefined> {
    const { snapshot } = this.parts;
    if (kind !== 'true-false' && !isWorthAsking(fact)) return undefined;
    if (!holds(fact.sentence, verificationResources(snapshot))) return undefined;
    if (hasRival(fact, await this.near(stemOf(fact)), snapshot.background)) return undefined;
    const [source] = await quotationsOf([fact.sentence.span], snapshot);
    if (source === undefined || !source.quote.includes(fact.words)) return undefined;
    const base = { fact: fact.kind, key: fact.words, source };
    // Nothing to choose from: the question must say more.
    if (kind === 'cloze' && !isWorthTyping(fact)) return undefined;
    if (kind === 'cloze') return { kind, stem: stemOf(fact), ...base };
    if (kind === 'choice') return this.choice(fact, base);
    // A name that does nothing in its sentence is asked for by neither kind of statement, or true ones would be too many.
    if (fact.kind === 'name' && !isWorthDenying(fact)) return undefined;
    const isTrue = (fact.sentence.span.start + this.seed) % 2 === 0;
    if (isTrue) return { kind, stem: fact.sentence.text, isTrue, ...base };
    if (!isWorthDenying(fact)) return undefined;
    const [other] = await this.falseFacts(fact, 1, (statement) => this.isDenied(fact, statement));
    return other === undefined ? undefined : { kind, stem: stemOf(fact, other.words), isTrue, ...base };
  }

  private async choice(
    fact: Fact,
    base: Pick<QuizQuestion, 'fact' | 'key' | 'source'>,
  ): Promise<QuizQuestion | undefined> {
    const wrong = (await this.falseFacts(fact, wrongOptions)).map(({ words }) => words);
    if (wrong.length < fewestWrongOptions) return undefined;
    const options = shuffled([fact.words, ...wrong], this.seed + fact.sentence.span.start);
    const [first, ...rest] = options;
    if (first === undefined) return undefined;
    return {
      kind: 'choice',
      stem: stemOf(fact),
      options: [first, ...rest],
      correct: options.indexOf(fact.words),
      ...base,
    };
  }

  /** Facts that no passage makes true in place of the key. */
  private async falseFacts(
    fact: Fact,
    wanted: number,
    also: (statement: string) => boolean = () => true,
  ): Promise<Fact[]> {
    const found: Fact[] = [];
    for (const other of distractorsFor(fact, this.pool, this.parts.words).slice(0, distractorsTried)) {
      if (found.length === wanted) break;
      const repeats = found.some(({ terms }) => terms.some((term) => other.terms.includes(term)));
      if (!repeats && !(await this.mayHold(fact, other)) && also(stemOf(fact, other.words))) found.push(other);
    }
    return found;
  }

  private async mayHold(fact: Fact, other: Fact): Promise<boolean> {
    const { snapshot } = this.parts;
    const holders = snapshot.lexical.passagesWithAll(other.terms).slice(0, holdersRead);
    if (mayBeTrue(fact, other.terms, this.apart(await snapshot.store.passages(holders)))) return true;
    const statement = stemOf(fact, other.words);
    const near = await this.near(statement);
    const evidence = near.map(({ evidence: { passage, document } }) => evidenceOfPassage(passage, document.title));
    return judgeStatement(statement, evidence, verificationResources(snapshot)).kind === 'supported';
  }

  /** Whether the passage of the fact contradicts a statement: what is called false must be shown false by the quotation. */
  private isDenied({ sentence }: Fact, statement: string): boolean {
    const { passage, document } = sentence.passage.evidence;
    const evidence = [evidenceOfPassage(passage, document.title)];
    return judgeStatement(statement, evidence, verificationResources(this.parts.snapshot)).kind === 'contradicted';
  }

  private async near(text: string): Promise<AnalysedPassage[]> {
    const { snapshot } = this.parts;
    const question = analyseQuestion(text, 'en', snapshot.background);
    return (await retrieve(question, snapshot, { limit: rivalsRead })).map(this.analyse);
  }

  private apart(passages: readonly Passage[]): AnalysedPassage[] {
    return passages.flatMap((passage) => {
      const document = this.parts.snapshot.documents.get(passage.documentId);
      return document === undefined
        ? []
        : [this.analyse({ passage, document, score: 0, lexical: 0, similarity: 0, proximity: 0 })];
    });
  }
}
