/**
 * What the bodies of the demo did and have before them: meetings, points, concerns on their way and one that was answered. All of it is
 * invented, in the words of the published subjects of such groups. About child care nobody raised anything yet.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Competence, ItemKind } from '../../src/features/meeting/meeting.ts';
import type { PolicyDomain } from '../../src/features/theme/policy-domain.ts';
import type { Theme } from '../../src/features/theme/theme.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, demoAccounts, userId } from './demo-account.ts';
import { writeAttendance } from './demo-attendance.ts';
import { type BodyKey, bodyId } from './demo-body.ts';
import { moment } from './demo-case.ts';
import { demoOrganisations, demoPlaces, type SeededOrganisations } from './demo-organisation.ts';
import { writeReplies } from './demo-reply.ts';
import { workingDay } from './demo-working-day.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

interface Concern {
  readonly name: string;
  readonly theme: Theme;
  readonly domain: PolicyDomain;
  readonly where: keyof typeof demoPlaces;
  readonly by: DemoUser;
  readonly text: string;
  readonly daysAgo: number;
  readonly supports: readonly DemoUser[];
  /** Where it went, the first body first, each so many days ago. */
  readonly way: readonly (readonly [body: BodyKey, daysAgo: number, by?: DemoUser, note?: string])[];
}

const concerns: readonly Concern[] = [
  {
    name: 'bus',
    theme: 'transport',
    domain: 'planning',
    where: 'oosterham',
    by: 'coach.oosterham',
    text: 'De eerste bus naar het bedrijvenpark rijdt om 7.10 uur. Ploegen beginnen daar om 6 uur. Wie geen auto heeft, kan er niet werken.',
    daysAgo: 96,
    supports: ['coach.vlierbeke', 'hoofd.zandkapelle', 'bemiddelaar.oost'],
    way: [
      ['steering', 96],
      [
        'east',
        80,
        'hoofd.vlierbeke',
        'Vier gemeenten stellen dit vast. De cluster kan dit niet zelf oplossen.',
      ],
    ],
  },
  {
    name: 'file',
    theme: 'dataSharing',
    domain: 'work',
    where: 'kreekdorp',
    by: 'coach.kreekdorp',
    text: 'Als een partner het dossier van iemand heeft, kan het OCMW de stap naar tijdelijke werkervaring niet registreren. Wij moeten dan telefoneren en wachten.',
    daysAgo: 70,
    supports: ['coach.vlierbeke', 'hoofd.heidebos'],
    way: [
      ['east', 70],
      [
        'central',
        34,
        'secretaris.oost',
        'Dit komt in elke provincie voor. De oplossing ligt in het centrale programma.',
      ],
    ],
  },
  {
    name: 'lessons',
    theme: 'dutchLessons',
    domain: 'integration',
    where: 'heidebos',
    by: 'hoofd.heidebos',
    text: 'Op een avondcursus Nederlands wachten mensen hier vijf maanden. Overdag werken ze, dus een dagcursus kan niet.',
    daysAgo: 25,
    supports: ['coach.kreekdorp'],
    way: [['east', 25]],
  },
  {
    name: 'places',
    theme: 'workplaces',
    domain: 'economy',
    where: 'molenrode',
    by: 'coach.molenrode',
    text: 'In de kleine gemeenten van de cluster zijn er te weinig werkplekken voor artikel 60 buiten de eigen diensten.',
    daysAgo: 12,
    supports: [],
    way: [['steering', 12]],
  },
];

interface Item {
  readonly kind: ItemKind;
  readonly title: string;
  readonly competence: Competence;
  readonly concern?: string;
}

interface Meeting {
  readonly name: string;
  readonly body: BodyKey;
  readonly inDays: number;
  readonly at: string;
  readonly place: string;
  readonly by: DemoUser;
  readonly items: readonly Item[];
}

