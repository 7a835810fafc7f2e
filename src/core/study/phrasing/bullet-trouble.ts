import { withoutInstructions } from '../../retrieval/instructions.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { isContent, tokenize } from '../../text/tokenize.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import { sharesContent } from '../sentences/says-the-same.ts';
import { standsAloneText, wordsIn } from '../sentences/stands-alone.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';

/** A bullet may be so much longer than what it stands for: names take the place of pronouns. */
const slack = 1.25;

/**
 * What keeps a bullet that the claim gate let through from a summary; undefined where nothing does.
 * @param points the sentences that it stands for @param others the other bullets as they stand
 */
export function bulletTrouble(
  text: string,
  points: readonly StudySentence[],
  others: readonly string[],
  { background }: Pick<VerificationResources, 'background'>,
): string | undefined {
  const language = points[0]?.passage.evidence.passage.language ?? 'und';
  const written = detectLanguage(text);
  if (withoutInstructions(text) !== text) return 'It gives orders.';
  if (written !== 'und' && written !== language && language !== 'und') return 'It is in another language.';
  if (!standsAloneText(text, language, background)) return 'It does not stand alone.';
  const room = points.reduce((sum, point) => sum + point.words, 0) * slack;
  if (wordsIn(text) > room) return 'It is longer than what it stands for.';
  const own = contentOf(text, language);
  return others.some((other) => sharesContent(own, contentOf(other, language)))
    ? 'It repeats another bullet.'
    : undefined;
}

function contentOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    tokenize(text, language)
      .filter((token) => isContent(token, language))
      .map(({ term }) => term),
  );
}
