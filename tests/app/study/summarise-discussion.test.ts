import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readThreadFile } from '../../../src/cli/commands/read-thread-file.ts';
import type { DiscussionSummary } from '../../../src/core/study/discussion/discussion-summary.ts';
import { studyFootnote } from './study-footnote.ts';

const file = resolve(import.meta.dirname, '../../fixtures/study/thread.jsonl');
let study: Awaited<ReturnType<typeof studyFootnote>>;
let summary: DiscussionSummary;

beforeAll(async () => {
  study = await studyFootnote('study');
  summary = await study.footnote.study.summariseDiscussion(await readThreadFile(file));
});

afterAll(() => study.remove());

const judged = (verdict: string) => summary.claims.filter((claim) => claim.verdict === verdict).map(({ text }) => text);

describe('the summary of a thread of 25 messages', () => {
  it('finds what members claim and judges it, each claim with what its verdict rests on', () => {
    expect(summary).toMatchObject({ messages: 25, members: 5 });
    expect(judged('supported')).toEqual(
      expect.arrayContaining([
        'No, the saws of the upper mill stopped for good in 1931.',
        'The council pays for the repair of both mills out of the parking fees.',
        'A flood carried away the weir of the lower mill in 1897.',
        'The town council of Aldby bought the upper mill in 1952.',
        'School classes visit the lower mill on weekdays to bake bread.',
      ]),
    );
    expect(judged('contradicted')).toEqual([
      'The saws of the upper mill stopped in 1945.',
      'Not true, a flood carried away the weir of the lower mill in 1912.',
    ]);
    expect(judged('not-in-sources')).toEqual(
      expect.arrayContaining([
        'The upper mill employed forty workers at its height.',
        'The lower mill has its own electric turbine since 2003.',
      ]),
    );
    for (const { verdict, citations } of summary.claims) {
      if (verdict !== 'not-in-sources') expect(citations.length).toBeGreaterThan(0);
      for (const number of citations) expect(summary.citations[number - 1]?.number).toBe(number);
    }
  });

  it('leaves opinions, jokes and other talk alone', () => {
    const said = summary.claims.map(({ text }) => text).join('\n');
    expect(said).not.toMatch(/prettier|cake|grandpa|football|penalties|waste|dog|evening/i);
    expect(summary.leftAlone.opinions).toBeGreaterThanOrEqual(2);
    expect(summary.leftAlone.jokes).toBe(1);
  });

  it('obeys nothing that stands in a message', () => {
    expect(summary.leftAlone.instructions).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(summary)).not.toMatch(/ignore all previous/i);
    expect(judged('contradicted')).toHaveLength(2);
  });

  it('names who disagreed with whom, and the questions that nobody has answered', () => {
    expect(summary.disagreements.map(({ one, other }) => [one.author, other.author])).toEqual([
      ['Bob', 'Dan'],
      ['Dan', 'Bob'],
    ]);
    expect(summary.openQuestions).toEqual([
      { author: 'Dan', text: 'Who carved the oak wheel of the lower mill?' },
      { author: 'Eve', text: 'Where does the youth hostel of the upper mill keep its boats?' },
    ]);
  });

  it('keeps members’ words and the sources’ apart: every quotation is cut from a document', async () => {
    for (const { document, quote, start, end } of summary.citations) {
      expect((await study.footnote.document(document.id))?.text.slice(start, end)).toBe(quote);
    }
  });
});
