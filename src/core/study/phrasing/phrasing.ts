import type { Withheld } from '../../answering/draft.ts';
import type { ModelPart } from '../../citations/reply.ts';

/** What a chat model had to do with something to study from; the rest stands as it would without it. */
export interface Phrasing {
  readonly model: ModelPart;
  /** How many bullets, prompts or questions are in its words. */
  readonly phrased: number;
  /** What it proposed and a check threw away, and why. */
  readonly withheld: readonly Withheld[];
}
