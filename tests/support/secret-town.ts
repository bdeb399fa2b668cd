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
  const mandate = users['coach.vlierbeke'].mandate ?? '';
  const bearer = await signDemoToken(
    await demoKey(world.config.dataDir),
    demoIssuer(world.config.publicUrl),
    'coach.kreekdorp',
  );
  return {
    ids: [first, second, referral, shield, access, mandate, goal, action, proposal],
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
