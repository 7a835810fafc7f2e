import { type Json, list, text } from './json-shapes.ts';

const buttonType = 2;
const linkStyle = 5;

/** What Discord refuses of rows of components. */
export function lintRows(rows: readonly Json[]): string[] {
  const components = rows.flatMap((row) => list(row.components));
  const ids = components.filter(({ style }) => style !== linkStyle).map(({ custom_id }) => text(custom_id));
  return [
    ...(rows.length > 5 ? [`${rows.length} rows of components`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
    ...rows.flatMap(lintRow),
    ...components.flatMap(lintComponent),
  ];
}

function lintRow(row: Json): string[] {
  const components = list(row.components);
  const holdsSelect = components.some(({ type }) => type !== buttonType);
  if (components.length === 0) return ['an empty row'];
  return components.length > 5 || (holdsSelect && components.length > 1) ? ['a row that is too full'] : [];
}

function lintComponent(component: Json): string[] {
  const id = text(component.custom_id);
  const label = text(component.label);
  const isButton = component.type === buttonType;
  const problems: string[] = [];
  if (component.style !== linkStyle && (id.length < 1 || id.length > 100)) {
    problems.push('a component without a custom_id of 1 to 100 characters');
  }
  if (isButton && label === '' && component.emoji === undefined) problems.push('a button that shows nothing');
  if (label.length > 80) problems.push('a button label over 80 characters');
  if (text(component.url).length > 512) problems.push('a button address over 512 characters');
  if (text(component.placeholder).length > 150) problems.push('a placeholder over 150 characters');
  return isButton ? problems : [...problems, ...lintSelect(list(component.options))];
}

function lintSelect(options: readonly Json[]): string[] {
  const values = options.map(({ value }) => text(value));
  return [
    ...(options.length < 1 || options.length > 25 ? ['a select without 1 to 25 options'] : []),
    ...(new Set(values).size < values.length ? ['a select with a value twice'] : []),
    ...options.flatMap((option) =>
      ['label', 'value', 'description']
        .filter((field) => text(option[field]).length > 100)
        .map((field) => `an option whose ${field} is over 100 characters`),
    ),
  ];
}
