/**
 * Contact, notes and judgements of the demo: who was spoken to lately and of whom nobody heard, what was written down, and how
 * barriers changed. Made from who guides whom, so that it fits every caseload; all of it is invented.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId, type PersonaName } from './demo-persona.ts';
import { makeRandom, type Random } from './random.ts';
import { insertRows, seededId, type SeedRow } from './rows.ts';

interface Guided {
  readonly person: string;
  readonly organisation: number;
  readonly days: number;
  readonly user: string | null;
}

/** Lists who guides whom now, always in the same order. */
export function listGuided(admin: Queryable, today: CivilDate): Promise<Guided[]> {
  return admin.many<Guided>(
    `select i.person_id as person, i.organisation, $1::date - i.valid_from as days, coalesce(a.user_id, (
       select m.user_id from mandates m where m.team_id = a.team_id order by m.user_id limit 1)) as user
     from involvements i
     left join assignments a on a.person_id = i.person_id and a.organisation = i.organisation
     where i.role = 'guidance' and i.valid_from < $1 and (i.valid_until is null or i.valid_until >= $1)
     order by i.person_id, i.organisation`,
    [today],
  );
}

const lines = [
  'Alles loopt goed, belt volgende week terug.',
  'Zoekt nog een stageplaats.',
  'Stuurt het attest door.',
  'Kreeg een brief van de school, bekijken we samen.',
  '',
  '',
  '',
] as const;

/** Writes moments of contact: most were reached lately, one in ten not for weeks. */
export async function writeContacts(admin: Queryable, today: CivilDate): Promise<void> {
  const random = makeRandom(20_271);
  const amina = personaId('amina');
  const rows = (await listGuided(admin, today)).flatMap((one) => {
    const silent = one.person !== amina && random.chance(0.1);
    const last = Math.min(one.days, silent ? 46 + random.below(40) : 2 + random.below(36));
    return [last, last + 15 + random.below(20), last + 50]
      .filter((daysAgo) => daysAgo <= one.days)
      .map((daysAgo) => contact(one, today, daysAgo, random));
  });
  await insertRows(admin, 'contact_moments', rows);
}

function contact(one: Guided, today: CivilDate, daysAgo: number, random: Random): SeedRow {
  return {
    id: seededId(`contact ${one.person} ${one.organisation} ${daysAgo}`),
    person_id: one.person,
    source: one.organisation,
    category_bit: 17,
    origins: [],
    as_of: addDays(today, -daysAgo),
    channel: random.pick(['phone', 'phone', 'desk', 'mail', 'visit']),
    reached: true,
    line: random.pick(lines),
    recorded_by: one.user,
    recorded_at: moment(today, -daysAgo),
  };
}

interface SeedNote {
  readonly person: PersonaName;
  readonly by: DemoUser;
  readonly of: OrganisationKey;
  readonly daysAgo: number;
  readonly kind: 'shared' | 'internal' | 'confidential';
  readonly text: string;
}

const bits = { shared: 14, internal: 17, confidential: 20 } as const;

const notes: readonly SeedNote[] = [
  {
    person: 'amina',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 21,
    kind: 'shared',
    text: 'Amina werkt graag in de wijkkeuken. Ze wil daarna in een grootkeuken werken, liefst dicht bij huis.',
  },
  {
    person: 'amina',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 9,
    kind: 'internal',
    text: 'Het driegesprek met VDAB voorbereiden: lijst met taken in de keuken meenemen.',
  },
  {
    person: 'amina',
    by: 'bemiddelaar.oost',
    of: 'vdab',
    daysAgo: 14,
    kind: 'shared',
    text: 'Er zijn twee vacatures voor keukenhulp in de buurt. We bekijken ze samen na artikel 60.',
  },
  {
    person: 'amina',
    by: 'consulent.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 30,
    kind: 'confidential',
    text: 'Kan niet zwaarder tillen dan 10 kilo. Een werkblad op hoogte helpt.',
  },
  {
    person: 'childCare',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 6,
    kind: 'shared',
    text: 'Kelly kan beginnen zodra er opvang is voor 7.30 uur. De gemeente zoekt een plaats.',
  },
  {
    person: 'shifted',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 40,
    kind: 'internal',
    text: 'Sonja wil liever aan het loket praten dan aan de telefoon.',
  },
  {
    person: 'refused',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 18,
    kind: 'shared',
    text: 'Wil niet starten bij De Schakel: te ver met de bus. Zoekt liever iets in de buurt.',
  },
  {
    person: 'outreach',
    by: 'coach.vlierbeke',
    of: 'ocmwVlierbeke',
    daysAgo: 5,
    kind: 'internal',
    text: 'Drie keer gebeld en een bericht gestuurd, geen antwoord. Huisbezoek gepland.',
  },
];

