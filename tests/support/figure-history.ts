/**
 * Random histories for figures: people whom one OCMW guided, with everything of which an indicator is made, written as plain rows. What
 * they should be counted as stands in figure-count.ts.
 */
import { randomUUID } from 'node:crypto';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { insertRows, type SeedRow } from '../../db/seeds/rows.ts';
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { Dice } from './dice.ts';
import type { Town } from './town.ts';

const counsellor: DemoUser = 'coach.vlierbeke';
const contracts = ['PERMANENT', 'INTERIM', 'SELF', 'ART60', 'STUDENT', 'IBO'];
const instruments = ['ART60', 'TWE', 'NT2', 'GPMI', 'TRAINING'];
const phases = ['signal', 'screening', 'plan', 'execution', 'outflow', 'aftercare', 'closed'];

/** Makes the work place at which some of the instruments run. */
export async function writeWorkplace(admin: Queryable, { organisations }: Town): Promise<string> {
  const id = randomUUID();
  const employer = randomUUID();
  const { ref } = organisations.ocmwVlierbeke;
  await admin.many(
    `insert into employers (id, organisation, name, own_service) values ($1, $2, 'De Fietshoek', true)`,
    [employer, ref],
  );
  await insertRows(admin, 'workplaces', [
    {
      id,
      organisation: ref,
      employer_id: employer,
      name: 'Hersteller',
      sector: 'repair',
      municipality_nis: '99001',
      instruments: ['ART60'],
      places: 500,
      offered: 0,
      valid_from: '2020-01-01',
      contact_function: 'werkleider',
      contact_mail: 'werk@fietshoek.example',
      version: 1,
      recorded_at: '2024-01-01T12:00:00Z',
    },
  ]);
  return id;
}

type Instrument = { kind: string; from: CivilDate; to?: CivilDate };

/** One person while the history is written: throws of the dice, days, and what the rows have in common. */
interface Making {
  readonly dice: Dice;
  readonly admin: Queryable;
  readonly place: Town;
  readonly workplace: string;
  readonly person: string;
  readonly ref: number;
  readonly today: CivilDate;
  readonly since: CivilDate;
  readonly until: CivilDate | undefined;
  readonly firstOf: ReadonlyMap<string, Instrument>;
  readonly own: SeedRow;
  day(from: number, to: number): CivilDate;
  some(percent: number): boolean;
  upTo(most: number): unknown[];
  later(from: CivilDate, most: number): CivilDate;
  past(date: CivilDate): CivilDate;
  noon(date: CivilDate): string;
  insert(table: string, rows: readonly SeedRow[]): Promise<void>;
}

