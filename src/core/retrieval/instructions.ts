/** Orders to the bot and attempts to change its rules, by language; general shapes, not lists of attacks. */
const instructions: readonly RegExp[] = [
  // English: undoing rules
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b[^.?!]{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|sources?|documents?|context|citations?|constraints?|restrictions?|everything|above|previous|earlier)\b/iu,
  /\b(?:reveal|show|print|repeat|display|output|leak|tell)\b[^.?!]{0,30}\b(?:your|the|system)\b[^.?!]{0,20}\b(?:system prompt|prompt|instructions|rules|token|password|api key|configuration|secrets?)\b/iu,
  /(?:^|[.!?,:;–-]\s*|\b(?:and|then|please|now|must|should|you)\s+)(?:you are now|from now on,? (?:you|answer|act|respond)|pretend (?:to be|you|that you)|act (?:as|like)|role-?play)\b|\b(?:developer mode|jailbreak|do anything now)\b/iu,
  /\b(?:system|assistant|developer) ?(?:message|prompt)? ?:/iu,
  /<\/?(?:system|instructions?|prompt|assistant)>|\[\/?(?:INST|SYSTEM)\]/iu,
  /\b(?:answer|respond|reply|speak)\b (?:only )?(?:with|in|like|as if|from your own)\b[^.?!]{0,40}\b(?:own knowledge|memory|without (?:sources|citations)|pirate|emoji|poem|json|base64|uppercase|word)\b/iu,
  /\b(?:without|no) (?:citing|citations|using the (?:sources|documents))\b/iu,
  // English: other work
  /^\s*(?:please |pls |now |just |can you |could you |would you |will you )*(?:write|compose|generate|create|draft|make up|invent|draw|sing|execute|delete|remove|ban|kick|mute|send|say|repeat|print|translate|roll|install|restart|shut ?down|ping)\b(?! (?:of|for|in)\b)/iu,
  /^\s*(?:please |now |just )*tell (?:me|us) (?:a|another|some) (?:joke|story|poem|lie|secret)/iu,
  // Russian
  /(?:игнорируй|проигнорируй|забудь|отмени|не обращай внимания)(?:те)?(?!\p{L})[^.?!]{0,50}(?:инструкци|правил|указани|промпт|источник|документ|контекст|всё|все|предыдущ)/iu,
  /(?:ты теперь|представь,? что ты|притворись|веди себя как|отвечай как|отвечай только|покажи (?:свой|системный) промпт)/iu,
  /^\s*(?:пожалуйста,? )?(?:напиши|сочини|придумай|переведи|удали|нарисуй|спой|забань|отправь|выполни|запусти|скажи слово|повтори)(?:те)?(?!\p{L})/iu,
  // Chinese
  /(?:忽略|无视|忘记|忘掉|不要理会)[^。？！]{0,20}(?:指令|指示|说明|规则|提示|来源|文档|以上|之前|前面|所有)/u,
  /(?:你现在是|从现在起|(?:^|[，。！；：]|请你?)\s*(?:假装|扮演|充当)|(?:显示|输出|告诉我).{0,8}(?:系统提示|提示词))/u,
  /^\s*(?:请|帮我|请帮我|给我)*(?:写一|编写|创作|翻译|删除|画一|唱|执行|运行|生成|发送|重复)/u,
  // Spanish, French, German, Turkish, Kazakh
  /\b(?:ignora|olvida|descarta)\b[^.?!]{0,40}(?:instrucciones|reglas|fuentes|documentos|anterior|todo)/iu,
  /\b(?:act[úu]a como|finge (?:ser|que)|ahora eres|muestra tu prompt)\b|^[¿¡\s]*(?:por favor,? )?(?:escribe|traduce|borra|genera|inventa|dibuja)(?!\p{L})/iu,
  /(?:ignore[zs]?|oublie[zs]?)[^.?!]{0,40}(?:instructions|règles|sources|précédent)|(?:agis comme|fais semblant|tu es maintenant)|^\s*(?:écris|traduis|supprime|génère)(?!\p{L})/iu,
  /(?:ignoriere?|vergiss)[^.?!]{0,40}(?:anweisung|regel|quelle|dokument|vorherige|alles)|(?:tu so,? als|du bist jetzt|spiele? die rolle)|^\s*(?:bitte )?(?:schreibe?|übersetze?|lösche?|erfinde)(?!\p{L})/iu,
  /(?:yok say|görmezden gel|unut)(?!\p{L})|(?:şimdi sen|gibi davran|rol yap)|^\s*(?:lütfen )?(?:yaz|çevir|sil)(?!\p{L})/iu,
  /(?:нұсқаулар|ережелер|дереккөздер)\p{L}*[^.?!]{0,30}(?:елеме|ұмыт)|(?:сен енді|рөлін ойна)|^\s*(?:өлең жаз|аударып бер|өшір)/iu,
];

/** A question about quoted words ("what does 'ignore all rules' mean?") is a question. */
const quoted = /"[^"]{2,200}"|“[^”]{2,200}”|«[^»]{2,200}»|(?<!\p{L})'[^']{4,200}'(?!\p{L})|「[^」]{2,200}」/gu;

/**
 * What is left to answer when instructions to the bot are taken out: the text itself where there are none, the sentences
 * that ask something where instructions stand beside them, undefined where nothing is asked but an order given.
 */
export function withoutInstructions(text: string): string | undefined {
  if (!isInstruction(text)) return text;
  const kept = sentencesOf(text).filter((sentence) => /[?？]\s*$/u.test(sentence) && !isInstruction(sentence));
  return kept.length === 0 ? undefined : kept.join(' ');
}

function isInstruction(text: string): boolean {
  const bare = text.replace(quoted, ' … ');
  return instructions.some((pattern) => pattern.test(bare));
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.?!。？！\n]+[.?!。？！]*/gu)?.map((sentence) => sentence.trim()) ?? [];
}
