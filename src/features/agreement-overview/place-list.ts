/** The table beside the map: which municipalities the reader asked for, in which order. */
import { dutch } from '../../kernel/language.ts';
import { bareName, type Municipality } from '../organisation/municipality.ts';
import { type PlaceOverview, type PlaceState, placeStateCodes } from './place-state.ts';
import { tilesByProvince } from './place-tile.ts';

/** Where the map is, and the table beside it. */
export const MAP = '/overeenkomsten/kaart';

export const placeOrders = dutch({
  toestand: 'toestand',
  einde: 'wat het eerst afloopt',
  naam: 'naam',
});

export type PlaceOrder = keyof typeof placeOrders;

const placeOrderCodes = Object.keys(placeOrders) as readonly PlaceOrder[];

/** What an address may ask of the table, by its names there. */
export interface PlaceQuery {
  readonly zoek?: string | undefined;
  readonly provincie?: string | undefined;
  readonly toestand?: string | undefined;
  readonly volgorde?: string | undefined;
}

export interface PlaceChoice {
  readonly name: string;
  readonly province: string | undefined;
  readonly state: PlaceState | undefined;
  readonly order: PlaceOrder;
}

export interface PlaceRow {
  readonly place: Municipality;
  readonly overview: PlaceOverview;
}

/** Reads what was asked; a choice that does not exist is dropped, so that the table never lies about what it shows. */
export function choiceOf(query: PlaceQuery): PlaceChoice {
  const { provincie, toestand, volgorde } = query;
  return {
    name: typeof query.zoek === 'string' ? query.zoek.trim().slice(0, 60) : '',
    province: tilesByProvince.find(({ nis }) => nis === provincie)?.nis,
    state: placeStateCodes.find((state) => state === toestand),
    order: placeOrderCodes.find((order) => order === volgorde) ?? 'toestand',
  };
}

/** Writes a choice as it stands in an address. */
export function askedFor({ name, province, state, order }: PlaceChoice): PlaceQuery {
  return {
    ...(name === '' ? {} : { zoek: name }),
    ...(province === undefined ? {} : { provincie: province }),
    ...(state === undefined ? {} : { toestand: state }),
    ...(order === 'toestand' ? {} : { volgorde: order }),
  };
}

/** Picks the municipalities that fit a choice, in its order; equal ones by name. */
export function pickPlaces(rows: readonly PlaceRow[], choice: PlaceChoice): PlaceRow[] {
  const wanted = bareName(choice.name);
  return rows
    .filter(({ place }) => [place.name, ...place.formerNames].some((name) => bareName(name).includes(wanted)))
    .filter(({ place }) => choice.province === undefined || place.provinceNis === choice.province)
    .filter(({ overview }) => choice.state === undefined || overview.state === choice.state)
    .toSorted((a, b) => comparing[choice.order](a, b) || byName(a, b));
}

const comparing: Readonly<Record<PlaceOrder, (a: PlaceRow, b: PlaceRow) => number>> = {
  naam: () => 0,
  einde: (a, b) => compare(endOf(a), endOf(b)),
  toestand: (a, b) => rank(a) - rank(b),
};

const names = new Intl.Collator('nl');

function byName(a: PlaceRow, b: PlaceRow): number {
  return names.compare(a.place.name, b.place.name);
}

// What does not run has no end to come; it stands last.
function endOf({ overview: { state, leading } }: PlaceRow): string {
  return leading === null || state === 'past' ? '9999' : leading.until;
}

function rank({ overview }: PlaceRow): number {
  return placeStateCodes.indexOf(overview.state);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
