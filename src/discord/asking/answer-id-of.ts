import { readComponentId } from '../components/component-id.ts';

/** The record that a message of ours belongs to, read from its buttons; undefined where it has none. */
export function answerIdOf(components: unknown): string | undefined {
  for (const customId of customIdsIn(components)) {
    const answerId = readComponentId(customId)?.answerId;
    if (answerId !== undefined && answerId !== '-') return answerId;
  }
  return undefined;
}

function customIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(customIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'custom_id' && typeof inner === 'string' ? [inner] : customIdsIn(inner),
  );
}