/** Writes notes, the owner of the one confidential compartment, and a report that waits. */
export async function writeNotes(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const rows = notes.map(({ person, by, of, daysAgo, kind, text }) => ({
    id: seededId(`note ${person} ${of} ${daysAgo}`),
    person_id: personaId(person),
    source: organisations[of].ref,
    category_bit: bits[kind],
    origins: [],
    as_of: addDays(today, -daysAgo),
    body: text,
    recorded_by: userId(by),
    recorded_at: moment(today, -daysAgo),
    version: 1,
  }));
  await insertRows(admin, 'notes', rows);
  const own = organisations.ocmwVlierbeke.ref;
  const owner = userId('consulent.vlierbeke');
  await insertRows(admin, 'compartments', [
    { person_id: personaId('amina'), source: own, owner, since: addDays(today, -30) },
  ]);
  await insertRows(admin, 'note_reports', [
    {
      id: seededId('note report'),
      note_id: seededId('note childCare ocmwVlierbeke 6'),
      person_id: personaId('childCare'),
      source: own,
      reporter: own,
      reported_by: userId('collega.vlierbeke'),
      reported_on: addDays(today, -1),
      why: 'notNeeded',
      state: 'open',
    },
  ]);
}

type Judgement = readonly [domain: string, level: number, daysAgo: number, said: string];

const ofAmina: Readonly<Partial<Record<OrganisationKey, readonly Judgement[]>>> = {
  ocmwVlierbeke: [
    ['language', 2, 300, 'begrijpt korte uitleg, leest nog geen recept'],
    ['language', 3, 160, 'leest een recept, belt nog niet met leveranciers'],
    ['language', 4, 20, 'praat vlot met collega’s'],
    ['childCare', 1, 300, 'heeft kinderopvang nodig voor 8.00 uur'],
    ['childCare', 3, 90, 'opvang op drie dagen, niet op woensdag'],
    ['experience', 5, 20, 'werkt bijna een jaar in de wijkkeuken'],
    ['transport', 3, 200, 'fietst, er rijdt geen bus voor 6.30 uur'],
    ['workLimits', 3, 30, 'tilt tot 10 kilo, een werkblad op hoogte helpt'],
  ],
  vdab: [
    ['language', 3, 120, 'volgt nog een avondles Nederlands'],
    ['jobsNearby', 4, 14, 'drie grootkeukens op fietsafstand'],
  ],
};

const common: readonly (readonly [
  domain: string,
  before: readonly [number, string],
  now: readonly [number, string],
])[] = [
  ['transport', [2, 'geen bus naar het industrieterrein'], [4, 'heeft nu een fiets']],
  ['childCare', [1, 'opvang nodig voor 7.30 uur'], [3, 'opvang op vier dagen']],
  ['digital', [2, 'heeft hulp nodig om online te solliciteren'], [3, 'stuurt zelf een mail']],
  ['hours', [2, 'kan niet in ploegen werken'], [2, 'kan niet in ploegen werken']],
  ['experience', [3, 'werkte al lang niet meer'], [4, 'liep een stage van zes weken']],
];

/** Writes how barriers were judged: for Amina in full, for one in three of the others twice in one domain. */
export async function writeBarriers(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const random = makeRandom(20_272);
  const amina = personaId('amina');
  const counsellors = { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } as const;
  const full = (['ocmwVlierbeke', 'vdab'] as const).flatMap((of) =>
    (ofAmina[of] ?? []).map((one) =>
      judged(amina, organisations[of].ref, userId(counsellors[of]), today, one),
    ),
  );
  const others = (await listGuided(admin, today))
    .filter(({ person, days }) => person !== amina && days > 60)
    .filter(() => random.chance(0.33))
    .flatMap(({ person, organisation, user, days }) => {
      const [domain, before, now] = random.pick(common);
      const first = Math.min(days, 40 + random.below(150));
      return [
        judged(person, organisation, user, today, [domain, before[0], first, before[1]]),
        judged(person, organisation, user, today, [domain, now[0], 3 + random.below(30), now[1]]),
      ];
    });
  await insertRows(admin, 'barriers', [...full, ...others]);
}

function judged(
  person: string,
  source: number,
  user: string | null,
  today: CivilDate,
  [domain, level, daysAgo, said]: Judgement,
): SeedRow {
  return {
    id: seededId(`barrier ${person} ${source} ${domain} ${daysAgo}`),
    person_id: person,
    source,
    category_bit: 9,
    origins: [],
    as_of: addDays(today, -daysAgo),
    domain,
    level,
    said,
    recorded_by: user,
    recorded_at: moment(today, -daysAgo),
  };
}
