import { botPermissionsIn, type Channel, type Guild, type Person, type World } from './world.ts';

const everything = ((1n << 50n) - 1n).toString();

/** A guild as the gateway announces it to a bot in it. */
export function guildPayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: '100000000000000001',
    preferred_locale: guild.locale,
    roles: [role(guild.id, '@everyone', guild.botPermissions)],
    channels: channels.filter(({ parentId }) => parentId === undefined).map((channel) => channelPayload(channel)),
    threads: channels.filter(({ parentId }) => parentId !== undefined).map((channel) => channelPayload(channel)),
    members: [
      {
        user: world.bot,
        roles: [],
        joined_at: new Date(world.clock.now()).toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    member_count: 1,
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    large: false,
    unavailable: false,
    joined_at: new Date(world.clock.now()).toISOString(),
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_flags: 0,
    afk_timeout: 300,
  };
}

export function channelPayload(channel: Channel): object {
  const isThread = channel.parentId !== undefined;
  return {
    id: channel.id,
    type: channel.type,
    flags: 0,
    name: channel.name,
    ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
    ...(channel.recipient ? { recipients: [channel.recipient] } : {}),
    ...(channel.deniedToBot === 0n || channel.guildId === undefined
      ? { permission_overwrites: [] }
      : {
          permission_overwrites: [{ id: channel.guildId, type: 0, allow: '0', deny: channel.deniedToBot.toString() }],
        }),
    ...(isThread
      ? {
          parent_id: channel.parentId,
          owner_id: channel.ownerId,
          message_count: channel.messages.length,
          total_message_sent: channel.messages.length,
          member_count: 2,
          thread_metadata: {
            archived: false,
            auto_archive_duration: 1440,
            archive_timestamp: new Date(0).toISOString(),
            locked: false,
          },
        }
      : {}),
  };
}

export function memberPayload(person: Person): object {
  return {
    user: person.user,
    roles: [],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    permissions: person.permissions.toString(),
  };
}

/** What every interaction says of where it happened and who did it. */
export function interactionPlace(world: World, channel: Channel, person: Person): object {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  return {
    application_id: world.bot.id,
    version: 1,
    channel_id: channel.id,
    channel: channelPayload(channel),
    locale: person.locale,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    app_permissions: guild ? botPermissionsIn(world, channel).toString() : everything,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: memberPayload(person),
          context: 0,
          authorizing_integration_owners: guild.hasBot ? { '0': guild.id } : { '1': person.user.id },
        }
      : { user: person.user, context: 1, authorizing_integration_owners: { '0': '0' } }),
  };
}

function role(id: string, name: string, permissions: bigint): object {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
