/**
 * The case talk of the demo: OCMW Vlierbeke, VDAB and De Schakel of the cluster, with four persons on the agenda, of whom the partner may
 * know of one. That it exists, how often it meets and what is asked is invented.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Aim } from '../../src/features/case-talk/case-talk.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { bodyId } from './demo-body.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { workingDay } from './demo-working-day.ts';
import { insertRows, seededId } from './rows.ts';

const BODY = seededId('body case talk');
/** The talk that comes; a talk of a body is its meeting. */
export const demoTalk = seededId('meeting case talk');

const seats: readonly (readonly [OrganisationKey, string])[] = [
  ['ocmwVlierbeke', 'trajectbegeleider'],
  ['vdabOost', 'bemiddelaar'],
  ['schakel', 'coach'],
];

const questions: readonly (readonly [Aim, string])[] = [
  ['barrier', 'Welke opvang of welk uurrooster maakt een vroege ploeg mogelijk?'],
  ['findWork', 'Welke werkplek past bij iemand die rustig wil opbouwen?'],
  ['learn', 'Welke opleiding kan starten vóór de zomer, met een plaats in de buurt?'],
  ['lead', 'Wie begeleidt verder als de werkervaring eindigt?'],
];

/** Writes the body, its next meeting and who stands on the agenda. */
export async function writeCaseTalk(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const own = organisations.ocmwVlierbeke.ref;
  await insertRows(admin, 'bodies', [
    {
      id: BODY,
      level: 'local',
      kind: 'caseTalk',
      name: 'Casusoverleg cluster Vlierbeke',
      mark: 'CO-VL',
      task: 'Organisaties die iemand samen begeleiden, zoeken hier samen een antwoord op één vraag over werk.',
      parent: bodyId('east'),
      secretary: own,
      rhythm: 'elke maand',
      invented: true,
    },
  ]);
  await insertRows(
    admin,
    'body_members',
    seats.map(([key, role]) => ({
      id: seededId(`seat case talk ${key}`),
      body_id: BODY,
      organisation: organisations[key].ref,
      function: role,
      valid_from: '2025-01-01',
      valid_until: '2030-12-31',
      standing: 'agreed',
    })),
  );
  await insertRows(admin, 'meetings', [
    {
      id: demoTalk,
      body_id: BODY,
      held_on: workingDay(today, 6),
      starts_at: '13:30',
      place: 'Sociaal Huis Vlierbeke',
      planned_by: userId('hoofd.vlierbeke'),
      planned_at: moment(today, -20),
    },
  ]);
  await insertRows(admin, 'case_talks', [
    { id: demoTalk, meeting_id: demoTalk, called_at: moment(today, -5) },
  ]);
  await writeAgenda(admin, own, organisations.schakel.ref, organisations.vdab.ref, today);
}

/** One person whom the partner guides too, since a referral that it accepted; of the others it knows nothing. */
async function writeAgenda(
  admin: Queryable,
  own: number,
  partner: number,
  vdab: number,
  today: CivilDate,
): Promise<void> {
  const guided = `exists (select from involvements i where i.person_id = p.id and i.organisation = $1 and i.role = 'guidance'
      and i.valid_until is null and not i.awaits_second_person)
    and exists (select from assignments a where a.person_id = p.id and a.organisation = $1 and a.user_id = $4)`;
  const withPartner = `exists (select from involvements i where i.person_id = p.id and i.organisation = $2 and i.role = 'guidance'
      and i.valid_until is null)`;
  const persons = await admin.many<{ id: string }>(
    `(select p.id from persons p where ${guided} and ${withPartner} and p.id <> $5
        and exists (select from referrals r where r.person_id = p.id and r.sender = $1 and r.receiver = $2
          and r.status in ('accepted', 'started')) order by p.id limit 1)
     union all
     (select p.id from persons p where ${guided} and not ${withPartner} and p.id <> $5
        and exists (select from involvements i where i.person_id = p.id and i.organisation = $3 and i.role = 'guidance'
          and i.valid_until is null) order by p.id limit 3)`,
    [own, partner, vdab, userId('coach.vlierbeke'), personaId('amina')],
  );
  const entries = persons.flatMap(({ id }, at) => {
    const [aim, question] = questions[at] ?? [];
    if (aim === undefined || question === undefined) return [];
    const entry = {
      person_id: id,
      source: own,
      as_of: addDays(today, -5),
      recorded_by: userId('coach.vlierbeke'),
    };
    return [{ ...entry, id: seededId(`case talk person ${at}`), aim, question }];
  });
  await insertRows(
    admin,
    'case_talk_persons',
    entries.map((entry) => ({
      ...entry,
      talk_id: demoTalk,
      recorded_at: moment(today, -5),
      told_on: addDays(today, -6),
      told_how: 'talk',
      agreement: 'given',
    })),
  );
  await insertRows(
    admin,
    'case_talk_conditions',
    entries.map(({ id, aim: _aim, question: _question, ...entry }) => ({
      ...entry,
      id: seededId(`conditions ${id}`),
      entry_id: id,
      recorded_at: moment(today, -5),
      conditions: ['sameAim', 'sameMandate', 'needToKnow', 'personTold', 'boundBySecrecy'],
    })),
  );
}
