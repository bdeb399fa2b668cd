/** A town in which Vlierbeke, VDAB and De Schakel keep secrets: every value that can be told apart is one. For walks of all routes. */
import { randomUUID } from 'node:crypto';
import { insertRows } from '../../db/seeds/rows.ts';
import { demoIssuer, demoKey, signDemoToken } from '../../src/adapters/identity/demo-key.ts';
import type { OpenApp } from './open-app.ts';
import type { Asker } from './route-walk.ts';
import { told } from './town.ts';

export interface SecretTown {
  /** Ids of persons, referrals, shields, accesses, imports and mandates that none of the askers may know of. */
  readonly ids: readonly string[];
  readonly secrets: readonly string[];
  readonly askers: readonly Asker[];
  /** Someone who may see the first person: the secrets are really there. */
  readonly insider: Asker;
}

/** Fills the town of an application. */
export async function keepSecrets({ db, town, world }: OpenApp): Promise<SecretTown> {
  await db.admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  await town.flow();
  await town.flow({ from: 'ocmwVlierbeke', to: 'vdab', purpose: 'involvement', categories: ['involvement'] });
  const persons: string[] = [];
  for (let number = 0; number < 2; number += 1)
    persons.push(
      await town.person({
        givenName: `Kanariewit${number}`,
        familyName: `Kanariegeel${number}`,
        guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
        confirmed: [['ocmwVlierbeke', 'vdab']],
        facts: {
          ocmwVlierbeke: { 'plan.summary': 'Kanarieplan van het OCMW', 'contact.phone': '+32471998877' },
          vdab: {
            'vdab.registered': true,
            'plan.summary': told('Kanarieplan van VDAB', { certainty: 'proven' }),
          },
        },
      }),
    );
  const [first = '', second = ''] = persons;
  const referral = await town.referral(first, { question: 'Kanarievraag' });
  const shield = randomUUID();
  const { users, organisations } = town;
  const vlierbeke = organisations.ocmwVlierbeke.ref;
  await insertRows(db.admin, 'shields', [
    {
      id: shield,
      person_id: second,
      user_id: users['collega.vlierbeke'].id,
      reason: 'family',
      valid_from: '2024-01-01',
      set_for: vlierbeke,
    },
  ]);
  const access = randomUUID();
  await insertRows(db.admin, 'exceptional_accesses', [
    {
      id: access,
      person_id: first,
      organisation: vlierbeke,
      user_id: users['collega.vlierbeke'].id,
      reason: 'Kanarienood',
      opened_at: new Date(Date.now() - 3_600_000).toISOString(),
      ends_at: new Date(Date.now() + 3_600_000).toISOString(),
      review_by: '2099-01-01',
    },
  ]);
  const [goal, action, proposal] = [randomUUID(), randomUUID(), randomUUID()];
  const row = { person_id: first, source: vlierbeke, category_bit: 7, origins: [], as_of: '2024-01-01' };
  const now = new Date().toISOString();
  await insertRows(db.admin, 'plan_goals', [
    { id: goal, ...row, version: 1, recorded_at: now, changed_at: now, body: 'Kanariedoel', state: 'open' },
  ]);
  await insertRows(db.admin, 'plan_actions', [
    {
      id: action,
      ...row,
      version: 1,
      recorded_at: now,
      changed_at: now,
      goal_id: goal,
      body: 'Kanarieactie',
      done_by: 'ocmw',
      due_on: '2099-01-01',
      state: 'planned',
    },
  ]);
  await insertRows(db.admin, 'proposals', [
    {
      id: proposal,
      ...row,
      recorded_at: now,
      addressed_to: organisations.vdab.ref,
      kind: 'newAction',
      detail: { text: 'Kanarievoorstel', by: 'vdab', due: '2099-01-01' },
      why: 'Kanariereden',
      state: 'waiting',
    },
  ]);
  const pathway = await keepPathway(db, { person: first, vlierbeke, vdab: organisations.vdab.ref });
  const mandate = users['coach.vlierbeke'].mandate ?? '';
  const bearer = await signDemoToken(
    await demoKey(world.config.dataDir),
    demoIssuer(world.config.publicUrl),
    'coach.kreekdorp',
  );
  return {
    ids: [first, second, referral, shield, access, mandate, goal, action, proposal, ...pathway],
    secrets: ['Kanarie', '+32471998877', '998877'],
    askers: [
      { name: 'a coach elsewhere', session: await town.signIn('coach.kreekdorp') },
      { name: 'a front desk', session: await town.signIn('loket.vlierbeke') },
      { name: 'an officer elsewhere', session: await town.signIn('dpo.streek') },
      { name: 'a citizen without a record', session: await town.signInCitizen(null) },
      {
        name: 'someone who has chosen no mandate',
        session: await town.signIn('coach.vlierbeke', { mandate: null }),
      },
      { name: 'nobody' },
      { name: 'a program elsewhere', bearer },
    ],
    insider: { name: 'the coach herself', session: await town.signIn('coach.vlierbeke') },
  };
}

interface Kept {
  readonly person: string;
  readonly vlierbeke: number;
  readonly vdab: number;
}

