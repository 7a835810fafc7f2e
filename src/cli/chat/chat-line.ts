/** What a line typed in `chat` asks for. */
export type ChatLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'find'; readonly text: string }
  | { readonly kind: 'open'; readonly number: number }
  | { readonly kind: 'sources' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'mistake'; readonly message: string };

/** The commands of `chat`, as completion offers them. */
export const chatCommands = ['/open', '/find', '/sources', '/help', '/quit'] as const;

/** What `/help` says. */
export const chatHelp = `Ask in your own words; a follow-up question may lean on the one before.
  /open 2     show citation 2 inside its paragraph
  /find TEXT  passages only
  /sources    list the documents
  /quit       leave (Ctrl+D does too)
`;

/** Reads a line as typed; pure. */
export function readChatLine(typed: string): ChatLine {
  const line = typed.trim();
  if (line === '') return { kind: 'nothing' };
  if (!line.startsWith('/')) return { kind: 'question', question: line };
  const [command = '', ...rest] = line.split(/\s+/u);
  const words = rest.join(' ');
  switch (command) {
    case '/open':
      return /^[1-9]\d*$/.test(words)
        ? { kind: 'open', number: Number(words) }
        : { kind: 'mistake', message: '/open takes the number of a citation: /open 2' };
    case '/find':
      return words === ''
        ? { kind: 'mistake', message: '/find takes the words to look for: /find trade routes' }
        : { kind: 'find', text: words };
    case '/sources':
      return { kind: 'sources' };
    case '/help':
      return { kind: 'help' };
    case '/quit':
    case '/exit':
      return { kind: 'quit' };
    default:
      return { kind: 'mistake', message: `There is no command ${command}. Commands: ${chatCommands.join(', ')}.` };
  }
}
