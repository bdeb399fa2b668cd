/** Two texts beside each other, line by line: what both have, what only the first has and what only the second. Pure. */

export interface ComparedLine {
  readonly text: string;
  readonly only: boolean;
}

const MOST = 1_500;

/** Compares two texts; of texts with very many lines each line counts as its own. */
export function compared(
  one: string,
  other: string,
): readonly [readonly ComparedLine[], readonly ComparedLine[]] {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const same = a.length > MOST || b.length > MOST ? [] : commonLines(a, b);
  const [inOne, inOther] = [new Set(same.map(([place]) => place)), new Set(same.map(([, place]) => place))];
  const marked = (lines: readonly string[], common: ReadonlySet<number>) =>
    lines.map((text, place) => ({ text, only: text.trim() !== '' && !common.has(place) }));
  return [marked(a, inOne), marked(b, inOther)];
}

/** The longest row of lines that both have, in the order of both: the place in each. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const found: [number, number][] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length; )
    if (a[row] === b[column]) found.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  return found;
}
