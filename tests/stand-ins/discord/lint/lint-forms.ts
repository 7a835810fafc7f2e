import { list, record, text } from './json-shapes.ts';

/** What Discord refuses of a modal. */
export function lintModal(modal: unknown): string[] {
  const body = record(modal);
  const components = list(body.components);
  const problems: string[] = [];
  if (components.length < 1 || components.length > 5) problems.push('a modal without 1 to 5 components');
  if (text(body.title).length < 1 || text(body.title).length > 45)
    problems.push('a modal title that is not 1 to 45 characters');
  for (const component of components) {
    if (text(component.label).length > 45) problems.push('a modal label over 45 characters');
    const input = record(component.component);
    if (Number(input.max_length ?? 0) > 4_000) problems.push('a text field for over 4,000 characters');
    if (text(input.value).length > Number(input.max_length ?? 4_000))
      problems.push('a text field filled beyond its end');
  }
  return problems;
}

/** What Discord refuses of autocomplete's suggestions. */
export function lintChoices(data: unknown): string[] {
  const choices = list(record(data).choices);
  const problems = choices.length > 25 ? ['more than 25 suggestions'] : [];
  for (const { name, value } of choices) {
    if (text(name).length < 1 || text(name).length > 100)
      problems.push('a suggestion whose name is not 1 to 100 characters');
    if (typeof value === 'string' && value.length > 100)
      problems.push('a suggestion whose value is over 100 characters');
  }
  return problems;
}
