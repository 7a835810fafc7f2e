import type { Language } from './language.ts';

interface FunctionWords {
  readonly language: Language;
  /** The small words of the language, in lower case: a question of three words has one of them. */
  readonly common: ReadonlySet<string>;
  /** Letters that hardly any other language of this table writes. */
  readonly marks?: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const english =
  words(`the of and to is are was were be been being it its this that these those what which who whom whose
  when where why how many much does did do has have had can could will would should may might must with from by for at as
  on an a in not or if than then there their they them he his she her we our you your my me about into over after before
  between during under more most other such only some any all both each but because while however also`);

const german = words(`der die das den dem des ein eine einen einem einer und ist sind war waren wird werden wurde wurden
  was wer wie wo wann warum welche welcher welches wieviel viele nicht von zu im in auf für mit bei nach aus über durch um
  als auch es er sie wir ihr ich hat haben hatte kann können aber oder wenn dass zum zur vom sich`);

const spanish = words(`el la los las un una unos unas y es son fue fueron era eran ser qué que quién cuál cuáles cuándo
  dónde cómo cuánto cuántos cuántas cuanto quien cual cuando donde como por para con sin sobre entre hasta desde del al se
  su sus lo le les no más pero o muy también está están ha han había hay este esta esto de en a`);

const french = words(`le la les un une des du de et est sont était étaient être qui que quoi quel quelle quels quelles
  quand où comment pourquoi combien dans sur pour par avec sans sous entre au aux ce cette ces il elle ils elles on nous
  vous je ne pas plus mais ou a ont avait son sa ses leur leurs y en aussi se à été`);

const turkish =
  words(`ve bir bu şu o ne kim nasıl neden niçin nerede hangi kaç zaman için ile gibi daha çok en da de mi mı
  mu mü değil var yok olan olarak sonra önce ama fakat ancak veya ya ki her kadar tarafından göre`);

// Neighbours without rules here: a text of theirs must not pass for one of ours because they share some small words.
const italian = words(`il lo la gli le un uno una di del della dei delle degli e è che chi cosa come quando dove perché
  quanto quanti quale non per con su tra fra nel nella nei al alla dal sono era ha hanno anche più questo questa si`);
const portuguese = words(`o os as um uma uns umas do da dos das no na nos nas e é que quem qual quando onde como quanto
  quantos por para com sem sobre entre até não mais mas ou também foi foram são está ao à pelo pela seu sua se em de a`);
const dutch =
  words(`de het een en is zijn was waren wie wat waar wanneer waarom hoe hoeveel welke niet van voor met op in
  te aan bij naar uit over door om als ook er maar of dat die dit deze heeft hebben had wordt werd`);
const polish = words(`i w na z do jest są był była było nie się że co kto kiedy gdzie jak dlaczego ile który która które
  od po za przez dla oraz lub ale to tę tego tym`);
const nordic = words(`og och det den en et ett er är var som hva vad hvem vem hvor hur på av i til till med for för ikke
  inte fra från at att de han hun hon har om men eller`);
const romanian =
  words(`și şi de la în din cu pe nu este sunt a fost care ce cine când unde cum cât pentru sau dar mai un o
  al ale lui ei`);
const indonesian =
  words(`yang dan di ke dari ini itu apa siapa kapan mana mengapa bagaimana berapa adalah untuk dengan pada
  tidak atau oleh dalam akan sudah telah`);

const table: readonly FunctionWords[] = [
  { language: 'en', common: english },
  { language: 'de', common: german, marks: /[ßä]/i },
  { language: 'es', common: spanish, marks: /[¿¡ñ]/i },
  { language: 'fr', common: french, marks: /[çœèêùû]|(?<!\p{L})(?:[ldnsmjc]|qu)['’]/iu },
  { language: 'tr', common: turkish, marks: /[ğışİ]/ },
  { language: 'und', common: italian, marks: /[ìò]|(?<!\p{L})(?:dell|nell|all|dall|un|c)['’]/iu },
  { language: 'und', common: portuguese, marks: /[ãõ]/i },
  { language: 'und', common: dutch, marks: /(?<!\p{L})ij|ij(?!\p{L})/iu },
  { language: 'und', common: polish, marks: /[łąęśźżń]/i },
  { language: 'und', common: nordic, marks: /[åæø]/i },
  { language: 'und', common: romanian, marks: /[țășţ]/i },
  { language: 'und', common: indonesian },
];

/** For each small word, the rows of the table that have it. */
const rowsOf = new Map<string, number[]>();
for (const [row, { common }] of table.entries()) {
  for (const word of common) {
    rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  }
}

/**
 * The language that most of these words (lower case) are the small words of; `und` where that is a neighbour without rules
 * here, undefined where the words do not decide.
 */
export function closestBySmallWords(text: readonly string[], sample: string): Language | undefined {
  const votes = table.map(({ language, marks }) => ({ language, count: marks?.test(sample) ? 0.75 : 0 }));
  for (const word of text) {
    for (const row of rowsOf.get(word) ?? []) {
      const vote = votes[row];
      if (vote !== undefined) {
        vote.count += 1;
      }
    }
  }
  votes.sort((one, other) => other.count - one.count);
  const [first, second] = votes;
  if (first === undefined || second === undefined || first.count < Math.max(0.75, text.length * 0.1)) {
    return undefined;
  }
  return first.count > second.count ? first.language : undefined;
}
