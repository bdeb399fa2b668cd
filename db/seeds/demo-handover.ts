/**
 * Hand-overs of the demo, one in each state: waiting for an answer, another moment asked, a talk that is fixed, a talk that was
 * held, handed over, refused and taken back. Amina's is not among them: hers is proposed in the demo itself.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { SeededUsers } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { workingDay } from './demo-working-day.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

type Side = 'giver' | 'receiver';
type StepKind = 'accepted' | 'refused' | 'otherMoments' | 'talkHeld' | 'withdrawn';

interface SeedHandover {
  readonly proposedDaysAgo: number;
  readonly steps: readonly (readonly [kind: StepKind, by: Side, daysAgo: number, words?: string])[];
  readonly confirmed?: readonly ('person' | 'giver' | 'receiver')[];
}

const stories: readonly SeedHandover[] = [
  { proposedDaysAgo: 2, steps: [] },
  { proposedDaysAgo: 5, steps: [['otherMoments', 'receiver', 2]] },
  { proposedDaysAgo: 8, steps: [['accepted', 'receiver', 6]] },
  {
    proposedDaysAgo: 15,
    steps: [
      ['accepted', 'receiver', 12],
      ['talkHeld', 'giver', 1],
    ],
    confirmed: ['person'],
  },
  {
    proposedDaysAgo: 20,
    steps: [['refused', 'receiver', 16, 'Eerst de taalles afmaken, dan praten we opnieuw.']],
  },
  { proposedDaysAgo: 13, steps: [] },
];

/** Writes the hand-overs, each for another person whom OCMW Vlierbeke and VDAB guide together and of whom the OCMW has the lead. */
export async function writeHandovers(
  admin: Queryable,
  organisations: SeededOrganisations,
  users: SeededUsers,
  today: CivilDate,
): Promise<void> {
  const giver = organisations.ocmwVlierbeke.ref;
  const receiver = organisations.vdab.ref;
  const persons = await admin.many<{ person: string }>(
    `select i.person_id as person from involvements i
     join involvements v on v.person_id = i.person_id and v.organisation = $2 and v.role = 'guidance' and v.valid_until is null
     where i.organisation = $1 and i.role = 'guidance' and i.valid_until is null and i.person_id <> $3
       and not i.awaits_second_person
       and exists (select from referrals r where r.person_id = i.person_id and r.sender = $1 and r.receiver = $2
         and r.status in ('accepted', 'started'))
       and not exists (select from pathway_leads l where l.person_id = i.person_id and (l.state = 'proposed' or l.lead <> $1))
     order by i.person_id limit $4`,
    [giver, receiver, personaId('amina'), stories.length],
  );
  const by = { giver: users['coach.vlierbeke'].id, receiver: users['bemiddelaar.oost'].id } as const;
  const sources = { giver, receiver } as const;
  const all = persons.map(({ person }, index) => {
    const story = stories[index] ?? { proposedDaysAgo: 2, steps: [] };
    const id = seededId(`handover ${index}`);
    const row = (what: string, side: Side, daysAgo: number): SeedRow => ({
      id: seededId(`handover ${index} ${what}`),
      person_id: person,
      handover_id: id,
      source: sources[side],
      origins: [],
      category_bit: 6,
      as_of: addDays(today, -daysAgo),
      recorded_by: by[side],
      recorded_at: moment(today, -daysAgo),
    });
    return { person, story, id, row };
  });

  await insertRows(
    admin,
    'handovers',
    all.map(({ person, story: { proposedDaysAgo, steps }, id }) => ({
      id,
      person_id: person,
      source: giver,
      category_bit: 6,
      origins: [],
      as_of: addDays(today, -proposedDaysAgo),
      recorded_by: by.giver,
      recorded_at: moment(today, -proposedDaysAgo),
      receiver,
      cause: 'ART60',
      ends_on: addDays(today, 40 + proposedDaysAgo),
      message: 'Wil graag in dezelfde sector verder en kan halftijds beginnen.',
      answer_by: addDays(today, 10 - proposedDaysAgo),
      running: !steps.some(([kind]) => kind === 'refused' || kind === 'withdrawn'),
    })),
  );
  const agreedIn = (proposedDaysAgo: number) => (proposedDaysAgo > 10 ? -1 : 4);
  await insertRows(
    admin,
    'handover_moments',
    all.flatMap(({ story, row }) => {
      const { proposedDaysAgo, steps } = story;
      const held = workingDay(today, agreedIn(proposedDaysAgo));
      const offered = { held_on: held, starts_at: '10:00', place: 'Sociaal Huis Vlierbeke' };
      const countered = steps.find(([kind]) => kind === 'otherMoments');
      return [
        { ...row('moment', 'giver', proposedDaysAgo), ...offered },
        ...(countered === undefined
          ? []
          : [
              {
                ...row('other moment', 'receiver', countered[2]),
                held_on: workingDay(today, 8),
                starts_at: '14:00',
                place: 'VDAB-kantoor Vlierbeke',
              },
            ]),
      ];
    }),
  );
  await insertRows(
    admin,
    'handover_steps',
    all
      .flatMap(({ story, row }) =>
        story.steps.map(([kind, side, daysAgo, words = '']) => ({
          ...row(kind, side, daysAgo),
          kind,
          words,
          moment_id: kind === 'accepted' ? row('moment', 'giver', 0)['id'] : null,
        })),
      )
      .map((step, index) => ({ ...step, ordinal: index + 1 })),
  );
  await admin.many(`select setval(pg_get_serial_sequence('handover_steps', 'ordinal'), 1000)`);
  await insertRows(
    admin,
    'handover_confirmations',
    all.flatMap(({ story, row }) =>
      (story.confirmed ?? []).map((who) => ({ ...row(`confirmed ${who}`, 'giver', 1), who, how: 'inTalk' })),
    ),
  );
}
