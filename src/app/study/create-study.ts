import type { Study } from './study.ts';
import type { StudyParts } from './study-parts.ts';
import { summarise } from './summarise.ts';

/** The study tools over a corpus. @param parts gives the corpus as it stands when something is asked */
export function createStudy(parts: () => Promise<StudyParts>): Study {
  return {
    summarise: async (request) => summarise(request, await parts()),
  };
}
