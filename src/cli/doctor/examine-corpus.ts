import type { StoredCalibration } from '../../app/calibration-store.port.ts';
import type { IngestReport } from '../../app/ingest-corpus.ts';
import type { IndexFacts, OpenCorpus } from '../../app/open-corpus.ts';
import type { Settings } from '../../config/settings.ts';
import type { Finding } from './finding.ts';

/** Brings the index up to date and says what is in it, and which files are not. */
export async function examineCorpus(corpus: OpenCorpus, settings: Settings): Promise<Finding[]> {
  const report = await corpus.ingest();
  const sources = await corpus.footnote.sources();
  const { answering, claims } = await corpus.calibrate();
  const passages = sources.reduce((sum, source) => sum + source.passages, 0);
  return [
    documentsFinding(sources.length, passages, settings),
    ...fileFindings(report),
    vectorsFinding(corpus.index),
    { name: 'Embedder', state: 'good', detail: `${corpus.index.embedder}, ${corpus.index.dimensions} dimensions` },
    answeringFinding(answering),
    claimsFinding(claims),
  ];
}

/** Where this corpus draws the lines between an answer, the closest passages and "off topic". */
function answeringFinding({ cases, lines }: Required<StoredCalibration>['answering']): Finding {
  const from = cases === 0 ? 'the shipped lines' : `drawn from ${cases} questions put to this corpus`;
  const detail = `answers from ${lines.answer.toFixed(2)}, close in meaning from ${lines.close.toFixed(2)}, ${from}`;
  return { name: 'Lines for answers', state: 'good', detail };
}

/** Where this corpus draws the line between a claim that is supported and one that is not. */
function claimsFinding({ cases, lines }: Required<StoredCalibration>['claims']): Finding {
  const from = cases === 0 ? 'the shipped lines' : `drawn from ${cases} claims made of its own sentences`;
  const detail = `borne out from ${lines.supportedFrom.toFixed(2)}, untouched from ${lines.untouchedFrom.toFixed(2)}, ${from}`;
  return { name: 'Lines for claims', state: 'good', detail };
}

function documentsFinding(documents: number, passages: number, { corpusFolder }: Settings): Finding {
  if (passages > 0) {
    const detail = `${documents} ${documents === 1 ? 'document' : 'documents'}, ${passages} passages, up to date (${corpusFolder})`;
    return { name: 'Corpus', state: 'good', detail };
  }
  return {
    name: 'Corpus',
    state: 'bad',
    detail: `${corpusFolder} holds no text to answer from`,
    remedy: 'Put documents there, or name another folder with --corpus or FOOTNOTE_CORPUS.',
  };
}

function fileFindings({ refused, partlyRead }: IngestReport): Finding[] {
  return [
    ...refused.map(({ message, remedy }): Finding => ({ name: 'File', state: 'bad', detail: message, remedy })),
    ...partlyRead.map(({ message, remedy }): Finding => ({ name: 'File', state: 'note', detail: message, remedy })),
  ];
}

function vectorsFinding({ vectors }: IndexFacts): Finding {
  if (vectors !== 'exact') return { name: 'Vector index', state: 'good', detail: vectors };
  return { name: 'Vector index', state: 'note', detail: 'exact: right, and quick enough for a study group' };
}
