/** Figures on PostgreSQL: what is kept is what a slow and obvious count finds, after each change as after counting everything anew. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from '../../kernel/civil-date.ts';
import {
  countUncounted,
  type FiguresShown,
  followFigures,
  readFigures,
  readTimes,
  recountFigures,
} from './figure.sql.ts';
import { figureTasks } from './figure.jobs.ts';
import { quartersUpTo } from './figure-series.ts';

let db: FreshDatabase;
let place: Town;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

const from = civilDate('2020-01-01');

async function figures(user: DemoUser): Promise<FiguresShown> {
  const shown = await readFigures(db.app, await place.signIn(user), from);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

/** What is kept of an indicator: how often each outcome is there. */
async function kept(indicator: string): Promise<Record<string, number>> {
  const rows = await db.admin.many<{ outcome: string; number: number }>(
    `select outcome, sum(number)::integer as number from figure_counts where organisation = $1 and indicator = $2 group by 1`,
    [place.organisations.ocmwVlierbeke.ref, indicator],
  );
  return Object.fromEntries(rows.map(({ outcome, number }) => [outcome, number]));
}

/** One person as a world has it: since and until when guided, what was referred and when that was answered, and how it ended. */
interface Guided {
  readonly since: number;
  readonly during: number | null;
  readonly referral: { readonly sent: number; readonly answered: number | null } | null;
  readonly outflow: { readonly after: number; readonly work: boolean } | null;
}

const guided: fc.Arbitrary<Guided> = fc.record({
  since: fc.integer({ min: -700, max: 0 }),
  during: fc.option(fc.integer({ min: 0, max: 500 })),
  referral: fc.option(
    fc.record({
      sent: fc.integer({ min: -300, max: 0 }),
      answered: fc.option(fc.integer({ min: 0, max: 40 })),
    }),
  ),
  outflow: fc.option(fc.record({ after: fc.integer({ min: 0, max: 600 }), work: fc.boolean() })),
});

const ANSWER_DAYS = 14;

async function write(one: Guided): Promise<void> {
  const { day, organisations } = place;
  const since = day(one.since);
  const until = one.during === null ? {} : { until: addDays(since, one.during) };
  const person = await place.person({
    guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', from: since, ...until } },
  });
  const { ref } = organisations.ocmwVlierbeke;
  if (one.referral !== null) {
    const { sent, answered } = one.referral;
    const id = await place.referral(person, { answerBy: day(sent + ANSWER_DAYS) });
    await db.admin.many(
      `update referrals set sent_at = $2, decided_at = $3::timestamptz, status = case when $3::timestamptz is null then 'sent' else 'accepted' end where id = $1`,
      [id, noon(day(sent)), answered === null || sent + answered > 0 ? null : noon(day(sent + answered))],
    );
  }
  if (one.outflow?.work && one.since + one.outflow.after <= 0)
    await db.admin.many(`update involvements set role = 'aftercare', valid_until = $2 where person_id = $1`, [
      person,
      addDays(place.today, 400),
    ]);
  if (one.outflow !== null)
    await db.admin.many(
      `insert into outflows (person_id, source, as_of, kind, began_on, is_work) values ($1, $2, $3, $4, $5, $6)`,
      [
        person,
        ref,
        place.today,
        one.outflow.work ? 'WORK' : 'TRAINING',
        addDays(since, one.outflow.after),
        one.outflow.work,
      ],
    );
}

/** Whether someone is guided today: nobody ended it, and it did not lead to work. */
function isGuided({ since, during, outflow }: Guided): boolean {
  const foundWork = outflow?.work === true && since + outflow.after <= 0;
  return !foundWork && (during === null || since + during >= 0);
}

const noon = (day: CivilDate) => `${day}T11:00:00Z`;

