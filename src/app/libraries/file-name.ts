const longest = 80;

/**
 * A name that any file system takes, from what a member's device calls the file: letters, digits, spaces and a few signs
 * in any script, the extension kept, at most 80 characters.
 */
export function fileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const dot = base.lastIndexOf('.');
  const extension = dot < 0 ? '' : clean(base.slice(dot + 1)).slice(0, 10);
  const stem = clean(dot < 0 ? base : base.slice(0, dot)) || 'document';
  const room = longest - extension.length - 1;
  // Sliced by characters: half a character is no name.
  const fitted = [...stem].reduce(
    (kept, character) => (kept.length + character.length > room ? kept : kept + character),
    '',
  );
  return extension === '' ? fitted : `${fitted}.${extension.toLowerCase()}`;
}

function clean(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .~-]+|[ .]+$/g, '');
}
