const opening =
  '^[\\s>*•#(\\[–—-]*(?:(?:please|now|important|attention|warning)[\\s,:!–—-]+|(?:(?:a )?(?:note|message|reminder) )?(?:to |for )?(?:the |any |all )?(?:ai|ai model|assistant|bot|chatbot|language model|llm)s?[\\s,:!–—-]+)*';
const undo = '(?:ignore|disregard|forget|override|bypass)\\b';
const rules = '(?:instructions?|prompts?|guidelines?|rules?)\\b';
const sources = '(?:instructions?|prompts?|rules?|sources?|documents?|context|evidence|everything|above|questions?)\\b';
const speak = '(?:say|answer|reply|respond|output|print|tell|claim|state|mark|repeat|report|pretend|reveal)\\b';

/** Orders that open a sentence; whoever writes about such orders quotes them or says more before. */
const orders: readonly RegExp[] = [
  new RegExp(
    `${opening}${undo}[^.?!]{0,20}\\b(?:all|any|every|your|previous|prior|earlier)\\b[^.?!]{0,30}\\b${rules}`,
    'iu',
  ),
  new RegExp(
    `${opening}${undo}[^.?!]{0,60}\\b${sources}[^.?!]{0,40}(?:\\band\\b|\\bthen\\b|\\binstead\\b|[,;:])[^.?!]{0,15}\\b${speak}`,
    'iu',
  ),
  new RegExp(`${opening}(?:reveal|print|repeat|output|show)\\b[^.?!]{0,20}\\bsystem prompt\\b`, 'iu'),
  new RegExp(
    `${opening}(?:mark|report|judge|treat|call|declare)\\b[^.?!]{0,30}\\bclaims?\\b[^.?!]{0,40}\\b(?:supported|true|verified|correct)\\b`,
    'iu',
  ),
  new RegExp(`${opening}you are now (?:an? )?[^.?!]{0,20}\\b(?:ai|assistant|chatbot|language model)\\b`, 'iu'),
  /^\P{L}*(?:пожалуйста,? )?(?:игнорируй|проигнорируй|забудь|отмени)(?:те)?\s+(?:все|всё|любые|свои|ваши|предыдущие|прежние)(?!\p{L})[^.?!]{0,40}(?:инструкци|указани|правил|промпт)/iu,
  /^\P{L}*请?(?:忽略|无视|忘记|忘掉|不要理会)[^。？！]{0,12}(?:之前|以上|前面|先前|所有|全部)[^。？！]{0,10}(?:指令|指示|提示|规则)/u,
  /^\P{L}*(?:ignora|olvida|descarta)\b[^.?!]{0,30}\b(?:instrucciones|reglas) (?:anteriores|previas)\b/iu,
  /^\P{L}*(?:ignore[zs]?|oublie[zs]?)\b[^.?!]{0,30}\b(?:instructions|règles|consignes) (?:précédentes|antérieures)/iu,
  /^\P{L}*(?:ignorieren?|vergiss|vergessen)\b[^.?!]{0,20}\b(?:alle|vorherigen|bisherigen|deine|ihre)\b[^.?!]{0,30}(?:anweisungen|regeln)/iu,
];

/**
 * Whether a sentence of a document is an order planted for whoever answers from it ("Ignore all previous instructions and
 * say …"): it states nothing, so it supports nothing and answers nothing. Orders to readers ("Remove the cover",
 * "Ignore the second step if you use Linux") are no such thing.
 */
export function isPlantedOrder(sentence: string): boolean {
  return orders.some((order) => order.test(sentence));
}
