// Guidance ends while a colleague is planning something for the same person. The colleague waits, finds nobody to plan for, and nothing
// of it remains.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { makeAppointment, moveAppointment } from '../appointment/appointment.acts.ts';
import { askRelease } from '../pathway/release.acts.ts';
import { makeProposal } from '../plan/proposal.acts.ts';
import { sendReferral } from '../referral/referral.acts.ts';
import { awaitWorkplace, reserveWorkplace } from '../workplace/placement.acts.ts';
import { addWorkplace, registerEmployer } from '../workplace/workplace.acts.ts';
import { endInvolvement } from './relation.acts.ts';

let db: FreshDatabase;
let world: Town;
let coach: string;
let colleague: string;
let workplace: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await openPathwayFlows(world);
  await world.flow({
    from: 'ocmwVlierbeke',
    to: 'ocmwKreekdorp',
    purpose: 'referral',
    categories: ['identity'],
  });
  coach = await world.signIn('coach.vlierbeke');
  colleague = await world.signIn('coach.vlierbeke');
  workplace = await kitchen();
});
afterAll(() => db.close());

const doing = <Input, Done>(toDo: Act<Input, Done>, input: object) => perform(db.app, coach, toDo, input);

async function idOf(asked: Promise<{ outcome: string; done?: { id: string } }>): Promise<string> {
  const { outcome, done } = await asked;
  if (done === undefined) throw new Error(outcome);
  return done.id;
}

async function kitchen(): Promise<string> {
  const werkgever = await idOf(doing(registerEmployer, { soort: 'dienst', naam: 'Groendienst' }));
  return idOf(
    doing(addWorkplace, {
      werkgever,
      naam: 'Medewerker groen',
      sector: 'green',
      gemeente: '99001',
      instrument: ['ART60'],
      plaatsen: '2',
      aanbod: '0',
      van: '01/01/2024',
      uren: '38',
      nederlands: 'A1',
      bereikbaar: 'ja',
      functie: 'Ploegbaas',
      telefoon: '09 123 45 67',
    }),
  );
}

const talk = (person: string, day: number) => ({
  person,
  soort: 'talk',
  datum: world.day(day),
  uur: '9.00',
  duur: '45',
  plaats: 'Sociaal Huis',
  met: world.users['coach.vlierbeke'].id,
});

const plans: Readonly<Record<string, (person: string) => Promise<{ outcome: string }>>> = {
  'an appointment': (person) => doing(makeAppointment, talk(person, 5)),
  'an appointment on another day': async (person) => {
    const [one] = await db.admin.many<{ afspraak: string; versie: number }>(
      'select id as afspraak, version as versie from appointments where person_id = $1',
      [person],
    );
    return doing(moveAppointment, { person, ...one, datum: world.day(6), uur: '11.00' });
  },
  'a referral': (dossier) =>
    doing(sendReferral, {
      dossier,
      to: world.organisations.ocmwKreekdorp.id,
      question: 'Kan hij bij u terecht?',
      wantedOutcomes: ['training'],
    }),
  'a proposal': (person) =>
    doing(makeProposal, {
      person,
      kind: 'newAction',
      action: null,
      to: world.organisations.vdab.id,
      text: 'Een week meelopen.',
      by: 'person',
      due: world.day(40),
      why: 'Dat past nu.',
    }),
  'a question to release': (person) =>
    doing(askRelease, {
      person,
      asked: world.organisations.vdab.id,
      held: 'measure',
      step: 'De opleiding kan niet beginnen.',
      answerBy: world.day(10),
    }),
  'a place on a waiting list': (person) =>
    doing(awaitWorkplace, { person, werkplek: workplace, sinds: world.today }),
  'a place that is kept': (person) =>
    doing(reserveWorkplace, { person, werkplek: workplace, tot: world.day(10) }),
};

/** What of this person still stands planned or asked by the organisation that guided. */
const standing = (person: string) =>
  db.admin.many(
    `select 'appointment' as what from appointments where person_id = $1 and state = 'planned'
     union all select 'referral' from referrals where person_id = $1 and status = 'sent'
     union all select 'proposal' from proposals where person_id = $1 and state = 'waiting'
     union all select 'release' from release_requests where person_id = $1 and state = 'asked'
     union all select 'placement' from placements where person_id = $1 and ended_on is null`,
    [person],
  );

async function someoneWaits(): Promise<boolean> {
  const waiting = await db.admin.many(
    `select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`,
  );
  return waiting.length > 0;
}

/** Does one act in a transaction that is only written down once the other waits for it or is done; gives what the other hears. */
async function during(
  call: string,
  values: readonly unknown[],
  other: () => Promise<{ outcome: string }>,
): Promise<string> {
  const client = new pg.Client(db.connection('werkwinkel_app'));
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ answer: { outcome: string } }>(`select ${call} as answer`, [
      colleague,
      ...values,
    ]);
    expect(rows[0]?.answer.outcome).toBe('done');
    let settled = false;
    const asked = other().finally(() => {
      settled = true;
    });
    await expect.poll(async () => settled || (await someoneWaits()), { timeout: 30_000 }).toBe(true);
    await client.query('commit');
    return (await asked).outcome;
  } finally {
    await client.end();
  }
}

const ending = `gate.end_involvement($1, $2, $3, 'moved', null)`;

test.each(Object.keys(plans))('%s is not made at the moment when the guidance ends', async (what) => {
  const plan = plans[what];
  if (plan === undefined) throw new Error(what);
  const before = async () => {
    const person = await sharedPerson(world, {}, -30);
    await db.admin.many('delete from appointments');
    if (what.endsWith('another day'))
      expect((await doing(makeAppointment, talk(person, 6))).outcome).toBe('done');
    return person;
  };
  const free = await before();
  expect((await plan(free)).outcome).toBe('done');
  expect(await standing(free)).toHaveLength(1);

  const person = await before();
  expect(await during(ending, [person, world.today], () => plan(person))).toBe('missing');
  expect(await standing(person)).toEqual([]);
});

test('an appointment that moves when the guidance ends is called off on its new day', async () => {
  const person = await sharedPerson(world, {}, -30);
  expect((await doing(makeAppointment, talk(person, 7))).outcome).toBe('done');
  const [one] = await db.admin.many<{ id: string; version: number }>(
    'select id, version from appointments where person_id = $1',
    [person],
  );
  const moving = `gate.move_appointment($1, $2, $3, $4, $5, '11:00', null)`;
  const end = () => doing(endInvolvement, { person, waarom: 'moved', dag: world.today, zeker: 'ja' });
  expect(await during(moving, [person, one?.id, one?.version, world.day(8)], end)).toBe('done');
  expect(await standing(person)).toEqual([]);
});
