import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const auxiliary = /\b(?:is|was|are|were|can|could|will|would|has|have|had|did|does|may|might|should|must)\b(?! not\b)/g;
const denied = /\b(is|was|are|were|can|could|will|would|did|does|has|have|had|may|might|should|must) not\b|\bcannot\b/g;

/** A "not" is put in after an auxiliary, or taken out. */
export const changedNegation: Tampering = ({ sentence, random }) => {
  const negated = pick(matchesOf(sentence, denied), random);
  if (negated !== undefined && random() < 0.7) return replaced(sentence, negated, negated[1] ?? 'can');
  const verb = pick(matchesOf(sentence, auxiliary), random);
  return verb === undefined ? undefined : replaced(sentence, verb, verb[0] === 'can' ? 'cannot' : `${verb[0]} not`);
};

const directions = `
increase decrease|increased decreased|increases decreases|increasing decreasing|rise fall|rose fell|rising falling|higher lower|more fewer
greater smaller|larger smaller|before after|first last|earlier later|highest lowest|largest smallest|above below|north south|east west
northern southern|eastern western|older younger|longer shorter|began ended|opened closed|won lost|gain lose|gained lost|early late
inside outside|over under|up down|upper lower|growth decline|grow shrink|grew shrank|expanded contracted|raised lowered|majority minority
`;
const opposites = `
support oppose|supported opposed|supports opposes|accepted rejected|accept reject|approved rejected|success failure|successful unsuccessful|import export|imports exports
start end|started ended|male female|men women|best worst|public private|friend enemy|strong weak|rich poor|positive negative|legal illegal
allowed forbade|allow forbid|permitted banned|bought sold|buy sell|lent borrowed|credit debt|profit loss|urban rural|domestic foreign
internal external|possible impossible|likely unlikely|common rare|old new|ancient modern|large small|high low|long short|hot cold|wet dry
easy difficult|active passive|direct indirect|dependent independent|included excluded|include exclude|remembered forgot|created destroyed
built demolished|joined left|arrived departed|appeared disappeared|encourage discourage|encouraged discouraged|agreed disagreed
temporary permanent|formal informal|official unofficial|stable unstable|regular irregular|major minor|maximum minimum|victory defeat|war peace
safe dangerous|cheap expensive|simple complex|wide narrow|deep shallow|fast slow|clean dirty|full empty|true false|visible invisible
necessary unnecessary|popular unpopular|effective ineffective|fair unfair|healthy unhealthy|similar different|natural artificial|rarely often
`;

/** A word of direction or measure is exchanged for its opposite. */
export const changedDirection: Tampering = ({ sentence, random }) => exchanged(sentence, directionTable, random);

/** Another word is exchanged for its opposite. */
export const changedToOpposite: Tampering = ({ sentence, random }) => exchanged(sentence, oppositeTable, random);

const directionTable = tableOf(directions);
const oppositeTable = tableOf(opposites);

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const pair of pairs.trim().split(/[|\n]/)) {
    const [one = '', other = ''] = pair.split(' ');
    table.set(one, other);
    if (!table.has(other)) table.set(other, one);
  }
  return table;
}

function exchanged(sentence: string, table: ReadonlyMap<string, string>, random: () => number): string | undefined {
  const match = pick(
    matchesOf(sentence, /\b\p{Ll}+\b/gu).filter(([word]) => table.has(word)),
    random,
  );
  const other = match === undefined ? undefined : table.get(match[0]);
  return match === undefined || other === undefined ? undefined : replaced(sentence, match, other);
}
