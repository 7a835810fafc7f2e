import type { APIMessage } from 'discord.js';
import { apiErrors } from './api-error.ts';
import type { Channel, Person, World } from './world.ts';

/** An interaction under way, and what the bot has answered to it. */
export interface PendingInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'modal' | 'autocomplete';
  readonly channel: Channel;
  readonly person: Person;
  readonly createdAt: number;
  /** The message that a pressed component is on. */
  readonly source?: APIMessage;
  /** The first response. */
  response?: { readonly type: number; readonly data: Readonly<Record<string, unknown>>; readonly at: number };
  /** What `@original` is: the reply, or the message that the component is on. */
  original?: APIMessage;
  /** Whether the bot has edited a message through it. */
  hasEdited?: boolean;
  /** Everything that the person sees because of it, in order. */
  readonly messages: APIMessage[];
}

const acknowledgeWithin = 3_000;
const tokenLifetime = 15 * 60_000;
const followUpsOfUserInstall = 5;

/** @throws ApiError where the window is over or the interaction has been acknowledged before */
export function assertAcknowledgeable(world: World, interaction: PendingInteraction | undefined): PendingInteraction {
  if (!interaction || world.clock.now() - interaction.createdAt > acknowledgeWithin)
    throw apiErrors.unknownInteraction();
  if (interaction.response) throw apiErrors.alreadyAcknowledged();
  return interaction;
}

/** @throws ApiError where the token is unknown or has expired */
export function assertTokenLives(world: World, interaction: PendingInteraction | undefined): PendingInteraction {
  if (!interaction) throw apiErrors.unknownWebhook();
  if (world.clock.now() - interaction.createdAt > tokenLifetime) throw apiErrors.tokenExpired();
  if (!interaction.response) throw apiErrors.unknownWebhook();
  return interaction;
}

/** @throws ApiError where only a user installed the app and it has followed up five times */
export function assertMayFollowUp(world: World, interaction: PendingInteraction): void {
  const guild = interaction.channel.guildId === undefined ? undefined : world.guilds.get(interaction.channel.guildId);
  if (guild && !guild.hasBot && interaction.messages.length > followUpsOfUserInstall)
    throw apiErrors.missingPermissions();
}
