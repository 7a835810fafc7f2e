import { writeFile } from 'node:fs/promises';
import { encodeBackground } from '../../../src/adapters/background/background-table.ts';
import { englishBackgroundFile } from '../../../src/adapters/background/english-background.ts';
import { readChapters } from '../data/chapters.ts';
import { readLexicon } from '../data/lexicon.ts';
import type { TrainingRun } from '../training-run.ts';
import { BackgroundCounter } from './background-counter.ts';

/** Counts the background over all prose of the training data and writes it beside its adapter. */
export async function trainBackground(run: TrainingRun): Promise<void> {
  const counter = new BackgroundCounter();
  const chapters = await readChapters(run.data);
  for (const { sections, questions, glossary } of chapters) {
    for (const { paragraphs } of sections) for (const paragraph of paragraphs) counter.add(paragraph);
    for (const question of questions) counter.add(question);
    for (const { meaning } of glossary) counter.add(meaning);
  }
  run.progress(`${chapters.length} chapters counted`);
  const { facts, synsets } = await readLexicon(run.data);
  for (const { text } of facts) counter.add(text);
  for (const { definition, examples } of synsets) {
    counter.add(definition);
    for (const example of examples) counter.add(example);
  }
  const counts = counter.result();
  const file = encodeBackground(counts);
  await writeFile(englishBackgroundFile, file);
  run.progress(
    `${counts.sentences} sentences, ${counts.terms.size} terms, ${counts.words.size} words, ${file.length} bytes`,
  );
}
