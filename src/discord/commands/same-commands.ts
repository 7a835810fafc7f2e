/** Whether Discord's list of commands says what ours says; what Discord adds (ids, versions, defaults) makes no difference. */
export function sameCommands(wanted: readonly unknown[], registered: unknown): boolean {
  return Array.isArray(registered) && canonical(wanted) === canonical(registered);
}

/** The fields of commands, options and choices that we set, with the value that Discord gives them where we leave them out. */
const defaults: Readonly<Record<string, unknown>> = {
  name: '',
  type: 1,
  description: '',
  name_localizations: {},
  description_localizations: {},
  required: false,
  autocomplete: false,
  options: [],
  choices: [],
  min_length: 0,
  max_length: 6_000,
  min_value: null,
  max_value: null,
  value: null,
  default_member_permissions: null,
  integration_types: [0],
  contexts: null,
};

function canonical(commands: readonly unknown[]): string {
  const texts = commands.map((command) => JSON.stringify(normalise(command)));
  return texts.sort().join('\n');
}

function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const given = new Map(Object.entries(value));
  return Object.entries(defaults).map(([name, usual]) => {
    const field = given.get(name) ?? usual;
    if (name.endsWith('_localizations')) return Object.entries(field as object).sort();
    return name === 'integration_types' || name === 'contexts' ? sorted(field) : normalise(field);
  });
}

function sorted(field: unknown): unknown {
  return Array.isArray(field) ? [...field].sort() : field;
}
