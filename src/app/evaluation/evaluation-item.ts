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

/** So many lines that cannot be used are named. */
const mostNamed = 5;

/**
 * Reads an evaluation file: one JSON object a line, a question or a claim; empty lines are skipped.
 * @param file names the file in errors
 * @throws UserError `evaluation-line-unusable` where lines are neither, each named with what is wrong with it;
 * `evaluation-empty` where there is nothing to ask
 */
export function parseEvaluation(text: string, file: string): EvaluationItem[] {
  const wrong: string[] = [];
  const items: EvaluationItem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    // Some editors put a byte order mark before the first line, and trimming takes it off.
    const written = line.trim();
    if (written === '') continue;
    const read = readLine(written, `line ${index + 1}`);
    if (typeof read === 'string') wrong.push(`line ${index + 1}: ${read}`);
    else items.push(read);
  }
  if (wrong.length > 0) throw unusable(file, wrong);
  if (items.length > 0) return items;
  throw new UserError({
    code: 'evaluation-empty',
    message: `The evaluation file ${file} holds no question and no claim.`,
    remedy,
    subject: file,
  });
}

/** What a line holds, or what is wrong with it. */
function readLine(line: string, id: string): EvaluationItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON object';
  }
  const schema = typeof value === 'object' && value !== null && 'claim' in value ? claimItem : questionItem;
  const item = schema.safeParse(value);
  if (item.success) return { ...item.data, id: item.data.id ?? id } as EvaluationItem;
  const [issue] = item.error.issues;
  return `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not valid'}`;
}

const remedy =
  'Write {"question": …, "expect": "answer" | "correction" | "conflict" | "refusal"} or {"claim": …, "expect": "supported" | "contradicted" | "not-in-sources"} on each line.';

function unusable(file: string, wrong: readonly string[]): UserError {
  const named = wrong.slice(0, mostNamed).join('; ');
  const more = wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : '';
  return new UserError({
    code: 'evaluation-line-unusable',
    message: `Lines of ${file} cannot be used: ${named}${more}.`,
    remedy,
    subject: file,
  });
}
