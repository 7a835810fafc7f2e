const raising =
  'coverage softCoverage meaningCoverage passageCoverage windowCoverage contextCoverage nameCoverage numberCoverage verbCoverage wordCoverage sentenceLexical adjacentPairs longestCommonSubsequence sharedRun passageLexical topLexical cosine bestCosine bestSoftCoverage bestMeaningCoverage nearCoverage shownCoverage passageMeaning boundPairs verbMeaning best agents candidates candidateProximity measureFits countFits agentFits secondMeasureFits pairCoverage leastPair mainPair leastMatch clauseCoverage slotCoverage bestSlotCoverage';
const lowering =
  'largestUncovered largestAbsent largestUncoveredShare largestAbsentShare uncovered nameGap numberGap verbGap wordGap missingNames missingNumbers namesNowhere numbersNowhere verbWindowGap nameWindowGap untyped nobody nowhere largestForeign unknownShare unknownTerms negationDiffers comparisonMissing unmetTerms unmetShareOfTerms unmetElsewhere unmetInOthers slotLargestMissing leastSlotMissing headElsewhere agentless';

/** What can only speak for an answer or only against it, whatever one set of questions suggests: a name that is missing never helps. */
export const directions: Readonly<Record<string, 1 | -1>> = Object.fromEntries([
  ...raising.split(' ').map((name) => [name, 1] as const),
  ...lowering.split(' ').map((name) => [name, -1] as const),
]);
