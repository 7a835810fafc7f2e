import { z } from 'zod';
import type { ClaimJudge } from '../../core/answering/drafting/claim-judge.port.ts';
import { fence, fencePassages, labelPassages } from '../../core/answering/drafting/fence.ts';
import { renderPrompt } from '../../core/answering/drafting/prompt.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { askFor } from '../models/structured-output.ts';
import type { DraftingParts } from './drafting-parts.ts';

const form = z.strictObject({ verdict: z.enum(['supported', 'contradicted', 'not-in-sources']), quote: z.string() });

/** The chat model as a judge of claims, each in a request of its own: it does not see who drafted what. */
export function modelJudge(
  { model, prompts, newKey }: Pick<DraftingParts, 'model' | 'prompts' | 'newKey'>,
  onUsage: (usage: ModelUsage) => void,
): ClaimJudge {
  return {
    async judge(claim, evidence) {
      const key = newKey();
      const prompt = renderPrompt(prompts.prompt('judge-claim'), {
        claim: fence('text', `${key}-0`, claim),
        passages: fencePassages(labelPassages(evidence, key)),
      });
      return (await askFor(model, prompt, form, { onUsage })).value;
    },
  };
}
