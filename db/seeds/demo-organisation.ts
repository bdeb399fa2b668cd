/**
 * The organisations of the demo. Places, partners and every enterprise number are invented: numbers that begin with 0999
 * are given to nobody, their check digits fit. VDAB, VVSG, RVA and KSZ are named because the work is about them.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { insertRows, seededId } from './rows.ts';

interface DemoOrganisation {
  readonly kind: 'vdab' | 'vvsg' | 'municipality' | 'ocmw' | 'partner' | 'authority' | 'unit';
  readonly name: string;
  /** The province a unit works for. */
  readonly province?: string;
  /** The places it works for; none means all of Flanders. */
  readonly places?: readonly string[];
  /** Listed, but nobody of it works here. */
  readonly listedOnly?: true;
}

export const demoPlaces = {
  vlierbeke: '99001',
  oosterham: '99002',
  zandkapelle: '99003',
  kreekdorp: '99004',
  molenrode: '99005',
  heidebos: '99006',
} as const;

const list = {
  ocmwVlierbeke: ocmw('Vlierbeke', demoPlaces.vlierbeke),
  ocmwOosterham: ocmw('Oosterham', demoPlaces.oosterham),
  ocmwZandkapelle: ocmw('Zandkapelle', demoPlaces.zandkapelle),
  ocmwKreekdorp: ocmw('Kreekdorp', demoPlaces.kreekdorp),
  ocmwMolenrode: ocmw('Molenrode', demoPlaces.molenrode),
  ocmwHeidebos: ocmw('Heidebos', demoPlaces.heidebos),
  gemeenteVlierbeke: gemeente('Vlierbeke', demoPlaces.vlierbeke),
  vdab: { kind: 'vdab', name: 'VDAB' },
  vdabOost: { kind: 'unit', name: 'VDAB Oost-Vlaanderen', province: 'Oost-Vlaanderen' },
  vvsg: { kind: 'vvsg', name: 'VVSG' },
  schakel: { kind: 'partner', name: 'Maatwerkbedrijf De Schakel' },
  steiger: { kind: 'partner', name: 'Opleidingscentrum De Steiger' },
  gemeenteOosterham: { ...gemeente('Oosterham', demoPlaces.oosterham), listedOnly: true },
  gemeenteZandkapelle: { ...gemeente('Zandkapelle', demoPlaces.zandkapelle), listedOnly: true },
  gemeenteKreekdorp: { ...gemeente('Kreekdorp', demoPlaces.kreekdorp), listedOnly: true },
  gemeenteMolenrode: { ...gemeente('Molenrode', demoPlaces.molenrode), listedOnly: true },
  gemeenteHeidebos: { ...gemeente('Heidebos', demoPlaces.heidebos), listedOnly: true },
  rva: { kind: 'authority', name: 'RVA', listedOnly: true },
  ksz: { kind: 'authority', name: 'KSZ', listedOnly: true },
  vdabAntwerpen: { kind: 'unit', name: 'VDAB Antwerpen', province: 'Antwerpen', listedOnly: true },
  vdabLimburg: { kind: 'unit', name: 'VDAB Limburg', province: 'Limburg', listedOnly: true },
  vdabVlaamsBrabant: {
    kind: 'unit',
    name: 'VDAB Vlaams-Brabant',
    province: 'Vlaams-Brabant',
    listedOnly: true,
  },
  vdabWest: { kind: 'unit', name: 'VDAB West-Vlaanderen', province: 'West-Vlaanderen', listedOnly: true },
  // A small partner that works along and has no accounts.
  vlonder: { kind: 'partner', name: 'Buurtwerk De Vlonder' },
} as const satisfies Record<string, DemoOrganisation>;

export type OrganisationKey = keyof typeof list;
export const demoOrganisations: Readonly<Record<OrganisationKey, DemoOrganisation>> = list;
export const organisationKeys = Object.keys(list) as readonly OrganisationKey[];

/** An organisation as it stands in the database. */
export interface SeededOrganisation {
  readonly id: string;
  readonly ref: number;
  readonly name: string;
  readonly kind: string;
  readonly enterpriseNumber: string;
}

export type SeededOrganisations = Readonly<Record<OrganisationKey, SeededOrganisation>>;

/** Writes the organisations of the demo and their places; gives what the database made of them. */
export async function writeOrganisations(admin: Queryable): Promise<SeededOrganisations> {
  const rows = organisationKeys.map(rowOf);
  await insertRows(
    admin,
    'organisations',
    rows.filter((row) => row.kind !== 'unit'),
  );
  const whole = await readOrganisations(admin);
  const units = rows.filter((row) => row.kind === 'unit').map((row) => ({ ...row, part_of: whole.vdab.ref }));
  await insertRows(admin, 'organisations', units);
  const all = await readOrganisations(admin);
  const places = organisationKeys.flatMap((key) =>
    placesOf(key).map((nis) => ({ organisation: all[key].ref, nis })),
  );
  await insertRows(admin, 'territories', places);
  return all;
}

/** Reads the organisations of the demo back. */
export async function readOrganisations(admin: Queryable): Promise<SeededOrganisations> {
  const rows = await admin.many<SeededOrganisation>(
    `select id, ref, name, kind, coalesce(enterprise_number, '') as "enterpriseNumber" from organisations where demo`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairs = organisationKeys.map((key) => [key, byId.get(organisationId(key))] as const);
  return Object.fromEntries(pairs) as SeededOrganisations;
}

function rowOf(key: OrganisationKey, index: number) {
  const { kind, name, province, listedOnly } = demoOrganisations[key];
  return {
    id: organisationId(key),
    kind,
    name,
    province: province ?? null,
    enterprise_number: kind === 'unit' ? null : inventedNumber(1001 + index),
    active: listedOnly !== true,
    demo: true,
    valid_from: '2019-01-01',
  };
}

function placesOf(key: OrganisationKey): readonly string[] {
  return demoOrganisations[key].places ?? [];
}

function organisationId(key: OrganisationKey): string {
  return seededId(`organisation ${key}`);
}

/** Makes an enterprise number that nobody has, with check digits that fit. */
export function inventedNumber(serial: number): string {
  const firstEight = `0999${String(serial).padStart(4, '0')}`;
  return `${firstEight}${String(97 - (Number(firstEight) % 97)).padStart(2, '0')}`;
}

function ocmw(place: string, nis: string) {
  return { kind: 'ocmw', name: `OCMW ${place}`, places: [nis] } as const;
}

function gemeente(place: string, nis: string) {
  return { kind: 'municipality', name: `Gemeente ${place}`, places: [nis] } as const;
}
