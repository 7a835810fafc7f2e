const raise = `
exactBest softBest exactTogether softTogether softAnywhere pairsKept lastMatched firstMatched lastMatchedInBest firstMatchedInBest aligned
exact bigrams trigrams letterLikeness boundNumbers clauseBest boundPairs boundInOrder subjectCoverage numberNeighbours relatedCoverage
relatedOfMissing leastRelated
`;
const lower = `
largestMissing largestMissingInBest missingWeight missingCount missingInBestCount missingNames missingNumbers missingOthers
missingNamesInBest missingNumbersInBest missingOthersInBest longestMissingRun inserted added addedShare moved movedNames exchangedSlots
exchangedOfType exchangedOpposites exchangedSingle tail insertedNegators deletedNegators insertedQuantifiers deletedEpistemic inverted
numberConflicts dateConflicts nameConflicts negationConflicts antonymConflicts directionConflicts quantifierConflicts hedgeConflicts
roleConflicts conflicts numbersMissing numbersElsewhere numberRival datesMissing negatedOnlyInClaim negatedOnlyInSource quantifiersMissing
comparativesMissing superlativesMissing directionAgainst directionNowhere polarityDiffers oppositeNearby clauseGap missingShareInBest
invertedSameVoice infinitiveStated modalStated pastAsPresent prepositionsExchanged weightMissingInClause signsDiffer turnedOnOneSide turnedOtherwise
`;

/** Features that speak for a claim in every set of claims (1) or against it (-1); sets that suggest otherwise are chance. */
export const directions: Readonly<Record<string, 1 | -1>> = Object.fromEntries([
  ...raise
    .trim()
    .split(/\s+/)
    .map((name): [string, 1] => [name, 1]),
  ...lower
    .trim()
    .split(/\s+/)
    .map((name): [string, -1] => [name, -1]),
]);
