/**
 * The id of each file's document: its path without extension. Where two files share one (`a.md`, `a.txt`), the first in
 * order of path gets it and the others keep their extension, so ids depend on nothing but the paths there are.
 * @param paths With forward slashes, without repeats, in any order.
 */
export function documentIds(paths: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of [...paths].sort()) {
    let id = path.replace(/(?<=[^/])\.[^./]+$/, '').normalize('NFC');
    if (taken.has(id)) {
      id = path.normalize('NFC');
    }
    for (let count = 2, base = id; taken.has(id); count += 1) {
      id = `${base}-${count}`;
    }
    taken.add(id);
    ids.set(path, id);
  }
  return ids;
}
