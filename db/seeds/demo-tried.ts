/**
 * What the demo tried and looked at: people of some years ago, and three comparisons about them. They are laid down and looked at by the
 * acts that everyone uses, so that what comes of them is counted and not written. All of it is invented, and the questions say so.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { defineComparison, lookAtComparison } from '../../src/features/comparison/comparison.acts.ts';
import type { Approach } from '../../src/features/comparison/comparison.ts';
import { type Act, perform } from '../../src/kernel/act.ts';
import { addDays, addMonths, type CivilDate, civilDate, daysBetween } from '../../src/kernel/civil-date.ts';
import { demoAccounts, mandateId, userId } from './demo-account.ts';
import { demoPlaces, type SeededOrganisations } from './demo-organisation.ts';
import { identity, tell } from './demo-tell.ts';
import { inventPeople } from './people.ts';
import { type Seeding, writePersons } from './person-rows.ts';
import { makeRandom } from './random.ts';
import { insertRows, seededId } from './rows.ts';

const COUNT = 210;
const SEED = 20_262;

/** Of a hundred who got it so many found work, and without it. Only with the first the invented people fared better. */
const WITH_COACHING = 0.66;
const WITHOUT = 0.4;

const questions: readonly { readonly approach: Approach; readonly question: string }[] = [
  { approach: 'JOBCOACHING', question: 'Vinden mensen met jobcoaching vaker werk? (verzonnen voor de demo)' },
  { approach: 'TRAINING', question: 'Vinden mensen na een opleiding vaker werk? (verzonnen voor de demo)' },
  { approach: 'IBO', question: 'Vinden mensen met een IBO vaker werk? (verzonnen voor de demo)' },
];

interface Past {
  readonly id: string;
  readonly began: CivilDate;
  readonly left: CivilDate;
  readonly work: boolean;
}

/** Writes the people and lets the head of Vlierbeke compare. */
export async function writeTried(admin: Queryable, seeding: Seeding, today: CivilDate): Promise<void> {
  const first = quarterOf(addMonths(today, -45));
  const past = await writePast(admin, seeding, today, first);
  await writeWork(admin, seeding.organisations, past);
  await compare(admin, first);
}

async function writePast(
  admin: Queryable,
  seeding: Seeding,
  today: CivilDate,
  first: CivilDate,
): Promise<Past[]> {
  const told = inventPeople({ seed: SEED, count: COUNT, today: first }).map((person, index) => {
    const random = makeRandom(SEED + index);
    const began = addDays(first, random.below(260));
    const coached = random.chance(0.4);
    const work = random.chance(coached ? WITH_COACHING : WITHOUT);
    const left = addDays(began, 110 + random.below(320));
    const given = [
      ...(coached ? ['JOBCOACHING'] : []),
      ...(random.chance(0.35) ? ['TRAINING'] : []),
      ...(index % 20 === 0 ? ['IBO'] : []),
    ].map((kind) => ({ kind, from: addDays(began, 15 + random.below(65)), to: left }));
    const daysAgo = daysBetween(began, today);
    const ocmw = seeding.organisations.ocmwVlierbeke.enterpriseNumber;
    const file = { person, nis: demoPlaces.vlierbeke, today, random, inszKeys: seeding.inszKeys, ocmw };
    const benefit = random.chance(0.75) ? [{ kind: 'LEEFLOON', from: began, to: left, grantedBy: ocmw }] : [];
    return {
      past: { id: seededId(`person tried ${index}`), began, left, work },
      insz: person.insz,
      facts: [
        ...identity(file, daysAgo),
        ...tell(file, daysAgo, { 'benefits[]': benefit, 'measures[]': given }),
      ],
    };
  });
  await writePersons(
    admin,
    seeding,
    told.map(({ past: { id, began, left, work }, insz, facts }) => ({
      id,
      insz,
      guidedBy: {
        ocmwVlierbeke: {
          from: began,
          until: left,
          ground: 'leefloon',
          recordedAt: `${began}T09:15:00Z`,
          endedReason: work ? 'goalReached' : 'personStops',
        },
      },
      facts: { ocmwVlierbeke: facts },
    })),
  );
  return told.map(({ past }) => past);
}

/** Who found work began on the last day of the guidance, and was followed for a year. */
async function writeWork(
  admin: Queryable,
  { ocmwVlierbeke: { ref } }: SeededOrganisations,
  past: readonly Past[],
): Promise<void> {
  await insertRows(
    admin,
    'outflows',
    past
      .filter(({ work }) => work)
      .map(({ id, left }) => ({
        id: seededId(`outflow ${id}`),
        person_id: id,
        source: ref,
        origins: [],
        category_bit: 13,
        as_of: left,
        recorded_at: `${left}T09:40:00Z`,
        kind: 'WORK',
        began_on: left,
        is_work: true,
        closed_on: addMonths(left, 12),
        closed_as: 'lastCheck',
      })),
  );
}

async function compare(admin: Queryable, first: CivilDate): Promise<void> {
  const token = await headOfVlierbeke(admin);
  for (const { approach, question } of questions) {
    const { id } = await done(admin, token, defineComparison, {
      vraag: question,
      maatregel: approach,
      resultaat: 'work',
      begin: first.slice(0, 7),
      tot: addMonths(first, 6).slice(0, 7),
      maanden: '3',
      duur: '12',
    });
    await done(admin, token, lookAtComparison, { id });
  }
  await admin.many(`delete from sessions where token_hash = sha256(convert_to($1, 'UTF8'))`, [token]);
}

/** Opens a session for as long as this takes. */
async function headOfVlierbeke(admin: Queryable): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const user = 'hoofd.vlierbeke';
  const [mandate] = demoAccounts[user].mandates;
  if (mandate === undefined) throw new Error(`${user} has no mandate.`);
  await insertRows(admin, 'sessions', [
    {
      id: seededId(`session of ${user}`),
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      kind: 'session',
      user_id: userId(user),
      mandate_id: mandateId({ user, ...mandate }),
      purposes: null,
      category_mask: -1,
      ends_at: new Date(Date.now() + 600_000).toISOString(),
    },
  ]);
  return token;
}

async function done<Input, Done>(
  admin: Queryable,
  token: string,
  act: Act<Input, Done>,
  typed: object,
): Promise<Done> {
  const outcome = await perform(admin, token, act, typed);
  if (outcome.outcome !== 'done') throw new Error(`The demo cannot do ${act.name}: ${outcome.outcome}`);
  return outcome.done;
}

function quarterOf(day: CivilDate): CivilDate {
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return civilDate(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}
