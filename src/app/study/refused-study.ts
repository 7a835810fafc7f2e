import { phrasesIn } from '../../core/answering/phrases/phrases-in.ts';
import type { RefusalReply } from '../../core/citations/reply.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import type { StudyParts } from './study-parts.ts';

const mostTitles = 3;

/** A refusal in the language of the topic, else in the one that most passages are in. */
export function refusedStudy(
  trouble: 'empty-corpus' | 'not-a-question' | 'off-topic' | 'not-stated' | 'nothing-to-ask',
  { snapshot }: Pick<StudyParts, 'snapshot'>,
  topic?: string,
): RefusalReply {
  const [main] = [...snapshot.statistics.languages].sort(([, one], [, other]) => other - one);
  const phrases = phrasesIn(topic === undefined ? (main?.[0] ?? 'en') : detectLanguage(topic));
  const titles = [...snapshot.documents.values()].slice(0, mostTitles).map(({ title }) => title);
  const why = {
    'empty-corpus': phrases.emptyCorpus,
    'not-a-question': phrases.notAQuestion,
    'off-topic': phrases.offTopic(titles),
    'not-stated': phrases.nothingToSum,
    'nothing-to-ask': phrases.nothingToAsk,
  }[trouble];
  const reason = trouble === 'nothing-to-ask' ? 'not-stated' : trouble;
  return { kind: 'refusal', reason, why, nearest: [], suggestions: [], withheld: [] };
}
