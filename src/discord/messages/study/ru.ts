import { pluralOf } from '../plural.ts';
import type { StudyMessages } from './study-messages.ts';

const plural = pluralOf('ru');
const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${plural(number, { one, few, many, other: many })}`;

export const russianStudy: StudyMessages = {
  summary: {
    ofEverything: 'Краткое изложение всех документов',
    shared: 'Говорят оба',
    differences: 'Здесь они расходятся',
    only: (title) => `Только в «${title}»`,
    covers: (covered, total, of) =>
      `охвачено ${covered} из ${of === 'sections' ? count(total, 'раздела', 'разделов', 'разделов') : count(total, 'документа', 'документов', 'документов')}`,
    ofDiscussion: 'Итог этого обсуждения',
    membersSaid: 'Что сказали участники и что об этом говорят источники',
    sourcesSay: 'Источники',
    disagreed: 'Кто с кем не согласен',
    openQuestions: 'Вопросы без ответа',
    nothingSaid: 'Здесь пока нет утверждений, которые источники могли бы подтвердить или опровергнуть.',
    leftAlone: ({ opinions, jokes, offTopic, instructions }) =>
      `Не проверялось и не пересказано: ${count(opinions, 'мнение', 'мнения', 'мнений')}, ${count(jokes, 'шутка', 'шутки', 'шуток')}, ${offTopic} не по теме, ${count(instructions, 'указание', 'указания', 'указаний')}`,
    counted: (messages, members) =>
      `${count(messages, 'сообщение', 'сообщения', 'сообщений')}, ${count(members, 'участник', 'участника', 'участников')}`,
    onlyInThread: 'Эта команда подводит итог ветке. Вызовите её в ветке.',
    cannotRead:
      'Я не могу читать здесь сообщения. Тот, кто меня запускает, может включить Message Content Intent (Developer Portal, Bot) и задать DISCORD_MESSAGE_CONTENT=on.',
  },
  discuss: {
    title: (topic) => `Обсуждение: ${topic}`,
    everything: 'что говорят источники',
    prompt: {
      differ: 'Эти источники расходятся. Какой из них убедительнее и что решило бы спор?',
      reason: 'Только ли в этом причина? Что ещё могло сыграть роль и как это проверить?',
      view: 'Это точка зрения. Что говорит за неё и что против?',
      figure: 'О чём говорит это число, а о чём молчит? Что изменилось бы, будь оно вдвое меньше?',
      open: 'Почему это важно? Кто посмотрел бы на это иначе и почему?',
    },
    howTo:
      'Упомяните меня, чтобы спросить источники; правый щелчок по сообщению, «Приложения», проверит его. `/summary discussion` подведёт итог сказанному.',
    onlyInChannel: 'Обсуждение можно открыть в канале сервера, а здесь нельзя.',
  },
  quiz: {
    me: 'Проверить себя',
    title: (number, total) => `Вопрос ${number} из ${total}`,
    short: (made, wanted) => `${made} из ${wanted}: остальные не прошли проверку.`,
    type: 'Ответить',
    isTrue: 'Верно',
    isFalse: 'Неверно',
    answerTitle: 'Ваш ответ',
    answerLabel: 'Чем заполнить пропуск?',
    statement: 'Верно или неверно?',
    right: '✅ Правильно.',
    wrong: (key) => `❌ Нет: **${key}**`,
    key: (key) => `Ответ: **${key}**`,
    noted: (given) => `Записано: ${given}`,
    answeredBefore: 'Вы уже ответили на этот вопрос.',
    answerFirst: 'Сначала ответьте, потом открывайте.',
    alreadyRevealed: 'Ответ уже открыт.',
    reveal: 'Открыть ответ',
    next: 'Дальше',
    dispute: 'Оспорить',
    disputed:
      'Записано. Этот вопрос больше никому не засчитывается. Источник выше: откройте его и объясните остальным.',
    knewIt: (names) => `Знали: ${names}`,
    nobodyKnew: 'Никто не знал.',
    scores: 'Счёт',
    result: (right, total) => `Правильных ответов: ${right} из ${total}.`,
    notCounted: (questions) => `Оспорено и не засчитано: ${count(questions, 'вопрос', 'вопроса', 'вопросов')}.`,
  },
  cards: {
    kind: { term: 'Что это?', question: 'Вопрос', gap: 'Заполните пропуск' },
    added: (cards) => `${count(cards, 'новая карточка', 'новые карточки', 'новых карточек')}`,
    show: 'Показать ответ',
    again: 'Ещё раз',
    knew: 'Знаю',
    export: 'Выгрузить для Anki',
    exported: (cards) => `${count(cards, 'карточка', 'карточки', 'карточек')} для Anki: «Файл», «Импорт», этот файл.`,
    none: 'У вас ещё нет карточек. `/cards` с темой или источником сделает их.',
    done: 'Сейчас повторять нечего.',
    progress: (known, learning, fresh) => `${known} выучено · ${learning} в работе · ${fresh} новых`,
    nextDue: (when) => `Следующая карточка ${when}.`,
    gone: 'Этой карточки среди ваших больше нет.',
  },
};
