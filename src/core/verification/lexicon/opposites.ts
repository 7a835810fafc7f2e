import { stem } from '../../text/stems.ts';
import { stemSet } from './word-set.ts';

/** Pairs of opposites, one a line part: what a sentence says of one it does not say of the other. */
const pairs = `
increase decrease|rise fall|grow shrink|gain lose|expand contract|raise reduce|raise lower|strengthen weaken|accelerate slow|improve worsen
higher lower|high low|more less|more few|much little|greater smaller|great small|larger smaller|large small|big small|bigger smaller|long short|longer shorter
highest lowest|largest smallest|biggest smallest|longest shortest|most least|best worst|better worse|good bad|maximum minimum|major minor
before after|for against|first last|early late|earlier later|earliest latest|above below|over under|inside outside|upper lower|old new|older younger|old young|oldest youngest|oldest newest|ancient modern
up down|near far|nearer farther
save destroy
win lose|victory defeat|succeed fail|success failure|successful unsuccessful|support oppose|accept reject|accept refuse|approve reject|allow forbid|allow prohibit|allow prevent|permit forbid|permit ban|legal illegal|agree disagree|agree refuse
public private|domestic foreign|internal external|urban rural|rich poor|wealthy poor|strong weak|hard soft|heavy light|hot cold|warm cold|warm cool|wet dry|dark light|fast slow|easy difficult|easy hard|simple complex|cheap expensive|safe dangerous|clean dirty|full empty|thick thin|wide narrow|deep shallow|true false|right wrong|correct incorrect|common rare|frequent rare|often rarely|often seldom|usually rarely|always never|always sometimes|ever never|all none|everything nothing|everyone nobody|with without
positive negative|optimistic pessimistic|active passive|alive dead|living dead|survive die|love hate|like dislike|peace war|guilty innocent|convict acquit
temporary permanent|voluntary compulsory|optional mandatory|optional compulsory|direct indirect|formal informal|official unofficial|natural artificial|real fake|visible invisible|possible impossible|likely unlikely|certain uncertain|clear unclear|stable unstable|equal unequal|dependent independent|dependence independence|connect disconnect|connected separate|unite divide|union separation|include exclude|complete incomplete|happy unhappy|able unable|willing unwilling|known unknown|popular unpopular|effective ineffective|efficient inefficient|sufficient insufficient|adequate inadequate|regular irregular|responsible irresponsible|appropriate inappropriate|satisfied dissatisfied|necessary unnecessary|familiar unfamiliar|healthy unhealthy|healthy sick|fair unfair|usual unusual|important unimportant|advantage disadvantage|encourage discourage|encourage deter|trust distrust|continue stop|continue cease|maintain abandon|keep abandon|remain leave|stay leave|promote hinder|promote demote|help hinder|help harm|enable prevent|cause prevent|activate inhibit|activate deactivate|induce inhibit|stimulate inhibit|stimulate suppress|upregulate downregulate|promote inhibit|promote suppress|enhance impair|enhance reduce|praise criticise|praise criticize|praise condemn|welcome condemn|confirm deny|admit deny|affirm deny|reveal hide|reveal conceal|absent present|absence presence|parallel perpendicular|convex concave|acidic alkaline|quiet loud|silent noisy|sharp blunt|smooth rough|tight loose|asleep awake|single married|sweet bitter|fertile barren|abundant scarce|tall short|upward downward|forward backward|inward outward|benefit harm|beneficial harmful|benign malignant|similar different|same different|same opposite|similarity difference|resemble differ|loyal disloyal|honest dishonest|legitimate illegitimate|conservative liberal|left-wing right-wing|offline online|analog digital|manual automatic|centralised decentralised|centralized decentralized|liberalise restrict|privatise nationalise|privatize nationalize|deregulate regulate|tighten loosen|tighten relax|relax restrict|appreciate depreciate|inflation deflation|boom bust|prosperity poverty|progress regress|former latter|former present|former current|previous current|previous present|past present|past current|alone together
`;

