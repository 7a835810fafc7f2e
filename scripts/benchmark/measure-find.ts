/** `tsx measure-find.ts SET DATA`: how well `find` ranks the documents of a public set, read in as text files without titles. */
import { findQuality } from '../evaluate/find-quality.ts';
import { readRetrievalSet } from '../evaluate/retrieval-set.ts';
import type { FindFigures } from './figures.ts';

const [name = '', data = ''] = process.argv.slice(2);
const { questions, first, inFive } = await findQuality(await readRetrievalSet(data, name), 'none');
const figures: FindFigures = { kind: 'find', set: name, questions, first, inFive };
process.stdout.write(JSON.stringify(figures));
