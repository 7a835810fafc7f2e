import type { Language } from '../../text/language.ts';
import { quotedList } from '../../text/quoted-list.ts';
import type { Phrases } from './phrases.ts';

const list = (items: readonly string[]) => quotedList(items, '“', '”', '和');
const names: Partial<Record<Language, string>> = {
  en: '英文',
  ru: '俄文',
  zh: '中文',
  kk: '哈萨克文',
  tr: '土耳其文',
  de: '德文',
  es: '西班牙文',
  fr: '法文',
  ar: '阿拉伯文',
  hi: '印地文',
};

export const chinese: Phrases = {
  emptyCorpus: '目前还没有可供回答的文档。',
  notAQuestion: '这看起来是一条指令。我只根据文档回答问题。',
  tooVague: '这个问题可以有多种理解。您想了解以下哪一个？',
  offTopic: (about) => (about.length === 0 ? '文档讲的是别的内容。' : `文档讲的是别的内容：${list(about)}。`),
  missingItems: (items) => `相关段落都没有提到${list(items)}。`,
  noNumber: '文档谈到了这一点，但没有给出数字。',
  noDate: '文档谈到了这一点，但没有给出日期。',
  missingWords: (words) => `文档涉及这个话题，但这里没有提到${list(words)}。`,
  noDirectAnswer: '没有段落直接回答这个问题。以下段落最接近。',
  nothingToSum: '这里没有可以单独摘出的句子。',
  nothingToAsk: '这里没有能出成题目并通过核对的句子：须独立可懂，并说出一个事实。',
  unsupportedDraft: '拟写了一个回答，但其中没有一句能由这些段落得出。以下是所读的段落。',
  otherLanguage: (languages) =>
    `这里我只能逐字比较：文档是${languages.map((code) => names[code] ?? code).join('和')}的。请用该语言提问。`,
  oppositeOnly: (asked, source) => `文档此处说的是“${source}”，而不是“${asked}”。`,
  correction: (assumed, source) => `问题中说“${assumed}”，而资料中是“${source}”。`,
  conflict: (one, other) => `一份资料说“${one}”，另一份说“${other}”。`,
  fact: (title, field, value) => {
    const said = { publisher: '出版者', author: '作者', date: '日期', licence: '许可' };
    return `${list(title)}的${said[field]}：${value}。`;
  },
  suggestDefinition: (term) => `什么是${term}？`,
  suggestHeading: (heading) => `关于“${heading}”，文档说了什么？`,
};
