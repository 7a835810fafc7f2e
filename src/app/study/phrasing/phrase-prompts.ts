import { z } from 'zod';
import { fence } from '../../../core/answering/drafting/fence.ts';
import { unknownFacts } from '../../../core/answering/drafting/stated-facts.ts';
import { withoutInstructions } from '../../../core/retrieval/instructions.ts';
import type { CorpusSnapshot } from '../../../core/retrieval/snapshot.ts';
import { isOpenQuestion, wordsTakenForGranted } from '../../../core/study/discussion/open-question.ts';
import type { DiscussionPrompt } from '../../../core/study/discussion/prompt.ts';
import { detectLanguage } from '../../../core/text/detect-language.ts';
import { isVerbatim, quotationsIn } from '../../../core/verification/quotations.ts';
import { verificationResources } from '../../claim-evidence.ts';
import { languageName } from '../../drafting/language-name.ts';
import type { PhrasingTurn } from './phrasing-turn.ts';

/** The form of proposed questions; the schema in `prompts/discuss.md` says the same to the model. */
export const promptsForm = z.strictObject({
  prompts: z.array(z.strictObject({ quotation: z.string(), question: z.string() })),
});

/** The number of a line or page is none that the quotation speaks of. */
const place = /(?:, )?\p{L}+\.? \d+(?:[–-]\d+)?$/u;

/** The prompts with a model's questions, where these are open and take nothing for granted that the quotation does not say. */
export async function phrasePrompts(
  prompts: readonly DiscussionPrompt[],
  topic: string,
  snapshot: CorpusSnapshot,
  turn: PhrasingTurn | undefined,
): Promise<DiscussionPrompt[]> {
  if (turn === undefined || prompts.length === 0) return [...prompts];
  const key = turn.drafting.newKey();
  const labels = prompts.map((_, at) => `${key}-${at + 1}`);
  const language = detectLanguage(wordsOf(prompts[0]).join('\n'));
  const proposed = await turn.propose(
    'discuss',
    {
      topic: fence('text', `${key}-0`, topic),
      quotations: prompts.map((prompt, at) => fence('text', labels[at] ?? '', shown(prompt))).join('\n\n'),
      language: languageName(language),
    },
    promptsForm,
  );
  const questions = new Map<number, string>();
  const withheld: { text: string; why: string }[] = [];
  for (const { quotation, question } of proposed?.prompts ?? []) {
    const place = labels.indexOf(quotation);
    const prompt = prompts[place];
    if (prompt === undefined || questions.has(place)) continue;
    const asked = question.replace(/\s+/gu, ' ').trim();
    const why = troubleOf(asked, prompt, snapshot);
    if (why === undefined) questions.set(place, asked);
    else withheld.push({ text: question, why });
  }
  turn.count({ phrased: questions.size, withheld });
  return prompts.map((prompt, at) => {
    const question = questions.get(at);
    return question === undefined ? prompt : { ...prompt, question };
  });
}

/** What keeps a question from a prompt; undefined where nothing does. */
function troubleOf(question: string, prompt: DiscussionPrompt, snapshot: CorpusSnapshot): string | undefined {
  if (withoutInstructions(question) !== question) return 'It gives orders.';
  if (!isOpenQuestion(question)) return 'It is no open question.';
  const words = wordsOf(prompt);
  const language = detectLanguage(words.join('\n'));
  const written = detectLanguage(question);
  if (written !== 'und' && language !== 'und' && written !== language) return 'It is in another language.';
  const misquoted = quotationsIn(question).find((quotation) => !isVerbatim(quotation, words));
  if (misquoted !== undefined) return `The quotation does not have these words: “${misquoted}”.`;
  const sources = [
    ...words,
    ...prompt.quotations.flatMap(({ document, locator }) => [document.title, locator.replace(place, '')]),
  ];
  const [unknown] = unknownFacts(question, sources, language, verificationResources(snapshot));
  const [taken] = unknown === undefined ? wordsTakenForGranted(question, sources, language) : [unknown];
  return taken === undefined ? undefined : `The quotation says nothing about “${taken}”.`;
}

function wordsOf(prompt: DiscussionPrompt | undefined): string[] {
  return prompt?.quotations.map(({ prose, quote }) => prose ?? quote) ?? [];
}

/** The quotations of a prompt with where they stand, as the model reads them. */
function shown({ quotations }: DiscussionPrompt): string {
  return quotations
    .map(({ document, prose, quote }) => `(${document.title.replace(/\s+/gu, ' ')}) ${prose ?? quote}`)
    .join('\n');
}
