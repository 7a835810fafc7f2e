import type { APIMessage } from 'discord.js';
import { apiErrors } from '../api-error.ts';
import {
  assertAcknowledgeable,
  assertMayFollowUp,
  assertTokenLives,
  type PendingInteraction,
} from '../interactions.ts';
import { lintChoices, lintModal } from '../lint/lint-forms.ts';
import { lintMessage } from '../lint/lint-message.ts';
import { newMessage } from '../world.ts';
import { messageFields } from './message-fields.ts';
import { announce } from './messages.ts';
import type { Route, RouteContext, RouteRequest } from './route.ts';

const type = { message: 4, deferredMessage: 5, deferredUpdate: 6, update: 7, suggestions: 8, modal: 9 } as const;
const ephemeral = 64;
const loading = 128;

/** What a response type may answer to. */
const answersTo: Readonly<Record<number, readonly PendingInteraction['kind'][]>> = {
  [type.message]: ['command', 'component', 'modal'],
  [type.deferredMessage]: ['command', 'component', 'modal'],
  [type.deferredUpdate]: ['component', 'modal'],
  [type.update]: ['component', 'modal'],
  [type.suggestions]: ['autocomplete'],
  [type.modal]: ['command', 'component'],
};

/** First responses, and what follows them through the interaction's token. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    lint: ({ body }) => lintResponse(body),
    handle: acknowledge,
  },
  {
    method: 'GET',
    path: '/webhooks/:application/:token/messages/@original',
    open: true,
    handle: (request, context) => originalOf(request, context),
  },
  {
    method: 'PATCH',
    path: '/webhooks/:application/:token/messages/@original',
    open: true,
    lint: ({ body }) => lintMessage(body, true),
    handle(request, context) {
      const interaction = byToken(request, context);
      return edit(originalOf(request, context), request, context, interaction);
    },
  },
  {
    method: 'POST',
    path: '/webhooks/:application/:token',
    open: true,
    lint: ({ body }) => lintMessage(body, false),
    handle(request, context) {
      const interaction = byToken(request, context);
      assertMayFollowUp(context.world, interaction);
      const { original } = interaction;
      // Discord lets the first follow-up take the place of "is thinking…".
      if (original && ((original.flags ?? 0) & loading) !== 0) return edit(original, request, context, interaction);
      return show(context, interaction, newResponse(request, context, interaction, 0));
    },
  },
  {
    method: 'PATCH',
    path: '/webhooks/:application/:token/messages/:message',
    open: true,
    lint: ({ body }) => lintMessage(body, true),
    handle(request, context) {
      const interaction = byToken(request, context);
      const message = interaction.messages.find(({ id }) => id === request.parameters.message);
      if (!message) throw apiErrors.unknownMessage();
      return edit(message, request, context, interaction);
    },
  },
];

function acknowledge(request: RouteRequest, context: RouteContext): undefined {
  const { world, interactions } = context;
  const known = [...interactions.values()].find(
    ({ id, token }) => id === request.parameters.interaction && token === request.parameters.token,
  );
  const interaction = assertAcknowledgeable(world, known);
  const answer = Number(request.body.type);
  if (!answersTo[answer]?.includes(interaction.kind))
    throw apiErrors.invalidForm([`type ${answer} does not answer a ${interaction.kind}`]);
  const data = (request.body.data ?? {}) as Record<string, unknown>;
  interaction.response = { type: answer, data, at: world.clock.now() };
  const inner = { ...request, body: data };
  if (answer === type.message) {
    interaction.original = newResponse(inner, context, interaction, 0);
    show(context, interaction, interaction.original);
  } else if (answer === type.deferredMessage) {
    interaction.original = newResponse(inner, context, interaction, loading);
    show(context, interaction, interaction.original);
  } else if (answer === type.deferredUpdate || answer === type.update) {
    if (!interaction.source) throw apiErrors.unknownMessage();
    interaction.original = interaction.source;
    if (answer === type.update) edit(interaction.source, inner, context, interaction);
  }
  return undefined;
}

function lintResponse(body: Readonly<Record<string, unknown>>): string[] {
  const data = (body.data ?? {}) as Record<string, unknown>;
  if (body.type === type.message || body.type === type.update) return lintMessage(data, body.type === type.update);
  if (body.type === type.suggestions) return lintChoices(data);
  if (body.type === type.modal) return lintModal(data);
  const extra = Object.keys(data).filter((key) => key !== 'flags');
  return body.type === type.deferredMessage && extra.length > 0 ? [`a defer that carries ${extra.join(', ')}`] : [];
}

function byToken({ parameters }: RouteRequest, { world, interactions }: RouteContext): PendingInteraction {
  return assertTokenLives(world, interactions.get(parameters.token ?? ''));
}

function originalOf(request: RouteRequest, context: RouteContext): APIMessage {
  const { original } = byToken(request, context);
  if (!original) throw apiErrors.unknownMessage();
  return original;
}

function newResponse(
  request: RouteRequest,
  context: RouteContext,
  interaction: PendingInteraction,
  extraFlags: number,
): APIMessage {
  const { world } = context;
  const fields = messageFields(request, context, interaction.channel);
  return newMessage(world, interaction.channel.id, {
    ...fields,
    author: world.bot,
    flags: (Number(fields.flags ?? 0) | extraFlags) as APIMessage['flags'] & number,
    type: 20,
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    interaction_metadata: metadataOf(interaction) as unknown as NonNullable<APIMessage['interaction_metadata']>,
  });
}

/** What a response tells of the interaction that it answers. */
function metadataOf({ id, kind, person, source }: PendingInteraction): object {
  const common = { id, user: person.user, authorizing_integration_owners: {} };
  if (kind === 'component') return { ...common, type: 3, interacted_message_id: source?.id };
  if (kind === 'command') return { ...common, type: 2 };
  return { ...common, type: 5, triggering_interaction_metadata: { ...common, type: 2 } };
}

function show(context: RouteContext, interaction: PendingInteraction, message: APIMessage): APIMessage {
  interaction.messages.push(message);
  if (((message.flags ?? 0) & ephemeral) !== 0) return message;
  interaction.channel.messages.push(message);
  const guild =
    interaction.channel.guildId === undefined ? undefined : context.world.guilds.get(interaction.channel.guildId);
  return !guild || guild.hasBot ? announce(context, interaction.channel, message) : message;
}

function edit(
  message: APIMessage,
  request: RouteRequest,
  context: RouteContext,
  interaction: PendingInteraction,
): APIMessage {
  const { flags: _flags, ...fields } = messageFields(request, context, interaction.channel);
  interaction.hasEdited = true;
  Object.assign(message, fields, {
    flags: (message.flags ?? 0) & ~loading,
    edited_timestamp: new Date(context.world.clock.now()).toISOString(),
  });
  return message;
}
