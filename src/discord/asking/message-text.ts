/**
 * What a member's message says, as plain text: mentions, custom emoji and Markdown signs are left out, since the sources
 * are compared with words alone. Embeds count where there is nothing else.
 */
export function messageText(message: {
  readonly content: string;
  readonly embeds: readonly { readonly description: string | null }[];
}): string {
  const said = message.content || message.embeds.map(({ description }) => description ?? '').join('\n');
  return said
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>/g, ' ')
    .replace(/\*{1,3}|__|~~|\|\||`{1,3}/g, '')
    .replace(/^(?:>{1,3}|#{1,3}|-#)\s+/gm, '')
    .trim();
}
