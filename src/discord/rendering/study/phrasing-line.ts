import type { Phrasing } from '../../../core/study/phrasing/phrasing.ts';
import type { Messages } from '../../messages/messages.ts';

/** How much of something to study from is in a model's words; undefined where none was asked. @param total bullets, prompts or questions */
export function phrasingLine(
  phrasing: Phrasing | undefined,
  total: number,
  { model: words }: Messages,
): string | undefined {
  if (phrasing === undefined) return undefined;
  const { model, phrased } = phrasing;
  const { name } = model;
  if (phrased > 0) return words.phrased(name, phrased, total);
  return model.trouble === undefined ? words.nothingPassed(name) : words.without(name, model.trouble);
}
