import type { APIMessage } from 'discord.js';
import { storedComponents, storedEmbeds } from '../stored-shapes.ts';
import { botPermissionsIn, type Channel } from '../world.ts';
import type { RouteContext, RouteRequest } from './route.ts';

const embedLinks = 1n << 14n;

/** A request's fields as they lie in a stored message. Embeds vanish silently where the bot may not embed, as in Discord. */
export function messageFields(
  { body, files }: RouteRequest,
  { world }: RouteContext,
  channel: Channel,
): Partial<APIMessage> {
  const mayEmbed = (botPermissionsIn(world, channel) & embedLinks) !== 0n;
  const fields: Record<string, unknown> = {};
  if ('content' in body) fields.content = body.content ?? '';
  if ('embeds' in body) fields.embeds = mayEmbed ? storedEmbeds(body.embeds) : [];
  if ('components' in body) fields.components = storedComponents(body.components);
  if ('flags' in body) fields.flags = body.flags;
  if ('nonce' in body) fields.nonce = body.nonce;
  if ('message_reference' in body)
    fields.message_reference = { type: 0, ...(body.message_reference as object), channel_id: channel.id };
  if (files.length > 0) {
    fields.attachments = files.map(({ name, text }) => ({
      id: world.id(),
      filename: name,
      size: text.length,
      url: `data:,${encodeURIComponent(text)}`,
      proxy_url: '',
    }));
  }
  return fields as Partial<APIMessage>;
}
