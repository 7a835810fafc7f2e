import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';
import type { Row } from '../rendering/outgoing-message.ts';
import { visible } from '../rendering/plain.ts';

/** A grey button; its label may be a stranger's text. */
export function button(customId: string, label: string, options: ButtonOptions = {}): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: shorten(visible(label), limits.button.label),
    ...(options.disabled ? { disabled: true } : {}),
  };
}

/** A red button, for what cannot be undone. */
export function dangerButton(customId: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: customId, label };
}

/** A grey button that shows an emoji alone. */
export function emojiButton(customId: string, emoji: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, emoji: { name: emoji } };
}

/** Buttons in rows of five. */
export function buttonRows(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = [];
  for (let first = 0; first < buttons.length; first += limits.row.buttons) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(first, first + limits.row.buttons) });
  }
  return rows;
}

interface ButtonOptions {
  readonly disabled?: boolean;
}
