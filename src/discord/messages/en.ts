import type { Messages } from './messages.ts';
import { modelMessages } from './model-messages.ts';
import { englishStudy } from './study/en.ts';
import { englishUnread } from './unread/en.ts';

export const english: Messages = {
  language: 'en',
  headline: {
    correction: 'The sources say the opposite.',
    conflict: 'The sources differ.',
    refusal: {
      'empty-corpus': 'There are no documents to answer from yet.',
      'off-topic': 'I find nothing on this in the sources.',
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
  model: modelMessages.en,
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
    own: 'this server’s own',
    added: (title, passages) =>
      `**${title}** is among the sources now: ${passages} ${passages === 1 ? 'passage' : 'passages'}. Only this server sees it.`,
    replaced: (title, passages) =>
      `**${title}** has been replaced: ${passages} ${passages === 1 ? 'passage' : 'passages'} now.`,
    partly: 'Not all of it could be read:',
    refused: (name) => `**${name}** was not taken in, and nothing has changed.`,
    tooMany: (most) => `This server has ${most} documents of its own, and that is the most. Remove one first.`,
    removed: (title) => `**${title}** has been removed and answers nothing any more.`,
    notOwn: (title) => `**${title}** is not this server’s own: everyone shares it, and whoever runs me looks after it.`,
    reindexed: ({ added, changed, removed }) => `Read again: ${added} new, ${changed} changed, ${removed} gone.`,
    notAdmin: 'Only members with Manage Server can change the sources.',
    notHere: 'Documents can be added in a server that I am a member of.',
    unread: englishUnread,
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
      '`/summary` sums up · `/discuss` opens a discussion · `/quiz` asks you · `/cards` are your flashcards',
      'You can also mention me with a question, or reply to one of my messages.',
    ].join('\n'),
    examples: 'Try one of these:',
  },
  gaps: {
    title: (days) => `What was refused in the last ${days === 1 ? 'day' : `${days} days`}`,
    none: 'Nothing was refused.',
    times: (times) => `asked ${times} times`,
    nearest: 'nearest',
    members: 'members say it is there',
    more: (questions) => `and ${questions} more`,
  },
  stats: {
    title: (days) => `The last ${days === 1 ? 'day' : `${days} days`} in numbers`,
    questions: ({ answered, refused }) => `Questions: ${answered} answered, ${refused} refused`,
    others: ({ searches, checks }) => `Searches: ${searches} · Checks: ${checks}`,
    feedback: 'What members say',
    helpful: 'Helpful',
    time: (median, slowest) => `Time to an answer: half within ${median}, 19 in 20 within ${slowest}`,
  },
  setup: {
    title: 'Settings of this server',
    saved: 'Saved.',
    channels: 'I answer in',
    everywhere: 'all channels that I can see',
    limits: (user, guild) => `Questions in ten minutes: ${user} a member, ${guild} this server`,
    strictness: (isStrict) =>
      `Counts as supported: ${isStrict ? 'only what a source says outright' : 'what a source says or what follows from it'}`,
    threads: (isOn) =>
      `Plain messages in my threads: ${isOn ? 'answered, where the Message Content intent is on' : 'left alone'}`,
    language: 'My own words',
    readersOwn: 'in each reader’s language',
  },
  setupCheck: {
    title: 'What I found in this channel',
    permission: {
      view: 'View Channel: to know where I am asked',
      send: 'Send Messages: to answer mentions',
      sendInThreads: 'Send Messages in Threads: to answer in threads',
      openThreads: 'Create Public Threads: for “Discuss in thread”',
      embed: 'Embed Links: for answers in a frame; without it they are plain text',
      history: 'Read Message History: to see what a reply goes on from',
    },
    permissionFix: {
      view: 'To fix: Edit Channel, Permissions, add my role, allow View Channel.',
      send: 'To fix: Edit Channel, Permissions, my role, allow Send Messages; or Server Settings, Roles, my role, for all channels.',
      sendInThreads:
        'To fix: Edit Channel, Permissions, my role, allow Send Messages in Threads; or Server Settings, Roles, my role.',
      openThreads:
        'To fix: Edit Channel, Permissions, my role, allow Create Public Threads; or Server Settings, Roles, my role.',
      embed: 'To fix: Edit Channel, Permissions, my role, allow Embed Links; or Server Settings, Roles, my role.',
      history:
        'To fix: Edit Channel, Permissions, my role, allow Read Message History; or Server Settings, Roles, my role.',
    },
    intentOn: 'Message Content intent: on, so I can read plain messages in my threads',
    intentOff: 'Message Content intent: off. Only plain messages in my threads need it.',
    intentFix:
      'If you want those: whoever runs me switches it on in the Developer Portal (Bot, Privileged Gateway Intents), sets DISCORD_MESSAGE_CONTENT=on and starts me again.',
    documents: (documents, passages) => `Documents: ${documents}, with ${passages} passages`,
    noDocuments: 'Documents: none. Whoever runs me puts some into the corpus folder and starts me again.',
  },
  privacy: {
    info: [
      '**What is kept.** Each question, search and check with its answer, the quotations shown and your feedback, for 30 days, so that buttons keep working and admins see what the sources lack.',
      '**Who you are** is kept only as a keyed hash, never as a name or an id.',
      '**Studying.** Your flashcards stay until you erase them; quiz answers go after 30 days, with the name that the score board shows. Summaries of a thread keep nobody’s words.',
      '**Who sees it.** Admins of this server see refused questions and counts, without names. No other server sees anything.',
      '`/privacy export` gives you all of it as a file, `/privacy delete` erases it at once.',
    ].join('\n'),
    exported: (answers) => `Everything that is kept of you: ${answers} ${answers === 1 ? 'record' : 'records'}.`,
    nothing: 'Nothing is kept of you.',
    confirm:
      'This erases all your questions, answers and feedback, in every server. Buttons below those answers stop working.',
    deleteButton: 'Erase everything of mine',
    deleted: (answers) => `Erased: ${answers} ${answers === 1 ? 'record' : 'records'}. Nothing is kept of you now.`,
  },
  study: englishStudy,
  thread: {
    opened: 'Go on here: mention me in your question, or reply to one of my messages.',
    openedListening: 'Go on here: just write your questions. What begins with `//` I leave alone.',
    goTo: (thread) => `The discussion is in ${thread}.`,
    gone: 'The message of this answer has been deleted, so no thread can begin there. Ask again and press the new button.',
    tooMany: 'This server has as many open threads as Discord allows. Close one and try again.',
    notAllowed:
      'I may not open a thread here. A server admin can give me Create Public Threads and Send Messages in Threads.',
  },
  notice: {
    noLongerStored: 'This answer is no longer stored.',
    wait: (when) => `You have asked many questions in a short time. You can ask again ${when}.`,
    elsewhere: (channels) => `On this server I answer in ${channels}.`,
    guildWait: (when) => `This server has asked many questions in a short time. You can ask again ${when}.`,
    busy: 'Many questions are waiting already. Please ask again in a minute.',
    place: (place) => `You are number ${place} in the line. Your answer comes here.`,
    stopping: 'I am just restarting. Please ask again in a minute.',
    fault: 'Something went wrong on our side, so there is no answer this time. Please ask again.',
    engineEnded:
      'The part of me that works answers out has stopped and is starting again, so there is no answer this time. Please ask again in a minute.',
    tooLong: (characters) => `A question may have ${characters} characters. Please shorten yours.`,
    askMe: 'Ask me something about the sources, or see `/help`.',
    couldNotRead: 'I could not read your message. Mention me in it, or use Follow up below the answer.',
    notYours: 'Only the member who asked can do this.',
    cannotWrite: (channel) =>
      `I am not allowed to write in ${channel}. A server admin can give me Send Messages there.`,
    unknownAction: 'This button comes from another version of me. Please ask again.',
  },
};
