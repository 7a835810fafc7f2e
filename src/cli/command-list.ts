import type { CommandEntry } from './command.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'ask',
    summary: 'Answer a question from the documents, with citations, or say that they do not hold the answer',
    load: async () => (await import('./commands/ask.ts')).ask,
  },
  {
    name: 'find',
    summary: 'Find passages, best first',
    load: async () => (await import('./commands/find.ts')).find,
  },
  {
    name: 'check',
    summary: 'Judge a claim: supported, contradicted or not in the sources',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'verify',
    summary: "Judge a draft's sentences, each against the documents that it cites",
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'summarize',
    summary: 'Sum up documents or a topic in cited bullets; compare two documents',
    load: async () => (await import('./commands/summarize.ts')).summarize,
  },
  {
    name: 'quiz',
    summary: 'Make quiz questions, each key a quotation',
    load: async () => (await import('./commands/quiz.ts')).quiz,
  },
  {
    name: 'cards',
    summary: 'Make flashcards, for Anki too',
    load: async () => (await import('./commands/cards.ts')).cards,
  },
  {
    name: 'chat',
    summary: 'Ask in the terminal, with follow-up questions',
    load: async () => (await import('./commands/chat.ts')).chat,
  },
  {
    name: 'ingest',
    summary: 'Read what has changed in the corpus folder, and say what',
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  {
    name: 'sources',
    summary: 'List the documents',
    load: async () => (await import('./commands/sources.ts')).sources,
  },
  {
    name: 'discord',
    summary: 'Start the Discord bot',
    load: async () => (await import('./commands/discord.ts')).discord,
  },
  {
    name: 'evaluate',
    summary: 'Score a file of questions and claims: wrong answers and wrong refusals apart',
    load: async () => (await import('./commands/evaluate.ts')).evaluate,
  },
  {
    name: 'models',
    summary: 'List, download and remove models that run on this machine',
    load: async () => (await import('./commands/models.ts')).models,
  },
  {
    name: 'doctor',
    summary: 'Check the installation, and say what to do where something is wrong',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'start',
    summary: 'Start the Discord bot if there is a token, else talk in the terminal; what npm start runs',
    load: async () => (await import('./commands/start.ts')).start,
  },
];
