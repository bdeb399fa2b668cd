/**
 * A small world for tests: the organisations and accounts of the demo in an empty database, and one-liners that add
 * persons, flows, agreements and referrals with believable defaults. Everything is written past the gate; what a test
 * then reads through the gate is what counts.
 */
import { randomUUID } from 'node:crypto';
import { type DemoUser, type SeededUsers, userId, writeAccounts } from '../../db/seeds/demo-account.ts';
import {
  type OrganisationKey,
  type SeededOrganisations,
  writeOrganisations,
} from '../../db/seeds/demo-organisation.ts';
import { writeMunicipalities } from '../../db/seeds/directory.ts';
import { agreementId, type SeedAgreement, writeAgreements } from '../../db/seeds/agreement-rows.ts';
import { flowId, type SeedFlow, writeFlows } from '../../db/seeds/flow-rows.ts';
import { insertRows } from '../../db/seeds/rows.ts';
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { type InszKeys, inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { maskOf, type Category } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { FreshDatabase } from './database.ts';
import { openSession, type SessionGiven, signInAs } from './session.ts';
import { addFacts, type FactsGiven, type PersonGiven, writePerson } from './town-person.ts';

export { told } from './town-person.ts';
export type { SessionGiven } from './session.ts';

/** The keys of every test world; give the same ones to what is tested. */
export const townInszKeys: InszKeys = inszKeys(Buffer.alloc(32, 1), Buffer.alloc(32, 2));

export interface Town {
  readonly organisations: SeededOrganisations;
  readonly users: SeededUsers;
  readonly inszKeys: InszKeys;
  readonly today: CivilDate;
  /** Gives the civil date so many days from today; negative is the past. */
  day(offset: number): CivilDate;
  /** Opens a session for an account in its (first) mandate and gives the token. */
  signIn(user: DemoUser, overrides?: SessionGiven): Promise<string>;
  /** Opens the session of a person guided; without a person, of someone who has no record. */
  signInCitizen(person: string | null): Promise<string>;
  /** Adds a person, by default one that coach.vlierbeke guides alone; gives the dossier id. */
  person(given?: PersonGiven): Promise<string>;
  /** Adds facts of one source to a person. */
  facts(person: string, source: OrganisationKey, given: FactsGiven): Promise<void>;
  /** Adds a flow, by default VDAB's guidance flow to every OCMW that stands on its own ground; gives its number and id. */
  flow(given?: Partial<SeedFlow>): Promise<{ number: number; id: string }>;
  /** Adds an agreement, by default in force between VDAB and OCMW Vlierbeke; gives its id. */
  agreement(given?: Partial<SeedAgreement>): Promise<string>;
  /** Adds a referral, by default from OCMW Vlierbeke to De Schakel and sent today; gives its id. */
  referral(person: string, given?: ReferralGiven): Promise<string>;
  /** Hides a person from a user or from a whole organisation. */
  shield(person: string, from: { user?: DemoUser; organisation?: OrganisationKey }): Promise<void>;
  /** Sets the civil date of this database. */
  moveClock(to: CivilDate): Promise<void>;
}

export interface ReferralGiven {
  readonly from?: OrganisationKey;
  readonly to?: OrganisationKey;
  readonly unit?: OrganisationKey;
  readonly status?: string;
  readonly question?: string;
  readonly wantedOutcomes?: readonly string[];
  readonly categories?: readonly Category[];
  readonly answerBy?: string;
  readonly closesOn?: string;
  /** The day of the answer, when it is not today. */
  readonly decidedOn?: CivilDate;
}

/** Makes the world; the database must be fresh. */
export async function town(db: FreshDatabase): Promise<Town> {
  const { admin } = db;
  await writeMunicipalities(admin);
  const organisations = await writeOrganisations(admin);
  const users = await writeAccounts(admin, organisations, '2024-01-01');
  const clock = await admin.one<{ today: CivilDate }>('select gate.today() as today');
  if (clock === undefined) throw new Error('The database has no clock.');
  const { today } = clock;
  const seeding = { organisations, users, inszKeys: townInszKeys, today };
  let flows = 100;
  return {
    ...seeding,
    day: (offset) => addDays(today, offset),
    signIn: (user, overrides) => signInAs(admin, user, overrides),
    signInCitizen: (person) =>
      openSession(admin, { id: userId('burger.amina'), kind: 'citizen', mandate: null, person }),
    person: (given = {}) => writePerson(admin, seeding, given),
    facts: (person, source, given) => addFacts(admin, seeding, person, source, given),
    async flow(given = {}) {
      flows += 1;
      const flow = { ...defaultFlow, number: flows, ...given };
      await writeFlows(admin, organisations, [flow]);
      return { number: flow.number, id: flowId(flow.number) };
    },
    async agreement(given = {}) {
      const agreement = { ...defaultAgreement, name: randomUUID(), ...given };
      await writeAgreements(admin, organisations, [agreement]);
      return agreementId(agreement.name);
    },
    referral: (person, given = {}) => writeReferral(admin, organisations, today, person, given),
    async shield(person, { user, organisation }) {
      const viewer = {
        user_id: user === undefined ? null : userId(user),
        organisation: organisation === undefined ? null : organisations[organisation].ref,
      };
      // The day of this database, which a test may have moved.
      const now = await admin.one<{ today: CivilDate }>('select gate.today() as today');
      const row = {
        id: randomUUID(),
        person_id: person,
        ...viewer,
        reason: 'family',
        valid_from: now?.today,
      };
      await insertRows(admin, 'shields', [row]);
    },
    async moveClock(to) {
      await admin.many('update gate.civil_clock set civil_date = $1', [to]);
    },
  };
}

const defaultFlow: Omit<SeedFlow, 'number'> = {
  title: 'Begeleiding: VDAB deelt met OCMW’s',
  from: 'vdab',
  to: { kind: 'ocmw' },
  purpose: 'guidance',
  population: 'guided',
  categories: ['registration', 'pathway', 'plan', 'measures', 'appointments'],
  needsAgreement: false,
  legal: { act: 'Wet van de proef', article: '1', gdprTerm: 'art. 6.1.e AVG' },
  retention: '5 jaar',
  status: 'inForce',
  since: '2022-01-01',
};

const defaultAgreement: Omit<SeedAgreement, 'name'> = {
  title: 'Samen sterk voor lokaal werk',
  level: 'supraLocal',
  status: 'inForce',
  summary: '',
  from: '2022-01-01',
  until: '2099-12-31',
  parties: [
    { organisation: 'vdab', role: 'partij', signatory: 'gedelegeerd bestuurder' },
    { organisation: 'ocmwVlierbeke', role: 'partij', signatory: 'voorzitter' },
  ],
  lines: [],
};

function decidedAt(on: CivilDate | undefined, today: CivilDate): string {
  return on === undefined || on === today ? new Date().toISOString() : `${on}T12:00:00Z`;
}

async function writeReferral(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
  person: string,
  given: ReferralGiven,
): Promise<string> {
  const { from = 'ocmwVlierbeke', to = 'schakel', unit, status = 'sent' } = given;
  const id = randomUUID();
  const mask = maskOf(given.categories ?? ['identity', 'contact', 'competences', 'barriers']);
  const referral = {
    id,
    person_id: person,
    sender: organisations[from].ref,
    receiver: organisations[to].ref,
    receiver_unit: unit === undefined ? null : organisations[unit].ref,
    question: given.question ?? 'Kan deze persoon bij u starten?',
    wanted_outcomes: given.wantedOutcomes ?? ['work'],
    category_mask: mask,
    status,
    answer_by: given.answerBy ?? addDays(today, 10),
    closes_on: given.closesOn ?? addDays(today, 24),
    decided_at: ['sent', 'received'].includes(status) ? null : decidedAt(given.decidedOn, today),
  };
  await insertRows(admin, 'referrals', [referral]);
  await admin.many(
    `insert into referral_facts (referral_id, fact_id)
     select $1, id from facts
     where person_id = $2 and source = $3 and superseded_at is null and ($4::integer >> category_bit) & 1 = 1`,
    [id, person, referral.sender, mask],
  );
  return id;
}
