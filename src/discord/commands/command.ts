import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { BotContext } from '../context.ts';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Acknowledges the interaction before anything else. Errors are answered by the caller. */
  execute(interaction: ChatInputCommandInteraction, bot: BotContext): Promise<void>;
  /** Suggestions for the option that the member is typing into. */
  autocomplete?(interaction: AutocompleteInteraction, bot: BotContext): Promise<void>;
}
