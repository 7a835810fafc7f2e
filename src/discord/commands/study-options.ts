import { ApplicationCommandOptionType } from 'discord.js';
import { describe, sharedOptions } from './descriptions.ts';

const longestTopic = 200;

/** The options that narrow a study command: what it is about, which document. */
export const topicOption = {
  ...describe(
    { name: 'topic', description: 'Only what the sources say of this' },
    { name: 'тема', description: 'Только то, что источники говорят об этом' },
    { name: '主题', description: '只看资料中与此有关的内容' },
  ),
  type: ApplicationCommandOptionType.String as const,
  min_length: 1,
  max_length: longestTopic,
};

export const sourceOption = {
  ...sharedOptions.source,
  type: ApplicationCommandOptionType.String as const,
  autocomplete: true as const,
};

export const privateOption = { ...sharedOptions.private, type: ApplicationCommandOptionType.Boolean as const };
