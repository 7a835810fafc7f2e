import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { IngestReport } from '../../../src/app/ingest-corpus.ts';
import { ingestReportObject, renderIngestReport } from '../../../src/cli/rendering/ingest-report.ts';

const report: IngestReport = {
  added: ['tides'],
  changed: [],
  removed: ['wind'],
  unchanged: ['rain', 'snow'],
  refused: [
    {
      path: 'scan.pdf',
      code: 'no-text-layer',
      reason: { kind: 'only-pictures', pages: 1 },
      message: 'scan.pdf: it has no text.',
      remedy: 'Recognise its text first.',
    },
  ],
  partlyRead: [
    {
      path: 'map.pdf',
      reason: { kind: 'unread-pages', pages: [2] },
      message: 'map.pdf: page 2 is a picture.',
      remedy: 'Recognise it too.',
    },
  ],
  generation: 7,
};

describe('renderIngestReport', () => {
  it('names each change and each refused file with its reason and what to do', () => {
    const page = renderIngestReport(report, { style: picocolors.createColors(false), width: 80 });
    expect(page).toBe(`Added tides
Removed wind
Refused scan.pdf: it has no text.
  Recognise its text first.
Partly read map.pdf: page 2 is a picture.
  Recognise it too.
1 added, 0 changed, 1 removed, 2 unchanged, 1 refused
`);
  });
});

describe('ingestReportObject', () => {
  it('gives programs the file and a stable reason', () => {
    expect(ingestReportObject(report)).toEqual({
      added: ['tides'],
      changed: [],
      removed: ['wind'],
      unchanged: ['rain', 'snow'],
      refused: [
        {
          file: 'scan.pdf',
          reason: 'no-text-layer',
          message: 'scan.pdf: it has no text.',
          remedy: 'Recognise its text first.',
        },
      ],
      partlyRead: [{ file: 'map.pdf', message: 'map.pdf: page 2 is a picture.', remedy: 'Recognise it too.' }],
    });
  });
});
