import type { SourceSummary } from '../../app/footnote.ts';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';
import { visible } from '../rendering/plain.ts';

/** The document that a member named in an option: by the value of a suggestion, its id, or its title in any case. */
export function findSource(sources: readonly SourceSummary[], named: string): SourceSummary | undefined {
  const wanted = named.trim().toLowerCase();
  return (
    sources.find((source) => optionValue(source) === named) ??
    sources.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted)
  );
}

/** Suggestions for what a member has typed so far: titles that begin with it, then those that hold it. */
export function suggestSources(
  sources: readonly SourceSummary[],
  typed: string,
): { readonly name: string; readonly value: string }[] {
  const wanted = typed.trim().toLowerCase();
  const named = sources.map((source) => ({ source, text: `${source.title}\n${source.id}`.toLowerCase() }));
  const matching = named.filter(({ text }) => text.includes(wanted));
  const first = matching.filter(({ text }) => text.startsWith(wanted));
  const others = matching.filter(({ text }) => !text.startsWith(wanted));
  return [...first, ...others].slice(0, limits.autocomplete.choices).map(({ source }) => ({
    name: shorten(visible(source.title) || visible(source.id), limits.autocomplete.name) || '?',
    value: optionValue(source),
  }));
}

function optionValue({ id, hash }: SourceSummary): string {
  return id.length <= limits.autocomplete.value ? id : hash.slice(0, limits.autocomplete.value);
}
