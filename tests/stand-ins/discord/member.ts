import { randomUUID } from 'node:crypto';
import type { APIApplicationCommand, APIApplicationCommandOption, APIMessage } from 'discord.js';
import type { Changes } from './changes.ts';
import { seenWith } from './intents.ts';
import type { PendingInteraction } from './interactions.ts';
import { Outcome } from './outcome.ts';
import { interactionPlace, memberPayload } from './payloads.ts';
import type { RouteContext } from './routes/route.ts';
import { componentsOf } from './text-of.ts';
import { addMessage, type Channel, type Person } from './world.ts';

/** A file that a member picks on their device. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type OptionValue = string | number | boolean | PickedFile;
type OptionValues = Readonly<Record<string, OptionValue>>;

/** A person at a Discord client: what they can do is what the client would let them do. */
export class Member {
  readonly person: Person;
  readonly #context: RouteContext;
  readonly #changes: Changes;

  constructor(person: Person, context: RouteContext, changes: Changes) {
    this.person = person;
    this.#context = context;
    this.#changes = changes;
  }

  get id(): string {
    return this.person.user.id;
  }

  /** Sends a slash command. @param name with its subcommand: `sources show` @throws Error for what the client would not send */
  command(channel: Channel, name: string, values: OptionValues = {}): Outcome {
    const [commandName = '', subcommand] = name.split(' ');
    const command = this.#registered(channel, commandName, 1);
    const level = subcommand === undefined ? command.options : optionsBelow(command, subcommand);
    const uploads: Record<string, object> = {};
    const options = Object.entries(values).map(([option, value]) => {
      if (typeof value !== 'object') return toOption(level, option, value);
      const upload = this.#upload(value);
      uploads[upload.id] = upload;
      return toOption(level, option, upload.id);
    });
    const resolved = Object.keys(uploads).length > 0 ? { resolved: { attachments: uploads } } : {};
    const data = {
      id: command.id,
      name: commandName,
      type: 1,
      options: nest(command, subcommand, options),
      ...resolved,
    };
    return this.#act('command', 2, data, channel);
  }

