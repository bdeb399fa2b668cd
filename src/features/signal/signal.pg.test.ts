/** Signals at the gate: each organisation has those of its own facts, each is asked again of the law when shown, and each ends in a follow-up. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userId } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, told, town } from '../../../tests/support/town.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { readDay } from '../day/day.sql.ts';
import { finishSignal, handOnSignal, snoozeSignal } from './signal.acts.ts';
import { refreshPerson, type SignalsPart } from './signal.sql.ts';

let db: FreshDatabase;
let place: Town;

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

type User =
  | 'coach.vlierbeke'
  | 'collega.vlierbeke'
  | 'coach.kreekdorp'
  | 'bemiddelaar.oost'
  | 'hoofd.vlierbeke';

async function day(user: User) {
  const shown = await readDay(db.app, await place.signIn(user), '/vandaag', 300);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

const kindsOf = async (user: User, person: string) =>
  (await day(user)).items.filter((one) => one.person === person).map(({ kind }) => kind);

async function page(user: User, person: string) {
  const call = { purpose: 'guidance', route: '/proef', parts: ['signals'] } as const;
  const opened = await openParts<{ signals: SignalsPart }>(db.app, {
    token: await place.signIn(user),
    person,
    ...call,
  });
  if (opened.outcome !== 'shown') throw new Error(opened.outcome);
  return opened.parts.signals;
}

const end = (days: number) => ({ 'endDates[]': [{ kind: 'TRAINING', date: place.day(days) }] });

async function someoneWhoseCourseEnds(days = 30): Promise<string> {
  const person = await place.person({ facts: { ocmwVlierbeke: end(days) } });
  await refreshPerson(db.jobs, person);
  return person;
}

async function signalOf(person: string) {
  const [signal] = (await page('coach.vlierbeke', person)).items.filter(({ kind }) => kind === 'endNear');
  if (signal === undefined) throw new Error('There is no signal.');
  return signal;
}

async function act<Input>(user: User, toDo: Act<Input, { signal: string }>, input: object) {
  return perform(db.app, await place.signIn(user), toDo, input);
}

it('has room for whom a referral left with nothing, before whom nobody heard of for long', async () => {
  const guidedBy = { ocmwKreekdorp: { user: 'coach.kreekdorp', from: place.day(-300) } } as const;
  const silent = await place.person({ guidedBy });
  const refused = await place.person({ guidedBy });
  const notStarted = await place.person({ guidedBy });
  for (const [person, status] of [
    [refused, 'refused'],
    [notStarted, 'notStarted'],
  ] as const) {
    await place.referral(person, { from: 'ocmwKreekdorp', status });
    await db.admin.many(
      `insert into contact_moments (person_id, source, as_of, recorded_by, channel, reached)
       values ($1, $2, $3, $4, 'phone', true)`,
      [person, place.organisations.ocmwKreekdorp.ref, place.today, userId('coach.kreekdorp')],
    );
  }
  for (const person of [silent, refused, notStarted]) await refreshPerson(db.jobs, person);
  const token = await place.signIn('coach.kreekdorp');
  const personsIn = async (most: number) => {
    const shown = await readDay(db.app, token, '/vandaag', most);
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    return [...new Set(shown.items.map(({ person }) => person))].toSorted();
  };
  expect(await personsIn(3)).toEqual([silent, refused, notStarted].toSorted());
  expect(await personsIn(2)).toEqual([refused, notStarted].toSorted());
});

describe('a signal', () => {
  let person: string;
  beforeEach(async () => {
    person = await someoneWhoseCourseEnds();
  });

  it('stands on the day list of whoever guides the person, and of nobody else', async () => {
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endNear');
    expect(await kindsOf('collega.vlierbeke', person)).toEqual([]);
    expect(await kindsOf('coach.kreekdorp', person)).toEqual([]);
  });

  it('writes each person on the day list into the log, with what the signals rest on', async () => {
    await day('coach.vlierbeke');
    const [entry] = await db.admin.many<{ categories: number; route: string }>(
      `select e.categories, h.route from log.entries e join log.headers h on h.id = e.header_id
       where e.person_id = $1 and h.route = '/vandaag' order by h.id desc limit 1`,
      [person],
    );
    expect((entry?.categories ?? 0) & (1 << 11)).not.toBe(0);
  });

  it('that was put off comes back on its day, and the reason stands in the history', async () => {
    const { id, version } = await signalOf(person);
    const done = await act('coach.vlierbeke', snoozeSignal, {
      signal: id,
      versie: version,
      datum: place.day(7),
      waarom: 'Wacht op de school.',
    });
    expect(done.outcome).toBe('done');
    expect(await kindsOf('coach.vlierbeke', person)).not.toContain('endNear');
    await place.moveClock(place.day(7));
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endNear');
    await refreshPerson(db.jobs, person);
    const later = await signalOf(person);
    expect(later.state).toBe('open');
    expect(later.followups.map(({ what }) => what)).toEqual(['snoozed', 'reopened']);
    expect(later.followups[0]?.words).toBe('Wacht op de school.');
    await place.moveClock(place.today);
  });

  it('cannot be put off past the day on which it ends', async () => {
    const { id, version } = await signalOf(person);
    const input = { signal: id, versie: version, datum: place.day(40), waarom: 'Later.' };
    expect(await act('coach.vlierbeke', snoozeSignal, input)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'datum' }],
    });
  });

  it('that was handed on stands on the day list of that colleague only', async () => {
    const { id, version } = await signalOf(person);
    const input = {
      signal: id,
      versie: version,
      wie: userId('collega.vlierbeke'),
      waarom: 'Jij kent de school.',
    };
    expect((await act('coach.vlierbeke', handOnSignal, input)).outcome).toBe('done');
    expect(await kindsOf('coach.vlierbeke', person)).not.toContain('endNear');
    expect(await kindsOf('collega.vlierbeke', person)).toContain('endNear');
  });

  it('is not handed on to someone who may not open the person', async () => {
    const { id, version } = await signalOf(person);
    const input = { signal: id, versie: version, wie: userId('coach.kreekdorp'), waarom: 'Kijk eens.' };
    expect(await act('coach.vlierbeke', handOnSignal, input)).toMatchObject({ outcome: 'invalid' });
  });

  it('is missing for someone of another organisation, as a signal that does not exist', async () => {
    const { id } = await signalOf(person);
    const about = (signal: string) =>
      act('coach.kreekdorp', finishSignal, { signal, versie: 1, wat: 'Gedaan.' });
    expect(await about(id)).toEqual(await about('00000000-0000-4000-8000-000000000000'));
  });

  it('that someone saw to stays away, until its date moves', async () => {
    const { id, version } = await signalOf(person);
    const finish = { signal: id, versie: version, wat: 'Gesprek gepland.' };
    expect((await act('coach.vlierbeke', finishSignal, finish)).outcome).toBe('done');
    await refreshPerson(db.jobs, person);
    expect(await kindsOf('coach.vlierbeke', person)).not.toContain('endNear');
    await place.facts(person, 'ocmwVlierbeke', end(44));
    await refreshPerson(db.jobs, person);
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endNear');
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endMoved');
    await place.facts(person, 'ocmwVlierbeke', {
      'endDates[]': [told({ kind: 'TRAINING', date: place.day(44) }, { status: 'provisional' })],
    });
    await refreshPerson(db.jobs, person);
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endMoved');
  });

  it('seen to by two people at once is kept for the first, and the second is told', async () => {
    const { id, version } = await signalOf(person);
    const finish = { signal: id, versie: version, wat: 'Gedaan.' };
    const both = await Promise.all([
      act('coach.vlierbeke', finishSignal, finish),
      act('collega.vlierbeke', finishSignal, finish),
    ]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  it('that a rule finds no more ends in a line of the history, with the act that solved it', async () => {
    await db.admin.many(
      `update facts set superseded_at = now() where person_id = $1 and field = 'endDates[]'`,
      [person],
    );
    await db.admin.many(
      `insert into act_log (act, user_id, organisation, person_id) values ('fact.record', $1, $2, $3)`,
      [userId('coach.vlierbeke'), place.organisations.ocmwVlierbeke.ref, person],
    );
    expect(await kindsOf('coach.vlierbeke', person)).not.toContain('endNear');
    const gone = await signalOf(person);
    expect(gone).toMatchObject({ state: 'gone', followups: [{ what: 'resolved', act: 'fact.record' }] });
    expect(gone.followups[0]?.by).toBe('Lotte Wouters');
  });

  it('that is gone always has a line that says how', async () => {
    const [row] = await db.admin.many<{ n: number }>(
      `select count(*)::int as n from signals s
       where s.state in ('gone', 'done') and not exists (select from signal_followups w where w.signal_id = s.id)`,
    );
    expect(row?.n).toBe(0);
  });
});

describe('what another organisation says', () => {
  let person: string;
  let flow: { number: number; id: string };
  beforeAll(async () => {
    flow = await place.flow({ categories: ['endDates', 'registration'] });
    person = await place.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: {
        vdab: {
          'endDates[]': [told({ kind: 'UNEMPLOYMENT', date: place.day(20) }, { status: 'provisional' })],
        },
      },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    await refreshPerson(db.jobs, person);
  });

  it('makes a signal where a flow in force lets it through, and the log names that flow', async () => {
    const { items, organisations } = await day('coach.vlierbeke');
    const signal = items.find((one) => one.person === person && one.kind === 'endNear');
    expect(signal?.sources.map((source) => organisations[source]?.name)).toEqual(['VDAB']);
    const [entry] = await db.admin.many<{ flows: number[] }>(
      `select e.flows from log.entries e join log.headers h on h.id = e.header_id
       where e.person_id = $1 and h.route = '/vandaag' order by h.id desc limit 1`,
      [person],
    );
    expect(entry?.flows).toContain(flow.number);
  });

  it('is gone at the next look after the flow was suspended, on the day list and in the dossier', async () => {
    await db.admin.many(
      `update flows set status = 'suspended', suspended_at = now(), suspension_reason = 'Proef.' where id = $1`,
      [flow.id],
    );
    expect(await kindsOf('coach.vlierbeke', person)).not.toContain('endNear');
    expect((await page('coach.vlierbeke', person)).items.map(({ kind }) => kind)).not.toContain('endNear');
    await db.admin.many(
      `update flows set status = 'inForce', suspended_at = null, suspension_reason = null where id = $1`,
      [flow.id],
    );
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endNear');
  });

  it('that this organisation may not see changes no byte of its day list', async () => {
    const [seen, unseen] = await Promise.all(['endDates', 'nothing'].map(() => someoneWhoseCourseEnds(50)));
    for (const [other, date] of [
      [seen, 5],
      [unseen, 300],
    ] as const)
      await place.facts(other ?? '', 'vdab', {
        'endDates[]': [{ kind: 'UNEMPLOYMENT', date: place.day(date) }],
      });
    await refreshPerson(db.jobs, seen ?? '');
    await refreshPerson(db.jobs, unseen ?? '');
    const of = async (one: string | undefined) =>
      (await day('coach.vlierbeke')).items
        .filter((signal) => signal.person === one)
        .map((signal) => ({ ...signal, id: '', person: '' }));
    expect(await of(seen)).toEqual(await of(unseen));
  });

  it('does not stand before what it may see of a third: an end that is hidden hides no other end', async () => {
    const [alone, beside] = await Promise.all(
      [{}, { ocmwKreekdorp: { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: place.day(200) }] } }].map(
        (hidden) =>
          place.person({
            guidedBy: {
              ocmwVlierbeke: 'coach.vlierbeke',
              vdab: 'bemiddelaar.oost',
              ocmwKreekdorp: 'coach.kreekdorp',
            },
            facts: {
              vdab: {
                'endDates[]': [told({ kind: 'UNEMPLOYMENT', date: place.day(20) }, { asOf: place.day(-30) })],
              },
              ...hidden,
            },
            confirmed: [['ocmwVlierbeke', 'vdab']],
          }),
      ),
    );
    for (const one of [alone, beside]) await refreshPerson(db.jobs, one ?? '');
    expect(await kindsOf('coach.vlierbeke', alone ?? '')).toContain('endNear');
    expect(await kindsOf('coach.vlierbeke', beside ?? '')).toEqual(
      await kindsOf('coach.vlierbeke', alone ?? ''),
    );
    await db.jobs.one('select gate.refresh_signals($1)', [place.organisations.ocmwVlierbeke.ref]);
    expect(await kindsOf('coach.vlierbeke', beside ?? '')).toContain('endNear');
  });
});

describe('the nightly work of one organisation', () => {
  it('finds what it finds person by person, and nothing for another organisation', async () => {
    const person = await place.person({ facts: { ocmwVlierbeke: end(12) } });
    const { ocmwVlierbeke } = place.organisations;
    await db.jobs.one('select gate.refresh_signals($1)', [ocmwVlierbeke.ref]);
    const rows = () =>
      db.admin.many(
        `select organisation, person_id, kind, subject, since, due, mask, sources from signals
         where state <> 'gone' order by 1, 2, 3, 4`,
      );
    const atNight = await rows();
    await refreshPerson(db.jobs, person);
    expect(await rows()).toEqual(atNight);
    expect(await kindsOf('coach.vlierbeke', person)).toContain('endNear');
    const others = await db.admin.many('select from signals where person_id = $1 and organisation <> $2', [
      person,
      ocmwVlierbeke.ref,
    ]);
    expect(others).toEqual([]);
  });

  it('is asked for once a day for each organisation', async () => {
    await db.jobs.one('select gate.enqueue_signals()');
    const jobs = () =>
      db.jobs.many(`select key from graphile_worker.jobs where task_identifier = 'organisationSignals'`);
    const first = await jobs();
    await db.jobs.one('select gate.enqueue_signals()');
    expect((await jobs()).length).toBe(first.length);
    expect(first.length).toBeGreaterThan(0);
  });
});