/** The same by hand, one person after the other. */
function counted(world: readonly Guided[]): Record<string, Record<string, number>> {
  const told: Record<string, Record<string, number>> = {};
  const add = (indicator: string, outcome: string) => {
    const found = (told[indicator] ??= {});
    found[outcome] = (found[outcome] ?? 0) + 1;
  };
  for (const { since, during, referral, outflow } of world) {
    add('guided', 'guided');
    const over = during !== null && since + during < 0;
    const leftOn = outflow !== null && since + outflow.after <= 0 ? since + outflow.after : null;
    if (leftOn === null) add('timeToWork', over ? 'stopped' : 'running');
    else add('timeToWork', outflow?.work ? 'work' : 'otherWay');
    if (leftOn !== null) add('outflow', outflow?.work ? 'WORK' : 'TRAINING');
    if (leftOn !== null && outflow?.work) {
      const began = place.day(leftOn);
      const checked = civilDate(
        `${Number(began.slice(0, 4)) + 1}${began.slice(4) === '-02-29' ? '-02-28' : began.slice(4)}`,
      );
      add('workAfterYear', daysBetween(checked, place.today) >= 0 ? 'notChecked' : 'open');
    }
    if (referral !== null) {
      const answered =
        referral.answered !== null && referral.sent + referral.answered <= 0 ? referral.answered : null;
      if (answered !== null) add('referralAnswered', answered <= ANSWER_DAYS ? 'inTime' : 'late');
      else add('referralAnswered', referral.sent + ANSWER_DAYS < 0 ? 'unanswered' : 'open');
    }
  }
  return told;
}

describe('figures of an organisation', () => {
  it('are what a count by hand finds, when they follow each change and when everything is counted anew', async () => {
    const world: Guided[] = [];
    for (const more of fc.sample(fc.array(guided, { minLength: 6, maxLength: 12 }), 6)) {
      for (const one of more) await write(one);
      world.push(...more);
      while ((await followFigures(db.jobs, 50)) >= 50);
      const shown = await figures('hoofd.vlierbeke');
      for (const [indicator, outcomes] of Object.entries(counted(world)))
        expect(await kept(indicator), indicator).toEqual(outcomes);
      const guidedNow = world.filter(isGuided).length;
      expect(shown.stock.at(-1)?.number).toBe(guidedNow < 10 ? null : guidedNow);
      await tellsNothingOfFew(shown);
    }
    expect(await recountFigures(db.jobs)).toBe(0);
  });

  it('find what changed without anyone telling, and say how much that was', async () => {
    await db.admin.many(`delete from figure_counts where indicator = 'outflow'`);
    await db.admin.many(`delete from figure_cases where indicator = 'outflow'`);
    expect(await recountFigures(db.jobs)).toBeGreaterThan(0);
    expect(await recountFigures(db.jobs)).toBe(0);
  });

  it('are counted in full by the next minute where that was never done, as after a new rule', async () => {
    await db.admin.many(`delete from figure_counts where indicator = 'outflow'`);
    await db.admin.many(`delete from figure_cases where indicator = 'outflow'`);
    await countUncounted(db.jobs);
    expect(await kept('outflow')).toEqual({});
    await db.admin.many('delete from figure_runs');
    await countUncounted(db.jobs);
    expect(await recountFigures(db.jobs)).toBe(0);
  });

  it('wait for the next start when the program stops', async () => {
    const tasks = (signal: AbortSignal) =>
      figureTasks(db.jobs, signal) as Record<string, () => Promise<void>>;
    const waiting = () => db.admin.many('select distinct organisation from figure_runs');
    await place.person();
    await db.admin.many('delete from figure_runs');
    await tasks(AbortSignal.abort())['figuresFollow']?.();
    await tasks(AbortSignal.abort())['figuresRecount']?.();
    expect(await waiting()).toEqual([]);
    expect(await db.admin.many('select from figure_stale')).not.toEqual([]);
    await tasks(new AbortController().signal)['figuresFollow']?.();
    expect(await waiting()).not.toEqual([]);
    expect(await db.admin.many('select from figure_stale')).toEqual([]);
  });

  it('turn by themselves on the day a term is over', async () => {
    const person = await place.person();
    await place.referral(person, { answerBy: place.day(2) });
    await followFigures(db.jobs, 1000);
    const before = await kept('referralAnswered');
    await place.moveClock(place.day(3));
    await followFigures(db.jobs, 1000);
    const after = await kept('referralAnswered');
    await place.moveClock(place.today);
    expect(after['unanswered']).toBeGreaterThan(before['unanswered'] ?? 0);
    await followFigures(db.jobs, 1000);
    await recountFigures(db.jobs);
  });

  it('are for who leads the organisation, and hold nothing of another', async () => {
    for (const user of ['coach.vlierbeke', 'coach.kreekdorp'] as const)
      expect(await readFigures(db.app, await place.signIn(user), from), user).toMatchObject({
        outcome: 'missing',
      });
    expect((await figures('hoofd.oosterham')).counts).toEqual([]);
  });

  it('tell of fewer than ten only while each of them may be opened', async () => {
    const person = await place.person();
    await db.admin.many(
      `insert into outflows (person_id, source, as_of, kind, began_on, is_work) values ($1, $2, $3, 'MEETING', $3, false)`,
      [person, place.organisations.ocmwVlierbeke.ref, place.today],
    );
    await followFigures(db.jobs, 1000);
    const seen = async () =>
      (await figures('hoofd.vlierbeke')).counts
        .filter(({ outcome }) => outcome === 'MEETING')
        .map(({ number }) => number);
    expect(await seen()).toEqual([1, 1]);
    await db.admin.many('update involvements set valid_until = $2 where person_id = $1', [
      person,
      place.day(-1),
    ]);
    await followFigures(db.jobs, 1000);
    expect(await seen()).toEqual([null, null]);
    await db.admin.many('update involvements set valid_until = null where person_id = $1', [person]);
    expect(await seen()).toEqual([1, 1]);
    await place.shield(person, { user: 'hoofd.vlierbeke' });
    expect(await seen()).toEqual([null, null]);
  });

  it('tell a closed way out in steps of ten, of fewer that they were on the way, and of fewer than ten of those nothing', async () => {
    const days = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
    const persons = await Promise.all(
      days.map((after) =>
        place.person({
          guidedBy: {
            ocmwOosterham: { user: 'coach.oosterham', from: place.day(-after - 5), until: place.day(-5) },
          },
        }),
      ),
    );
    await followFigures(db.jobs, 1000);
    const stopped = async () => {
      const shown = await readTimes(db.app, await place.signIn('hoofd.oosterham'), from);
      if (shown.outcome !== 'shown') throw new Error(shown.outcome);
      return shown.cases.map(({ outcome, days: after, number }) => [outcome, after, number]);
    };
    expect(await stopped()).toEqual([['stopped', 120, 12]]);
    await db.admin.many('delete from involvements where person_id = any ($1)', [persons.slice(0, 3)]);
    await followFigures(db.jobs, 1000);
    expect(await stopped()).toEqual([]);
    for (const since of [-1, -2, -3, -4, -5])
      await place.person({
        guidedBy: { ocmwOosterham: { user: 'coach.oosterham', from: place.day(since) } },
      });
    await followFigures(db.jobs, 1000);
    // Whole tens: with the list of the five who are on the way, fourteen would tell that nine stopped.
    expect(await stopped()).toEqual([['running', 80, 10]]);
  });
});

