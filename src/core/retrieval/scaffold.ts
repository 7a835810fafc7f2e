/** Things a question may be said to be read in; with "the" or "this" in front they name the corpus, not a topic. */
const source =
  '(?:(?:the|this|that|these|those|your|our|my|a|both|either|given|provided)\\s+)+(?:\\w+\\s+)?(?:reports?|articles?|texts?|documents?|docs?|sources?|notes|readings?|papers?|authors?|books?|chapters?|passages?|materials?|corpus|files?|pdfs?)';

const frames: readonly RegExp[] = [
  // greetings and thanks
  /^(?:hey|hi|hello|yo|hiya|greetings|good (?:morning|afternoon|evening))(?: (?:there|all|everyone|everybody|guys|folks|team|bot|footnote))?(?=[\s,!.:;-]|$)[\s,!.:;-]*/iu,
  /^(?:so|ok|okay|well|um+|uh+|hmm+|btw|by the way|quick question|just (?:a )?quick question|question|q|sorry|and|also)[\s,!:;-]+(?=\S)/iu,
  // asking to be told
  /^(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody)(?: (?:please|pls|plz|kindly))?(?: (?:tell|explain|remind|help|show|give|let))?(?: (?:to|me|us))*(?: know)?\s+(?=\S)/iu,
  /^(?:does|do|would|did) (?:you|u|anyone|anybody|someone|somebody)(?: here)?(?: happen to)? (?:know|remember|recall|understand)(?: (?:if|whether))?\s+/iu,
  /^(?:anyone|anybody|someone) (?:know|knows|remember|remembers)\s+/iu,
  /^(?:please|pls|plz|kindly)[\s,]+/iu,
  /^(?:tell|remind|explain|show)(?: to)? (?:me|us)(?: again)?(?: please)?\s+(?:about\s+)?/iu,
  /^(?:i|we)(?:['’]m| am| was| were|['’]re| are)? (?:just )?(?:wondering|curious|asking|confused about|not sure|unsure)(?: (?:about|if|whether))?[\s,:]+/iu,
  /^(?:i|we)(?:['’]d| would)? (?:just )?(?:want|wanna|need|like|love)(?: to)? (?:know|ask|understand|learn|hear|find out)(?: (?:about|if|whether))?[\s,:]+/iu,
  /^(?:i|we) (?:don['’]?t|do not) (?:get|understand|know|remember)[\s,:]+/iu,
  /^(?:is it (?:true|correct|right) that)\s+/iu,
  // pointing at the sources
  new RegExp(
    `(?:^|[\\s,(])(?:according to|based on|as per|per|from|in|within|judging by|going by) ${source}(?=[\\s,.?!:;)]|$)[,]?`,
    'giu',
  ),
  new RegExp(
    `(?<=^|\\s)(?:do|does|did) ${source} (?:say|says|state|mention|claim|tell us|tell|write|report|note)(?: (?:about|that|on))?(?=\\s|[?.!]|$)`,
    'giu',
  ),
  // sign-offs
  /[\s,]+(?:please|pls|plz|thanks|thank you|thx|ty|tia|cheers|lol|haha|guys|folks|everyone|exactly|again|anyway|though|btw|by the way|do you know|does anyone know|anyone know|if you know|right)(?=[\s?!.,]*$)/iu,
];

/**
 * Blanks out what only wraps a question ("hey, does anyone know … according to the report, thanks"), character by
 * character, so that offsets stay. What remains carries the question; a text that is all wrapping comes back unchanged.
 */
export function withoutScaffold(text: string): string {
  let current = text;
  for (let round = 0; round < 3; round += 1) {
    const before = current;
    for (const frame of frames) current = blankOut(current, frame);
    if (current === before) break;
  }
  return /[\p{L}\p{N}]/u.test(current) ? current : text;
}

function blankOut(text: string, frame: RegExp): string {
  // Anchored frames must find the first word although what stood before it is blank by now.
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  return (
    text.slice(0, lead) + text.slice(lead, end).replace(frame, (match) => ' '.repeat(match.length)) + text.slice(end)
  );
}

/** Words of chat that say nothing about a topic, and short spellings of small words. */
const chatWords = new Set(
  'lol haha pls plz thx ty btw idk imo imho tbh asap hey hi hello yo ok okay um uh hmm guys folks u ur r y w wanna gonna gotta kinda sorta cuz coz bc tho thru anyone anybody someone somebody please thanks thank actually basically really exactly stuff thing things'.split(
    ' ',
  ),
);

/** Whether an English word is chat rather than content. */
export function isChatWord(lower: string): boolean {
  return chatWords.has(lower);
}
