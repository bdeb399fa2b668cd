/**
 * Employers and work places of the demo: own services of the OCMW, the workshops of De Schakel, employers of VDAB. All invented; their
 * numbers begin with 0999. Who works on one follows from the place that a running measure names; some are full, some are waited for.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { WorkplaceKind, Sector } from '../../src/features/workplace/workplace.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import {
  demoPlaces,
  inventedNumber,
  type OrganisationKey,
  type SeededOrganisations,
} from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId, type SeedRow } from './rows.ts';

interface Place {
  readonly of: OrganisationKey;
  readonly by: DemoUser;
  readonly employer: string;
  /** The serial of an invented number; an own service has none. */
  readonly number?: number;
  readonly name: string;
  readonly sector: Sector;
  readonly where: string;
  readonly kinds: readonly WorkplaceKind[];
  /** What the measures of those who work here call it. */
  readonly called?: string;
  /** How many places stay free, and how many of them are for other organisations. */
  readonly free: number;
  readonly offered?: number;
  readonly waiting?: number;
  /** In so many days the place ends; negative when it has ended. */
  readonly endsIn?: number;
  readonly hours?: number;
  readonly dutch?: string;
  readonly bus?: boolean;
  readonly asks?: string;
  readonly contact: readonly [who: string, phone: string, mail?: string];
  readonly note?: string;
}

const { vlierbeke, oosterham, kreekdorp } = demoPlaces;
const ocmw = { of: 'ocmwVlierbeke', by: 'hoofd.vlierbeke', where: vlierbeke } as const;
const schakel = {
  of: 'schakel',
  by: 'coach.maatwerk',
  where: vlierbeke,
  employer: 'Maatwerkbedrijf De Schakel',
} as const;
const vdab = { of: 'vdab', by: 'bemiddelaar.oost' } as const;

