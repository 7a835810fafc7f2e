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
  /^(?:(?:hm+|well|sorry|but|um|er)[,.…]*\s+)*(?:no\b|nope\b|nah\b|not (?:true|really|quite|so|exactly|correct)|wrong\b|incorrect\b|false\b|actually\b|i (?:don['’]?t|do not|can['’]?t|cannot) (?:agree|think|believe|see)|i disagree|i doubt|(?:that|this)(?:['’]s| is| was)? ?(?:not|wrong|false|incorrect|isn['’]t)|on the contrary|quite the opposite|you(?:['’]re| are) (?:wrong|mistaken))|^(?:нет(?!\p{L})|не согласен|не согласна|неправда|это не так|на самом деле|вы ошиба|ты ошиба)|^(?:不对|不是|我不同意|其实|错了|不,|不，)|^(?:жоқ(?!\p{L})|келіспеймін|олай емес|шын мәнінде)/iu;

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

const thinks =
  /\b(?:i (?:think|feel|believe|guess|find|suppose|reckon)|in my (?:opinion|view)|imo|imho|to me|for me|personally)\b|(?:по-моему|мне кажется|я думаю|я считаю|на мой взгляд)|我觉得|我认为|在我看来|менің ойымша|меніңше/iu;
const values =
  /\b(?:pretti(?:er|est)|pretty|nic(?:e|er|est)|beautiful|ugl(?:y|ier|iest)|good|better|best|bad|worse|worst|great|greater|greatest|lovel(?:y|ier)|interesting|boring|cool(?:er|est)?|funn(?:y|ier)|sad|fun|cute|charming|impressive|overrated|underrated|worth|useless|useful|important|wonderful|awful)\b|лучш|хуж|красив|интересн|скучн|важн|好|美|有趣|无聊|重要|жақсы|жаман|әдемі|қызық|маңызды/iu;
const praisesOrBlames =
  /\b(?:favou?rites?|awesome|amazing|waste of|what a|how (?:boring|lovely|nice|sad|beautiful)|shame|disgusting|ridiculous|overrated|underrated)\b/iu;

/** Whether a sentence weighs rather than states: "I think the upper mill is prettier". */
export function isValued(sentence: string): boolean {
  return praisesOrBlames.test(sentence) || (thinks.test(sentence) && values.test(sentence));
}

const asksOfThings =
  /^(?:and |but |so |then |also |by the way,? )?(?:what|who|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|in|on|at|by|for|from|to|with|since|until|under|of)\b|[^\p{Script=Latin}\s]/iu;
const asksOfMembers =
  /\b(?:you|your|anyone|anybody|everyone|everybody|someone|we|us|me|tonight|tomorrow)\b|(?:^|\s)(?:вы|ты|кто-нибудь|все|мы)(?=\s)|你们|大家|有人|сіздер|біреу/iu;

/** Whether a question asks about the world, and not about the plans of those who talk. */
export function asksOfTheWorld(question: string): boolean {
  return asksOfThings.test(question.trim()) && !asksOfMembers.test(question);
}

const greets =
  /^(?:hi|hello|hey|good (?:morning|evening|afternoon|night)|bye|goodbye|see you|thanks|thank you|cheers|welcome|congratulations|sorry|great (?:evening|session|talk|discussion|job|work)|well done|happy \p{Ll}+day|привет|здравствуй\p{L}*|спасибо|до встречи|до свидания|пока|добр(?:ый|ое|ой) \p{L}+|сәлем|рахмет|сау бол\p{L}*)(?!\p{L})(?! (?:to|for|of|in|on|by|is|was|are|were|has|had)\b)|^(?:你好|大家好|谢谢|再见|晚安)/iu;

/** Whether a sentence only greets, thanks or takes leave: "Great evening, see you next week!" */
export function isGreeting(sentence: string): boolean {
  return greets.test(sentence.trim());
}
