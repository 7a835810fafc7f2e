const reasonCue =
  /\b(?:because|due to|owing to|in order to|so that|as a result|since|caused? by|therefore|thus|led to|leads to|thanks to|for the purpose|reasons?|in response to|to (?:avoid|prevent|protect|allow|provide|ensure|reduce|increase|gain|make|help|improve|keep|get|support|create))\b|因为|由于|因此|所以|为了|потому|так как|поскольку|из-за|чтобы|благодаря|porque|debido a|para (?:que|evitar)|өйткені|себебі|үшін/iu;

/** Whether a text gives a reason, by the words that reasons come with. */
export function hasReason(text: string): boolean {
  return reasonCue.test(text);
}
