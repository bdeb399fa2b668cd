/** Compares two samples of durations by their ranks (Mann and Whitney), so that a few slow answers decide nothing. */

/** Gives the chance that a value of the first sample is the larger one, ties counting half: 0.5 where both are alike. */
export function chanceOfLarger(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const shared = (start + end + 1) / 2;
    ranks += shared * all.slice(start, end).filter(({ isFirst }) => isFirst).length;
    start = end;
  }
  const u = ranks - (first.length * (first.length + 1)) / 2;
  return u / (first.length * second.length);
}

/** Gives the chance of a difference at least this large between samples that are alike (normal approximation). */
export function chanceByLuck(larger: number, first: number, second: number): number {
  const deviation = Math.sqrt((first + second + 1) / (12 * first * second));
  return 2 * (1 - normal(Math.abs(larger - 0.5) / deviation));
}

// Abramowitz and Stegun 7.1.26: the error is below 1.5e-7.
function normal(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * (2 - poly * Math.exp(-x * x));
}
