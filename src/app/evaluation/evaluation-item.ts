import { z } from 'zod';
import { UserError } from '../../core/errors.ts';

const place = z.object({
  /** Id of the document that must be cited. */
  document: z.string(),
  /** Words that a quotation of it must hold; any quotation of the document counts where there are none. */
  quote: z.string().optional(),
});

const questionItem = z.object({
  id: z.string().optional(),
  question: z.string().min(1),
  expect: z.enum(['answer', 'correction', 'conflict', 'refusal']),
  /** The writer's own group, such as `paraphrase` or `off-topic`: results are shown for each. */
  kind: z.string().optional(),
  /** What an answer must cite; for a refusal, what must be among the nearest passages. */
  cites: z.array(place).optional(),
});

const claimItem = z.object({
  id: z.string().optional(),
  claim: z.string().min(1),
  expect: z.enum(['supported', 'contradicted', 'not-in-sources']),
  kind: z.string().optional(),
});

/** A question with what should come of it. */
export type QuestionItem = z.infer<typeof questionItem> & { readonly id: string };
/** A claim with the verdict that it deserves. */
export type ClaimItem = z.infer<typeof claimItem> & { readonly id: string };
export type EvaluationItem = QuestionItem | ClaimItem;

/**
 * Reads an evaluation file: one JSON object a line, a question or a claim; empty lines are skipped.
 * @param file names the file in errors
 * @throws UserError `evaluation-line-unusable` at the first line that is neither
 */
export function parseEvaluation(text: string, file: string): EvaluationItem[] {
  return text.split('\n').flatMap((line, index): EvaluationItem[] => {
    if (line.trim() === '') return [];
    const id = `line ${index + 1}`;
    const value = parsed(line, file, index + 1);
    const schema = typeof value === 'object' && value !== null && 'claim' in value ? claimItem : questionItem;
    const item = schema.safeParse(value);
    if (!item.success) throw unusable(file, index + 1, item.error.issues[0]?.message ?? 'it has the wrong fields');
    return [{ ...item.data, id: item.data.id ?? id } as EvaluationItem];
  });
}

function parsed(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw unusable(file, number, 'it is no JSON object');
  }
}

function unusable(file: string, number: number, reason: string): UserError {
  return new UserError({
    code: 'evaluation-line-unusable',
    message: `Line ${number} of ${file} cannot be used: ${reason}.`,
    remedy:
      'Write {"question": …, "expect": "answer" | "correction" | "conflict" | "refusal"} or {"claim": …, "expect": "supported" | "contradicted" | "not-in-sources"} on each line.',
    subject: file,
  });
}