/** Writes one person with a random history, up to today as it is now. */
export async function writeHistory(
  admin: Queryable,
  place: Town,
  dice: Dice,
  today: CivilDate,
  workplace: string,
): Promise<void> {
  const day = (from: number, to: number) => addDays(today, from + dice.below(to - from + 1));
  const some = (percent: number) => dice.below(100) < percent;
  const upTo = (most: number) => Array.from({ length: dice.below(most + 1) });
  const later = (from: CivilDate, most: number) => addDays(from, dice.below(most));
  const past = (date: CivilDate) => (date > today ? today : date);
  const noon = (date: CivilDate) => `${date}T11:00:00Z`;
  const { ref } = place.organisations.ocmwVlierbeke;
  const since = day(-900, 0);
  const until = some(40) ? later(since, 900) : undefined;
  const instrumentsUsed = upTo(3).map(() => {
    const from = day(-700, 60);
    return { kind: dice.pick(instruments), from, ...(some(75) ? { to: later(from, 300) } : {}) };
  });
  const firstOf = new Map(instrumentsUsed.map((one) => [`${one.kind}|${one.from}`, one]));
  const benefit = day(-900, 30);
  const person = await place.person({
    guidedBy: { ocmwVlierbeke: { user: counsellor, from: since, ...(until === undefined ? {} : { until }) } },
    birthDate: addDays(today, -365 * (18 + dice.below(45)) - dice.below(365)),
    facts: {
      ocmwVlierbeke: {
        ...(some(70)
          ? {
              'benefits[]': [
                {
                  kind: some(80) ? 'LEEFLOON' : 'SICKNESS',
                  from: benefit,
                  ...(some(30) ? { to: later(benefit, 500) } : {}),
                },
              ],
            }
          : {}),
        ...(some(60) ? { 'vdab.registeredSince': day(-1000, 40) } : {}),
        ...(some(60) ? { diploma: dice.pick(['NONE', 'LAGER', 'SECUNDAIR', 'HOGER']) } : {}),
        ...(some(60) ? { 'language.nl.cefr': dice.pick(['A0', 'A2', 'B1']) } : {}),
        ...(firstOf.size > 0 ? { 'measures[]': [...firstOf.values()] } : {}),
        ...(some(60)
          ? {
              'endDates[]': [
                {
                  kind: dice.pick(['ART60', 'TWE', 'UNEMPLOYMENT', 'LEEFLOON', 'TRAINING']),
                  date: day(-400, 120),
                },
              ],
            }
          : {}),
      },
    },
  });
  const making: Making = {
    day,
    some,
    upTo,
    later,
    past,
    noon,
    insert: (table, rows) => insertRows(admin, table, rows),
    own: { person_id: person, source: ref, origins: [] },
    person,
    ref,
    today,
    since,
    until,
    dice,
    admin,
    place,
    workplace,
    firstOf,
  };
  await writeSecond(making);
  await writeReferrals(making);
  await writeAppointments(making);
  await writeHandover(making);
  await writeGpmi(making);
  await writePhases(making);
  await writeBarriers(making);
  await writeActions(making);
  await writePlacements(making);
  await writeApplication(making);
  await writeWork(making);
}

async function writeSecond(making: Making): Promise<void> {
  const { some, later, past, person, ref, today, until, admin } = making;
  if (until !== undefined && until < today && some(40))
    await admin.many(
      `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'LEEFLOON')`,
      [person, ref, past(later(until, 200))],
    );
}

async function writeReferrals(making: Making): Promise<void> {
  const { day, some, upTo, later, past, noon, insert, person, today, dice, admin, place, own } = making;
  for (const _ of upTo(3)) {
    const sent = day(-300, 0);
    const sending = some(50);
    const id = await place.referral(person, {
      from: sending ? 'ocmwVlierbeke' : 'schakel',
      to: sending ? 'schakel' : 'ocmwVlierbeke',
      status: dice.pick(['sent', 'accepted', 'started', 'notStarted', 'ended', 'withdrawn']),
      answerBy: addDays(sent, 14),
    });
    const decided = past(later(sent, 40));
    await admin.many(
      `update referrals set sent_at = $2, decided_at = case when status = 'sent' then null else $3::timestamptz end,
         started_on = case when status = 'started' then $4::date end,
         started_at = case when status = 'notStarted' then $5::timestamptz end,
         ended_at = case when status = 'ended' then $5::timestamptz end where id = $1`,
      [
        id,
        noon(sent),
        noon(decided),
        some(70) ? past(later(decided, 20)) : null,
        noon(past(later(decided, 90))),
      ],
    );
    if (some(40))
      await insert('referral_attempts', [
        {
          ...own,
          id: randomUUID(),
          referral_id: id,
          category_bit: 8,
          as_of: past(later(sent, 30)),
          with_whom: dice.pick(['person', 'organisation']),
          reached: some(60),
          recorded_at: noon(today),
        },
      ]);
  }
}

async function writeAppointments(making: Making): Promise<void> {
  const { day, upTo, noon, insert, today, dice, own } = making;
  await insert(
    'appointments',
    upTo(2).map(() => ({
      ...own,
      id: randomUUID(),
      category_bit: 8,
      as_of: today,
      day: day(-300, 0),
      starts: '10:00',
      minutes: 30,
      kind: 'talk',
      place: '',
      state: dice.pick(['happened', 'missed', 'planned']),
      recorded_at: noon(today),
      version: 1,
    })),
  );
}

