import type { Messages } from './messages.ts';

export const english: Messages = {
  headline: {
    correction: 'The sources say the opposite.',
    conflict: 'The sources differ.',
    refusal: {
      'empty-corpus': 'There are no documents to answer from yet.',
      'off-topic': 'The sources are about something else.',
      'not-stated': 'The sources do not say.',
      'no-direct-answer': 'The sources do not answer this directly.',
      'unsupported-draft': 'The sources do not support an answer.',
      'too-vague': 'This is too broad to answer well.',
      'not-a-question': 'I only answer questions about the sources.',
      'no-access': 'You cannot see the source that this is about.',
    },
  },
  answer: {
    why: 'Why',
    nearest: 'Nearest passages (they do not answer it)',
    readAs: (question) => `read as: “${question}”`,
    checked: (statements, leftOut) =>
      `${statements} ${statements === 1 ? 'statement' : 'statements'} checked, ${leftOut} left out`,
    leftOut: 'Left out, because no passage supports it:',
    sharedBy: (member) => `Shared by ${member}`,
  },
  button: {
    followUp: 'Follow up',
    discuss: 'Discuss in thread',
    share: 'Share',
    searchText: 'Search the text',
    narrower: 'Ask something narrower',
    itIsThere: 'It is there: show me where',
    copy: 'Copy citation',
    before: 'before',
    after: 'after',
    askAgain: 'Ask again',
    openCitation: 'Open a citation',
  },
  citation: {
    moved: 'The document has changed since this answer; the words are still there.',
    changed: 'The document has changed since this answer and no longer holds these words.',
    removed: 'The document is no longer among the sources.',
    page: (page, pages) => `${page} of ${pages}`,
  },
  feedback: {
    thanks: 'Thank you, noted.',
    question: 'What is wrong with this answer?',
    opinion: {
      wrong: 'The answer is wrong',
      'citation-does-not-support': 'A citation does not support it',
      'should-not-have-refused': 'It should not have refused',
      'should-have-refused': 'It should have refused',
    },
    whereTitle: 'It is there',
    whereLabel: 'Where does it stand?',
  },
  form: { askTitle: 'Ask the sources', askLabel: 'Your question' },
  find: {
    found: (passages) => (passages === 1 ? '1 passage' : `${passages} passages, best first`),
    nothing: 'No passage comes near this text.',
  },
  check: {
    verdict: {
      supported: 'Supported',
      contradicted: 'Contradicted',
      'not-in-sources': 'Not in the sources',
    },
    counted: (counts) =>
      `${counts.supported} supported, ${counts.contradicted} contradicted, ${counts['not-in-sources']} not in the sources`,
    noClaim: 'There is no claim here to check: questions and opinions are left alone.',
    noText: 'This message has no text that I can read.',
    more: (claims) => `${claims} more were not checked: the text is long. Check them in parts.`,
  },
  sources: {
    title: 'Sources',
    none: 'There are no documents yet.',
    size: (passages, words) => `${words.toLocaleString('en')} words, ${passages.toLocaleString('en')} passages`,
    more: (documents) => `and ${documents} more`,
    unknown: (name) => `There is no source called “${name}”. Pick one from the list that appears as you type.`,
    field: {
      author: 'Author',
      publisher: 'Publisher',
      date: 'Date',
      licence: 'Licence',
      about: 'About',
    },
  },
  help: {
    title: 'Footnote answers from your documents',
    text: [
      'Every sentence carries a number that opens the exact passage. What the documents do not hold, I do not say.',
      '',
      '`/ask` answers a question · `/check` judges a claim · `/find` shows passages only · `/sources` lists the documents',
      'You can also mention me with a question, or reply to one of my messages.',
    ].join('\n'),
    examples: 'Try one of these:',
  },
  thread: {
    opened: 'Go on here: mention me in your question, or reply to one of my messages.',
    openedListening: 'Go on here: just write your questions. What begins with `//` I leave alone.',
    goTo: (thread) => `The discussion is in ${thread}.`,
    notAllowed:
      'I may not open a thread here. A server admin can give me Create Public Threads and Send Messages in Threads.',
  },
  notice: {
    noLongerStored: 'This answer is no longer stored.',
    wait: (when) => `You have asked many questions in a short time. You can ask again ${when}.`,
    guildWait: (when) => `This server has asked many questions in a short time. You can ask again ${when}.`,
    busy: 'Many questions are waiting already. Please ask again in a minute.',
    stopping: 'I am just restarting. Please ask again in a minute.',
    fault: 'Something went wrong on our side, so there is no answer this time. Please ask again.',
    tooLong: (characters) => `A question may have ${characters} characters. Please shorten yours.`,
    askMe: 'Ask me something about the sources, or see `/help`.',
    couldNotRead: 'I could not read your message. Mention me in it, or use Follow up below the answer.',
    notYours: 'Only the member who asked can do this.',
    cannotWrite: (channel) =>
      `I am not allowed to write in ${channel}. A server admin can give me Send Messages there.`,
    unknownAction: 'This button comes from another version of me. Please ask again.',
  },
};
