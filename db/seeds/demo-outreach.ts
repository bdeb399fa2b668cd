/**
 * The lists of people to reach in the demo: young people who neither work nor learn, and people who stopped looking for work, at the
 * OCMW and at VDAB. Some are waited for, some were reached, some ended; chosen from who is guided and has no work or course now.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Channel, ListKind, OutreachOutcome } from '../../src/features/outreach/outreach.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId, type SeedRow } from './rows.ts';

type Attempt = readonly [daysAgo: number, channel: Channel, reached: boolean, words?: string];

/** How it goes with one person of a list. */
interface Course {
  readonly addedAgo: number;
  readonly attempts: readonly Attempt[];
  readonly end?: { readonly daysAgo: number; readonly outcome: OutreachOutcome; readonly words?: string };
}

interface List {
  readonly name: string;
  readonly kind: ListKind;
  readonly of: OrganisationKey;
  readonly by: DemoUser;
  /** Who may stand on it, by age. */
  readonly from: number;
  readonly to: number;
  readonly courses: readonly Course[];
}

/** Three attempts and no answer: somebody has to decide what follows. */
const unreached: Course = {
  addedAgo: 32,
  attempts: [
    [27, 'phone', false, 'Geen gehoor, geen voicemail.'],
    [18, 'letter', false, 'Brief met een voorstel voor een gesprek.'],
    [6, 'visit', false, 'Niet thuis. Kaartje in de bus.'],
  ],
};

const young: readonly Course[] = [
  unreached,
  { addedAgo: 18, attempts: [] },
  { addedAgo: 24, attempts: [[9, 'message', false, 'Een sms met onze uren.']] },
  {
    addedAgo: 30,
    attempts: [
      [20, 'phone', false],
      [8, 'visit', true, 'Wil langskomen, maar niet op kantoor. Spreekt liever af in het jeugdhuis.'],
    ],
  },
  {
    addedAgo: 60,
    attempts: [
      [51, 'phone', false],
      [44, 'message', true, 'Belde zelf terug.'],
    ],
    end: { daysAgo: 30, outcome: 'learning', words: 'Begint in het tweedekansonderwijs.' },
  },
  {
    addedAgo: 60,
    attempts: [[49, 'visit', true]],
    end: { daysAgo: 41, outcome: 'guided', words: 'Elke week een gesprek, samen met de jeugdwerker.' },
  },
  { addedAgo: 3, attempts: [] },
  {
    addedAgo: 58,
    attempts: [
      [50, 'phone', false],
      [39, 'letter', false],
      [25, 'visit', false],
    ],
    end: { daysAgo: 12, outcome: 'unreached', words: 'Het jeugdhuis houdt een oog open.' },
  },
];

const inactive: readonly Course[] = [
  { addedAgo: 20, attempts: [[11, 'letter', false, 'Uitnodiging voor een koffiemoment in de wijk.']] },
  { addedAgo: 5, attempts: [] },
  {
    addedAgo: 40,
    attempts: [[10, 'phone', true, 'Zoekt pas werk als er opvang is. Volgende maand nog eens bellen.']],
  },
  {
    addedAgo: 70,
    attempts: [[60, 'visit', true]],
    end: { daysAgo: 35, outcome: 'referred', words: 'Naar De Schakel, voor een eerste werkervaring.' },
  },
  {
    addedAgo: 70,
    attempts: [[55, 'phone', true]],
    end: { daysAgo: 50, outcome: 'declined', words: 'Wil nu geen hulp. Weet waar we zijn.' },
  },
];

const lists: readonly List[] = [
  {
    name: 'Jongeren zonder werk of school',
    kind: 'neet',
    of: 'ocmwVlierbeke',
    by: 'hoofd.vlierbeke',
    from: 16,
    to: 29,
    courses: young,
  },
  {
    name: 'Lang thuis: koffiemoment in de wijk',
    kind: 'inactive',
    of: 'ocmwVlierbeke',
    by: 'coach.vlierbeke',
    from: 35,
    to: 64,
    courses: inactive,
  },
  {
    name: 'Jongeren in Vlierbeke, niet meer ingeschreven',
    kind: 'neet',
    of: 'vdab',
    by: 'bemiddelaar.oost',
    from: 16,
    to: 29,
    courses: young.slice(1, 7),
  },
];

