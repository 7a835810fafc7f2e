import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';
import { tamperings, variations } from '../../../src/core/verification/tampering/kinds.ts';

const document = [
  'In 1931, the port of Larnmouth was opened by Queen Odile, which may have cost about 1,200 crowns.',
  'On 14 May 1948 the council of Velden sold three ships to Captain Brandt after a long dispute with Ostmark.',
  'Most of the fishing fleet is not insured, although imports increased by 5 % in many towns.',
];
const evidence = evidenceOfText(document.join('\n'), 'en');
const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };

function changed(kinds: typeof tamperings) {
  return document.flatMap((sentence, index) =>
    Object.entries(kinds).flatMap(([kind, change]) => {
      let state = index + 1;
      const random = () => {
        state = (state * 16807) % 2147483647;
        return state / 2147483647;
      };
      const rest = document.filter((other) => other !== sentence).join(' ');
      const claim = change({ sentence, document: rest, elsewhere: rest, background: emptyBackground, random });
      return claim === undefined || claim === sentence ? [] : [{ kind, claim }];
    }),
  );
}

describe('tampering', () => {
  it('finds something to change in a sentence that has it', () => {
    const kinds = new Set(changed(tamperings).map(({ kind }) => kind));
    for (const kind of ['number', 'year', 'month', 'negation', 'direction', 'hedge', 'splice']) {
      expect(kinds).toContain(kind);
    }
  });

  it('is refused by the claim gate in every kind', () => {
    const accepted = changed(tamperings).filter(
      ({ claim }) => judgeClaim(claim, [evidence], resources).kind === 'supported',
    );
    expect(accepted).toEqual([]);
  });

  it('leaves a varied sentence supported but for its frame', () => {
    const { framed: _, ...unframed } = variations;
    const refused = changed(unframed).filter(
      ({ claim }) => judgeClaim(claim, [evidence], resources).kind !== 'supported',
    );
    expect(refused).toEqual([]);
  });
});
