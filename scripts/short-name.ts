/** Short names for tiles: six letters or fewer, each place its own. The whole name always stands elsewhere as well. */

const LETTERS = 6;

/** Gives each name a short one. Whole names come first, so that Herent keeps its own beside Herentals and Herenthout. */
export function shortNames(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  const ordered = names.toSorted((a, b) => a.length - b.length || a.localeCompare(b, 'nl'));
  for (const name of ordered) {
    const short = candidates(name).find((one) => !taken.has(one));
    if (short === undefined) throw new Error(`There is no short name left for ${name}.`);
    taken.add(short);
    found.set(name, short);
  }
  return found;
}

// As people in Flanders write them: 'St-Nik', 'H’tals', and the beginning of most.
function candidates(name: string): string[] {
  const [first = '', second = '', third] = name.split(/[- ]/);
  if (name.length <= LETTERS) return [name];
  if (first === 'De') return [second];
  if (first === 'Sint') return [`St-${second.slice(0, 3)}`, `St${second.slice(0, 4)}`];
  const last = third ?? (second === '' ? first : second);
  const initial = `${name.charAt(0)}’`;
  return [
    first,
    name.slice(0, LETTERS),
    `${first.slice(0, 3)}-${second.slice(0, 2)}`,
    `${initial}${last.slice(-4)}`,
    `${initial}${last.slice(0, 4)}`,
  ].filter((short) => short.length > 3 && short.length <= LETTERS && !/[- ]$/.test(short));
}