async function writeHandover(making: Making): Promise<void> {
  const { day, some, upTo, noon, insert, today, dice, place, own } = making;
  if (some(50)) {
    const handover = randomUUID();
    await insert('handovers', [
      {
        ...own,
        id: handover,
        category_bit: 6,
        as_of: today,
        recorded_at: noon(today),
        receiver: place.organisations.vdab.ref,
        cause: 'ART60',
        message: '',
        answer_by: today,
        running: false,
      },
    ]);
    await insert(
      'handover_steps',
      upTo(2).map(() => ({
        ...own,
        id: randomUUID(),
        ordinal: dice.below(2 ** 30),
        handover_id: handover,
        category_bit: 6,
        as_of: day(-500, 0),
        recorded_at: noon(today),
        kind: dice.pick(['accepted', 'talkHeld']),
        words: '',
      })),
    );
  }
}

async function writeGpmi(making: Making): Promise<void> {
  const { day, some, upTo, later, past, noon, insert, own } = making;
  const granted = upTo(2).map(() => day(-500, 0));
  await insert(
    'gpmi_contracts',
    granted.map((on, turn) => {
      const over = turn > 0 || some(30);
      return {
        ...own,
        id: randomUUID(),
        category_bit: 7,
        as_of: on,
        recorded_at: noon(on),
        version: 1,
        granted_on: on,
        form: 'general',
        starts_on: on,
        signed_on: some(60) ? past(later(on, 140)) : null,
        ended_on: over ? past(later(on, 200)) : null,
        ended_reason: over ? 'stopped' : null,
        taken_over: some(15),
      };
    }),
  );
}

/** Looks together at signed contracts of whomever, two in three: also of people who were counted before. */
export async function lookAtContracts(
  admin: Queryable,
  { organisations }: Town,
  dice: Dice,
  today: CivilDate,
): Promise<void> {
  const signed = await admin.many<{ id: string; person: string; on: CivilDate }>(
    `select c.id, c.person_id as person, coalesce(max(e.as_of), c.signed_on) as "on"
     from gpmi_contracts c left join gpmi_evaluations e on e.contract_id = c.id
     where c.source = $1 and c.signed_on is not null group by c.id order by c.id`,
    [organisations.ocmwVlierbeke.ref],
  );
  await insertRows(
    admin,
    'gpmi_evaluations',
    signed
      .filter(() => dice.below(3) > 0)
      .map(({ id, person, on }) => {
        const later = addDays(on, 10 + dice.below(140));
        const day = later > today ? today : later;
        return {
          id: randomUUID(),
          contract_id: id,
          person_id: person,
          source: organisations.ocmwVlierbeke.ref,
          origins: [],
          category_bit: 7,
          as_of: day,
          recorded_at: `${today}T11:00:0${dice.below(10)}Z`,
          in_person: true,
          result: 'onTrack',
          next_on: dice.below(3) > 0 ? addDays(day, 10 + dice.below(130)) : null,
        };
      }),
  );
}

async function writePhases(making: Making): Promise<void> {
  const { some, later, past, noon, insert, today, since, own } = making;
  let begins = later(since, 60);
  const passed: SeedRow[] = [];
  for (const phase of phases) {
    if (begins > today || some(30)) continue;
    const ends = past(later(begins, 150));
    const open = ends === today || some(25);
    passed.push({
      ...own,
      id: randomUUID(),
      category_bit: 6,
      as_of: begins,
      recorded_at: noon(begins),
      version: 1,
      phase,
      started_on: begins,
      ended_on: open ? null : ends,
    });
    if (open) break;
    begins = ends;
  }
  await insert('pathway_phases', passed);
}

async function writeBarriers(making: Making): Promise<void> {
  const { day, upTo, insert, today, dice, own } = making;
  await insert(
    'barriers',
    upTo(6).map(() => ({
      ...own,
      id: randomUUID(),
      category_bit: 9,
      as_of: day(-300, 0),
      domain: dice.pick(['language', 'transport']),
      level: 1 + dice.below(5),
      said: 'kan nog niet bellen',
      recorded_at: `${today}T11:00:0${dice.below(10)}Z`,
    })),
  );
}

