import { distractorsFor } from '../../../core/study/quiz/distractors.ts';
import type { Fact } from '../../../core/study/quiz/fact.ts';
import type { NameSorts } from '../../../core/study/quiz/name-sorts.ts';
import { mayBeTrue } from '../../../core/study/quiz/rivals.ts';
import { contextTerms, stemOf } from '../../../core/study/quiz/stem.ts';
import { evidenceOfPassage } from '../../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../../core/verification/judge-statement.ts';
import { verificationResources } from '../../claim-evidence.ts';
import type { StudyParts } from '../study-parts.ts';
import type { NearbyPassages } from './nearby-passages.ts';

/** So many facts of other passages are tried for a question. */
const mostTried = 12;

/** Finds facts that could stand in the place of a key and that no passage makes true. */
export class FalseOptions {
  private readonly parts: StudyParts;
  private readonly pool: readonly Fact[];
  private readonly sorts: NameSorts;
  private readonly nearby: NearbyPassages;

  /** @param pool facts that may stand in for a key @param sorts what their names are the names of */
  constructor(parts: StudyParts, pool: readonly Fact[], sorts: NameSorts, nearby: NearbyPassages) {
    this.parts = parts;
    this.pool = pool;
    this.sorts = sorts;
    this.nearby = nearby;
  }

  /** Facts that fit the place, the likeliest first; some may be true. */
  candidates(fact: Fact): Fact[] {
    return distractorsFor(fact, this.pool, this.parts.words, this.sorts).slice(0, mostTried);
  }

  /**
   * Those that no passage makes true, at most so many, none of which shares a word with another.
   * @param also a further condition on the filled sentence @param context terms of the question, those of its sentence unless told
   */
  async falseOnes(
    fact: Fact,
    candidates: readonly Fact[],
    wanted: number,
    { also, context }: { also?: (statement: string) => boolean; context?: ReadonlySet<string> } = {},
  ): Promise<Fact[]> {
    const found: Fact[] = [];
    for (const other of candidates) {
      if (found.length === wanted) break;
      const repeats = found.some(({ terms }) => terms.some((term) => other.terms.includes(term)));
      if (repeats || (await this.mayHold(fact, other, context ?? contextTerms(fact)))) continue;
      if (also === undefined || also(stemOf(fact, other.words))) found.push(other);
    }
    return found;
  }

  private async mayHold(fact: Fact, other: Fact, context: ReadonlySet<string>): Promise<boolean> {
    const { language } = fact.sentence.passage.evidence.passage;
    if (mayBeTrue(fact, other.terms, await this.nearby.holding(other.terms), context)) return true;
    const statement = stemOf(fact, other.words);
    const near = await this.nearby.nearest(statement, language);
    const evidence = near.map(({ evidence: { passage, document } }) => evidenceOfPassage(passage, document.title));
    return judgeStatement(statement, evidence, verificationResources(this.parts.snapshot)).kind === 'supported';
  }
}
