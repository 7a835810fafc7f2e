import { channelMention } from 'discord.js';
import type { GuildSettings } from '../../app/guild-settings.port.ts';
import type { ModelExamination } from '../../app/models/configured-model.ts';
import type { QuestionLimits } from '../fairness/question-allowance.ts';
import type { Messages, NeededPermission } from '../messages/messages.ts';
import { languageNames } from '../messages/messages-for.ts';
import { layOut, type Part } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literalWithin } from './plain.ts';

/** A server's settings, defaults included. */
export function renderSettings(
  settings: GuildSettings,
  usual: QuestionLimits,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const { setup } = messages;
  const { channelIds, language, userQuestions = usual.user, guildQuestions = usual.guild } = settings;
  const channels = channelIds.length === 0 ? setup.everywhere : channelIds.map((id) => channelMention(id)).join(', ');
  const lines = [
    `${setup.channels}: ${channels}`,
    setup.limits(userQuestions, guildQuestions),
    setup.strictness(settings.isStrict ?? false),
    setup.threads(settings.listensInThreads),
    `${setup.language}: ${language === undefined ? setup.readersOwn : languageNames[language]}`,
  ];
  return layOut({ title: setup.title, parts: onLines(lines) }, embeds);
}

/** What an admin may have to put right. */
export interface Installation {
  readonly missing: readonly NeededPermission[];
  readonly readsMessageContent: boolean;
  readonly documents: number;
  readonly passages: number;
  /** How a try of the chat model went; absent where none is configured. */
  readonly model?: ModelExamination;
}

/** What works in a channel and what does not, each with its fix. */
export function renderInstallation(found: Installation, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const { setupCheck } = messages;
  const permissions = Object.entries(setupCheck.permission).flatMap(([name, text]) => {
    const permission = name as NeededPermission;
    return found.missing.includes(permission)
      ? [`❌ ${text}`, underneath(setupCheck.permissionFix[permission])]
      : [`✅ ${text}`];
  });
  const intent = found.readsMessageContent
    ? [`✅ ${setupCheck.intentOn}`]
    : [`➖ ${setupCheck.intentOff}`, underneath(setupCheck.intentFix)];
  const lines = [
    ...permissions,
    ...intent,
    found.documents > 0
      ? `✅ ${setupCheck.documents(found.documents, found.passages)}`
      : `❌ ${setupCheck.noDocuments}`,
    modelLine(found.model, messages),
  ];
  return layOut({ title: setupCheck.title, parts: onLines(lines) }, embeds);
}

function modelLine(found: ModelExamination | undefined, { model }: Messages): string {
  if (found === undefined) return `➖ ${model.none}`;
  const name = literalWithin(found.name, 200);
  if (found.state === 'good') return `✅ ${model.works(name)}`;
  const fault =
    found.state === 'bad' ? model.fails(name, found.trouble) : model.notSetUp(`${found.detail} ${found.remedy}`);
  return `❌ ${fault}`;
}

/** Small, below the line that it belongs to. */
function underneath(fix: string): string {
  return `-# ${fix}`;
}

function onLines(lines: readonly string[]): Part[] {
  return lines.map((text) => ({ text, after: '\n' }));
}
