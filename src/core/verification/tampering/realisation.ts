import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const open =
  /\b(?:(?:is|are|was|were|has|have|had) (?:been )?(?:asked|allowed|ordered|urged|invited|expected|planned|meant|supposed|likely|ready|able|free|entitled) to|(?:want|hope|plan|intend|aim|try|seek|agree|decide|refuse|decline|fail|promise|threaten|offer|attempt|prepare|propose|demand|fear|need)(?:s|d|ed|ned)? to|tried to|sought to|may|might|could|would|should|can) (\p{Ll}{2,})\b/gu;

/** What somebody plans, may, tries or refuses to do is stated as done. */
export const realised: Tampering = ({ sentence, random }) => {
  const match = pick(matchesOf(sentence, open), random);
  const verb = match?.[1];
  if (match === undefined || verb === undefined || verb === 'have' || verb === 'not' || verb.endsWith('ly'))
    return undefined;
  return replaced(sentence, match, verb === 'be' ? 'is' : random() < 0.5 ? `has ${pastOf(verb)}` : pastOf(verb));
};

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const states: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:former|previous|late|ex-)(?= \p{Ll})/gu, ['current', 'present', '']],
  [/\b(?:current|present|new)(?= \p{Ll})/gu, ['former', 'previous']],
  [/\bhad been\b/gu, ['is', 'is now', 'has been']],
  [/\bwas\b/gu, ['is now', 'is today', 'is still', 'is currently']],
  [/\bwere\b/gu, ['are now', 'are today', 'are still', 'are currently']],
  [/\bno longer\b|\bnot yet\b/gu, ['still', 'already']],
  [/\bstill\b/gu, ['no longer']],
  [/\b(?:is|are) to\b|\bwill\b/gu, ['already did', 'did']],
];

/** What was is said to be now, what is to have been: "former" becomes "present", "was" "is now". */
export const changedTime: Tampering = ({ sentence, random }) => {
  const changes = states.flatMap(([pattern, others]) =>
    matchesOf(sentence, pattern).map((match) => ({ match, others })),
  );
  const change = pick(changes, random);
  if (change === undefined) return undefined;
  return replaced(sentence, change.match, pick(change.others, random) ?? '').replace(/ {2,}/g, ' ');
};