async function writeActions(making: Making): Promise<void> {
  const { day, some, upTo, later, past, noon, insert, today, dice, own } = making;
  await insert(
    'plan_actions',
    upTo(3).map(() => {
      const made = day(-500, 0);
      const state = dice.pick(['planned', 'busy', 'done', 'stopped']);
      const starts = some(60) ? later(made, 60) : null;
      return {
        ...own,
        id: randomUUID(),
        category_bit: 7,
        as_of: today,
        recorded_at: noon(made),
        version: 1,
        changed_at: noon(past(later(made, 200))),
        body: 'solliciteren',
        done_by: 'person',
        starts_on: starts,
        due_on: later(starts ?? made, 100),
        state,
        end_reason: state === 'stopped' ? 'other' : null,
      };
    }),
  );
}

async function writePlacements(making: Making): Promise<void> {
  const { some, later, past, noon, insert, today, dice, workplace, own, firstOf } = making;
  await insert(
    'placements',
    [...firstOf.values()]
      .filter(({ kind }) => kind === 'ART60' && some(60))
      .map(({ kind, from }) => ({
        ...own,
        id: randomUUID(),
        category_bit: 12,
        as_of: from,
        recorded_at: noon(today),
        workplace_id: workplace,
        state: 'placed',
        since: from,
        measure_kind: kind,
        measure_from: from,
        ended_on: past(later(from, 200)),
        ended_why: dice.pick(['stopped', 'finished']),
      })),
  );
}

async function writeApplication(making: Making): Promise<void> {
  const { day, some, noon, insert, today, own } = making;
  if (some(40))
    await insert('first_applications', [
      {
        ...own,
        id: randomUUID(),
        category_bit: 16,
        as_of: today,
        applied_on: day(-1500, 0),
        recorded_at: noon(today),
      },
    ]);
}

async function writeWork(making: Making): Promise<void> {
  const { some, upTo, later, noon, insert, person, today, since, dice, admin, own } = making;
  let from = later(since, 500);
  for (const turn of upTo(2).keys()) {
    if (from > today) break;
    const id = randomUUID();
    const work = some(70);
    await insert(
      'outflows',
      [
        {
          ...own,
          id,
          category_bit: 13,
          as_of: today,
          recorded_at: noon(today),
          kind: work ? 'WORK' : 'TRAINING',
          began_on: from,
          is_work: work,
          closed_on: turn > 0 || some(30) ? today : null,
          closed_as: null,
        },
      ].map((row) => ({
        ...row,
        closed_as:
          row.closed_on === null ? null : dice.pick(['lastCheck', 'resumed', 'mistake', 'objection']),
      })),
    );
    if (work && turn === 0 && some(60))
      await admin.many(
        `update involvements set role = 'aftercare', valid_until = greatest(valid_from, $2) where person_id = $1 and valid_from <= $3`,
        [person, addDays(from, 400), from],
      );
    await writeSpells(making, from);
    if (work) await writeChecks(making, id, from);
    from = later(from, 400);
  }
}

async function writeSpells(making: Making, from: CivilDate): Promise<void> {
  const { some, upTo, later, past, noon, insert, today, dice, own } = making;
  await insert(
    'work_spells',
    upTo(4).map(() => {
      const began = addDays(from, dice.below(500) - 60);
      return {
        ...own,
        id: randomUUID(),
        category_bit: 4,
        as_of: past(later(began, 500)),
        recorded_at: noon(today),
        version: 1,
        contract: dice.pick(contracts),
        began_on: began,
        ended_on: some(60) ? later(began, 500) : null,
        fraction: some(75) ? dice.pick([0.2, 0.3, 0.5, 1]) : null,
        said_by: 'person',
      };
    }),
  );
}

async function writeChecks(making: Making, id: string, from: CivilDate): Promise<void> {
  const { some, past, noon, insert, today, dice, own } = making;
  await insert(
    'work_checks',
    [1, 3, 6, 12]
      .filter(() => some(50))
      .map((months) => {
        const found = dice.pick(['atWork', 'atWork', 'notAtWork', 'notReached']);
        return {
          ...own,
          id: randomUUID(),
          outflow_id: id,
          category_bit: 13,
          as_of: past(addDays(from, months * 30 + dice.below(30))),
          recorded_at: noon(today),
          months,
          found,
          said_by: found === 'notReached' ? null : 'person',
        };
      }),
  );
}
