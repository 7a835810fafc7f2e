import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { sources } from './sources.ts';

/** Every slash command, in the order of the help text. */
export const commands: readonly Command[] = [ask, find, sources, help];
