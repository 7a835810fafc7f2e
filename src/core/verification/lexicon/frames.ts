/** Openings that say who speaks or how sure one is, not what is claimed; the claim begins after them. */
export const frames: readonly RegExp[] = [
  /^according to (?:the |this |that |these |our )?(?:text|source|sources|article|articles|document|documents|paper|report|reading|readings|passage|author|authors|notes|book|page|study)\b[^,:;]{0,20}[,:]\s*/iu,
  /^(?:the|this|that|these|our) (?:text|source|sources|article|articles|document|documents|paper|report|reading|readings|passage|author|authors|notes|book|page) (?:clearly |also |explicitly )?(?:says?|states?|said|stated|mentions?|mentioned|notes?|noted|explains?|explained|shows?|showed|reports?|reported|claims?|claimed|writes?|wrote|tells us|indicates?|confirms?)(?: that|:)\s*/iu,
  /^it (?:is|was) (?:stated|said|written|mentioned|noted|reported|claimed|explained|true|a fact|known|clear)(?: here| there)? that\s+/iu,
  /^(?:i|we) (?:do |just |also |only )?(?:think|believe|guess|suppose|assume|heard|read|know|remember|recall|understand|say|said|feel|learned|learnt|thought|am sure|am pretty sure|'m sure|'m pretty sure)(?: somewhere)?(?: that)?,?\s+(?=\S+\s+\S+)/iu,
  /^(?:in fact|actually|basically|essentially|indeed|honestly|frankly|well|so|ok|okay|hey|hi|yes|yeah|yep|no|nope|oh|um|right|fun fact|did you know that|as far as i know|afaik|fyi|btw|by the way|imo|imho|in my opinion|to be honest|tbh|lol|also|moreover|furthermore|in addition|additionally|however|therefore|thus|for example|for instance|in other words|in short|in summary|overall|finally|as you know|as we know|as mentioned|of course|note that|please note that|everyone|guys)[,:—–-]?\s+(?=\S+\s+\S+)/iu,
  /^(?:here(?:'s| is) (?:a|the|my|one) (?:claim|statement|fact|question)|(?:claim|statement|fact|true or false|check this|please check|can you check|verify this|please verify))\s*[:—–-]\s*/iu,
  /^i(?:['’](?:m|ve|d|ll))?\b[^.!?;:]{0,80}?,?\s+but\s+(?=\S+\s+\S+\s+\S+)/iu,
  /^(?:is it (?:true|correct|right) that|can you (?:check|confirm|verify) (?:that|whether|if)|please (?:check|confirm|verify) (?:that|whether|if))\s+/iu,
  /^(?:мне кажется|я думаю|я считаю|я полагаю|я помню|по-моему|на мой взгляд|насколько я (?:помню|знаю)|кстати|на самом деле|согласно (?:тексту|документу|документам|источнику|источникам))[,:]?\s+(?:что\s+)?(?=\S+\s+\S+)/iu,
  /^(?:我觉得|我认为|我想|我记得|依我看|据我所知|其实|顺便说一下|根据(?:资料|文件|原文|文本))[，,：:]?\s*(?=\S{2})/u,
];

/** Endings that only hand the claim over: "right?", "according to the text". */
export const tails: readonly RegExp[] = [
  /,?\s+(?:right|correct|true|no|isn't it|yes|ok|lol)\s*\?+$/iu,
  /,\s+(?:according to|as stated in|as said in|as mentioned in) (?:the |this |that |these |our )?(?:text|source|sources|article|document|documents|paper|report|reading|readings|passage|author|notes|book)s?\s*([.!]?)$/iu,
];