/** What an attacker would look for: a small number with someone closed in it, told or left over when the quarters are taken from the year. */
async function tellsNothingOfFew({ counts }: FiguresShown): Promise<void> {
  const closed = await db.admin.many<{ indicator: string; outcome: string; quarter: string }>(
    `select distinct c.indicator, c.outcome, to_char(date_trunc('quarter', c.begun_on), 'YYYY-MM') as quarter from figure_cases c
     where c.organisation = $1 and not exists (select from involvements i where i.person_id = c.person_id and i.organisation = $1
       and gate.today() between i.valid_from and coalesce(i.valid_until, gate.today()))`,
    [place.organisations.ocmwVlierbeke.ref],
  );
  const ofYear = new Set(quartersUpTo(place.today, 4).map(({ begins }) => begins));
  for (const { indicator, outcome, quarter } of closed) {
    const those = counts.filter((one) => one.indicator === indicator && one.outcome === outcome);
    const told = (begins: string | null) => those.find((one) => one.quarter === begins)?.number ?? null;
    expect(told(quarter) ?? 10, `${indicator} ${outcome} ${quarter}`).toBeGreaterThanOrEqual(10);
    const four = those.filter((one) => one.quarter !== null && ofYear.has(one.quarter));
    const hidden = four.filter(({ number }) => number === null).length;
    if (told(null) !== null) expect([0, four.length]).toContain(hidden);
  }
}
