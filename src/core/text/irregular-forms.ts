/**
 * English forms that no suffix rule reaches, as `base: form form …`; used before stemming so that "built" and "build",
 * "cities" and "city" share an index term.
 */
const verbs = `
arise: arose arisen|awake: awoke awoken|bear: bore borne|beat: beaten|become: became|begin: began begun|bend: bent|bind: bound
bite: bit bitten|bleed: bled|blow: blew blown|break: broke broken|breed: bred|bring: brought|build: built|burn: burnt|buy: bought
catch: caught|choose: chose chosen|cling: clung|come: came|creep: crept|deal: dealt|dig: dug|draw: drew drawn|dream: dreamt
drink: drank drunk|drive: drove driven|eat: ate eaten|fall: fell fallen|feed: fed|feel: felt|fight: fought|find: found|flee: fled
fly: flew flown|forbid: forbade forbidden|foresee: foresaw foreseen|forget: forgot forgotten|forgive: forgave forgiven|freeze: froze frozen
get: got gotten|give: gave given|go: went gone|grow: grew grown|hang: hung|hear: heard|hide: hid hidden|hold: held|keep: kept
know: knew known|lay: laid|lead: led|leave: left|lend: lent|lie: lain|light: lit|lose: lost|make: made|mean: meant|meet: met
mistake: mistook mistaken|overcome: overcame|overtake: overtook overtaken|pay: paid|prove: proven|ride: rode ridden|ring: rang rung
rise: rose risen|run: ran|say: said|see: saw seen|seek: sought|sell: sold|send: sent|shake: shook shaken|shine: shone|shoot: shot
show: shown|shrink: shrank shrunk|sing: sang sung|sink: sank sunk|sit: sat|sleep: slept|slide: slid|speak: spoke spoken|spend: spent
spin: spun|spring: sprang sprung|stand: stood|steal: stole stolen|stick: stuck|strike: struck stricken|strive: strove striven
swear: swore sworn|sweep: swept|swim: swam swum|swing: swung|take: took taken|teach: taught|tear: tore torn|tell: told
think: thought|throw: threw thrown|undergo: underwent undergone|understand: understood|undertake: undertook undertaken|wake: woke woken
wear: wore worn|weave: wove woven|weep: wept|win: won|wind: wound|withdraw: withdrew withdrawn|withstand: withstood|write: wrote written
`;

/** Nouns, and adjectives in their degrees. */
const others = `
child: children|man: men|woman: women|person: people|foot: feet|tooth: teeth|goose: geese|mouse: mice|ox: oxen|wife: wives|life: lives
knife: knives|leaf: leaves|half: halves|shelf: shelves|wolf: wolves|thief: thieves|self: selves|loaf: loaves
analysis: analyses|basis: bases|crisis: crises|hypothesis: hypotheses|thesis: theses|phenomenon: phenomena|criterion: criteria
datum: data|medium: media|index: indices|appendix: appendices|matrix: matrices|nucleus: nuclei|stimulus: stimuli|alumnus: alumni
bacterium: bacteria|curriculum: curricula|axis: axes|good: better best|bad: worse worst|far: further farther furthest farthest
`;

const verbBases = basesOf(verbs);
const bases = new Map([...verbBases, ...basesOf(others)]);

function basesOf(families: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const family of families.split(/[|\n]/)) {
    const [base, forms] = family.split(':');
    if (base === undefined || forms === undefined) continue;
    for (const form of forms.trim().split(' ')) found.set(form, base.trim());
  }
  return found;
}

/** The base form of an irregular English form, or the word itself. Lower case in, lower case out. */
export function regularised(lower: string): string {
  return bases.get(lower) ?? lower;
}

/** Whether a word is the past or the participle of an irregular verb: "built", "written". */
export function isIrregularVerbForm(lower: string): boolean {
  return verbBases.has(lower);
}
