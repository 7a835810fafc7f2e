import type { APIEmbed } from 'discord.js';
import { type Json, list, record } from './lint/json-shapes.ts';

/** Embeds as Discord hands them out: with their type, and fields that say whether they stand in a line. */
export function storedEmbeds(embeds: unknown): APIEmbed[] {
  return list(embeds).map((embed) => ({
    ...embed,
    type: 'rich',
    ...(embed.fields === undefined
      ? {}
      : { fields: list(embed.fields).map((field) => ({ ...field, inline: field.inline === true })) }),
  })) as unknown as APIEmbed[];
}

const stringSelect = 3;

/** Components as Discord hands them out: each with a number, selects with how many may be chosen. */
export function storedComponents(components: unknown): unknown[] {
  let number = 0;
  const stored = (component: Json): Json => {
    number += 1;
    return {
      ...component,
      id: number,
      ...(component.type === stringSelect ? { min_values: 1, max_values: 1, ...onlySet(component) } : {}),
      ...(component.emoji === undefined ? {} : { emoji: record(component.emoji) }),
      ...(component.components === undefined ? {} : { components: list(component.components).map(stored) }),
    };
  };
  return list(components).map(stored);
}

function onlySet({ min_values, max_values }: Json): Json {
  return Object.fromEntries(Object.entries({ min_values, max_values }).filter(([, value]) => value !== undefined));
}
