import { gzipSync } from 'node:zlib';
import { AttachmentBuilder, type MessageMentionOptions } from 'discord.js';
import { limits } from '../limits.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';

/** Nobody is pinged by anything that a document, a member or a model wrote. */
export const pingNobody: MessageMentionOptions = { parse: [], repliedUser: false };

/** The message in the shape that discord.js sends. */
export function toPayload({ content, embeds, components, files }: OutgoingMessage) {
  return {
    ...(content === undefined ? {} : { content }),
    embeds: embeds ?? [],
    components: components ?? [],
    ...(files === undefined ? {} : { files: files.map(toAttachment) }),
    allowedMentions: pingNobody,
  };
}

/** A file that is larger than Discord takes goes packed: texts shrink to a tenth. */
function toAttachment({ name, text }: NonNullable<OutgoingMessage['files']>[number]): AttachmentBuilder {
  const bytes = Buffer.from(text);
  return bytes.length <= limits.file.bytes
    ? new AttachmentBuilder(bytes, { name })
    : new AttachmentBuilder(gzipSync(bytes), { name: `${name}.gz` });
}