/** A row of everything in the pathway that has an address or stands in a form, each with a secret of its own. */
async function keepPathway(db: OpenApp['db'], { person, vlierbeke, vdab }: Kept): Promise<string[]> {
  const day = '2024-01-01';
  const row = (given: Readonly<Record<string, unknown>>) => ({
    id: randomUUID(),
    person_id: person,
    source: vlierbeke,
    as_of: day,
    ...given,
  });
  const [list, outflow] = [randomUUID(), randomUUID()];
  const rows = {
    pathway_leads: row({
      lead: vdab,
      started_on: day,
      state: 'proposed',
      why: 'Kanariewaarom',
      asked: vdab,
      answer_by: '2099-01-01',
    }),
    pathway_roles: row({
      role: 'jobCoach',
      domain: 'work',
      holder: 'Kanariecoach',
      organisation: vlierbeke,
      started_on: day,
    }),
    release_requests: row({ asked: vdab, held: 'file', step: 'Kanariestap', answer_by: '2099-01-01' }),
    handovers: row({ receiver: vdab, cause: 'OTHER', message: 'Kanarieoverdracht', answer_by: '2099-01-01' }),
    first_applications: row({ applied_on: '2026-02-02' }),
    intake_steps: row({ item: 'bank', state: 'asked' }),
    notes: row({ category_bit: 14, body: 'Kanarienotitie' }),
    appointments: row({
      day: '2099-01-05',
      starts: '10:00',
      minutes: 30,
      kind: 'talk',
      place: 'Kanarieplaats',
      remind_days: 1,
    }),
    outflows: { ...row({ kind: 'work', began_on: day, is_work: true }), id: outflow },
    work_spells: row({
      contract: 'openEnded',
      began_on: day,
      employer_name: 'Kanariewerk',
      said_by: 'person',
    }),
    gpmi_contracts: row({ category_bit: 7, granted_on: day, form: 'general', starts_on: day }),
  };
  for (const [table, one] of Object.entries(rows)) await insertRows(db.admin, table, [one]);
  const made = await db.admin.one<{ id: string }>('select id from users limit 1');
  await insertRows(db.admin, 'outreach_lists', [
    { id: list, organisation: vlierbeke, name: 'Kanarielijst', kind: 'neet', made_by: made?.id },
  ]);
  const entry = row({ list_id: list });
  await insertRows(db.admin, 'outreach_entries', [entry]);
  const work = await keepWork(db, vlierbeke, row);
  const talk = await keepTalk(db, [vlierbeke, vdab], made?.id, row);
  return [...Object.values(rows).map(({ id }) => id), list, entry.id, ...work, ...talk];
}

type Row = (given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> & { id: string };

/** A case talk of the two to come, with the person on its agenda. */
async function keepTalk(
  db: OpenApp['db'],
  seats: readonly number[],
  calledBy: string | undefined,
  row: Row,
): Promise<string[]> {
  const talk = randomUUID();
  await insertRows(db.admin, 'case_talks', [
    {
      id: talk,
      organisation: seats[0],
      held_on: '2099-01-05',
      starts_at: '10:00',
      place: 'Kanarietafel',
      called_by: calledBy,
      called_at: new Date().toISOString(),
    },
  ]);
  await insertRows(
    db.admin,
    'case_talk_seats',
    seats.map((organisation) => ({ talk_id: talk, organisation, function: 'Kanariefunctie' })),
  );
  const person = row({
    talk_id: talk,
    aim: 'barrier',
    question: 'Kanarievraag aan tafel',
    told_on: '2024-01-01',
    told_how: 'talk',
    agreement: 'given',
  });
  await insertRows(db.admin, 'case_talk_persons', [person]);
  const outcome = row({ entry_id: person.id, kind: 'noFurther', agreed: 'Kanarieresultaat' });
  await insertRows(db.admin, 'case_talk_outcomes', [outcome]);
  return [talk, person.id, outcome.id];
}

/** A place of work of Vlierbeke that is offered to nobody, and someone who waits for it. */
async function keepWork(db: OpenApp['db'], organisation: number, row: Row): Promise<string[]> {
  const [employer, workplace] = [randomUUID(), randomUUID()];
  await insertRows(db.admin, 'employers', [
    {
      id: employer,
      organisation,
      name: 'Kanariedienst',
      own_service: true,
      recorded_at: new Date().toISOString(),
    },
  ]);
  await insertRows(db.admin, 'workplaces', [
    {
      id: workplace,
      organisation,
      employer_id: employer,
      name: 'Kanariewerkplek',
      sector: 'green',
      municipality_nis: '99001',
      instruments: ['ART60'],
      places: 1,
      offered: 0,
      valid_from: '2024-01-01',
      contact_function: 'Kanarieploegbaas',
      contact_phone: '+32471998877',
      version: 1,
      recorded_at: new Date().toISOString(),
    },
  ]);
  const waits = row({ workplace_id: workplace, state: 'waiting', since: '2024-01-01' });
  await insertRows(db.admin, 'placements', [waits]);
  return [employer, workplace, waits.id];
}
