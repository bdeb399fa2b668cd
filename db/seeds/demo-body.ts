/**
 * The bodies of the demo: the central group, one working group per province of which one works, and in the region of Vlierbeke a steering
 * group and a learning network. That there is a central group and one per province is public; who sits in them and how often they meet is
 * invented.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { BodyKind, Level } from '../../src/features/body/body.ts';
import { demoPlaces, type OrganisationKey, type SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

interface Body {
  readonly level: Level;
  readonly kind: BodyKind;
  readonly name: string;
  readonly mark: string;
  readonly task: string;
  readonly parent?: BodyKey;
  readonly province?: string;
  readonly places?: readonly string[];
  readonly secretary?: OrganisationKey;
  readonly quorum?: number;
  /** The months in which it meets. */
  readonly months?: readonly number[];
  readonly members: readonly Seat[];
}

interface Seat {
  readonly of: OrganisationKey;
  readonly function: string;
  readonly substitute?: string;
  readonly experience?: true;
  readonly from?: string;
  readonly until?: string;
  /** It agreed, except where this says otherwise. */
  readonly standing?: 'named';
}

const TERM = '2025-01-01';
const TERM_END = '2030-12-31';

const seat = (of: OrganisationKey, role: string, substitute?: string): Seat => ({
  of,
  function: role,
  ...(substitute === undefined ? {} : { substitute }),
});
const head = 'hoofd sociale dienst';

function province(name: string, mark: string, secretary?: OrganisationKey): Body {
  return {
    level: 'provincial',
    kind: 'workingGroup',
    name: `Provinciale werkgroep ${name}`,
    mark,
    task: 'VDAB, de VVSG en de lokale besturen van de provincie stemmen af, geven signalen door en volgen besluiten op.',
    parent: 'central',
    province: name,
    ...(secretary === undefined ? {} : { secretary }),
    members: [],
  };
}

const list = {
  central: {
    level: 'central',
    kind: 'workingGroup',
    name: 'Centrale werkgroep lokale besturen',
    mark: 'CW',
    task: 'VDAB, de VVSG en lokale besturen bespreken hier wat over heel Vlaanderen gaat, en beslissen over wat de provincies doorgeven.',
    secretary: 'vvsg',
    quorum: 4,
    months: [3, 6, 9, 12],
    members: [
      seat('vvsg', 'stafmedewerker werk', 'directeur sociaal beleid'),
      seat('vdab', 'centraal contactpunt lokale besturen', 'manager strategie'),
      seat('vdabOost', 'contactpunt Oost-Vlaanderen'),
      seat('ocmwVlierbeke', head, 'algemeen directeur'),
      seat('ocmwKreekdorp', head),
      { ...seat('vlonder', 'deelnemer van de vereniging'), experience: true },
    ],
  },
  east: {
    ...province('Oost-Vlaanderen', 'PW-OV', 'vdabOost'),
    quorum: 5,
    months: [2, 5, 9, 12],
    members: [
      seat('vdabOost', 'contactpunt lokale besturen', 'teamleider bemiddeling'),
      seat('vvsg', 'stafmedewerker werk'),
      seat('ocmwVlierbeke', head, 'trajectbegeleider'),
      seat('ocmwOosterham', head, 'trajectbegeleider'),
      seat('ocmwZandkapelle', head),
      seat('ocmwKreekdorp', head),
      seat('ocmwMolenrode', head),
      seat('ocmwHeidebos', head),
      { ...seat('vlonder', 'deelnemer van de vereniging'), experience: true },
    ],
  },
  antwerp: province('Antwerpen', 'PW-AN', 'vdabAntwerpen'),
  limburg: province('Limburg', 'PW-LI'),
  brabant: province('Vlaams-Brabant', 'PW-VB', 'vdabVlaamsBrabant'),
  west: province('West-Vlaanderen', 'PW-WV', 'vdabWest'),
  steering: {
    level: 'local',
    kind: 'steeringGroup',
    name: 'Stuurgroep cluster Vlierbeke',
    mark: 'SG-VL',
    task: 'De vier besturen van de cluster en VDAB volgen hier hun overeenkomst “Samen sterk voor lokaal werk” op.',
    parent: 'east',
    places: [demoPlaces.vlierbeke, demoPlaces.oosterham, demoPlaces.zandkapelle, demoPlaces.molenrode],
    secretary: 'ocmwVlierbeke',
    quorum: 3,
    months: [4, 11],
    members: [
      seat('ocmwVlierbeke', head, 'algemeen directeur'),
      seat('ocmwOosterham', head),
      seat('ocmwZandkapelle', head),
      seat('ocmwMolenrode', head),
      seat('vdabOost', 'contactpunt lokale besturen', 'teamleider bemiddeling'),
      seat('schakel', 'verantwoordelijke instroom'),
    ],
  },
  network: {
    level: 'local',
    kind: 'learningNetwork',
    name: 'Lerend netwerk activering Kreekstreek',
    mark: 'LN-KR',
    task: 'Trajectbegeleiders en bemiddelaars leren van elkaar: hoe begeleidt u mensen met een leefloon naar werk?',
    parent: 'east',
    places: Object.values(demoPlaces),
    secretary: 'vdabOost',
    months: [1, 4, 6, 10],
    members: [
      seat('ocmwVlierbeke', 'trajectbegeleider'),
      seat('ocmwKreekdorp', 'trajectbegeleider'),
      seat('ocmwHeidebos', head),
      seat('vdabOost', 'bemiddelaar'),
      { ...seat('vlonder', 'deelnemer van de vereniging'), experience: true, from: '2026-01-01' },
    ],
  },
} as const satisfies Record<string, Body>;

export type BodyKey =
  | 'central'
  | 'east'
  | 'antwerp'
  | 'limburg'
  | 'brabant'
  | 'west'
  | 'steering'
  | 'network';
const bodies: Readonly<Record<BodyKey, Body>> = list;

/** Gives the id of a body of the demo. */
export function bodyId(key: BodyKey): string {
  return seededId(`body ${key}`);
}

/** Writes the bodies, their places and who sits in them. */
export async function writeBodies(admin: Queryable, organisations: SeededOrganisations): Promise<void> {
  const all = Object.entries(bodies) as [BodyKey, Body][];
  await insertRows(
    admin,
    'bodies',
    all.map(([key, body]) => ({
      id: bodyId(key),
      level: body.level,
      kind: body.kind,
      name: body.name,
      mark: body.mark,
      task: body.task,
      parent: body.parent === undefined ? null : bodyId(body.parent),
      province: body.province ?? null,
      secretary: body.secretary === undefined ? null : organisations[body.secretary].ref,
      quorum: body.quorum ?? null,
      months: `{${(body.months ?? []).join(',')}}`,
      invented: true,
    })),
  );
  await insertRows(
    admin,
    'body_places',
    all.flatMap(([key, { places = [] }]) => places.map((nis) => ({ body_id: bodyId(key), nis }))),
  );
  await insertRows(
    admin,
    'body_members',
    all.flatMap(([key, { members }]) =>
      members.map((one) => ({
        id: seededId(`seat ${key} ${one.of} ${one.function}`),
        body_id: bodyId(key),
        organisation: organisations[one.of].ref,
        function: one.function,
        substitute: one.substitute ?? null,
        experience: one.experience ?? false,
        valid_from: one.from ?? TERM,
        valid_until: one.until ?? TERM_END,
        standing: one.standing ?? 'agreed',
      })),
    ),
  );
}
