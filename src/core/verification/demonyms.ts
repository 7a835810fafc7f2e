const demonymEndings = new Set(['an', 'ian', 'n', 'ese', 'ish', 'i', 'ic', 'er', 'ite', 'ean', 'h', 's']);
const placeEndings = new Set([
  '',
  'a',
  'ia',
  'e',
  'y',
  'o',
  'land',
  'lands',
  'stan',
  'istan',
  'ea',
  'ey',
  'os',
  'en',
  'in',
]);
const leastShared = 4;

/** Peoples and places that share fewer than four letters or no regular ending. */
const irregular = new Map<string, string>();
const families =
  'france french|netherlands dutch|holland dutch|switzerland swiss|greece greek|denmark danish|wales welsh|britain british|uk british|spain spanish|germany german|cyprus cypriot|peru peruvian|norway norwegian|us american|usa american|eu european|europe european|iraq iraqi|iran iranian|cuba cuban|china chinese|mali malian|chad chadian|oman omani|laos lao';
for (const family of families.split('|')) {
  const [place = '', people = ''] = family.split(' ');
  irregular.set(place, people);
}

/**
 * Whether two capitalised words, in lower case, are a place and its people or language: Kazakhstan and Kazakh, China and
 * Chinese. Two places (Niger, Nigeria) or two peoples are not.
 */
export function namesPlaceAndPeople(one: string, other: string): boolean {
  if (irregular.get(one) === other || irregular.get(other) === one) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  // The shared part may end one letter early on either side: Ita|ly and Ita|lian, Turk|ey and Turk|ish.
  for (let cut = shared; cut >= leastShared; cut -= 1) {
    const ending = one.slice(cut);
    const otherEnding = other.slice(cut);
    if (demonymEndings.has(ending) && placeEndings.has(otherEnding) && ending !== otherEnding) return true;
    if (demonymEndings.has(otherEnding) && placeEndings.has(ending) && ending !== otherEnding) return true;
  }
  return one.length >= leastShared + 1 && other === `${one}stan`;
}
