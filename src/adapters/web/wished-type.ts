/** Which of the media types that an address offers its reader wishes most (RFC 9110, 12.5.1). Parameters but the weight are not compared. */

interface Range {
  readonly type: string;
  readonly weight: number;
}

/** Gives the type that is wished most, the first offered among equals; nothing when none of them is wanted. */
export function wishedType<Type extends string>(
  accept: string | undefined,
  offered: readonly Type[],
): Type | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(readRange);
  const weighed = offered.map((type) => ({ type, weight: weightOf(type, ranges) }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return most > 0 ? weighed.find(({ weight }) => weight === most)?.type : undefined;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

// The most precise range that fits a type decides about it.
function weightOf(type: string, ranges: readonly Range[]): number {
  const group = `${type.split('/')[0]}/*`;
  for (const wanted of [type, group, '*/*']) {
    const found = ranges.find((range) => range.type === wanted);
    if (found !== undefined) return found.weight;
  }
  return 0;
}