/** Writes the lists, who stands on them, what was tried and how it ended. */
export async function writeOutreach(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const entries: Entry[] = [];
  for (const list of lists) {
    const people = await mayStandOn(admin, organisations[list.of].ref, list, today);
    const listId = seededId(`outreach ${list.of} ${list.name}`);
    const made = { id: listId, organisation: organisations[list.of].ref, name: list.name, kind: list.kind };
    const made_at = moment(today, -75);
    await insertRows(admin, 'outreach_lists', [{ ...made, made_by: userId(list.by), made_at }]);
    const pairs = list.courses.flatMap((course, index) => {
      const who = people[index];
      return who === undefined ? [] : [{ listId, source: made.organisation, by: list.by, who, course }];
    });
    entries.push(...pairs);
  }
  await insertRows(
    admin,
    'outreach_entries',
    entries.map((one) => entryRow(one, today)),
  );
  await insertRows(
    admin,
    'outreach_attempts',
    entries.flatMap((one) => attemptRows(one, today)),
  );
}

interface Person {
  readonly person: string;
  readonly user: string | null;
}

interface Entry {
  readonly listId: string;
  readonly source: number;
  readonly by: DemoUser;
  readonly who: Person;
  readonly course: Course;
}

/** Who is guided, has the age and neither works nor follows something now; the persona whom nobody reached comes first. */
function mayStandOn(
  admin: Queryable,
  organisation: number,
  { from, to }: List,
  today: CivilDate,
): Promise<Person[]> {
  return admin.many<Person>(
    `select i.person_id as person, a.user_id as user
     from involvements i
     join facts b on b.person_id = i.person_id and b.source = i.organisation and b.field = 'birthDate' and b.superseded_at is null
     left join assignments a on a.person_id = i.person_id and a.organisation = i.organisation
     where i.organisation = $1 and i.role = 'guidance' and (i.valid_from < $2::date - 80 or i.person_id = $5)
       and (i.valid_until is null or i.valid_until >= $2) and not i.awaits_second_person
       and extract(year from age($2::date, (b.value #>> '{}')::date)) between $3 and $4
       and not exists (
         select from facts f where f.person_id = i.person_id and f.superseded_at is null
           and (f.field in ('measures[]', 'employment.spells[]') or (f.field = 'employment.current' and f.value #>> '{}' <> 'NOT_WORKING')))
     order by i.person_id <> $5, i.person_id`,
    [organisation, today, from, to, personaId('outreach')],
  );
}

function entryId({ listId, who }: Entry): string {
  return seededId(`outreach entry ${listId} ${who.person}`);
}

function entryRow(entry: Entry, today: CivilDate): SeedRow {
  const { listId, source, by, who, course } = entry;
  const { addedAgo, end } = course;
  return {
    id: entryId(entry),
    list_id: listId,
    person_id: who.person,
    source,
    category_bit: 2,
    origins: [],
    as_of: addDays(today, -addedAgo),
    recorded_by: userId(by),
    recorded_at: moment(today, -addedAgo),
    outcome: end?.outcome ?? null,
    outcome_words: end?.words ?? null,
    closed_on: end === undefined ? null : addDays(today, -end.daysAgo),
    closed_by: end === undefined ? null : (who.user ?? userId(by)),
    version: end === undefined ? 1 : 2,
  };
}

function attemptRows(entry: Entry, today: CivilDate): SeedRow[] {
  const { by, who, course } = entry;
  return course.attempts.map(([daysAgo, channel, reached, words]) => ({
    id: seededId(`outreach attempt ${entryId(entry)} ${daysAgo}`),
    entry_id: entryId(entry),
    as_of: addDays(today, -daysAgo),
    channel,
    reached,
    words: words ?? null,
    recorded_by: who.user ?? userId(by),
    recorded_at: moment(today, -daysAgo),
  }));
}
