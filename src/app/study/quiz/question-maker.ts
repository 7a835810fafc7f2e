import type { Fact } from '../../../core/study/quiz/fact.ts';
import type { ChoiceQuestion, QuizKind, QuizQuestion } from '../../../core/study/quiz/quiz.ts';
import { hasRival } from '../../../core/study/quiz/rivals.ts';
import { shuffled } from '../../../core/study/quiz/shuffle.ts';
import { stemOf } from '../../../core/study/quiz/stem.ts';
import { isWorthAsking, isWorthDenying, isWorthTyping } from '../../../core/study/quiz/worth-asking.ts';
import { holds } from '../../../core/study/sentences/holds.ts';
import { evidenceOfPassage } from '../../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../../core/verification/judge-statement.ts';
import { quotationsOf, verificationResources } from '../../claim-evidence.ts';
import type { StudyParts } from '../study-parts.ts';
import type { FalseOptions } from './false-options.ts';
import type { NearbyPassages } from './nearby-passages.ts';

const wrongOptions = 3;
const fewestWrongOptions = 2;

/** Makes questions of facts, each checked against the whole corpus. */
export class QuestionMaker {
  private readonly parts: StudyParts;
  private readonly options: FalseOptions;
  private readonly nearby: NearbyPassages;
  private readonly seed: number;

  constructor(parts: StudyParts, options: FalseOptions, nearby: NearbyPassages, seed: number) {
    this.parts = parts;
    this.options = options;
    this.nearby = nearby;
    this.seed = seed;
  }

  /** Undefined where the question would be ambiguous, its key is not verbatim, or too few wrong options are false. */
  async make(fact: Fact, kind: QuizKind): Promise<QuizQuestion | undefined> {
    const { snapshot } = this.parts;
    if (kind !== 'true-false' && !isWorthAsking(fact)) return undefined;
    if (!holds(fact.sentence, verificationResources(snapshot))) return undefined;
    const { language } = fact.sentence.passage.evidence.passage;
    if (hasRival(fact, await this.nearby.nearest(stemOf(fact), language), snapshot.background)) return undefined;
    const [source] = await quotationsOf([fact.sentence.span], snapshot);
    if (source === undefined || !source.quote.includes(fact.words)) return undefined;
    const base = { fact: fact.kind, key: fact.words, source };
    if (kind === 'choice') return this.choice(fact, base);
    // Nothing to choose from: the question must say more.
    if (kind === 'cloze') return isWorthTyping(fact) ? { kind, stem: stemOf(fact), ...base } : undefined;
    // A name that does nothing in its sentence is asked for by neither kind of statement, or true ones would be too many.
    if (fact.kind === 'name' && !isWorthDenying(fact)) return undefined;
    const isTrue = (fact.sentence.span.start + this.seed) % 2 === 0;
    if (isTrue) return { kind, stem: fact.sentence.text, isTrue, ...base };
    if (!isWorthDenying(fact)) return undefined;
    const also = (statement: string) => this.isDenied(fact, statement);
    const [other] = await this.options.falseOnes(fact, this.options.candidates(fact), 1, { also });
    return other === undefined ? undefined : { kind, stem: stemOf(fact, other.words), isTrue, ...base };
  }

  private async choice(
    fact: Fact,
    base: Pick<QuizQuestion, 'fact' | 'key' | 'source'>,
  ): Promise<ChoiceQuestion | undefined> {
    const wrong = await this.options.falseOnes(fact, this.options.candidates(fact), wrongOptions);
    if (wrong.length < fewestWrongOptions) return undefined;
    return { kind: 'choice', stem: stemOf(fact), ...shuffledOptions(fact, wrong, this.seed), ...base };
  }

  /** Whether the passage of the fact contradicts a statement: what is called false must be shown false by the quotation. */
  private isDenied({ sentence }: Fact, statement: string): boolean {
    const { passage, document } = sentence.passage.evidence;
    const evidence = [evidenceOfPassage(passage, document.title)];
    return judgeStatement(statement, evidence, verificationResources(this.parts.snapshot)).kind === 'contradicted';
  }
}

/** The key among wrong options, in an order that depends on the seed and the sentence alone. */
export function shuffledOptions(
  fact: Fact,
  wrong: readonly Fact[],
  seed: number,
): Pick<ChoiceQuestion, 'options' | 'correct'> {
  const all = shuffled([fact.words, ...wrong.map(({ words }) => words)], seed + fact.sentence.span.start);
  const [first = fact.words, ...rest] = all;
  return { options: [first, ...rest], correct: all.indexOf(fact.words) };
}