const meetings: readonly Meeting[] = [
  {
    name: 'east before',
    body: 'east',
    inDays: -55,
    at: '09:30',
    place: 'VDAB Oost-Vlaanderen',
    by: 'secretaris.oost',
    items: [
      { kind: 'information', title: 'Instroom na het einde van de uitkering', competence: 'federal' },
      { kind: 'decision', title: 'Vroege bus naar het bedrijvenpark', competence: 'flemish', concern: 'bus' },
    ],
  },
  {
    name: 'east next',
    body: 'east',
    inDays: 12,
    at: '09:30',
    place: 'VDAB Oost-Vlaanderen',
    by: 'secretaris.oost',
    items: [
      { kind: 'information', title: 'Verslag en opvolging', competence: 'vdab' },
      {
        kind: 'discussion',
        title: 'Routeregels voor tijdelijke werkervaring en lange opleiding',
        competence: 'vdab',
      },
      { kind: 'decision', title: 'Clausule over kinderopvang in de bibliotheek', competence: 'local' },
    ],
  },
  {
    name: 'central next',
    body: 'central',
    inDays: 26,
    at: '10:00',
    place: 'online',
    by: 'redactie.vvsg',
    items: [
      { kind: 'signal', title: 'Dossier overnemen van een partner', competence: 'vdab', concern: 'file' },
      { kind: 'information', title: 'Stand van de gegevensprotocollen', competence: 'federal' },
    ],
  },
  {
    name: 'steering next',
    body: 'steering',
    inDays: 33,
    at: '14:00',
    place: 'OCMW Vlierbeke',
    by: 'hoofd.vlierbeke',
    items: [{ kind: 'discussion', title: 'Vernieuwing van de overeenkomst', competence: 'local' }],
  },
];

/** What was decided on the early bus, and what came down. */
const bus = {
  text: 'VDAB legt het vervoer naar het bedrijvenpark voor aan de vervoerregio en koppelt terug aan de werkgroep.',
  answer:
    'VDAB vroeg de vervoerregio om een bus vóór 6 uur. Tot die er is, kunt u een fietslening of gedeeld vervoer met de werkgever afspreken.',
};

function heldOn({ inDays }: Meeting, today: CivilDate): CivilDate {
  return workingDay(today, inDays);
}

const concernId = (name: string) => seededId(`concern ${name}`);
const itemId = (meeting: Meeting, place: number) => seededId(`agenda ${meeting.name} ${place}`);

/** Writes concerns with their history, meetings with their agenda, and what was decided. */
export async function writeConsultation(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const refOf = (user: DemoUser) => {
    const organisation = demoAccounts[user].mandates.at(-1)?.organisation;
    if (organisation === undefined) throw new Error(`${user} works for nobody.`);
    return { ref: organisations[organisation].ref, places: demoOrganisations[organisation].places ?? [] };
  };
  const by = (user: DemoUser) => ({ user_id: userId(user), organisation: refOf(user).ref });
  const at = (daysAgo: number) => moment(today, -daysAgo);

  await insertRows(
    admin,
    'concerns',
    concerns.map((one) => ({
      id: concernId(one.name),
      theme: one.theme,
      domain: one.domain,
      municipality_nis: demoPlaces[one.where],
      text: one.text,
      body_id: bodyId(one.way.at(-1)?.[0] ?? 'central'),
      raised_by: userId(one.by),
      organisation: refOf(one.by).ref,
      raised_at: at(one.daysAgo),
      version: one.way.length,
    })),
  );
  await insertRows(
    admin,
    'concern_supports',
    concerns.flatMap((one) =>
      one.supports.map((user, place) => ({
        concern_id: concernId(one.name),
        ...by(user),
        municipality_nis: refOf(user).places[0] ?? null,
        supported_at: at(one.daysAgo - 2 - place),
      })),
    ),
  );
  await writeMeetings(admin, today);
  await writeAttendance(admin);
  await writeReplies(admin, organisations, today);
  await insertRows(admin, 'concern_steps', stepsOf(today, by, at));
  await writeBusDecision(admin, organisations, today, by);
}

