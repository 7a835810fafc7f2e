import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import { citationObject, refusalObject } from './machine.ts';
import { summaryText } from './summary.ts';

/** A summary as `summarize --json` gives it; `groups` says which claims (by their place) belong together. */
export function summaryObject(summary: Summary | RefusalReply): object {
  if (summary.kind === 'refusal') {
    const nothing = { claims: [], citations: [], sections: { covered: 0, total: 0 } };
    return { kind: 'refusal', text: summaryText(summary), ...nothing, refusal: refusalObject(summary) };
  }
  const { groups, citations, sections } = summary;
  let next = 0;
  const parts = groups.map(({ about, document, claims }) => {
    const first = next;
    next += claims.length;
    return {
      about,
      ...(document === undefined ? {} : { document: document.id }),
      claims: claims.map((_, at) => first + at),
    };
  });
  return {
    kind: 'summary',
    text: summaryText(summary),
    claims: groups.flatMap(({ claims }) =>
      claims.map(({ text, citations: numbers }) => ({ text, citations: numbers })),
    ),
    citations: citations.map(citationObject),
    sections: { covered: sections.covered, total: sections.total, of: sections.of, missed: sections.missed },
    groups: parts,
  };
}
