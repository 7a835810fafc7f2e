import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { SourceSummary } from '../../app/footnote.ts';
import { findSource, suggestSources } from '../asking/find-source.ts';
import type { BotContext } from '../context.ts';

/** Ids of the documents that the `source` option names: undefined where it was left empty, `unknown` where it names none. */
export async function readSourceOption(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
): Promise<{ readonly documentIds?: readonly string[] } | { readonly unknown: string }> {
  const named = interaction.options.getString('source');
  if (named === null) return {};
  const source = findSource(await sourcesFor(interaction, bot), named);
  return source ? { documentIds: [source.id] } : { unknown: named };
}

/** Suggests documents for the `source` option. @param isOffered all unless told */
export async function autocompleteSource(
  interaction: AutocompleteInteraction,
  bot: BotContext,
  isOffered: (documentId: string) => boolean = () => true,
): Promise<void> {
  const seen = await bot.seenSources.of(interaction.guildId ?? undefined);
  const sources = seen.filter(({ id }) => isOffered(id));
  await interaction.respond(suggestSources(sources, interaction.options.getFocused()));
}

/** The documents that whoever acts may see. */
function sourcesFor({ guildId }: { readonly guildId: string | null }, bot: BotContext): Promise<SourceSummary[]> {
  return bot.libraries.use(guildId ?? undefined, (footnote) => footnote.sources());
}
