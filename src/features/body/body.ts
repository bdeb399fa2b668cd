/** A body of consultation as people read it: its level, what kind it is, and who may read what it writes. Pure. */
import { dutch, say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';

/** The levels, from the street to Flanders. */
export const levels = dutch({ local: 'lokaal', provincial: 'provinciaal', central: 'centraal' });
export type Level = keyof typeof levels;
export const levelCodes = Object.keys(levels) as readonly Level[];

export const bodyKinds = dutch({
  workingGroup: 'werkgroep',
  steeringGroup: 'stuurgroep',
  learningNetwork: 'lerend netwerk',
  caseTalk: 'casusoverleg',
  partnership: 'partnerschapsmanagement',
});
export type BodyKind = keyof typeof bodyKinds;

/** The kinds that can be begun on a page: the central and provincial groups stand. */
export const localKindCodes = [
  'steeringGroup',
  'workingGroup',
  'learningNetwork',
  'partnership',
] as const satisfies readonly BodyKind[];

const monthNames = dutch({
  1: 'januari',
  2: 'februari',
  3: 'maart',
  4: 'april',
  5: 'mei',
  6: 'juni',
  7: 'juli',
  8: 'augustus',
  9: 'september',
  10: 'oktober',
  11: 'november',
  12: 'december',
});
type Month = keyof typeof monthNames;
export const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const satisfies readonly Month[];

/** Names a month, from 1 for January. */
export function monthName(month: number): string {
  const known = monthNumbers.find((one) => one === month);
  return known === undefined ? '' : monthNames[known];
}

/** Says in how many and which months a body meets. */
export function rhythmOf(months: readonly number[]): string {
  const names = listed(months.map(monthName));
  return months.length === 1
    ? say`1 keer per jaar: in ${names}`
    : say`${months.length} keer per jaar: in ${names}`;
}

/** Who may read a point or a decision. */
export const readers = dutch({
  members: 'de leden',
  governments: 'alle lokale besturen, VDAB en VVSG',
  public: 'iedereen',
});
export type Readers = keyof typeof readers;
export const readerCodes = Object.keys(readers) as readonly Readers[];

/** A body by its name, where another page names it. */
export interface BodyName {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
}

/** Gives the address of a body. */
export function bodyPage(id: string): string {
  return `/overleg/${id}`;
}

/** The way to what stands under a body: consultation, then the body. */
export function underBody({ id, name }: { readonly id: string; readonly name: string }) {
  return [
    { href: '/overleg', label: say`Overleg` },
    { href: bodyPage(id), label: name },
  ] as const;
}
