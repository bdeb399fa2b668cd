/** Which public organisations decide about an instrument, as its card says it; the organisations of the law, not those of this installation. */
import type { Instrument } from '../../rules/instrument.ts';
import type { Municipality } from '../organisation/municipality.ts';
import { inDutch, type Name, type Thing, to } from './linked-data.ts';

/** Statbel gives each region, and the country, an address (REFNIS 2025). */
const refnis = 'http://vocab.belgif.be/auth/refnis2025/';

interface Authority {
  /** How a card calls it. */
  readonly called: string;
  readonly label: string;
  readonly covers: 'flanders' | 'belgium';
}

/** All of Flanders, for who works in all of it. */
export const flanders = { iri: `${refnis}02000`, label: 'Vlaams Gewest' } as const;

const areas = {
  flanders,
  belgium: { iri: `${refnis}01000`, label: 'België' },
} as const;

const authorities: Readonly<Record<string, Authority>> = {
  ocmw: { called: 'OCMW', label: 'Het OCMW van de gemeente', covers: 'flanders' },
  vdab: { called: 'VDAB', label: 'VDAB', covers: 'flanders' },
  rva: { called: 'RVA', label: 'Rijksdienst voor Arbeidsvoorziening (RVA)', covers: 'belgium' },
  rsz: { called: 'RSZ', label: 'Rijksdienst voor Sociale Zekerheid (RSZ)', covers: 'belgium' },
  riziv: {
    called: 'RIZIV',
    label: 'Rijksinstituut voor Ziekte- en Invaliditeitsverzekering (RIZIV)',
    covers: 'belgium',
  },
  'departement-werk': { called: 'Departement Werk', label: 'Departement Werk', covers: 'flanders' },
  'departement-zorg': { called: 'Departement Zorg', label: 'Departement Zorg', covers: 'flanders' },
  inburgering: {
    called: 'Agentschap Integratie en Inburgering',
    label: 'Agentschap Integratie en Inburgering',
    covers: 'flanders',
  },
};

/** Names those who decide; where the card names no public organisation there, those who pay. */
export function authoritiesOf({ card }: Pick<Instrument, 'card'>): readonly string[] {
  const named = (text: string) =>
    Object.entries(authorities).flatMap(([code, { called }]) => (text.includes(called) ? [code] : []));
  const decide = named(card.decides);
  return decide.length > 0 ? decide : named(card.pays);
}

/** Gives their names, as the law calls them. */
export function authorityNames(one: Pick<Instrument, 'card'>): readonly string[] {
  return authoritiesOf(one).flatMap((code) => authorities[code]?.label ?? []);
}

/** Gives the address of one of them in the data. */
export function authorityIri(publicUrl: string, code: string): string {
  return `${publicUrl}/open-data/instrumenten#${code}`;
}

/** Describes them, with the area in which each works. */
export function authorityThings(publicUrl: string, codes: readonly string[]): readonly Thing[] {
  return codes.flatMap((code) => {
    const authority = authorities[code];
    if (authority === undefined) return [];
    const area = areas[authority.covers];
    return [
      {
        iri: authorityIri(publicUrl, code),
        kinds: ['cv:PublicOrganisation'],
        says: { 'skos:prefLabel': [inDutch(authority.label)], 'dct:spatial': [to(area.iri)] },
      },
      areaThing(area.iri, area.label),
    ];
  });
}

const areaKinds: readonly Name[] = ['dct:Location', 'atu:atu-type'];

/** Describes an area: a place, and one of the units in which the country is divided. */
export function areaThing(iri: string, label: string): Thing {
  return { iri, kinds: areaKinds, says: { 'skos:prefLabel': [inDutch(label)] } };
}

/** The area of an organisation: its municipalities, or all of Flanders. Those of a demo have no address but their page. */
export function areaThings(publicUrl: string, places: readonly Municipality[]): readonly Thing[] {
  if (places.length === 0) return [areaThing(flanders.iri, flanders.label)];
  return places.map(({ nis, name, demo }) =>
    areaThing(demo ? `${publicUrl}/gemeenten/${nis}` : `${refnis}${nis}`, name),
  );
}