/** Pairs of opposites that may both be there: a shop that opened in May may have closed in June, and adults sleep beside children. */
const counterparts = `
north south|east west|northern southern|eastern western|northeast southwest|northwest southeast|northeastern southwestern|northwestern southeastern|left right|front back|top bottom
begin end|start end|start finish|start stop|begin finish|open close|opening closing|found dissolve|launch cancel|enter leave|arrive depart|appear disappear|create destroy|build demolish|join leave
supporter opponent
import export|importer exporter|buy sell|buyer seller|lend borrow|lender borrower|creditor debtor|give receive|give take|push pull|send receive|teach learn|employ dismiss|hire fire|credit debit|profit loss|surplus deficit|demand supply|asset liability
male female|man woman|boy girl|husband wife|father mother|son daughter|brother sister|king queen|uncle aunt|he she|his her
birth death|born die|live die|friend enemy|ally enemy|attack defend|victim perpetrator
remember forget|lead follow|leader follower|majority minority|adult child|employer employee|landlord tenant|guest host|coast inland|land sea|day night|morning evening|sunrise sunset|summer winter|spring autumn|vertical horizontal|odd even|plural singular|offense defense|predator prey|acid base|liquid solid|solid gas|input output|interior exterior|entrance exit|wake sleep|marry divorce|ascend descend|ascent descent|climb descend|attract repel|absorb emit|freeze melt|freeze thaw|boil freeze|predecessor successor|precede succeed|precede follow
`;

const opposites = new Map<string, Set<string>>();
const besideEachOther = new Map<string, Set<string>>();
for (const pair of partsOf(pairs)) link(pair, opposites);
for (const pair of partsOf(counterparts)) {
  link(pair, opposites);
  link(pair, besideEachOther);
}

function partsOf(list: string): string[][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ').map((word) => stem(word, 'en')));
}

function link([one, other]: readonly string[], into: Map<string, Set<string>>): void {
  if (one === undefined || other === undefined || one === other) return;
  into.set(one, (into.get(one) ?? new Set()).add(other));
  into.set(other, (into.get(other) ?? new Set()).add(one));
}

/** Terms of growth and of more. */
export const upward = stemSet(`
increase rise grow gain expand climb up higher more improve growth surge soar strengthen accelerate raise boost greater exceed above enhance
upregulate promote induce positive longer larger elevate double triple
`);

/** Terms of decline and of less. */
export const downward = stemSet(`
decrease fall decline drop reduce shrink down lower less fewer worsen lose loss plunge weaken slow cut below diminish smaller inhibit
suppress downregulate prevent impair negative shorter halve reduction
`);

const turns = new Map([
  ...[...stemSet('increase rise grow climb')].map((term) => [term, 'rise'] as const),
  ...[...stemSet('decrease fall decline drop shrink diminish')].map((term) => [term, 'fall'] as const),
]);

/** One term for all that say that something became more, and one for less: "fell" and "decreased" say the same. Others as they are. */
export function turnOf(term: string): string {
  return turns.get(term) ?? term;
}

/** Whether two terms are opposites: listed as such, or one is the other with a denying prefix (un-, in-, im-, ir-, il-, non-, dis-, de-, mis-). */
export function areOpposite(term: string, other: string): boolean {
  if (opposites.get(term)?.has(other)) return true;
  return denies(term, other) || denies(other, term);
}

function denies(longer: string, shorter: string): boolean {
  if (shorter.length < 4 || longer.length <= shorter.length + 1 || !longer.endsWith(shorter)) return false;
  return /^(un|in|im|ir|il|non|non-|dis|de|mis)$/.test(longer.slice(0, longer.length - shorter.length));
}

/**
 * Whether two opposites may both be there, so that the one says nothing against the other: buying and selling, adults and
 * children, north and south.
 */
export function areCounterparts(term: string, other: string): boolean {
  return besideEachOther.get(term)?.has(other) ?? false;
}
