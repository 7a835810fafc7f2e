import { nameSpans } from '../../text/names.ts';
import type { Fact } from './fact.ts';
import { happensOnce } from './happens-once.ts';
import { contextTerms } from './stem.ts';

const fewestContextTerms = 6;
const fewestStatedTerms = 3;
const fewestTermsToType = 8;
const fewestTermsForOneWord = 10;
const mostTermsToType = 3;
const fewestWords = 9;
const mostWords = 40;
/** Words that make the time or place of a sentence depend on when and where it is read. */
const floating =
  /\b(?:today|now|currently|recently|yesterday|tomorrow|last (?:year|month|week)|this (?:year|month|week|season)|at present|at (?:the|that) time|nowadays|so far|to date|the same|the (?:other|former|latter|next|previous)|also|too|as of|however|similarly|respectively|instead|later that|earlier that|(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?|decades?|centuries) (?:later|earlier|before|after))\b/iu;

/** The same in Russian, Chinese and Kazakh. */
const floatingElsewhere =
  /(?<!\p{L})(?:сегодня|сейчас|теперь|недавно|вчера|завтра|ныне|в настоящее время|в то время|тогда|также|тоже|однако|затем|потом|позже|через (?:\p{L}+|\d+) (?:лет|года|месяцев|дней)|здесь|там|бүгін|қазір|жақында|сол кезде|сондай-ақ|кейін|мұнда|сонда)(?!\p{L})|今天|现在|目前|如今|最近|当时|那时|此时|同时|也|此外|其中|这里|那里|该|前者|后者/iu;

/**
 * Whether a question on this fact says enough to have one answer: a whole sentence that stands alone, with a name beside
 * the fact, or a word of its headings, to hold on to, nothing in it that floats, the fact neither said twice nor named by
 * the headings.
 */
export function isWorthAsking(fact: Fact): boolean {
  return isWorthStating(fact) && fact.sentence.words >= fewestWords && contextTerms(fact).size >= fewestContextTerms;
}

/** The same of a statement that is to be called true or false: it may be short, since nothing in it is left open. */
export function isWorthStating(fact: Fact): boolean {
  const { sentence, first, last } = fact;
  const { analysed, passage } = sentence;
  if (!sentence.standsAlone || sentence.words > mostWords) return false;
  // An antecedent in brackets is ours, not the source's.
  if (sentence.text !== analysed.text.replace(/\s+/gu, ' ').trim()) return false;
  if (hasLooseIt(sentence.text) || /\(see\b/iu.test(sentence.text)) return false;
  if (
    floating.test(sentence.text) ||
    floatingElsewhere.test(sentence.text) ||
    /\[/.test(sentence.text) ||
    hasUnnamedSubject(fact)
  )
    return false;
  if (contextTerms(fact).size < fewestStatedTerms || (fact.kind === 'year' && !happensOnce(fact))) return false;
  const beside = analysed.tokens.filter((_, at) => at < first || at > last).map(({ term }) => term);
  if (fact.terms.every((term) => beside.includes(term))) return false;
  if (fact.kind === 'name' && fact.terms.every((term) => passage.context.has(term))) return false;
  const outside = (at: number) => at < first || at > last;
  const isNamed = nameSpans(analysed.tokens, analysed.names).some((span) => outside(span.first) && outside(span.last));
  // Where no capital tells a name, enough said of the matter does.
  const isUnmarked = passage.evidence.passage.language === 'zh' && contextTerms(fact).size >= fewestContextTerms;
  return isNamed || isUnmarked || analysed.tokens.some(({ term }, at) => outside(at) && passage.context.has(term));
}

/** Whether a fact can be asked for without options: beside a single name too many others would do, and it takes more to go by. */
export function isWorthTyping(fact: Fact): boolean {
  const said = contextTerms(fact).size;
  if (said < fewestTermsToType) return false;
  if (fact.kind !== 'name') return true;
  // "Some of the oldest schools in …": so it is in many places.
  if (/^(?:some|many|most|several|few|one of|among)\b/iu.test(fact.sentence.text)) return false;
  const enough = fact.terms.length > 1 ? fewestTermsToType : fewestTermsForOneWord;
  return said >= enough && fact.terms.length <= mostTermsToType && isPointedAt(fact);
}

/**
 * Whether an exchanged fact makes a statement false rather than one about something else: another number or doer; another
 * year only where so much is said that it cannot have happened twice.
 */
export function isWorthDenying(fact: Fact): boolean {
  if (fact.kind === 'year') return contextTerms(fact).size >= fewestTermsToType;
  return fact.kind === 'number' || fact.slot.startsWith('by ');
}

/** "The buildings of the …": too many things could stand there. "Designed by the …" names a doer, "called the …" a name. */
function isPointedAt({ sentence, first }: Fact): boolean {
  const [before, beforeThat] = [sentence.analysed.tokens[first - 1], sentence.analysed.tokens[first - 2]];
  // "It grew after …": any event of the time would do.
  if (/^(?:after|before|during|since|until)$/.test(before?.lower ?? '')) return false;
  return before?.lower !== 'the' || /^(?:by|as|at|called|named|in|to|from|with)$/.test(beforeThat?.lower ?? '');
}

/** "The soldiers moved it": what is meant was named before. After "and", "when" and their like it is named in the sentence. */
function hasLooseIt(text: string): boolean {
  return [...text.matchAll(/(\p{L}+[,;]?|[,;:–—-]) (?:it|them)\b/giu)].some(
    ([, before = '']) =>
      !/^(?:that|because|when|where|and|but|so|as|if|while|before|after|although|which|since|until|than)$/iu.test(
        before,
      ),
  );
}

/** A bare noun or one with a word before it; what is the first, last or largest of its kind needs no introduction. */
const subject =
  /^(?:[^,]{0,60}, )?[Tt]he (?!(?:first|last|only|most|best|\p{Ll}+est)\b)(\p{Ll}+)\s(?!(?:of|for|that|which|who|whose|between)\b)(?=\p{Ll})/u;

/** "In 2013, the group proclaimed …": whoever is meant was named before, unless title or headings name it. */
function hasUnnamedSubject({ sentence }: Fact): boolean {
  const noun = subject.exec(sentence.text)?.[1];
  if (noun === undefined) return false;
  const term = sentence.analysed.tokens.find(({ surface }) => surface === noun)?.term ?? noun;
  return !sentence.passage.context.has(term);
}
