import type { AnswerStatistics, Gap } from '../../app/answer-statistics.ts';
import type { ConfiguredModel } from '../../app/models/configured-model.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut, type Part } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literalWithin } from './plain.ts';
import { placeOf } from './quotation.ts';

const shownGaps = 15;

/** What a server has used of the chat model. */
type ModelSpending = Awaited<ReturnType<ConfiguredModel['usedSince']>>;

/** What was refused, why, and the passage that came nearest. No names. */
export function renderGaps(gaps: readonly Gap[], days: number, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const parts = gaps.slice(0, shownGaps).map((gap): Part => ({ text: gapText(gap, messages), after: '\n\n' }));
  const more: Part[] =
    gaps.length > shownGaps ? [{ text: messages.gaps.more(gaps.length - shownGaps), after: '\n\n' }] : [];
  const none: Part[] = gaps.length === 0 ? [{ text: messages.gaps.none, after: '\n' }] : [];
  return layOut({ title: messages.gaps.title(days), parts: [...parts, ...more, ...none] }, embeds);
}

function gapText({ answer, times, comments }: Gap, messages: Messages): string {
  const { reply, question } = answer;
  const refusal = reply?.kind === 'refusal' ? reply : undefined;
  const nearest = refusal?.nearest[0];
  return [
    `“${literalWithin(reply?.readAs ?? question, 400, 200)}”${times > 1 ? ` · ${messages.gaps.times(times)}` : ''}`,
    ...(refusal ? [`${messages.headline.refusal[refusal.reason]} ${literalWithin(refusal.why, 300, 200)}`.trim()] : []),
    ...(nearest ? [`${messages.gaps.nearest}: ${placeOf(nearest)}`] : []),
    ...(comments.length > 0
      ? [
          `${messages.gaps.members}: ${comments
            .slice(0, 2)
            .map((one) => `“${literalWithin(one, 160, 120)}”`)
            .join(' ')}`,
        ]
      : []),
  ].join('\n');
}

/** Answered and refused, feedback, and how long it took. */
export function renderStatistics(
  statistics: AnswerStatistics & { readonly used?: ModelSpending | undefined },
  days: number,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const { stats, feedback } = messages;
  const { opinions, median, slowest, used } = statistics;
  const said = [
    `${stats.helpful}: ${opinions.helpful}`,
    ...Object.entries(feedback.opinion).map(
      ([opinion, label]) => `${label}: ${opinions[opinion as keyof typeof opinions]}`,
    ),
  ];
  const lines = [
    stats.questions(statistics),
    stats.others(statistics),
    ...(median === undefined || slowest === undefined ? [] : [stats.time(seconds(median), seconds(slowest))]),
    `${stats.feedback}: ${said.join(' · ')}`,
    ...(used === undefined ? [] : [spending(used, messages)]),
  ];
  return layOut({ title: stats.title(days), parts: lines.map((text): Part => ({ text, after: '\n' })) }, embeds);
}

function spending({ calls, inputTokens, outputTokens, cost }: ModelSpending, messages: Messages): string {
  const tokens = (inputTokens + outputTokens).toLocaleString('en-US');
  return messages.model.usage(calls, tokens, cost === undefined ? undefined : `$${cost.toFixed(cost < 1 ? 4 : 2)}`);
}

function seconds(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
