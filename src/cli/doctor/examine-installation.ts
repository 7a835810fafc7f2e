import { access, constants, mkdir } from 'node:fs/promises';
import type { Settings } from '../../config/settings.ts';
import type { Finding } from './finding.ts';

const oldestNode = [20, 19] as const;

/** Whether this Node is new enough. @param version as in `process.versions.node` */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (isNewEnough) return { name: 'Node', state: 'good', detail: version };
  return {
    name: 'Node',
    state: 'bad',
    detail: `${version} is too old: ${oldestNode.join('.')} or newer is needed`,
    remedy: 'Install the current release from https://nodejs.org.',
  };
}

/** Whether the index can be written. */
export async function examineDataFolder({ dataFolder }: Settings): Promise<Finding> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
    return { name: 'Data folder', state: 'good', detail: dataFolder };
  } catch {
    return {
      name: 'Data folder',
      state: 'bad',
      detail: `${dataFolder} cannot be written`,
      remedy: 'Let this user write there, or name another folder with --data or FOOTNOTE_DATA.',
    };
  }
}

/** Whether there is a token; never what it is. */
export function examineDiscord({ discord }: Settings): Finding {
  if (discord.token !== undefined) {
    return { name: 'Discord', state: 'good', detail: 'a token is set; npm start starts the bot' };
  }
  return {
    name: 'Discord',
    state: 'note',
    detail: 'no token: npm start talks in the terminal',
    remedy: 'To bring Footnote into Discord, put a token after DISCORD_TOKEN= in .env (README: Into Discord).',
  };
}
