import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { findSource, suggestSources } from '../asking/find-source.ts';
import type { BotContext } from '../context.ts';

/** Ids of the documents that the `source` option names: undefined where it was left empty, `unknown` where it names none. */
export async function readSourceOption(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
): Promise<{ readonly documentIds?: readonly string[] } | { readonly unknown: string }> {
  const named = interaction.options.getString('source');
  if (named === null) return {};
  const source = findSource(await bot.footnote.sources(), named);
  return source ? { documentIds: [source.id] } : { unknown: named };
}

/** Suggests documents for the `source` option. */
export async function autocompleteSource(interaction: AutocompleteInteraction, bot: BotContext): Promise<void> {
  const sources = await bot.footnote.sources();
  await interaction.respond(suggestSources(sources, interaction.options.getFocused()));
}
