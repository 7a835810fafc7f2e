import { commands } from '../src/cli/command-list.ts';
import { renderCommandHelp, renderOverview } from '../src/cli/help.ts';

/** docs/cli.md as the command line's own help says it: one page, the overview first, then a section for each command. */
export async function renderHelpPage(): Promise<string> {
  const sections = await Promise.all(
    commands.map(async (entry) => section(`footnote ${entry.name}`, renderCommandHelp(entry, await entry.load()))),
  );
  return `# The command line

Written by \`npm run help\` from the command line's own help; a test holds the two together.
In a checkout, put \`npm run --silent footnote --\` where \`footnote\` stands.

${[section('footnote', renderOverview(commands)), ...sections].join('\n')}`;
}

function section(title: string, text: string): string {
  return `## ${title}\n\n\`\`\`text\n${text}\`\`\`\n`;
}
