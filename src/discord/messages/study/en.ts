import { pluralOf } from '../plural.ts';
import type { StudyMessages } from './study-messages.ts';

const plural = pluralOf('en');
const count = (number: number, one: string, other: string) => `${number} ${plural(number, { one, other })}`;

export const englishStudy: StudyMessages = {
  summary: {
    ofEverything: 'Summary of all documents',
    shared: 'Both say',
    differences: 'They differ',
    only: (title) => `Only in “${title}”`,
    covers: (covered, total, of) =>
      `covers ${covered} of ${of === 'sections' ? count(total, 'section', 'sections') : count(total, 'document', 'documents')}`,
    ofDiscussion: 'Summary of this discussion',
    membersSaid: 'What members said, and what the sources say of it',
    sourcesSay: 'The sources',
    disagreed: 'Who disagreed',
    openQuestions: 'Open questions',
    nothingSaid: 'Nobody has stated anything here that the sources could bear out or deny.',
    leftAlone: ({ opinions, jokes, offTopic, instructions }) =>
      `Neither checked nor summed up: ${count(opinions, 'opinion', 'opinions')}, ${count(jokes, 'joke', 'jokes')}, ${offTopic} off topic, ${count(instructions, 'instruction', 'instructions')}`,
    counted: (messages, members) =>
      `${count(messages, 'message', 'messages')} by ${count(members, 'member', 'members')}`,
    onlyInThread: 'This sums up a thread. Please use it in one.',
    cannotRead:
      'I cannot read the messages here. Whoever runs me can switch on the Message Content intent (Developer Portal, Bot) and set DISCORD_MESSAGE_CONTENT=on.',
  },
  discuss: {
    title: (topic) => `Discussion: ${topic}`,
    everything: 'what the sources say',
    prompt: {
      differ: 'These two sources differ. Which convinces you more, and what would settle it?',
      reason: 'Is this the whole reason? What else could play a part, and how would one find out?',
      view: 'This is a view. What speaks for it, and what against it?',
      figure: 'What does this figure tell, and what does it leave out? What would change if it were half as large?',
      open: 'Why does this matter? Who would see it differently, and why?',
    },
    howTo:
      'Mention me to ask the sources; right-click a message, Apps, to check it against them. `/summary discussion` sums up what you have said.',
    onlyInChannel: 'I can open a discussion in a channel of a server, not here.',
  },
  quiz: {
    me: 'Quiz me',
    title: (number, total) => `Question ${number} of ${total}`,
    short: (made, wanted) => `${made} of ${wanted}: the rest failed the check.`,
    type: 'Answer',
    isTrue: 'True',
    isFalse: 'False',
    answerTitle: 'Your answer',
    answerLabel: 'What belongs in the gap?',
    statement: 'True or false?',
    right: '✅ Right.',
    wrong: (key) => `❌ No: **${key}**`,
    key: (key) => `The answer: **${key}**`,
    noted: (given) => `Noted: ${given}`,
    answeredBefore: 'You have answered this already.',
    answerFirst: 'Answer first, then reveal.',
    alreadyRevealed: 'The answer is out already.',
    reveal: 'Reveal',
    next: 'Next',
    dispute: 'Dispute',
    disputed:
      'Noted. This question no longer counts, for anybody. The source is above: open it and tell the others why.',
    knewIt: (names) => `Knew it: ${names}`,
    nobodyKnew: 'Nobody knew it.',
    scores: 'Score board',
    result: (right, total) => `You had ${right} of ${total} right.`,
    notCounted: (questions) => `${count(questions, 'question was', 'questions were')} disputed and not counted.`,
  },
  cards: {
    kind: { term: 'What is this?', question: 'Question', gap: 'Fill the gap' },
    added: (cards) => `${count(cards, 'new card', 'new cards')}`,
    show: 'Show answer',
    again: 'Again',
    knew: 'Knew it',
    export: 'Export for Anki',
    exported: (cards) => `${count(cards, 'card', 'cards')} for Anki: File, Import, and pick this file.`,
    none: 'You have no cards yet. `/cards` with a topic or a source makes some.',
    done: 'Nothing is due now.',
    progress: (known, learning, fresh) => `${known} known · ${learning} learning · ${fresh} new`,
    nextDue: (when) => `The next card is due ${when}.`,
    gone: 'This card is no longer among yours.',
  },
};
