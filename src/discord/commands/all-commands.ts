import { ask } from './ask.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { discuss } from './discuss.ts';
import { find } from './find.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { messageCommands } from './message-commands.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { setup } from './setup.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';
import { summary } from './summary.ts';

/** Every slash command, in the order of the help text. */
export const commands: readonly Command[] = [
  ask,
  check,
  find,
  summary,
  discuss,
  quiz,
  cards,
  sources,
  setup,
  gaps,
  stats,
  privacy,
  help,
];

/** What Discord is told of all commands, those of the context menu included. */
export const commandData = [...commands, ...messageCommands].map(({ data }) => data);
