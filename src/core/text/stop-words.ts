import type { Language } from './language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const english = words(`
a an the of in on at to for from by with as and or but nor so yet if then than that this these those there here it its he she they
them his her hers their theirs our ours your yours my mine we you i me him us is are was were be been being am do does did doing done
have has had having will would shall should can could may might must not no which who whom whose what when where why how all any both
each few more most other some such only own same too very just also into over under out up down about between through during before
after above below again further once while because until against per via upon within without among around however although though etc
one himself herself itself themselves ourselves yourself myself
`);

const stopWords: Partial<Record<Language, ReadonlySet<string>>> = {
  en: english,
  ru: words(`
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему
теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где
есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем
ним здесь этом один почти мой тем чтобы нее были куда зачем всех никогда можно при об другой хоть после над больше тот через эти нас
про всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно
всю между это которые который которая которое которых которым также является сколько каких какие какое каким какую
`),
  zh: words(`
的 了 和 是 在 有 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 它 他 她 们 我 我们 他们 与 及 或 而 之 其 被
对 于 以 为 从 由 中 等 并 但 如 因 所 该 此 吗 呢 吧 什么 哪 哪些 哪个 谁 怎么 怎样 如何 多少 几 何 何时 哪里 为什么 为何 哪位 哪种 哪一 哪一个 哪一位 谁在 谁的
多少个 何种 何为 是否 能否 还是 这个 这些 那个 那些 以及
`),
  kk: words(
    'және мен бен пен да де та те бұл сол ол осы үшін туралы бойынша деп еді емес бар жоқ не қандай кім қашан қайда неге қалай қанша бір',
  ),
  tr: words(
    've veya ile bir bu şu o da de ki mi mı mu mü için gibi daha çok en ne nedir kim hangi nasıl neden niçin nerede kaç olan olarak ise ama',
  ),
  de: words(`
der die das den dem des ein eine einer einem einen eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte in im
an am auf zu zum zur von vom mit bei für aus nach über unter durch als auch nicht es er sie wir ihr ich sich dass wie was wer wo wann
warum welche welcher welches
`),
  es: words(`
el la los las un una unos unas de del al a en y o u e que qué es son fue fueron era eran ser ha han había por para con sin sobre entre se
su sus lo le les no como cómo más pero cuál cuáles quién quiénes cuándo dónde cuánto cuántos cuánta cuántas este esta estos estas ese esa
`),
  fr: words(`
le la les l un une des de du d à au aux en et ou que qui quoi est sont était étaient être a ont avait par pour avec sans sur dans se sa
son ses ce cette ces il elle ils elles on ne pas plus comme comment quel quelle quels quelles quand où combien pourquoi
`),
  ar: words(
    'في من على إلى عن مع هذا هذه ذلك التي الذي الذين أن إن كان كانت هو هي هم و أو ثم قد لا ما لم لن كل بعد قبل بين حتى هل كم متى أين كيف لماذا',
  ),
  hi: words(
    'का की के में से को पर और या है हैं था थे थी हो कि यह वह ये वे इस उस एक ने भी नहीं तो ही कर किया गया क्या कौन कब कहाँ क्यों कैसे कितने कितना किस जो',
  ),
};

/** Words that ask rather than say: "what kind of", "how many", "name the". */
const questionWords = words(
  'what which who whom whose when where why how many much type kind sort name named called far often long old list',
);

/** Whether a word carries no content of its own in that language. English ones count everywhere: names and terms stay Latin in any text. */
export function isStopWord(lower: string, language: Language): boolean {
  return english.has(lower) || (language !== 'en' && (stopWords[language]?.has(lower) ?? false));
}

/** Whether an English word only shapes a question. */
export function isQuestionWord(lower: string): boolean {
  return questionWords.has(lower);
}