const places: readonly Place[] = [
  {
    ...ocmw,
    employer: 'Groendienst',
    name: 'Medewerker groenonderhoud',
    sector: 'green',
    kinds: ['ART60', 'TWE'],
    called: 'groendienst',
    free: 0,
    waiting: 2,
    hours: 38,
    dutch: 'A1',
    bus: true,
    asks: 'Buiten werken in elk weer. Begint om 7 uur aan het depot.',
    contact: ['Ploegbaas groendienst', '09 555 01 10', 'groendienst@vlierbeke.example'],
  },
  {
    ...ocmw,
    employer: 'Woonzorgcentrum De Linde',
    name: 'Keukenhulp',
    sector: 'kitchen',
    kinds: ['ART60', 'TWE', 'BIS'],
    called: 'woonzorgcentrum',
    free: 1,
    hours: 38,
    dutch: 'A2',
    bus: true,
    asks: 'Om de twee weken een weekend. Handen wassen en werkkledij zijn verplicht.',
    contact: ['Chef keuken', '09 555 01 20', 'keuken.linde@vlierbeke.example'],
  },
  {
    ...ocmw,
    employer: 'Wijkkeuken',
    name: 'Keukenmedewerker wijkrestaurant',
    sector: 'kitchen',
    kinds: ['ART60', 'TWE'],
    called: 'wijkkeuken',
    free: 1,
    endsIn: 35,
    hours: 38,
    dutch: 'A1',
    bus: true,
    contact: ['Coördinator wijkkeuken', '09 555 01 30'],
    note: 'De wijkkeuken verhuist. Daarna is er voorlopig geen plaats.',
  },
  {
    ...ocmw,
    employer: 'Bibliotheek',
    name: 'Medewerker onthaal en boeken',
    sector: 'office',
    kinds: ['ART60', 'BIS'],
    called: 'bibliotheek',
    free: 0,
    waiting: 1,
    hours: 19,
    dutch: 'B1',
    bus: true,
    contact: ['Teamverantwoordelijke', '09 555 01 40', 'bib@vlierbeke.example'],
  },
  {
    ...ocmw,
    employer: 'Kringwinkel Het Tweede Leven',
    number: 5001,
    name: 'Winkelmedewerker',
    sector: 'shop',
    kinds: ['ART60', 'TWE', 'WES'],
    called: 'kringwinkel',
    free: 3,
    offered: 1,
    hours: 38,
    dutch: 'A2',
    bus: true,
    asks: 'Rechtstaan en kleine meubels dragen. Zaterdag werken.',
    contact: ['Personeelsdienst', '09 555 02 10', 'personeel@tweedeleven.example'],
  },
  {
    ...ocmw,
    employer: 'Klusdienst',
    name: 'Kleine klussen bij mensen thuis',
    sector: 'technical',
    kinds: ['WIJK_WERKEN'],
    called: 'klusdienst',
    free: 3,
    hours: 12,
    dutch: 'A2',
    bus: false,
    contact: ['Coördinator klusdienst', '09 555 01 50'],
  },
  {
    ...ocmw,
    employer: 'Gemeentelijke basisschool De Wijzer',
    number: 5002,
    name: 'Toezicht aan de schoolpoort',
    sector: 'care',
    kinds: ['WIJK_WERKEN'],
    called: 'schoolpoort',
    free: 0,
    hours: 8,
    dutch: 'A2',
    bus: true,
    contact: ['Directie', '09 555 02 20'],
  },
  {
    ...ocmw,
    employer: 'Wasserij Helder',
    number: 5003,
    name: 'Medewerker wasserij',
    sector: 'cleaning',
    kinds: ['ART60', 'ART61'],
    free: 2,
    endsIn: -20,
    hours: 38,
    contact: ['Personeelsdienst', '09 555 02 30'],
  },
  {
    ...schakel,
    number: 5004,
    name: 'Montage en verpakking',
    sector: 'production',
    kinds: ['CMW', 'AMA', 'TWE'],
    free: 4,
    offered: 2,
    hours: 38,
    dutch: 'NONE',
    bus: true,
    asks: 'Zittend werk in een rustig atelier. Ook halftijds.',
    contact: ['Dienst instroom', '09 555 03 10', 'instroom@deschakel.example'],
  },
  {
    ...schakel,
    number: 5004,
    name: 'Groenploeg De Schakel',
    sector: 'green',
    kinds: ['CMW', 'LDE', 'ART60'],
    free: 2,
    offered: 2,
    hours: 38,
    dutch: 'A1',
    bus: false,
    contact: ['Dienst instroom', '09 555 03 10', 'instroom@deschakel.example'],
  },
  {
    ...vdab,
    employer: 'Bakkerij Het Gouden Graan',
    number: 5005,
    where: oosterham,
    name: 'Hulpbakker',
    sector: 'kitchen',
    kinds: ['IBO', 'IBO_PLUS'],
    free: 1,
    offered: 1,
    hours: 38,
    dutch: 'A2',
    bus: false,
    asks: 'Begint om 4 uur. Eigen vervoer nodig.',
    contact: ['Zaakvoerder', '09 555 04 10', 'jobs@goudengraan.example'],
  },
  {
    ...vdab,
    employer: 'Magazijnen Oost',
    number: 5006,
    where: vlierbeke,
    name: 'Orderpicker in opleiding',
    sector: 'logistics',
    kinds: ['BIS', 'WES', 'IBO'],
    free: 2,
    hours: 38,
    dutch: 'A2',
    bus: true,
    contact: ['Personeelsdienst', '09 555 04 20', 'hr@magazijnenoost.example'],
  },
  {
    of: 'ocmwKreekdorp',
    by: 'coach.kreekdorp',
    where: kreekdorp,
    employer: 'Technische dienst',
    name: 'Medewerker technische dienst',
    sector: 'technical',
    kinds: ['ART60', 'TWE'],
    free: 1,
    hours: 38,
    contact: ['Ploegbaas', '09 555 05 10'],
  },
];

const placeId = ({ of, name }: Place) => seededId(`workplace ${of} ${name}`);
const employerId = ({ of, employer }: Place) => seededId(`employer ${of} ${employer}`);

/** Writes the register, who works on a place and who waits for one. */
export async function writeWorkplaces(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const employers = new Map(places.map((place) => [employerId(place), employerRow(place, organisations)]));
  await insertRows(admin, 'employers', [...employers.values()]);
  for (const place of places) {
    const source = organisations[place.of].ref;
    const working = place.called === undefined ? [] : await workersAt(admin, source, place, today);
    await insertRows(admin, 'workplaces', [placeRow(place, source, working.length, today)]);
    await insertRows(admin, 'workplace_changes', changesOf(place, source, today));
    const waiting = await whoWait(admin, source, place.waiting ?? 0, today);
    await insertRows(admin, 'placements', [
      ...working.map((one) => workRow(place, source, one, today)),
      ...waiting.map((person, index) =>
        waitRow(place, source, person, addDays(today, -12 - 9 * index), today),
      ),
    ]);
  }
  await insertRows(
    admin,
    'workplace_seats',
    places
      .filter(({ name }) => name === 'Groenploeg De Schakel')
      .map((place) => ({
        workplace_id: placeId(place),
        organisation: organisations.ocmwVlierbeke.ref,
        seats: 1,
      })),
  );
}

interface Worker {
  readonly person: string;
  readonly kind: string;
  readonly from: CivilDate;
}

