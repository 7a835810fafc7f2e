/** Pages as a reader writes them: `2-3, 6`. @param pages ascending */
export function pageRanges(pages: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === page - 1) {
      run.last = page;
    } else {
      runs.push({ first: page, last: page });
    }
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
