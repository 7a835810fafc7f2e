import type { Token } from '../../text/token.ts';

/** What a name is the name of, as far as the company it keeps tells. */
export type NameSort = 'person' | 'place' | 'body' | 'event';

/** A name in a sentence with its neighbours, in lower case, empty where there are none. */
interface Mention {
  readonly opening: string;
  readonly isLong: boolean;
  /** The three words before it, the nearest first. */
  readonly before: readonly [string, string, string];
  readonly after: string;
  readonly afterThat: string;
  /** What follows, also behind a possessive: "Newton's *death*". */
  readonly owned: string;
}

/** Takes the neighbours of the name at `[first, last]`. */
export function mentionOf(tokens: readonly Token[], first: number, last: number): Mention {
  const at = (position: number) => tokens[position]?.lower ?? '';
  const after = at(last + 1);
  return {
    opening: at(first),
    isLong: last > first,
    before: [at(first - 1), at(first - 2), at(first - 3)],
    after,
    afterThat: at(last + 2),
    owned: /^['’]s$/u.test(after) ? at(last + 2) : after,
  };
}

/** Something in the neighbourhood of a name that speaks for a sort. */
interface NameCue {
  readonly sort: NameSort;
  readonly weight: number;
  holds(mention: Mention): boolean;
}

const titles =
  /^(?:president|king|queen|emperor|empress|prince|princess|duke|duchess|earl|baron|lord|lady|sir|dame|dr|professor|prof|colonel|captain|admiral|lieutenant|sergeant|pope|cardinal|bishop|archbishop|father|mother|brother|sister|uncle|aunt|mr|mrs|ms|miss|senator|governor|chancellor|khan|sultan|shah|tsar|caliph)$/;
/** Whether a word is what people of rank or office are called by. */
export function isTitle(lower: string): boolean {
  return titles.test(lower);
}

/** "Historian", "inventor", "chemist": whoever stands behind such a word is somebody. */
const agent =
  /^\p{Ll}{3,}(?:er|or|ist|ian|ess)$|^(?:king|queen|president|chemist|poet|son|daughter|wife|husband|widow)$/u;
const deedsOfPersons =
  /^(?:said|says|wrote|writes|argued|argues|believed|believes|thought|born|died|married|claimed|invented|proposed|told|studied|taught|painted|composed|replied|asked|himself|herself|who|whose|whom)$/;
const ofPersons =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|death|life|birth|reign|childhood|career|biographer|students?|writings?|theory|friends?|colleagues?)$/;
const placeBefore = /^(?:in|at|near|throughout|across|into|around|outside|inside|towards|within)$/;
const looserBefore = /^(?:from|to|of|for)$/;
const quarters = /^(?:north|south|east|west|northern|southern|eastern|western|central|inner|downtown|coastal)$/;
const placeNouns =
  /^(?:city|town|village|state|province|county|country|capital|island|port|region|district|colony|river|kingdom|republic|neighbou?rhood)$/;
const placesHave = /^(?:coast|capital|population|borders?|government|economy|climate|territory|streets?|mayor)$/;
const eventBefore = /^(?:during|after|before|since|until)$/;
const memberNouns = /^(?:members?|president|director|headquarters|chairman|founder|founders|leaders?|ministers?)$/;

/** How English speaks of people, places, bodies and events. */
export const nameCues: readonly NameCue[] = [
  { sort: 'person', weight: 2, holds: ({ isLong, opening }) => isLong && titles.test(opening) },
  { sort: 'person', weight: 2, holds: ({ before: [near] }) => agent.test(near) || titles.test(near) },
  { sort: 'person', weight: 2, holds: ({ after }) => deedsOfPersons.test(after) },
  { sort: 'person', weight: 2, holds: ({ after, afterThat }) => after === ',' && /^who(?:se|m)?$/.test(afterThat) },
  { sort: 'person', weight: 1.5, holds: ({ owned }) => ofPersons.test(owned) },
  { sort: 'person', weight: 0.5, holds: ({ before: [near] }) => near === 'by' },
  { sort: 'place', weight: 1.5, holds: ({ owned }) => placesHave.test(owned) },
  { sort: 'place', weight: 1, holds: ({ before: [near] }) => placeBefore.test(near) },
  { sort: 'place', weight: 0.25, holds: ({ before: [near] }) => looserBefore.test(near) },
  { sort: 'place', weight: 2, holds: ({ before: [near, far] }) => near === 'of' && placeNouns.test(far) },
  { sort: 'place', weight: 2, holds: ({ before: [near] }) => quarters.test(near) },
  { sort: 'place', weight: 2, holds: ({ after, afterThat }) => after === ',' && /^(?:where|near)$/.test(afterThat) },
  { sort: 'event', weight: 1.5, holds: ({ before: [near, far] }) => near === 'the' && eventBefore.test(far) },
  {
    sort: 'body',
    weight: 2,
    holds: ({ before: [near, far, third] }) => near === 'the' && far === 'of' && memberNouns.test(third),
  },
];
