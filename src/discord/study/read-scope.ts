import type { ChatInputCommandInteraction } from 'discord.js';
import type { Surface } from '../asking/surface.ts';
import { readSourceOption } from '../commands/source-option.ts';
import type { BotContext } from '../context.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';

/** What the `topic` and `source` options of a command narrow it to. */
export interface CommandScope {
  readonly topic?: string;
  readonly documentIds?: readonly string[];
}

/** Reads `topic` and `source`; undefined where the source is unknown, which the member has then been told. */
export async function readScope(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  surface: Surface,
): Promise<CommandScope | undefined> {
  const source = await readSourceOption(interaction, bot);
  if ('unknown' in source) {
    await surface.send([notice(surface.messages.sources.unknown(literalWithin(source.unknown, 200)))]);
    return undefined;
  }
  const topic = interaction.options.getString('topic')?.trim();
  return { ...source, ...(topic ? { topic } : {}) };
}
