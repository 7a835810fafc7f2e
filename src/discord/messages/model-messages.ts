import type { ModelTrouble } from '../../core/citations/reply.ts';

/** What is said of the chat model. */
export interface ModelMessages {
  readonly writtenBy: (name: string) => string;
  /** So many bullets, prompts or questions of all are in its words. */
  readonly phrased: (name: string, phrased: number, total: number) => string;
  /** It was asked, and nothing that it proposed passed. */
  readonly nothingPassed: (name: string) => string;
  /** The reply was made without it, because of its trouble. */
  readonly without: (name: string, trouble: ModelTrouble) => string;
  readonly none: string;
  readonly works: (name: string) => string;
  readonly fails: (name: string, trouble: ModelTrouble) => string;
  /** The model is named but cannot be opened: a package or a key is missing. `detail` is in English. */
  readonly notSetUp: (detail: string) => string;
  /** For `/stats`; `cost` in dollars, as written, where it is known. */
  readonly usage: (calls: number, tokens: string, cost: string | undefined) => string;
}

const english: Readonly<Record<ModelTrouble, string>> = {
  'refused-key': 'did not accept its key',
  'unknown-model': 'is not known at its address',
  'rate-limit': 'gets too many requests just now',
  'server-error': 'failed',
  'bad-request': 'did not understand the request',
  unreachable: 'cannot be reached',
  'too-slow': 'took too long',
  malformed: 'answered in no usable form',
  resting: 'failed several times and rests for a minute',
  'over-budget': 'has used up its tokens for today',
};
const russian: Readonly<Record<ModelTrouble, string>> = {
  'refused-key': 'не приняла ключ',
  'unknown-model': 'по её адресу неизвестна',
  'rate-limit': 'сейчас получает слишком много запросов',
  'server-error': 'дала сбой',
  'bad-request': 'не поняла запрос',
  unreachable: 'недоступна',
  'too-slow': 'отвечала слишком долго',
  malformed: 'ответила не в той форме',
  resting: 'несколько раз дала сбой и минуту отдыхает',
  'over-budget': 'израсходовала токены на сегодня',
};
const chinese: Readonly<Record<ModelTrouble, string>> = {
  'refused-key': '不接受密钥',
  'unknown-model': '在该地址找不到',
  'rate-limit': '目前请求过多',
  'server-error': '出错了',
  'bad-request': '无法理解请求',
  unreachable: '无法连接',
  'too-slow': '回答超时',
  malformed: '回答的格式无法使用',
  resting: '连续出错，暂停一分钟',
  'over-budget': '今天的用量已用完',
};
const kazakh: Readonly<Record<ModelTrouble, string>> = {
  'refused-key': 'кілтті қабылдамады',
  'unknown-model': 'бұл мекенжайда белгісіз',
  'rate-limit': 'қазір тым көп сұрау алып жатыр',
  'server-error': 'қате берді',
  'bad-request': 'сұрауды түсінбеді',
  unreachable: 'қолжетімсіз',
  'too-slow': 'тым ұзақ жауап берді',
  malformed: 'жарамсыз түрде жауап берді',
  resting: 'бірнеше рет қате беріп, бір минут тынығуда',
  'over-budget': 'бүгінгі токендерін жұмсап қойды',
};

export const modelMessages: Readonly<Record<'en' | 'ru' | 'zh' | 'kk', ModelMessages>> = {
  en: {
    writtenBy: (name) => `written by ${name}, every sentence checked`,
    phrased: (name, phrased, total) => `${phrased} of ${total} in the words of ${name}, each checked`,
    nothingPassed: (name) => `The sources’ own words: of what ${name} proposed nothing passed the check.`,
    without: (name, trouble) => `The model ${name} ${english[trouble]}. This is what I find without it.`,
    none: 'No chat model: answers are the documents’ own sentences.',
    works: (name) => `The chat model ${name} answers.`,
    fails: (name, trouble) => `The chat model ${name} ${english[trouble]}. \`footnote doctor\` says what to do.`,
    notSetUp: (detail) => `The chat model is not set up: ${detail}`,
    usage: (calls, tokens, cost) =>
      `Chat model: ${calls} ${calls === 1 ? 'request' : 'requests'}, ${tokens} tokens${cost === undefined ? '' : `, about ${cost}`}`,
  },
  ru: {
    writtenBy: (name) => `написала ${name}, каждое предложение проверено`,
    phrased: (name, phrased, total) => `${phrased} из ${total} — словами ${name}, всё проверено`,
    nothingPassed: (name) => `Слова самих источников: из предложенного ${name} ничто не прошло проверку.`,
    without: (name, trouble) => `Модель ${name} ${russian[trouble]}. Вот что удалось найти без неё.`,
    none: 'Языковой модели нет: ответы состоят из предложений самих документов.',
    works: (name) => `Языковая модель ${name} отвечает.`,
    fails: (name, trouble) => `Языковая модель ${name} ${russian[trouble]}. Что делать, скажет \`footnote doctor\`.`,
    notSetUp: (detail) => `Языковая модель не настроена: ${detail}`,
    usage: (calls, tokens, cost) =>
      `Языковая модель: запросов ${calls}, токенов ${tokens}${cost === undefined ? '' : `, около ${cost}`}`,
  },
  zh: {
    writtenBy: (name) => `由 ${name} 撰写，每句均已核对`,
    phrased: (name, phrased, total) => `${total} 条中有 ${phrased} 条由 ${name} 措辞，均已核对`,
    nothingPassed: (name) => `均为来源原文：${name} 提出的内容没有通过核对。`,
    without: (name, trouble) => `模型 ${name} ${chinese[trouble]}。以下是不用模型找到的内容。`,
    none: '没有语言模型：回答由文档原句组成。',
    works: (name) => `语言模型 ${name} 可以回答。`,
    fails: (name, trouble) => `语言模型 ${name} ${chinese[trouble]}。运行 \`footnote doctor\` 查看解决办法。`,
    notSetUp: (detail) => `语言模型尚未设置好：${detail}`,
    usage: (calls, tokens, cost) =>
      `语言模型：${calls} 次请求，${tokens} 个 token${cost === undefined ? '' : `，约 ${cost}`}`,
  },
  kk: {
    writtenBy: (name) => `${name} жазды, әр сөйлемі тексерілген`,
    phrased: (name, phrased, total) => `${total} ішінен ${phrased} — ${name} сөзімен, бәрі тексерілген`,
    nothingPassed: (name) => `Дереккөздердің өз сөзі: ${name} ұсынғаннан ештеңе тексерістен өтпеді.`,
    without: (name, trouble) => `${name} моделі ${kazakh[trouble]}. Онсыз табылғаны мынау.`,
    none: 'Тілдік модель жоқ: жауаптар құжаттардың өз сөйлемдерінен құралады.',
    works: (name) => `${name} тілдік моделі жауап береді.`,
    fails: (name, trouble) => `${name} тілдік моделі ${kazakh[trouble]}. Не істеу керегін \`footnote doctor\` айтады.`,
    notSetUp: (detail) => `Тілдік модель бапталмаған: ${detail}`,
    usage: (calls, tokens, cost) =>
      `Тілдік модель: ${calls} сұрау, ${tokens} токен${cost === undefined ? '' : `, шамамен ${cost}`}`,
  },
};
