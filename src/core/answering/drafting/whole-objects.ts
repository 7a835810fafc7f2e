/**
 * The objects of the first array in a JSON text that is still being written, as text, those that are closed already.
 * Braces inside strings count for nothing.
 */
export function wholeObjects(written: string): string[] {
  const objects: string[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let at = written.indexOf('['); at >= 0 && at < written.length; at += 1) {
    const character = written[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) objects.push(written.slice(start, at + 1));
    } else if (character === ']' && depth === 0) {
      break;
    }
  }
  return objects;
}
