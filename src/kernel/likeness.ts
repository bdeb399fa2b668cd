/** How much two written words look alike, by the runs of three signs they share: for slips of the pen. Pure. */

/** The runs of three signs in a word, its borders with it. */
export function runsOf(word: string): ReadonlySet<string> {
  const edged = `  ${word} `;
  return new Set(Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3)));
}

/** From 0, nothing in common, to 1, the same runs. */
export function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let same = 0;
  for (const run of other) if (own.has(run)) same += 1;
  return (2 * same) / (own.size + other.size);
}
