import type { ZodType } from 'zod';
import type { Terminal } from './terminal.ts';

/** What of a terminal a stream of lines needs. */
interface LineTerminal extends Pick<Terminal, 'write' | 'notice'> {
  readonly input: AsyncIterable<Buffer | string>;
}

/**
 * Answers each JSON object of standard input, a line each, with one JSON object a line, in order, as they come. The
 * `id` of a line is echoed. A line that cannot be answered is told on stderr with its number; the others go on.
 * @returns the exit code: 1 where any line failed.
 */
export async function answerLines<Input>(
  terminal: LineTerminal,
  schema: ZodType<Input>,
  answer: (input: Input) => Promise<object>,
): Promise<number> {
  let failed = false;
  for await (const { number, text } of numberedLines(terminal.input)) {
    try {
      const line = readJson(text);
      const result = await answer(readInput(schema, line));
      await terminal.write(`${JSON.stringify({ ...idOf(line), ...result })}\n`);
    } catch (error) {
      failed = true;
      terminal.notice(`Line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}

/**
 * One JSON value from text, checked.
 * @throws Error with a plain sentence that names the field at fault.
 */
export function readInput<Input>(schema: ZodType<Input>, value: unknown): Input {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not valid'}`);
}

/** @throws Error with a plain sentence where the text is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`this is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function idOf(line: unknown): { id?: unknown } {
  return typeof line === 'object' && line !== null && 'id' in line ? { id: line.id } : {};
}

/** Lines that are not blank, numbered from 1. Cut at line feeds alone: readline also cuts at U+2028, which JSON allows in strings. */
async function* numberedLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}
