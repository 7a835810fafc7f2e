import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  type PromptName,
  type Prompts,
  type PromptTemplate,
  promptNames,
} from '../../core/answering/drafting/prompt.ts';
import { Fault } from '../../core/errors.ts';

const frontMatter = z.strictObject({
  purpose: z.string().min(1),
  variables: z.array(z.string()).default([]),
  schema: z.record(z.string(), z.unknown()).optional(),
});
const shipped = new URL('../../../prompts/', import.meta.url);
const layout = /^---\n(?<front>[\s\S]*?)\n---\n+## System\n+(?<system>[\s\S]*?)\n+## User\n+(?<user>[\s\S]*)$/;

/** The prompts that ship, each file read when it is first asked for. @throws Fault `damaged-prompt`, naming the file */
export function shippedPrompts(folder: URL = shipped): Prompts {
  const read = new Map<PromptName, PromptTemplate>();
  return {
    prompt(name) {
      const template = read.get(name) ?? readPrompt(name, folder);
      read.set(name, template);
      return template;
    },
  };
}

/** All of them, for tests and documentation. */
export function allPrompts(prompts: Prompts = shippedPrompts()): PromptTemplate[] {
  return promptNames.map((name) => prompts.prompt(name));
}

function readPrompt(name: PromptName, folder: URL): PromptTemplate {
  const file = new URL(`${name}.md`, folder);
  try {
    const parts = layout.exec(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.groups;
    if (parts === undefined)
      throw new RangeError('front matter, "## System" and "## User" are expected, in this order');
    const { purpose, variables, schema } = frontMatter.parse(parse(parts.front ?? ''));
    const [system = '', user = ''] = [parts.system?.trim(), parts.user?.trim()];
    if (/\{\{/.test(system)) throw new RangeError('a variable stands in the rules');
    const used = [...user.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, variable = '']) => variable);
    const odd = used.find((variable) => !variables.includes(variable)) ?? variables.find((one) => !used.includes(one));
    if (odd !== undefined) throw new RangeError(`the variable ${odd} is not both declared and used`);
    return { name, purpose, variables, system, user, ...(schema === undefined ? {} : { schema }) };
  } catch (cause) {
    throw new Fault({
      code: 'damaged-prompt',
      message: `The prompt ${file.pathname} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
      remedy: 'Restore the file from the release, or correct it.',
      subject: file.pathname,
      cause,
    });
  }
}
