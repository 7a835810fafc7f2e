import type { APIApplicationCommand } from 'discord.js';
import { lintCommands } from '../lint/lint-commands.ts';
import type { Route, RouteContext } from './route.ts';

/** Who the bot is, where its gateway is, and its commands. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: (_request, { address }) => ({
      url: address(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
    }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    handle: (_request, { world }) => ({ ...world.bot, mfa_enabled: false, locale: 'en-US' }),
  },
  {
    method: 'GET',
    path: '/applications/:application/commands',
    handle: ({ query }, context) => listed(context, 'global', query),
  },
  {
    method: 'PUT',
    path: '/applications/:application/commands',
    lint: ({ json }) => lintCommands(json),
    handle: ({ json }, context) => register(context, 'global', json),
  },
  {
    method: 'GET',
    path: '/applications/:application/guilds/:guild/commands',
    handle: ({ parameters, query }, context) => listed(context, parameters.guild ?? '', query),
  },
  {
    method: 'PUT',
    path: '/applications/:application/guilds/:guild/commands',
    lint: ({ json }) => lintCommands(json),
    handle: ({ parameters, json }, context) => register(context, parameters.guild ?? '', json),
  },
];

function register({ world }: RouteContext, scope: string, json: unknown): unknown {
  const commands = (json as Partial<APIApplicationCommand>[]).map((command) => ({
    application_id: world.bot.id,
    version: world.id(),
    default_member_permissions: null,
    description: '',
    nsfw: false,
    dm_permission: true,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    ...command,
    type: command.type ?? 1,
    id: world.id(),
  }));
  world.commands.set(scope, commands as APIApplicationCommand[]);
  world.registrations += 1;
  return commands;
}

/** Localisations are left out unless asked for, as Discord does. */
function listed({ world }: RouteContext, scope: string, query: URLSearchParams): unknown {
  const commands = world.commands.get(scope) ?? [];
  if (query.get('with_localizations') === 'true') return commands;
  return commands.map(
    ({ name_localizations: _names, description_localizations: _descriptions, ...command }) => command,
  );
}
