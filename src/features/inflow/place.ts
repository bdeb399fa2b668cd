/** Finds a municipality by its name or its code, however people type it. Pure. */
import { type Municipality, municipalities } from '../organisation/municipality.ts';

const byName = new Map(municipalities.map((one) => [plain(one.name), one]));

export function placeNamed(typed: string): Municipality | undefined {
  const name = plain(typed);
  return byName.get(name) ?? municipalities.find(({ nis }) => nis === name);
}

/** A name without capitals, accents and spaces at the ends. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
