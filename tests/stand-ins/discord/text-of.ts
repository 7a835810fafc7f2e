import type { APIMessage } from 'discord.js';

/** Everything that a message says, embeds included, as it was sent. */
export function textOf({ content, embeds }: Pick<APIMessage, 'content' | 'embeds'>): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...inEmbeds].filter(Boolean).join('\n');
}

export interface ShownComponent {
  readonly customId: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** Buttons and selects of a message, in order. */
export function componentsOf({ components }: Pick<APIMessage, 'components'>): ShownComponent[] {
  const rows = (components ?? []) as unknown as { components: Record<string, unknown>[] }[];
  return rows.flatMap((row) =>
    row.components.map((component) => ({
      customId: String(component.custom_id ?? ''),
      label: String(
        component.label ?? (component.emoji as { name?: string } | undefined)?.name ?? component.placeholder ?? '',
      ),
      disabled: component.disabled === true,
      options: (component.options ?? []) as ShownComponent['options'],
    })),
  );
}
