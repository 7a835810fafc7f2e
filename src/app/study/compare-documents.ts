import { compareSentences } from '../../core/study/summary/compare.ts';
import type { WeighedSentence } from '../../core/study/summary/main-points.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import { verificationResources } from '../claim-evidence.ts';
import { citedGroups, type DraftGroup } from './cited-groups.ts';
import { readSections } from './read-sections.ts';
import type { StudyParts } from './study-parts.ts';
import { weighSections } from './weigh-sections.ts';

/** What two documents share, where they differ, what one says alone; undefined where neither has anything to show. */
export async function compareDocuments(
  [one, other]: readonly [string, string],
  words: number,
  parts: StudyParts,
): Promise<Summary | undefined> {
  const sections = [await readSections(parts, [one]), await readSections(parts, [other])] as const;
  const first = await weighSections(sections[0], parts);
  const second = (await weighSections(sections[1], parts)).map((sentence) => ({
    ...sentence,
    section: sentence.section + sections[0].length,
  }));
  const comparison = compareSentences(first, second, words, verificationResources(parts.snapshot));
  const only = (documentId: string, sentences: readonly WeighedSentence[]): DraftGroup => {
    const document = parts.snapshot.documents.get(documentId);
    return {
      about: 'only',
      ...(document === undefined ? {} : { document }),
      sentences: sentences.map(({ sentence }) => [sentence]),
    };
  };
  const cited = await citedGroups(
    [
      { about: 'shared', sentences: comparison.shared.map(([a, b]) => [a.sentence, b.sentence]) },
      {
        about: 'differences',
        sentences: comparison.differences.flatMap((pair) => pair.map(({ sentence }) => [sentence] as const)),
      },
      only(one, comparison.only[0]),
      only(other, comparison.only[1]),
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
