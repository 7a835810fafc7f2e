import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

/** A message as it leaves for Discord, before it is known whether it is a reply, an edit or a follow-up. */
export interface OutgoingMessage {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: Row[];
  readonly files?: { readonly name: string; readonly text: string }[];
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
