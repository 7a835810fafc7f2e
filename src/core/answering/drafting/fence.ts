import type { Evidence } from '../../retrieval/evidence.ts';

/** A passage under the label by which a model may cite it. */
export interface LabelledPassage {
  /** `key-1`; nobody who does not know the key can make one up. */
  readonly label: string;
  readonly evidence: Evidence;
}

/** Gives each passage its label. @param key drawn at random for this one request, letters and digits */
export function labelPassages(evidence: readonly Evidence[], key: string): LabelledPassage[] {
  return evidence.map((one, index) => ({ label: `${key}-${index + 1}`, evidence: one }));
}

/**
 * Passages between fences that carry the request's key: text inside cannot close its fence, open another or carry a
 * label, because whoever wrote it did not know the key.
 */
export function fencePassages(passages: readonly LabelledPassage[]): string {
  return passages
    .map(({ label, evidence: { passage, document } }) => {
      const place = [document.title, ...passage.headings].map(onOneLine).join(' § ');
      return fence('passage', label, `(${place})\n${passage.prose.trim()}`);
    })
    .join('\n\n');
}

/** A text of somebody else's, a question or a claim, between fences with the request's key. */
export function fence(kind: 'passage' | 'text', label: string, text: string): string {
  // A text that holds the key anyhow, by a leak we know nothing of, still cannot use it.
  const [key = ''] = label.split('-');
  return `<${kind} ${label}>\n${text.replaceAll(key, '…')}\n</${kind} ${label}>`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