async function writeMeetings(admin: Queryable, today: CivilDate): Promise<void> {
  await insertRows(
    admin,
    'meetings',
    meetings.map((one) => ({
      id: seededId(`meeting ${one.name}`),
      body_id: bodyId(one.body),
      held_on: heldOn(one, today),
      starts_at: one.at,
      place: one.place,
      planned_by: userId(one.by),
      planned_at: moment(today, Math.min(one.inDays, 0) - 20),
    })),
  );
  await insertRows(
    admin,
    'agenda_items',
    meetings.flatMap((one) =>
      one.items.map((item, place) => ({
        id: itemId(one, place),
        meeting_id: seededId(`meeting ${one.name}`),
        body_id: bodyId(one.body),
        number: place + 1,
        kind: item.kind,
        title: item.title,
        competence: item.competence,
        concern_id: item.concern === undefined ? null : concernId(item.concern),
        readers: 'governments',
        added_by: userId(one.by),
        added_at: moment(today, Math.min(one.inDays, 0) - 15),
      })),
    ),
  );
}

type Who = (user: DemoUser) => { readonly user_id: string; readonly organisation: number };

/** The history of every concern, in the order in which it happened. */
function stepsOf(today: CivilDate, by: Who, at: (daysAgo: number) => string): SeedRow[] {
  const steps = concerns.flatMap((one) => {
    const [first, ...further] = one.way;
    const of = (
      kind: string,
      body: BodyKey,
      daysAgo: number,
      user: DemoUser,
      note: string | null = null,
    ) => ({
      daysAgo,
      row: {
        concern_id: concernId(one.name),
        kind,
        body_id: bodyId(body),
        note,
        ...by(user),
        at: at(daysAgo),
      },
    });
    const onAgenda = meetings.filter(({ items }) => items.some(({ concern }) => concern === one.name));
    return [
      of('raised', first?.[0] ?? 'central', one.daysAgo, one.by),
      ...one.supports.map((user, place) =>
        of('supported', first?.[0] ?? 'central', one.daysAgo - 2 - place, user),
      ),
      ...further.map(([body, daysAgo, user, note]) => of('carried', body, daysAgo, user ?? one.by, note)),
      ...onAgenda.map((meeting) =>
        of('scheduled', meeting.body, 15 - Math.min(meeting.inDays, 0), meeting.by),
      ),
      ...(one.name === 'bus' ? [of('answered', 'east', 55, 'secretaris.oost')] : []),
    ];
  });
  return steps
    .toSorted((one, other) => other.daysAgo - one.daysAgo)
    .map(({ row }, place) => ({ id: place + 1, ...row }));
}

/** The early bus was decided; everyone read the answer but who raised it. */
async function writeBusDecision(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
  by: Who,
): Promise<void> {
  const [before] = meetings;
  const [concern] = concerns;
  if (before === undefined || concern === undefined) return;
  const on = heldOn(before, today);
  const year = Number(on.slice(0, 4));
  const id = seededId('decision bus');
  await insertRows(admin, 'body_decisions', [
    {
      id,
      body_id: bodyId('east'),
      item_id: itemId(before, 1),
      number: `PW-OV ${year}/1`,
      year,
      place: 1,
      text: bus.text,
      owner: organisations.vdab.ref,
      due_on: addDays(today, 40),
      readers: 'governments',
      decided_on: on,
      recorded_by: userId('secretaris.oost'),
      recorded_at: moment(on, 0),
    },
  ]);
  await admin.many('update concerns set decision_id = $1, answer = $2 where id = $3', [
    id,
    bus.answer,
    concernId(concern.name),
  ]);
  await insertRows(
    admin,
    'concern_replies',
    [concern.by, ...concern.supports].map((user) => ({
      concern_id: concernId(concern.name),
      ...by(user),
      read_at: user === concern.by ? null : moment(on, 1),
    })),
  );
  await admin.many(
    `select setval(pg_get_serial_sequence('concern_steps', 'id'), max(id)) from concern_steps`,
  );
}