  /** Types into an option that suggests. */
  async autocomplete(
    channel: Channel,
    name: string,
    option: string,
    typed: string,
  ): Promise<{ name: string; value: string }[]> {
    const [commandName = '', subcommand] = name.split(' ');
    const command = this.#registered(channel, commandName, 1);
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    const outcome = this.#act(
      'autocomplete',
      4,
      { id: command.id, name: commandName, type: 1, options: nest(command, subcommand, options) },
      channel,
    );
    const { data } = await outcome.acknowledged();
    return data.choices as { name: string; value: string }[];
  }

  /** Uses a message's context menu. */
  menu(channel: Channel, name: string, target: APIMessage): Outcome {
    const command = this.#registered(channel, name, 3);
    const resolved = { messages: { [target.id]: target } };
    return this.#act('command', 2, { id: command.id, name, type: 3, target_id: target.id, resolved }, channel);
  }

  /** Presses a button by its label. @throws Error where the message has no such button, or it is greyed out */
  press(message: APIMessage, label: string): Outcome {
    const button = componentsOf(message).find((one) => one.label === label);
    if (!button || button.disabled)
      throw new Error(
        `There is no button ${label} to press, only ${componentsOf(message)
          .map((one) => one.label)
          .join(', ')}.`,
      );
    return this.pressId(message, button.customId);
  }

  /** Presses a button by its custom id, whether the message shows it or not: an old client, a replay. */
  pressId(message: APIMessage, customId: string): Outcome {
    return this.#act('component', 3, { component_type: 2, custom_id: customId }, this.#channelOf(message), message);
  }

  /** Chooses an option of the message's select. */
  select(message: APIMessage, value: string): Outcome {
    const menu = componentsOf(message).find(({ options }) => options.some((option) => option.value === value));
    if (!menu) throw new Error(`There is no option ${value} to choose.`);
    return this.#act(
      'component',
      3,
      { component_type: 3, custom_id: menu.customId, values: [value] },
      this.#channelOf(message),
      message,
    );
  }

  /** Fills in a form that a press opened, and sends it. */
  async submit(opened: Outcome, value: string): Promise<Outcome> {
    const form = await opened.modal();
    const components = (form.components as { component: { custom_id: string } }[]).map(({ component }, index) => ({
      type: 18,
      id: index + 1,
      component: { type: 4, id: index + 100, custom_id: component.custom_id, value },
    }));
    const { channel, source } = opened.interaction;
    return this.#act('modal', 5, { custom_id: form.custom_id, components }, channel, source);
  }

  /** Writes a message. Mentions are read from its text; a reply pings its author unless told. */
  say(channel: Channel, content: string, options: { replyTo?: APIMessage; ping?: boolean } = {}): APIMessage {
    const { world, gateway } = this.#context;
    const { replyTo, ping = true } = options;
    const everyone = [world.bot, ...[...world.users.values()].map(({ user }) => user)];
    const mentioned = everyone.filter(({ id }) => content.includes(`<@${id}>`) || (ping && replyTo?.author.id === id));
    const message = addMessage(world, channel, {
      author: this.person.user,
      content,
      mentions: mentioned,
      ...(replyTo
        ? {
            type: 19,
            message_reference: { type: 0, message_id: replyTo.id, channel_id: channel.id },
            referenced_message: replyTo,
          }
        : {}),
    });
    const guild =
      channel.guildId === undefined ? {} : { guild_id: channel.guildId, member: memberPayload(this.person) };
    const place = { ...guild, channel_type: channel.type };
    gateway.dispatch('MESSAGE_CREATE', (intents) => {
      const seen = seenWith(world, intents, channel, message);
      return seen && { ...seen, ...place };
    });
    this.#changes.announce();
    return message;
  }

  #upload({ name, bytes }: PickedFile) {
    const { world, address } = this.#context;
    const id = world.id();
    world.uploads.set(id, bytes);
    const url = `${address().replace(/^ws/, 'http')}/attachments/${id}`;
    return { id, filename: name, size: bytes.length, url, proxy_url: url };
  }

  #channelOf(message: APIMessage): Channel {
    const channel = this.#context.world.channels.get(message.channel_id);
    if (!channel) throw new Error('The message is in no channel.');
    return channel;
  }

  #registered(channel: Channel, name: string, type: number): APIApplicationCommand {
    const { commands } = this.#context.world;
    const known = [...(commands.get(channel.guildId ?? '') ?? []), ...(commands.get('global') ?? [])];
    const command = known.find((one) => one.name === name && one.type === type);
    if (!command) throw new Error(`The command ${name} is not registered.`);
    const here = channel.guildId === undefined ? 1 : 0;
    if (command.contexts && !command.contexts.includes(here))
      throw new Error(`The command ${name} is not available here.`);
    const needed = command.default_member_permissions === null ? 0n : BigInt(command.default_member_permissions ?? 0);
    if ((this.person.permissions & needed) !== needed)
      throw new Error(`${this.person.user.username} may not use ${name}.`);
    return command;
  }

  #act(kind: PendingInteraction['kind'], type: number, data: object, channel: Channel, source?: APIMessage): Outcome {
    const { world, gateway, interactions } = this.#context;
    const interaction: PendingInteraction = {
      id: world.id(),
      token: randomUUID(),
      kind,
      channel,
      person: this.person,
      createdAt: world.clock.now(),
      messages: [],
      ...(source ? { source } : {}),
    };
    interactions.set(interaction.token, interaction);
    const { id, token } = interaction;
    const message = source ? { message: source } : {};
    gateway.dispatch('INTERACTION_CREATE', () => ({
      id,
      token,
      type,
      data,
      ...message,
      ...interactionPlace(world, channel, this.person),
    }));
    return new Outcome(interaction, this.#changes);
  }
}

function optionsBelow(command: APIApplicationCommand, subcommand: string): APIApplicationCommandOption[] {
  const found = command.options?.find(({ name }) => name === subcommand);
  if (!found) throw new Error(`/${command.name} has no subcommand ${subcommand}.`);
  return ('options' in found ? (found.options ?? []) : []) as APIApplicationCommandOption[];
}

function nest(command: APIApplicationCommand, subcommand: string | undefined, options: object[]): object[] {
  if (subcommand === undefined) return options;
  const type = command.options?.find(({ name }) => name === subcommand)?.type;
  return [{ name: subcommand, type, options }];
}

function toOption(
  level: readonly APIApplicationCommandOption[] | undefined,
  name: string,
  value: string | number | boolean,
): object {
  const option = level?.find((one) => one.name === name);
  if (!option) throw new Error(`There is no option ${name}.`);
  if (typeof value === 'string' && 'max_length' in option && value.length > (option.max_length ?? 6_000)) {
    throw new Error(`The option ${name} takes ${option.max_length} characters.`);
  }
  return { name, type: option.type, value };
}
