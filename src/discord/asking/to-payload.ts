import { AttachmentBuilder, type MessageMentionOptions } from 'discord.js';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';

/** Nobody is pinged by anything that a document, a member or a model wrote. */
export const pingNobody: MessageMentionOptions = { parse: [], repliedUser: false };

/** The message in the shape that discord.js sends. */
export function toPayload({ content, embeds, components, files }: OutgoingMessage) {
  return {
    ...(content === undefined ? {} : { content }),
    embeds: embeds ?? [],
    components: components ?? [],
    ...(files === undefined
      ? {}
      : { files: files.map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name })) }),
    allowedMentions: pingNobody,
  };
}
