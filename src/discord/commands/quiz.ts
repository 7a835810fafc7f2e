import { ApplicationCommandOptionType } from 'discord.js';
import type { QuizKind } from '../../core/study/quiz/quiz.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { readScope } from '../study/read-scope.ts';
import { startQuiz } from '../study/start-quiz.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';
import { autocompleteSource } from './source-option.ts';
import { sourceOption, topicOption } from './study-options.ts';

const usualQuestions = 5;
const mostQuestions = 10;

/** `/quiz`: questions whose keys are stored quotations, for one member or for a group. */
export const quiz = {
  data: {
    ...describe(
      { name: 'quiz', description: 'A quiz on the sources' },
      { name: 'викторина', description: 'Вопросы по источникам' },
      { name: '测验', description: '资料小测验' },
    ),
    options: [
      topicOption,
      sourceOption,
      {
        ...describe(
          { name: 'questions', description: `How many questions, 1 to ${mostQuestions}` },
          { name: 'вопросы', description: `Сколько вопросов, от 1 до ${mostQuestions}` },
          { name: '题数', description: `几道题，1 到 ${mostQuestions}` },
        ),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: mostQuestions,
      },
      {
        ...describe(
          { name: 'kind', description: 'What kind of questions; all kinds where left empty' },
          { name: 'вид', description: 'Вид вопросов; если не указан, все' },
          { name: '题型', description: '题目类型；不填则混合' },
        ),
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'choice', value: 'choice', name_localizations: { ru: 'выбор', 'zh-CN': '选择' } },
          { name: 'cloze', value: 'cloze', name_localizations: { ru: 'пропуск', 'zh-CN': '填空' } },
          { name: 'true-false', value: 'true-false', name_localizations: { ru: 'верно-неверно', 'zh-CN': '判断' } },
        ],
      },
      {
        ...describe(
          { name: 'mode', description: 'For you alone, or for everybody here with a score board' },
          { name: 'режим', description: 'Только для вас или для всех со счётом' },
          { name: '模式', description: '单人，或大家一起并计分' },
        ),
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'solo', value: 'solo', name_localizations: { ru: 'один', 'zh-CN': '单人' } },
          { name: 'group', value: 'group', name_localizations: { ru: 'группа', 'zh-CN': '小组' } },
        ],
      },
    ],
  },
  async execute(interaction, bot) {
    const mode = interaction.options.getString('mode') === 'group' ? 'group' : 'solo';
    const surface = await deferReply(bot, interaction, mode === 'solo');
    const scope = await readScope(interaction, bot, surface);
    if (scope === undefined) return;
    const kind = interaction.options.getString('kind');
    await startQuiz(
      bot,
      {
        ...scope,
        questions: interaction.options.getInteger('questions') ?? usualQuestions,
        mode,
        ...(isKind(kind) ? { kind } : {}),
      },
      surface,
    );
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;

function isKind(kind: string | null): kind is QuizKind {
  return kind === 'choice' || kind === 'cloze' || kind === 'true-false';
}
