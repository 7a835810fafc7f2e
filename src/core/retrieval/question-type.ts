import { isIrregularVerbForm } from '../text/irregular-forms.ts';
import type { Language } from '../text/language.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/token.ts';
import { isMeasuringVerb, measuresOfAdjective, measuresOfNoun } from './measuring-words.ts';
import { type QuestionType, questionTypeByWords } from './question-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const auxiliaries = set(
  'is are was were be been do does did has have had can could will would shall should may might must am',
);
const determiners = set('the a an this that these those some any one its their his her');
/** Head nouns that tell which type of answer a "what" or "which" wants. */
const headTypes: readonly (readonly [QuestionType, ReadonlySet<string>])[] = [
  ['when', set('year years date dates day month century decade time era period season')],
  ['how-many', set('number amount population size rate score quantity')],
  [
    'who',
    set(
      'person man woman people king queen emperor president leader author writer scientist inventor player coach actor singer artist composer architect engineer general minister philosopher mathematician physicist founder director governor bishop pope duke prince chancellor doctor professor commander company companies firm firms organisation organisations organization organizations agency agencies manufacturer manufacturers publisher publishers',
    ),
  ],
  [
    'where',
    set(
      'country city state town place region river continent island county area location district province street building university college school nation capital mountain village neighborhood suburb sea ocean stadium',
    ),
  ],
  ['why', set('reason reasons purpose cause causes motive')],
];
const kindNouns = set('kind type sort form');

/** Question words as people type them: "whos", "wat", "y". */
const asker = /^(?:who|whom|whose|whos|when|whens|where|wheres|why|whys|how|hows|what|whats|wat|wut|which|wich)$/;

interface Classified {
  readonly type: QuestionType;
  /** The head noun's index term. */
  readonly head: string | undefined;
  readonly headAt: number | undefined;
  /** Positions of the words that ask and carry no content. */
  readonly silent: ReadonlySet<number>;
}

/** Tells what a question asks for, and by which noun; `plain` is the question `text` without its wrapping. */
export function classifyQuestion(
  text: string,
  plain: string,
  tokens: readonly Token[],
  language: Language,
): Classified {
  const nothing = { head: undefined, headAt: undefined, silent: new Set<number>() };
  if (language !== 'en' && language !== 'und') return { ...nothing, type: questionTypeByWords(plain, language) };
  const words = tokens.map((token) => token.lower);
  const asks = words.findIndex((lower, place) => asker.test(lower) && !opensClause(tokens, place));
  const opening = openingRequest(plain, tokens);
  if (isBothSides(text)) return { ...nothing, type: 'both-sides', silent: comparingWords(words, asks) };
  if (opening !== undefined) return { ...nothing, ...opening };
  if (asks < 0) return { ...nothing, type: auxiliaries.has(words[firstWord(tokens)] ?? '') ? 'yes-no' : 'what' };
  // "Is … what …?": a question word inside a yes-no question asks nothing.
  if (asks > 3 && auxiliaries.has(words[firstWord(tokens)] ?? '')) return { ...nothing, type: 'yes-no' };
  const silent = silentWords(words, asks);
  const asking = plainAsker(words[asks] ?? '');
  if (asking.startsWith('who') && !(asking === 'whose')) return { ...nothing, type: 'who', silent };
  if (asking === 'whose') return { ...nothing, type: 'who', silent };
  if (asking === 'when' || asking === 'where' || asking === 'why') return { ...nothing, type: asking, silent };
  if (asking === 'how') {
    if (words[asks + 1] === 'come') return { ...nothing, type: 'why', silent: new Set([...silent, asks + 1]) };
    if (measuresOfAdjective(words[asks + 1] ?? '') === undefined) return { ...nothing, type: 'how', silent };
    // "How much did it **cost**" is met by a sum that was spent: like a head noun, the verb only names the kind of answer.
    const measuring = words.findIndex((lower, place) => place > asks && isMeasuringVerb(lower));
    return { ...nothing, headAt: measuring < 0 ? undefined : measuring, type: 'how-many', silent };
  }
  return classifyWhat(plain, tokens, asks, silent);
}

