import {
  type ButtonInteraction,
  DiscordAPIError,
  RESTJSONErrorCodes,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

/** "Is thinking…", at once: Discord voids an interaction after three seconds. @throws DiscordAPIError where it has voided it */
export async function acknowledgeReply(interaction: RepliableInteraction, flags: object): Promise<void> {
  await acknowledge(interaction, () => interaction.deferReply(flags));
}

/** Takes note of a press whose message will be edited. @throws DiscordAPIError where Discord has voided it */
export async function acknowledgeUpdate(interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> {
  await acknowledge(interaction, () => interaction.deferUpdate());
}

async function acknowledge(interaction: RepliableInteraction, defer: () => Promise<unknown>): Promise<void> {
  try {
    await defer();
  } catch (error) {
    const isKnownAlready =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isKnownAlready) throw error;
    // The first try arrived and its response did not: what follows is an edit, so nothing is shown twice.
    interaction.deferred = true;
  }
}
