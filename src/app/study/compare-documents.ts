import { claimOfSentences } from '../../core/study/sentences/study-sentence.ts';
import { compareSentences } from '../../core/study/summary/compare.ts';
import type { WeighedSentence } from '../../core/study/summary/main-points.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import { verificationResources } from '../claim-evidence.ts';
import { citedGroups, type DraftGroup } from './cited-groups.ts';
import { phrasePoints } from './phrasing/phrase-points.ts';
import type { PhrasingTurn } from './phrasing/phrasing-turn.ts';
import { readSections } from './read-sections.ts';
import type { StudyParts } from './study-parts.ts';
import { weighSections } from './weigh-sections.ts';

/** What two documents share, where they differ, what one says alone; undefined where neither has anything to show. */
export async function compareDocuments(
  [one, other]: readonly [string, string],
  words: number,
  parts: StudyParts,
  turn?: PhrasingTurn,
): Promise<Summary | undefined> {
  const sections = [await readSections(parts, [one]), await readSections(parts, [other])] as const;
  const first = await weighSections(sections[0], parts);
  const second = (await weighSections(sections[1], parts)).map((sentence) => ({
    ...sentence,
    section: sentence.section + sections[0].length,
  }));
  const comparison = compareSentences(first, second, words, verificationResources(parts.snapshot));
  const only = async (documentId: string, sentences: readonly WeighedSentence[]): Promise<DraftGroup> => {
    const document = parts.snapshot.documents.get(documentId);
    const points = sentences.map(({ sentence }) => sentence);
    return {
      about: 'only',
      ...(document === undefined ? {} : { document }),
      claims: await phrasePoints(points, document?.title ?? '', parts.snapshot, turn),
    };
  };
  const cited = await citedGroups(
    [
      // What is laid side by side stays in its source's own words.
      { about: 'shared', claims: comparison.shared.map(([a, b]) => claimOfSentences([a.sentence, b.sentence])) },
      {
        about: 'differences',
        claims: comparison.differences.flatMap((pair) => pair.map(({ sentence }) => claimOfSentences([sentence]))),
      },
      await only(one, comparison.only[0]),
      await only(other, comparison.only[1]),
    ],
    parts,
  );
  if (cited === undefined) return undefined;
  const shown = [...comparison.shared.flat(), ...comparison.differences.flat(), ...comparison.only.flat()];
  const covered = new Set(shown.map(({ section }) => section));
  const present = [...new Set([...first, ...second].map(({ section }) => section))];
  const names = sections.flat().map(({ name }) => name);
  return {
    kind: 'summary',
    ...cited,
    sections: {
      covered: covered.size,
      total: present.length,
      of: 'sections',
      missed: present.filter((section) => !covered.has(section)).flatMap((section) => names[section] ?? []),
    },
  };
}