/** "Loss **when** roasting", "a pool **where** dogs swim": a time or place is said, not asked. */
function opensClause(tokens: readonly Token[], place: number): boolean {
  const [before, here, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (here === undefined || !/^(?:when|where)$/.test(here.lower)) return false;
  if (before?.kind !== 'word' || isStopWord(before.lower, 'en') || after?.kind !== 'word') return false;
  return !auxiliaries.has(after.lower);
}

function plainAsker(lower: string): string {
  if (/^wa?u?t$/.test(lower)) return 'what';
  if (lower === 'wich') return 'which';
  return lower === 'whose' ? lower : lower.replace(/^(who|when|where|why|how|what)s$/, '$1');
}

function classifyWhat(plain: string, tokens: readonly Token[], asks: number, silent: ReadonlySet<number>): Classified {
  const asked = headNoun(tokens, asks);
  const head = asked === undefined ? undefined : tokens[asked]?.term;
  const lower = asked === undefined ? '' : (tokens[asked]?.lower ?? '');
  const base = { head, headAt: asked, silent };
  if (/\bwhat\b.{0,30}\b(?:happen|happened|happens|for)\b\s*\?*$/i.test(plain) && lower === '')
    return { ...base, type: 'what' };
  if (isDefinition(plain)) {
    const meant = tokens.flatMap(({ lower }, position) => (defining.test(lower) ? [position] : []));
    return { ...base, head: undefined, headAt: undefined, silent: new Set([...silent, ...meant]), type: 'definition' };
  }
  for (const [type, nouns] of headTypes) {
    if (nouns.has(lower)) return { ...base, type };
  }
  if (measuresOfNoun(lower) !== undefined) return { ...base, type: 'how-many' };
  if (asked !== undefined && asksForSeveral(tokens, asks, asked)) return { ...base, type: 'list' };
  return { ...base, type: tokens[asks]?.lower === 'which' ? 'which' : 'what' };
}

/** "List …", "Name three …", "Define X", "Explain why …": requests that ask without a question word. */
function openingRequest(
  plain: string,
  tokens: readonly Token[],
): { type: QuestionType; silent: ReadonlySet<number> } | undefined {
  const first = firstWord(tokens);
  const verb = tokens[first]?.lower ?? '';
  const silent = new Set([first]);
  if (/^(?:list|enumerate|name)$/.test(verb)) return { type: 'list', silent };
  if (/^(?:define|definition)$/.test(verb)) return { type: 'definition', silent };
  if (/^\s*(?:meaning|definition) of\b/i.test(plain)) return { type: 'definition', silent };
  if (/^(?:explain|describe|discuss|summari[sz]e|outline)$/.test(verb)) {
    const next = tokens[first + 1]?.lower;
    return { type: next === 'why' ? 'why' : 'how', silent };
  }
  return undefined;
}

function isBothSides(plain: string): boolean {
  return (
    /\b(?:do|does) (?:the |both |these |all )?(?:two |both )?(?:sources|readings|reports?|articles?|documents|texts|authors|papers)\b.*\b(?:agree|disagree|differ|contradict)/i.test(
      plain,
    ) ||
    /\bcompare\b|\bcontrast\b|\bversus\b|\bvs\.?\b|\bdifferences? between\b|\bhow (?:do|does|did) .+ differ\b/i.test(
      plain,
    ) ||
    /\b(?:both|each|two) (?:of the )?(?:sources?|readings?|reports?|articles?|documents?|texts?|authors?|papers?|sides?|views?)\b/i.test(
      plain,
    )
  );
}

/** Words that ask for a meaning and say nothing of what is meant. */
const defining = /^(?:means?|meant|meaning|stands?|refers?|definition)$/;

/** "What is X?", "What does X mean?", "What X is", where X is short and no relation ("the purpose of Y") is asked. */
function isDefinition(plain: string): boolean {
  if (/\bwhat (?:does|do|did) .{1,60} (?:mean|stand for|refer to)\b/i.test(plain)) return true;
  const match = /^\s*(?:what|wat|wut)(?:['’]?s| is| are| was| were) ((?:an?|the) )?(.+?)\s*\??\s*$/i.exec(plain);
  const rest = match?.[2];
  if (rest === undefined) return false;
  const words = rest.split(/\s+/);
  if (words.length > 6) return false;
  const named = /^["'“‘]|\p{Lu}/u.test(rest);
  if (/\b(?:of|for|in|to|from|with|by|on|about|as|at|between|that|which|being|going)\b/i.test(rest) && !named)
    return false;
  if (/\b(?:is|are|was|were|did|does|do|has|have|had|called|used|known)\b/i.test(rest)) return false;
  // "the main goal", "the reason": such a definite noun asks for a fact, not for a meaning.
  if (named) return !/^(?:\p{Ll}+\s+)+(?:of|for|in|to|from|with|by|on|about)\s/u.test(rest) && !/['’]s\s/u.test(rest);
  if (match?.[1]?.toLowerCase() !== 'the ') return true;
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && !relative.test(rest) && !headTypes.some(([, nouns]) => nouns.has(last));
}

const relative =
  /^(?:main|primary|key|best|worst|first|last|only|next|current|total|average|original|largest|biggest|most|exact|overall|same|other)\b|\b(?:goal|aim|purpose|result|effect|role|name|title|term|meaning|difference|problem|answer|point)s?$/i;

/** The noun after "what" or "which", or after "what is the": "what **year**", "what was the **name** of". */
function headNoun(tokens: readonly Token[], asks: number): number | undefined {
  let position = asks + 1;
  const direct = !auxiliaries.has(tokens[position]?.lower ?? '');
  if (!direct) {
    position += 1;
    while (determiners.has(tokens[position]?.lower ?? '')) position += 1;
    return lastNounOfPhrase(tokens, position, 5);
  }
  if (kindNouns.has((tokens[position]?.lower ?? '').replace(/s$/, '')) && tokens[position + 1]?.lower === 'of')
    return lastNounOfPhrase(tokens, position + 2, 3) ?? position;
  return lastNounOfPhrase(tokens, position, 4);
}

function lastNounOfPhrase(tokens: readonly Token[], from: number, longest: number): number | undefined {
  let last: number | undefined;
  for (let position = from; position < Math.min(tokens.length, from + longest); position += 1) {
    const token = tokens[position];
    if (token === undefined || token.kind !== 'word' || isStopWord(token.lower, 'en')) break;
    // A name after the noun is the noun's subject ("what year Tesla…"), an -ed form its verb.
    if (last !== undefined && (token.capitalised || /ed$/.test(token.lower) || isIrregularVerbForm(token.lower))) break;
    last = position;
  }
  return last !== undefined && tokens[last]?.capitalised ? undefined : last;
}

function asksForSeveral(tokens: readonly Token[], asks: number, head: number): boolean {
  const noun = tokens[head]?.lower ?? '';
  const plural = /[^su]s$/.test(noun) || /^(?:people|children|men|women|criteria|phenomena)$/.test(noun);
  const verb = tokens[asks + 1]?.lower;
  return plural && (verb === 'are' || verb === 'were' || head > asks);
}

function silentWords(words: readonly string[], asks: number): Set<number> {
  const silent = new Set<number>();
  if (asks >= 0) silent.add(asks);
  if (words[asks] === 'how' && measuresOfAdjective(words[asks + 1] ?? '') !== undefined) silent.add(asks + 1);
  return silent;
}

/** Words that only set sources side by side say nothing of what is compared. */
function comparingWords(words: readonly string[], asks: number): Set<number> {
  const silent = silentWords(words, asks);
  for (const [position, lower] of words.entries()) {
    if (comparing.test(lower)) silent.add(position);
  }
  return silent;
}

const comparing =
  /^(?:two|both|each|sources?|readings?|reports?|articles?|documents?|texts?|authors?|papers?|sides?|views?|agrees?|disagrees?|differs?|differences?|different|contradicts?|compare[ds]?|contrast|versus|vs|say|says|said|think|thinks)$/;

function firstWord(tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findIndex((token) => token.kind !== 'punctuation'),
  );
}
