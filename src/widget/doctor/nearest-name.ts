/** The known name that was probably meant: the same letters, or so few others that it must be a slip. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const letters = plain(name);
  const distances = known.map((candidate) => ({candidate, slips: slips(letters, plain(candidate))}));
  const [best] = distances.sort((one, other) => one.slips - other.slips);
  return best && best.slips <= Math.floor(best.candidate.length / 4) ? best.candidate : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters to add, take away or change. Source: V. Levenshtein, 1965. */
function slips(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const [above = 0, diagonal = 0] = [row[to + 1], row[to]];
      next.push(Math.min(above + 1, (next[to] ?? 0) + 1, diagonal + Number(letter !== wanted)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
