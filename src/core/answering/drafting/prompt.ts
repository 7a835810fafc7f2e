/** Words for a model with places for variables, read from a file of `prompts/`. */
export interface PromptTemplate {
  readonly name: PromptName;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Names of the places: `{{question}}`. */
  readonly variables: readonly string[];
  /** JSON schema of the answer; absent where the answer is plain text. */
  readonly schema?: object;
  /** Rules: no variable stands in them, so no text of others ever does. */
  readonly system: string;
  readonly user: string;
}

/** Every purpose that we have words for. */
export const promptNames = [
  'answer',
  'condense-follow-up',
  'summarise',
  'discuss',
  'quiz',
  'judge-claim',
  'translate-question',
  'translate-answer',
] as const;

export type PromptName = (typeof promptNames)[number];

/** Where the words come from. */
export interface Prompts {
  prompt(name: PromptName): PromptTemplate;
}

/** A prompt with its variables filled in, ready to be sent. */
export interface RenderedPrompt {
  readonly name: PromptName;
  readonly system: string;
  readonly user: string;
  readonly schema?: object;
}

/**
 * Fills in the variables, each once and as data: what a value looks like never makes it a place of its own.
 * @throws RangeError where a variable is missing or unknown, which is a mistake in our code
 */
export function renderPrompt(template: PromptTemplate, values: Readonly<Record<string, string>>): RenderedPrompt {
  const { name, variables, system, user, schema } = template;
  const given = Object.keys(values);
  const odd = [...given.filter((key) => !variables.includes(key)), ...variables.filter((key) => !given.includes(key))];
  if (odd.length > 0)
    throw new RangeError(`The prompt ${name} takes ${variables.join(', ')}; not in step: ${odd.join(', ')}.`);
  return {
    name,
    system,
    user: user.replaceAll(/\{\{([\w-]+)\}\}/g, (_, key: string) => values[key] ?? ''),
    ...(schema === undefined ? {} : { schema }),
  };
}
