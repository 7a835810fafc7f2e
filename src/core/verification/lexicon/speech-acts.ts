import { isPlantedOrder } from '../../retrieval/planted-orders.ts';

/** Kinds of sentences that state nothing about the world that sources could bear out. */
type NoStatement = 'question' | 'opinion' | 'instruction';

const asks = /[?？]\s*["'”’)\]]*$/u;
const asksWithoutMark =
  /^(?:(?:can|could|would|should|do|does|did|is|are|was|were|will|has|have)\s+(?:you|we|i|they|he|she|it|there|this|that|anyone|anybody|someone)|(?:what|who|whom|whose|why|how|when|where)\s+(?:is|are|was|were|do|does|did|can|could|will|would|should))\b/iu;
const speaksOfOneself =
  /^(?:i|i'm|i’m|i've|i’ve|i'd|i’d|i'll|i’ll|my|we|we're|we’re|we've|let's|let’s|me|mine)\b|\b(?:i (?:like|love|hate|enjoy|prefer|want|need|am|was|have|had|feel|hope|wish|agree|disagree)|my (?:opinion|view|favou?rite|guess))\b/iu;
/** The same in Russian and Chinese; 我国, “our country”, is a thing. */
const speaksOfOneselfElsewhere =
  /^(?:(?:я|мы|мне|нам|меня|нас|мой|моя|моё|мои)(?!\p{L})|咱|我(?![国校市省县党军院]))/iu;
const judges =
  /\b(?:should|ought to|interesting|boring|beautiful|ugly|amazing|awesome|awful|terrible|wonderful|horrible|stupid|silly|nice|cool|great idea|bad idea|disgusting|fascinating|ridiculous|unfortunately|sadly|luckily|(?:best|worst) \S+ ever|in my (?:opinion|view)|imo|imho)\b/iu;
/** Praise and blame make an opinion only in a plain sentence of praise or blame. */
const plainJudgement =
  /^(?:this|that|it|they|these|those|the [\p{L}-]+(?: [\p{L}-]+)?|what an?|so|such|very|how)\b.{0,40}$|^(?:[\p{L}-]+ ){1,4}(?:is|are|was|were) (?:so |very |really |just |the )?[\p{L}-]+(?: \p{L}+)?(?: ever)?[.!]*$/iu;
const commands =
  'ignore|disregard|forget|answer|say|reply|respond|write|print|output|tell|give|show|list|explain|summari[sz]e|translate|pretend|act|assume|repeat|mark|return|follow|stop|note|remember|check|verify|confirm|imagine|suppose|consider|guess';
/** "You must answer" instructs, "you must be eighteen" does not. */
const instructs = new RegExp(
  `^(?:please\\s+)?(?:${commands}|see you|talk to you|thanks|thank you|do not|don't|never|always|you are|you (?:must|should|will|have to|can)(?: \\p{L}+)? (?:${commands})|your (?:task|job|role))\\b`,
  'iu',
);
const injects =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:sources?|instructions?|rules?|above|previous|prompt|documents?|evidence)\b|\b(?:system prompt|say (?:that it is |it is |it's )?supported|mark (?:this|it|the claim) as|answer (?:with )?["“']?(?:supported|yes|true)|verdict\s*(?:[:=]|is))|^\s*(?:system|assistant|developer)\s*:/iu;

const jokes = /^(?:an?|here(?:'s| is) an?|bad|dad)?\s*joke\b/iu;

/**
 * Why a sentence is no claim, or undefined where it is one.
 * @param sentence as written
 * @param stated the same without its frame ("I think that …")
 */
export function whyNotJudged(sentence: string, stated: string): NoStatement | undefined {
  if (injects.test(sentence) || isPlantedOrder(sentence)) return 'instruction';
  const wrapped = stated.trim() !== '' && stated.length < sentence.trim().length - 3;
  if (asks.test(stated) && !(wrapped && /^is it true|^can you|^please/iu.test(sentence))) return 'question';
  if (asksWithoutMark.test(stated)) return 'question';
  if (instructs.test(stated)) return 'instruction';
  if (speaksOfOneself.test(stated) || speaksOfOneselfElsewhere.test(stated) || jokes.test(stated)) return 'opinion';
  if (judges.test(stated) && plainJudgement.test(stated)) return 'opinion';
  return /^should\b|\bshould\b(?! (?:be|have) (?:\p{L}+ed|noted))/iu.test(stated) &&
    !/\bthat\b.*\bshould\b/iu.test(stated)
    ? 'opinion'
    : undefined;
}
