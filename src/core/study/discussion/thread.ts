/** A message of a thread, as a member wrote it. */
export interface ThreadMessage {
  readonly author: string;
  readonly text: string;
  /** Place of the message that it replies to, from 0; always an earlier one. */
  readonly replyTo?: number;
}

const laughs =
  /\b(?:lol|lmao|rofl|ha(?:ha)+h?|hehe+|jk|j\/k|just kidding|xd)\b|[😂🤣😆😜🤪😹]|(?<!\p{L})(?:ахах\p{L}*|хаха\p{L}*|лол|шучу|шутка)(?!\p{L})|哈哈|开玩笑|әзілдеп/iu;

/** Whether a message is meant as a joke, as far as its author marks it as one. */
export function isJoke(text: string): boolean {
  return laughs.test(text);
}

const disagrees =
  /^(?:(?:hm+|well|sorry|but|um|er)[,.…]*\s+)*(?:no\b|nope\b|nah\b|not (?:true|really|quite|so|exactly|correct)|wrong\b|incorrect\b|false\b|actually\b|i (?:don['’]?t|do not|can['’]?t|cannot) (?:agree|think|believe|see)|i disagree|i doubt|(?:that|this)(?:['’]s| is| was)? ?(?:not|wrong|false|incorrect|isn['’]t)|on the contrary|quite the opposite|you(?:['’]re| are) (?:wrong|mistaken))|^(?:нет\b|не согласен|не согласна|неправда|это не так|на самом деле|вы ошиба|ты ошиба)|^(?:不对|不是|我不同意|其实|错了|不,|不，)|^(?:жоқ|келіспеймін|олай емес|шын мәнінде)/iu;

/** Whether a reply opens by disagreeing. */
export function opensWithDisagreement(text: string): boolean {
  return disagrees.test(text.trim());
}

const leadIn =
  /^(?:(?:hm+|well|sorry|but|um|er|so|ok|okay|no|nope|nah|yes|yeah|yep|right|exactly|actually|wrong|false|incorrect|not true|that['’]s (?:not true|wrong|false|right|true)|i (?:dis)?agree|нет|да|на самом деле|неправда|不对|不是|对|其实|жоқ|иә|шын мәнінде)(?:[,.:;!–—-]+\s*|，\s*|\s+(?=\p{Lu})))+/iu;

/** What a reply states, without the yes or no that it opens with. */
export function withoutReplyWord(sentence: string): string {
  const stated = sentence.replace(leadIn, '');
  return stated === '' ? sentence : stated.charAt(0).toUpperCase() + stated.slice(1);
}
