import type { Settings } from '../../config/settings.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { examineCorpus } from '../doctor/examine-corpus.ts';
import { examineDataFolder, examineDiscord, examineNode } from '../doctor/examine-installation.ts';
import { examineChatModel } from '../doctor/examine-models.ts';
import { examine, type Finding } from '../doctor/finding.ts';
import { renderFindings } from '../rendering/findings.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, settingsOf, withCorpus } from './with-footnote.ts';

/** `footnote doctor` */
export const doctor = {
  usage: '[options]',
  description: `Looks at Node, settings, folders, documents, index, chat model and Discord token, and says what to do where something is wrong.
Exit code 1 where anything is.`,
  options: { json: machineOptions.json },
  examples: ['footnote doctor', 'footnote doctor --corpus ~/course --json'],
  async run(call) {
    if (call.positionals.length > 0) throw new UsageError('This command takes options only.');
    const findings = await examineAll(call);
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify({ findings })}\n` : renderFindings(findings, layoutOf(call)),
    );
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
  },
} satisfies Command;

async function examineAll(call: Call): Promise<Finding[]> {
  const node = examineNode(process.versions.node);
  let settings: Settings | undefined;
  const settingsFinding = await examine('Settings', () => {
    settings = settingsOf(call);
    return { name: 'Settings', state: 'good', detail: 'all make sense' };
  });
  if (settings === undefined) return [node, settingsFinding];
  const dataFolder = await examineDataFolder(settings);
  const findings = [node, settingsFinding, dataFolder];
  if (dataFolder.state !== 'bad') findings.push(...(await examineOpened(call, settings)));
  return [...findings, examineDiscord(settings)];
}

async function examineOpened(call: Call, settings: Settings): Promise<Finding[]> {
  try {
    return await withCorpus(settings, call.terminal, async (corpus) => [
      ...(await examineCorpus(corpus, settings)),
      await examineChatModel(corpus.footnote.model),
    ]);
  } catch (error) {
    return [await examine('Corpus', () => Promise.reject(error))];
  }
}
