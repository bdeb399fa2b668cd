/** A work place as an organisation keeps it: for which instruments, how many places, what the work asks and whom to call. Pure. */
import { instruments } from '../../gate/field-code.ts';
import { dutch, say } from '../../kernel/language.ts';
import { municipalityName } from '../organisation/municipality.ts';
import type { Tone } from '../../ui/tag.tsx';

/** The measures that run at an employer; a course or a right has no work place. */
export const workplaceKinds = [
  'ART60',
  'ART61',
  'TWE',
  'WIJK_WERKEN',
  'GEMEENSCHAPSDIENST',
  'AMA',
  'CMW',
  'IMW',
  'LDE',
  'IBO',
  'IBO_PLUS',
  'BIS',
  'WES',
] as const satisfies readonly (keyof typeof instruments)[];

export type WorkplaceKind = (typeof workplaceKinds)[number];

export const sectors = dutch({
  green: 'groen en buiten',
  kitchen: 'keuken en zaal',
  cleaning: 'schoonmaak en was',
  care: 'zorg en opvang',
  logistics: 'magazijn en vervoer',
  technical: 'techniek en onderhoud',
  building: 'bouw',
  production: 'productie en montage',
  shop: 'winkel en kringloop',
  office: 'kantoor en onthaal',
  culture: 'cultuur en sport',
  other: 'iets anders',
});
export type Sector = keyof typeof sectors;
export const sectorCodes = Object.keys(sectors) as readonly Sector[];

export const dutchLevels = dutch({
  NONE: 'geen Nederlands nodig',
  A1: 'A1: enkele woorden',
  A2: 'A2: eenvoudige opdrachten',
  B1: 'B1: een gesprek over het werk',
  B2: 'B2: vlot spreken en lezen',
});
export type DutchLevel = keyof typeof dutchLevels;
export const dutchLevelCodes = Object.keys(dutchLevels) as readonly DutchLevel[];

/** How many people of the own organisation are on a place; told when the reader may open each of them. */
export interface PeopleCounted {
  readonly placed: number;
  readonly reserved: number;
  readonly waiting: number;
}

export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly municipality: string;
  readonly instruments: readonly WorkplaceKind[];
  readonly from: string;
  readonly until?: string;
  readonly hours?: number;
  readonly dutchLevel?: DutchLevel;
  readonly languages?: string;
  readonly publicTransport?: boolean;
  readonly conditions?: string;
  readonly contact: { readonly function: string; readonly phone?: string; readonly mail?: string };
  readonly note?: string;
  readonly version: number;
  /** It stands in the register of the reader's organisation. */
  readonly own: boolean;
  readonly employer: {
    readonly id: string;
    readonly name: string;
    readonly number?: string;
    readonly ownService: boolean;
  };
  readonly keeper: { readonly id: string; readonly name: string };
  /** How many the reader's organisation may fill, and how many of those are free. */
  readonly room: number;
  readonly free: number;
  /** All places; told to the keeper. */
  readonly places?: number;
  /** How many are for other organisations, and how many of those nobody holds. */
  readonly offered: number;
  readonly left: number;
  readonly people?: PeopleCounted;
}

/** What a list of places is narrowed by. */
export interface PlaceFilter {
  readonly instrument?: WorkplaceKind | undefined;
  readonly municipality?: string | undefined;
  readonly free?: boolean | undefined;
}

/** Reads the code of a measure with a work place; anything else is none. */
export function readKind(given: unknown): WorkplaceKind | undefined {
  return workplaceKinds.find((kind) => kind === given);
}

/** Tells whether a place fits what is looked for; one that others offer counts as free while a seat is left. */
export function fitsFilter(place: Workplace, { instrument, municipality, free }: PlaceFilter): boolean {
  return (
    (instrument === undefined || place.instruments.includes(instrument)) &&
    (municipality === undefined || place.municipality === municipality) &&
    (free !== true || isOpen(place))
  );
}

/** Someone can begin here now: a free place, or one that can be asked of its keeper. */
export function isOpen({ free, own, left }: Workplace): boolean {
  return free > 0 || (!own && left > 0);
}

/** Places in the order in which someone looks for one: open ones first, then those of the own municipality, then by name. */
export function inOrder(places: readonly Workplace[], municipality: string | undefined): Workplace[] {
  const rank = (place: Workplace) => (isOpen(place) ? 0 : 2) + (place.municipality === municipality ? 0 : 1);
  return places.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

/** The municipalities where there are places, by name. */
export function municipalitiesOf(places: readonly Workplace[]): { value: string; label: string }[] {
  return [...new Set(places.map(({ municipality }) => municipality))]
    .map((nis) => ({ value: nis, label: municipalityName(nis) ?? nis }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

/** Says how much room there is, for the organisation that reads it. */
export function roomWord(place: Workplace, today: string): { label: string; tone: Tone } {
  if (place.until !== undefined && place.until < today) return { label: say`gestopt`, tone: 'plain' };
  if (place.free > 0)
    return { label: place.free === 1 ? say`1 plaats vrij` : say`${place.free} plaatsen vrij`, tone: 'ok' };
  if (!place.own && place.left > 0)
    return {
      label: place.left === 1 ? say`1 plaats te vragen` : say`${place.left} plaatsen te vragen`,
      tone: 'wait',
    };
  return { label: say`volzet`, tone: 'late' };
}

/** The names of the instruments a place is for. */
export function instrumentNames(kinds: readonly WorkplaceKind[]): string {
  return kinds.map((kind) => instruments[kind]).join(', ');
}
