/**
 * A table at which OCMW Vlierbeke, VDAB Oost-Vlaanderen and De Schakel sit for case talks, with flows from and to Vlierbeke: those of De
 * Schakel work only under an agreement. For tests of case talks.
 */
import { randomUUID } from 'node:crypto';
import { bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../db/seeds/demo-organisation.ts';
import { insertRows } from '../../db/seeds/rows.ts';
import type { FreshDatabase } from './database.ts';
import { sharedPerson } from './pathway-town.ts';
import type { Town } from './town.ts';
import { perform } from '../../src/kernel/act.ts';
import { confirmCase, putOnTalk } from '../../src/features/case-talk/case-talk.acts.ts';
import { conditionCodes } from '../../src/features/case-talk/case-talk.ts';

export interface CaseTable {
  readonly body: string;
  /** A meeting so many days from today; gives its id, which is that of the talk. */
  meeting(inDays?: number): Promise<string>;
  /** Someone whom the three guide, each of the others proved. */
  known(givenName: string): Promise<string>;
  /** Someone whom only Vlierbeke guides. */
  alone(givenName: string): Promise<string>;
  /** Someone whom De Schakel says to guide too, which nobody proved. */
  unproved(givenName: string): Promise<string>;
  /** Puts a person on the agenda, as who guides them; gives the id of that row. */
  put(
    person: string,
    talk: string,
    given?: Readonly<Record<string, unknown>>,
    by?: DemoUser,
  ): Promise<string>;
  /** Another organisation confirms the conditions. */
  confirm(entry: string, by: DemoUser): Promise<void>;
  /** An organisation leaves the body yesterday. */
  leave(organisation: OrganisationKey): Promise<void>;
  /** Suspends or lifts the line of the agreement that lets De Schakel see the pathway. */
  setLine(status: 'inForce' | 'suspended'): Promise<void>;
}

/** What a form that is filled in well sends. */
export const wellPut = {
  doel: 'barrier',
  vraag: 'Welke opvang kan er vóór 7 uur?',
  hoe: 'talk',
  antwoord: 'given',
  voorwaarden: [...conditionCodes],
};

/** Sets the table. */
export async function setCaseTable(db: FreshDatabase, town: Town): Promise<CaseTable> {
  const { organisations } = town;
  await writeBodies(db.admin, organisations);
  const body = randomUUID();
  await insertRows(db.admin, 'bodies', [
    {
      id: body,
      level: 'local',
      kind: 'caseTalk',
      name: 'Casusoverleg proef',
      mark: 'CO-PR',
      task: 'Samen bespreken.',
      parent: bodyId('east'),
      secretary: organisations.ocmwVlierbeke.ref,
    },
  ]);
  const seats: readonly OrganisationKey[] = ['ocmwVlierbeke', 'vdabOost', 'schakel'];
  await insertRows(
    db.admin,
    'body_members',
    seats.map((key) => ({
      id: randomUUID(),
      body_id: body,
      organisation: organisations[key].ref,
      function: 'begeleider',
      valid_from: '2024-01-01',
      standing: 'agreed',
    })),
  );
  const categories = ['pathway', 'plan', 'appointments'] as const;
  await town.flow({ categories: ['registration', ...categories] });
  await town.flow({ title: 'OCMW naar VDAB', from: 'ocmwVlierbeke', to: 'vdab', categories });
  const out = {
    title: 'OCMW naar partner',
    from: 'ocmwVlierbeke',
    to: 'schakel',
    needsAgreement: true,
    categories,
  } as const;
  const { number } = await town.flow(out);
  await town.flow({ title: 'Partner naar OCMW', from: 'schakel', to: 'ocmwVlierbeke', categories });
  const agreement = await town.agreement({
    parties: [
      { organisation: 'ocmwVlierbeke', role: 'partij', signatory: 'voorzitter' },
      { organisation: 'schakel', role: 'partij', signatory: 'directeur' },
      { organisation: 'vdab', role: 'partij', signatory: 'directeur' },
    ],
    lines: [{ flow: number, from: 'ocmwVlierbeke', to: 'schakel', categories }],
  });
  let hour = 0;
  return {
    body,
    async meeting(inDays = 3) {
      hour += 1;
      const id = randomUUID();
      const at = `${String(8 + Math.floor(hour / 60)).padStart(2, '0')}:${String(hour % 60).padStart(2, '0')}`;
      const planned = await db.admin.one<{ id: string }>(
        `select id from users where user_name = 'hoofd.vlierbeke'`,
      );
      await insertRows(db.admin, 'meetings', [
        {
          id,
          body_id: body,
          held_on: town.day(inDays),
          starts_at: at,
          place: 'Sociaal Huis',
          planned_by: planned?.id,
        },
      ]);
      return id;
    },
    known: (givenName) => sharedPerson(town, { givenName }),
    alone: (givenName) => town.person({ givenName }),
    unproved: (givenName) =>
      town.person({ givenName, guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', schakel: 'coach.maatwerk' } }),
    async put(person, talk, given = {}, by = 'coach.vlierbeke') {
      const input = { person, gesprek: talk, dag: town.today, ...wellPut, ...given };
      const outcome = await perform(db.app, await town.signIn(by), putOnTalk, input);
      if (outcome.outcome !== 'done') throw new Error(`Not put on the talk: ${JSON.stringify(outcome)}`);
      return outcome.done.id;
    },
    async confirm(entry, by) {
      const input = { id: entry, voorwaarden: [...conditionCodes] };
      const outcome = await perform(db.app, await town.signIn(by), confirmCase, input);
      if (outcome.outcome !== 'done') throw new Error(`Not confirmed: ${JSON.stringify(outcome)}`);
    },
    async leave(organisation) {
      const { ref } = organisations[organisation];
      await db.admin.many(
        'update body_members set valid_until = $1 where body_id = $2 and organisation = $3',
        [town.day(-1), body, ref],
      );
    },
    async setLine(status) {
      await db.admin.many(
        `update annex_lines set status = $2, suspended_for = case when $2 = 'suspended' then receiver end,
           suspension_reason = case when $2 = 'suspended' then 'proef' end where agreement_id = $1`,
        [agreement, status],
      );
    },
  };
}
