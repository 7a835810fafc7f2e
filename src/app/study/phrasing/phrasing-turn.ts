import type { z } from 'zod';
import { type PromptName, renderPrompt } from '../../../core/answering/drafting/prompt.ts';
import type { Phrasing } from '../../../core/study/phrasing/phrasing.ts';
import type { DraftingParts } from '../../drafting/drafting-parts.ts';
import { ModelTurn } from '../../models/model-turn.ts';
import { askFor } from '../../models/structured-output.ts';

import type { StudyParts } from '../study-parts.ts';

/** What came of a model's proposals: what passed, and what a check threw away. */
export type Phrased = Pick<Phrasing, 'phrased' | 'withheld'>;

/** All that a model does for one summary, discussion or quiz. Where it fails, what was made without it stands. */
export class PhrasingTurn {
  readonly drafting: DraftingParts;
  readonly turn: ModelTurn;
  #phrased = 0;
  #withheld: Phrasing['withheld'] = [];

  /** @param account whom the work is charged to: a guild's id; our own account where undefined */
  constructor(drafting: DraftingParts, account: string | undefined) {
    this.drafting = drafting;
    this.turn = new ModelTurn(drafting.model, drafting.meter, account);
  }

  /** Has the model fill in a form; undefined where it fails or may not be used. */
  async propose<T>(
    name: PromptName,
    values: Readonly<Record<string, string>>,
    form: z.ZodType<T>,
  ): Promise<T | undefined> {
    const { model, prompts } = this.drafting;
    const prompt = renderPrompt(prompts.prompt(name), values);
    return this.turn.attempt(async (onUsage) => (await askFor(model, prompt, form, { onUsage })).value);
  }

  /** Counts what came of proposals. */
  count({ phrased, withheld }: Phrased): void {
    this.#phrased += phrased;
    this.#withheld = [...this.#withheld, ...withheld];
  }

  /** What is said of the model; undefined where it was not asked. */
  get phrasing(): Phrasing | undefined {
    const model = this.turn.part;
    return model === undefined ? undefined : { model, phrased: this.#phrased, withheld: this.#withheld };
  }
}

/** A turn with the model of the parts; undefined where there is none. */
export function phrasingTurn({ drafting }: Pick<StudyParts, 'drafting'>, account?: string): PhrasingTurn | undefined {
  return drafting === undefined ? undefined : new PhrasingTurn(drafting, account);
}
