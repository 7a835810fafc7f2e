/**
 * `npx tsx scripts/evaluate/quiz.ts --documents FILE.docs.jsonl [--questions 200] [--seed 1] [--table FILE --rows 50]`:
 * makes quizzes of ten over a public set until there are so many different questions and checks each without the code that made it: every key stands word for word in
 * the stored document, no wrong option is true by any passage. `--table` writes questions out to be judged by hand.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { makeQuiz } from '../../src/app/study/quiz/make-quiz.ts';
import { defaultCalibration } from '../../src/core/answering/models.ts';
import { UserError } from '../../src/core/errors.ts';
import { blank, type QuizQuestion } from '../../src/core/study/quiz/quiz.ts';
import { type SetDocument, temporaryCorpus } from './temporary-corpus.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    questions: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    table: { type: 'string' },
    rows: { type: 'string', default: '50' },
  },
});
if (values.documents === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs documents to ask about.',
    remedy: 'Name a file of JSON Lines (doc_id, title, text) with --documents FILE.',
  });
}

const line = z.object({ doc_id: z.string(), title: z.string().default(''), text: z.string() });
const documents = (await readFile(values.documents, 'utf8'))
  .split('\n')
  .filter((text) => text !== '')
  .map((text): SetDocument => {
    const { doc_id: id, title, text: words } = line.parse(JSON.parse(text));
    return { id, title: title.replaceAll('_', ' '), text: words };
  });

const corpus = await temporaryCorpus(documents, 'front-matter');
try {
  const { snapshot } = corpus.indexes;
  const started = performance.now();
  const parts = { snapshot, words: readBuiltInEmbeddings(), calibration: defaultCalibration };
  const made = new Map<string, QuizQuestion>();
  let quizzes = 0;
  while (made.size < Number(values.questions) && quizzes < Number(values.questions)) {
    const quiz = await makeQuiz({ questions: 10, seed: Number(values.seed) + quizzes }, parts);
    quizzes += 1;
    for (const question of quiz.kind === 'quiz' ? quiz.questions : []) {
      made.set(`${question.source.document.id} ${question.source.start} ${question.key}`, question);
    }
  }
  const questions = [...made.values()].slice(0, Number(values.questions));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const byKind = (kind: QuizQuestion['kind']) => questions.filter((question) => question.kind === kind).length;
  const verbatim = await Promise.all(questions.map(isVerbatim));
  const wrong = questions.flatMap((question) => wrongWords(question).map((words) => ({ question, words })));
  const suspects = wrong.filter(({ question, words }) =>
    documents.some(({ text }) => sharesASentence(text, question, words)),
  );
  process.stdout.write(
    `${questions.length} of ${values.questions} questions in ${quizzes} quizzes of ten, ${seconds} s: ${byKind('choice')} choice, ${byKind('cloze')} cloze, ${byKind('true-false')} true-false\n` +
      `keys word for word in their document: ${verbatim.filter(Boolean).length} of ${questions.length}\n` +
      `wrong options: ${wrong.length}; with a sentence that could make them true: ${suspects.length}\n`,
  );
  for (const { question, words } of suspects) process.stdout.write(`  ${words} in: ${question.stem}\n`);
  if (values.table !== undefined) await writeFile(values.table, tableOf(questions.slice(0, Number(values.rows))));

  async function isVerbatim({ key, source }: QuizQuestion): Promise<boolean> {
    const stored = await snapshot.store.document(source.document.id);
    const quote = stored?.text.slice(source.start, source.end);
    return quote === source.quote && quote.includes(key) && (stored?.text.includes(key) ?? false);
  }
} finally {
  await corpus.remove();
}

function wrongWords(question: QuizQuestion): string[] {
  if (question.kind === 'choice') return question.options.filter((_, at) => at !== question.correct);
  if (question.kind === 'cloze' || question.isTrue) return [];
  const [before = '', after = ''] = question.source.quote.replace(/\s+/gu, ' ').split(question.key);
  return [question.stem.slice(before.length, question.stem.length - after.length)];
}

/** Plain string work, on purpose: two neighbouring sentences with the words and half of the question's longer words. */
function sharesASentence(text: string, { stem, key }: QuizQuestion, words: string): boolean {
  const long = [
    ...new Set(
      stem
        .replace(blank, ' ')
        .replace(words, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
    ),
  ].filter((word) => !key.toLowerCase().includes(word));
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return sentences.some((sentence, at) => {
    if (
      !new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
        sentence,
      )
    )
      return false;
    const near = [sentences[at - 1] ?? '', sentence, sentences[at + 1] ?? ''].join(' ').toLowerCase();
    return long.filter((word) => near.includes(word)).length >= 0.5 * long.length;
  });
}

function tableOf(questions: readonly QuizQuestion[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
  const rows = questions.map((question, at) => {
    const options = question.kind === 'choice' ? ` (${question.options.join(' · ')})` : '';
    const key = question.kind === 'true-false' ? `${question.isTrue} (${question.key})` : question.key;
    return `| ${at + 1} | ${question.kind} | ${cell(question.source.document.title)} | ${cell(question.stem + options)} | ${cell(key)} |  |`;
  });
  return ['| | kind | document | question | key | verdict |', '|---|---|---|---|---|---|', ...rows, ''].join('\n');
}
