import { z } from 'zod';
import type { DraftClaim } from '../../core/answering/draft.ts';
import { fence } from '../../core/answering/drafting/fence.ts';
import { renderPrompt } from '../../core/answering/drafting/prompt.ts';
import { unknownFacts } from '../../core/answering/drafting/stated-facts.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import type { Language } from '../../core/text/language.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import { evidenceOfPassage } from '../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../core/verification/judge-statement.ts';
import { verificationResources } from '../claim-evidence.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { askFor } from '../models/structured-output.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { languageName } from './language-name.ts';

const form = z.strictObject({ sentences: z.array(z.string()) });

/**
 * Checked claims in another language. A translation is translated back in a request that knows nothing of the original,
 * and what comes back goes through the claim gate against the same passages; its numbers must be the original's. Where
 * that fails the claim stays in its own language, in which it was checked.
 * @throws ModelFault
 */
export async function translateClaims<Claims extends readonly DraftClaim[]>(
  claims: Claims,
  into: Language,
  from: Language,
  parts: DraftingParts,
  snapshot: CorpusSnapshot,
  onUsage: (usage: ModelUsage) => void,
): Promise<Claims> {
  const there = await translated(
    claims.map(({ text }) => text),
    into,
    parts,
    onUsage,
  );
  if (there.length !== claims.length) return claims;
  const back = await translated(there, from, parts, onUsage);
  const checked = await Promise.all(
    claims.map(async (claim, index) => {
      const [text = '', returned = ''] = [there[index], back[index]];
      const isSound =
        detectLanguage(text) === into &&
        sameNumbers(text, into, claim.text, from) &&
        (await holds(returned, claim, from, snapshot));
      return isSound ? { ...claim, text: text.replace(/\s+/gu, ' ').trim() } : claim;
    }),
  );
  return checked as unknown as Claims;
}

async function translated(
  sentences: readonly string[],
  into: Language,
  { model, prompts, newKey }: DraftingParts,
  onUsage: (usage: ModelUsage) => void,
): Promise<string[]> {
  const key = newKey();
  const prompt = renderPrompt(prompts.prompt('translate-answer'), {
    sentences: sentences.map((sentence, index) => fence('text', `${key}-${index}`, sentence)).join('\n'),
    language: languageName(into),
  });
  return (await askFor(model, prompt, form, { onUsage })).value.sentences;
}

function sameNumbers(text: string, language: Language, original: string, from: Language): boolean {
  return digitsOf(text, language) === digitsOf(original, from);
}

/** Values of the numbers written in digits: a language may write "one" where another writes none. */
function digitsOf(text: string, language: Language): string {
  return tokenize(text, language)
    .filter(({ kind, surface }) => kind === 'number' && /\d/.test(surface))
    .map(({ value }) => value)
    .sort()
    .join(' ');
}

async function holds(
  returned: string,
  { spans }: DraftClaim,
  language: Language,
  snapshot: CorpusSnapshot,
): Promise<boolean> {
  const passages = await snapshot.store.passages([...new Set(spans.map(({ passageId }) => passageId))]);
  const evidence = passages.map((passage) =>
    evidenceOfPassage(passage, snapshot.documents.get(passage.documentId)?.title ?? ''),
  );
  const resources = verificationResources(snapshot);
  const texts = evidence.flatMap(({ prose, title, headings }) => [prose, title, ...headings]);
  if (unknownFacts(returned, texts, language, resources).length > 0) return false;
  return judgeStatement(returned, evidence, resources).kind === 'supported';
}
