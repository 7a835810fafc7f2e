import type { Language } from '../../text/language.ts';
import { isContent, tokenize } from '../../text/tokenize.ts';

const mostWords = 40;
/** How open questions open, perhaps after a clause or a preposition: "In whose eyes", "If that is so, what". */
const opens =
  /(?:^|[,:;]\s)(?:and |but |so |to |in |by |from |at |for |on |with |under |of )?(?:what|how|why|which|whose|whom?|where)\b|(?:^|[,:;]\s)(?:по|в|на|о|об|от|с|к|для|из|при)?\s?(?:что|чего|чему|чем|как|какой|какая|какое|какие|каких|каким|какую|каком|почему|зачем|кто|кого|кому|кем|чей|чьи|где|насколько)(?!\p{L})|什么|为什么|为何|如何|怎[么样]|哪|谁|(?<!\p{L})(?:не|неге|неліктен|қалай|қандай|кім|кімге|кімнің|қайсы|қалайша)(?!\p{L})/iu;
/** What only asks for yes or no, or has its answer built in. */
const closed =
  /\b(?:isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|wasn['’]t|right|correct|agreed) ?(?:it|he|she|they|that)?\?$|(?<!\p{L})(?:не так ли|разве|неужели)(?!\p{L})|[吗么对]？$|是不是|对吧/iu;
/** What only asks for a fact: who, when, where, how many. */
const factual =
  /^(?:how (?:many|much|old|long|far|often)|when|where|who|whom|what year|сколько|когда|где|кто|多少|几|何时|哪年|谁|қанша|қашан|қайда|кім)(?![\p{L}])(?!.*\b(?:would|could|might|should|benefit|lose|gain|disagree)\b)/iu;

/** Whether a sentence is one open question: it asks, not for yes or no, nor for a mere fact. */
export function isOpenQuestion(text: string): boolean {
  const asked = text.trim();
  if (!/[?？]$/u.test(asked) || /[.!?。！？].*\p{L}.*[?？]$/u.test(asked)) return false;
  if ((asked.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > mostWords) return false;
  return opens.test(asked) && !closed.test(asked) && !factual.test(asked);
}

const questionWord =
  /^(?:what|how|why|which|whose|whom?|where|что|чего|чему|чем|как|какой|какая|какое|какие|каких|каким|какую|каком|почему|зачем|кто|кого|кому|кем|насколько|什么|为什么|如何|怎么|怎样|哪些?|谁|не|неге|қалай|қандай|кім|кімге|қайсы)$/u;
/** Behind these a question supposes and no longer states. */
const supposing =
  /^(?:would|could|might|should|may|can|if|бы|мог|могла|могло|могли|может|могут|если|следует|должны?|должна|会|可能|能|能够|可以|应该?|如果|мүмкін|болар|керек|егер)$/u;
/** So many content words right behind the question word name what is asked for: "what evidence", "how large a part". */
const askedFor = 2;

/**
 * Content words of a question by which it would take for granted what nobody has said ("Why did the dam **collapse**?"):
 * the sources have them not, and they neither name what is asked for nor stand where the question only supposes.
 * @param sources the words quoted, with titles and headings
 */
export function wordsTakenForGranted(question: string, sources: readonly string[], language: Language): string[] {
  const known = new Set(
    sources.flatMap((source) => tokenize(source, language)).flatMap(({ term, lower }) => [term, lower]),
  );
  let free = 0;
  const taken: string[] = [];
  for (const token of tokenize(question, language)) {
    if (questionWord.test(token.lower)) free = Math.max(free, askedFor);
    else if (supposing.test(token.lower)) free = Number.POSITIVE_INFINITY;
    else if (isContent(token, language)) {
      if (free <= 0 && !known.has(token.term) && !known.has(token.lower)) taken.push(token.surface);
      free -= 1;
    }
  }
  return taken;
}