/** Whose running measure names this place. */
function workersAt(admin: Queryable, source: number, place: Place, today: CivilDate): Promise<Worker[]> {
  return admin.many<Worker>(
    `select distinct on (f.person_id) f.person_id as person, f.value ->> 'kind' as kind, f.value ->> 'from' as from
     from facts f
     where f.source = $1 and f.field = 'measures[]' and f.superseded_at is null and f.value ->> 'place' = $2
       and f.value ->> 'kind' = any ($3) and (f.value ->> 'from')::date <= $4
       and coalesce((f.value ->> 'to')::date, 'infinity') >= $4
       and exists (select from involvements i where i.person_id = f.person_id and i.organisation = $1 and i.role = 'guidance'
         and (i.valid_until is null or i.valid_until >= $4))
     order by f.person_id, f.value ->> 'from'`,
    [source, place.called, place.kinds, today],
  );
}

/** People who are guided and in no measure; the persona whom nobody reached waits for nothing. */
async function whoWait(admin: Queryable, source: number, count: number, today: CivilDate): Promise<string[]> {
  const rows = await admin.many<{ person: string }>(
    `select i.person_id as person from involvements i
     where i.organisation = $1 and i.role = 'guidance' and (i.valid_until is null or i.valid_until >= $2)
       and not i.awaits_second_person and i.person_id <> $4
       and not exists (select from facts f where f.person_id = i.person_id and f.field = 'measures[]' and f.superseded_at is null)
       and not exists (select from placements p where p.person_id = i.person_id)
     order by i.person_id limit $3`,
    [source, today, count, personaId('outreach')],
  );
  return rows.map(({ person }) => person);
}

function employerRow(place: Place, organisations: SeededOrganisations): SeedRow {
  return {
    id: employerId(place),
    organisation: organisations[place.of].ref,
    name: place.employer,
    enterprise_number: place.number === undefined ? null : inventedNumber(place.number),
    own_service: place.number === undefined,
    recorded_by: userId(place.by),
    recorded_at: '2024-01-08T09:15:00Z',
  };
}

function placeRow(place: Place, organisation: number, working: number, today: CivilDate): SeedRow {
  const [function_, phone, mail] = place.contact;
  return {
    id: placeId(place),
    organisation,
    employer_id: employerId(place),
    name: place.name,
    sector: place.sector,
    municipality_nis: place.where,
    instruments: place.kinds,
    places: Math.max(working + place.free, 1),
    offered: place.offered ?? 0,
    valid_from: '2024-01-08',
    valid_until: place.endsIn === undefined ? null : addDays(today, place.endsIn),
    hours: place.hours ?? null,
    dutch_level: place.dutch ?? null,
    public_transport: place.bus ?? null,
    conditions: place.asks ?? null,
    contact_function: function_,
    contact_phone: phone,
    contact_mail: mail ?? null,
    note: place.note ?? null,
    version: place.endsIn === undefined ? 1 : 2,
    recorded_by: userId(place.by),
    recorded_at: '2024-01-08T09:15:00Z',
  };
}

/** It was added, and where it ends, that was written later. */
function changesOf(place: Place, organisation: number, today: CivilDate): SeedRow[] {
  const change = (version: number, before: object, after: object, changed_at: string) => ({
    id: seededId(`workplace change ${placeId(place)} ${version}`),
    workplace_id: placeId(place),
    organisation,
    version,
    before,
    after,
    changed_by: userId(place.by),
    changed_at,
  });
  const ends = place.endsIn;
  return [
    change(1, {}, {}, '2024-01-08T09:15:00Z'),
    ...(ends === undefined
      ? []
      : [change(2, { valid_until: null }, { valid_until: addDays(today, ends) }, moment(today, -45))]),
  ];
}

function rowOf(place: Place, source: number, person: string, today: CivilDate): SeedRow {
  return {
    id: seededId(`placement ${placeId(place)} ${person}`),
    person_id: person,
    source,
    category_bit: 12,
    origins: [],
    as_of: today,
    recorded_by: userId(place.by),
    workplace_id: placeId(place),
  };
}

function workRow(place: Place, source: number, { person, kind, from }: Worker, today: CivilDate): SeedRow {
  return {
    ...rowOf(place, source, person, today),
    recorded_at: `${from}T09:15:00Z`,
    as_of: from,
    state: 'placed',
    since: from,
    measure_kind: kind,
    measure_from: from,
  };
}

function waitRow(place: Place, source: number, person: string, since: CivilDate, today: CivilDate): SeedRow {
  return {
    ...rowOf(place, source, person, today),
    recorded_at: `${since}T09:15:00Z`,
    as_of: since,
    state: 'waiting',
    since,
    measure_kind: null,
    measure_from: null,
  };
}
