/** Two people and never oneself: giving, confirming and ending mandates, as the application, against whoever tries to step around it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { violatedConstraint } from '../../adapters/database/pool.ts';
import { listPersons } from '../../gate/list.sql.ts';
import { perform } from '../../kernel/act.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { addColleague, decideMandate, endMandate, giveMandate, keepTeam } from './mandate.acts.ts';
import { findColleague, listStaff, listTeams, listToConfirm } from './mandate.sql.ts';

let db: FreshDatabase;
let place: Town;
let admin: string;
let fresh: { id: string; userName: string };
let made = 0;

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

beforeEach(async () => {
  made += 1;
  admin = await place.signIn('beheer.vlierbeke');
  const userName = `nieuw.${made}`;
  const added = done(
    await perform(db.app, admin, addColleague, {
      gebruikersnaam: userName,
      naam: `Nieuw ${made}`,
      email: '',
    }),
  );
  fresh = { id: added.id, userName };
});

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

function give(token: string, user: string, rol = 'trajectbegeleider', more: Record<string, string> = {}) {
  return perform(db.app, token, giveMandate, { user, rol, van: place.today, ...more });
}

async function waiting(token: string, user: string) {
  const shown = await listToConfirm(db.app, token);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  const found = shown.items.find((one) => one.user === user);
  if (found === undefined) throw new Error('nothing waits');
  return { ...found, refusal: shown.refusals[found.id] };
}

async function decide(token: string, user: string, antwoord = 'ja') {
  const { id, version } = await waiting(token, user);
  return perform(db.app, token, decideMandate, { id, version, antwoord });
}

async function mandatesOf(user: string) {
  const shown = await findColleague(db.app, admin, user);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown.mandates;
}

async function acts(): Promise<number> {
  const row = await db.admin.one<{ count: number }>('select count(*) from act_log');
  return row?.count ?? 0;
}

describe('an administrator', () => {
  test('adds someone, who can do nothing yet', async () => {
    const staff = await listStaff(db.app, admin, fresh.userName, 0);
    expect(staff).toMatchObject({ outcome: 'shown', items: [{ userName: fresh.userName, mandates: [] }] });
  });

  test('adds someone of another organisation only by the right name, and changes nothing of theirs', async () => {
    const known = { gebruikersnaam: 'coach.oosterham', email: 'x@y.be' };
    const wrong = await perform(db.app, admin, addColleague, { ...known, naam: 'Iemand Anders' });
    expect(wrong).toMatchObject({ outcome: 'invalid', problems: [{ field: 'gebruikersnaam' }] });
    done(await perform(db.app, admin, addColleague, { ...known, naam: 'emma stevens' }));
    const shown = await findColleague(db.app, admin, place.users['coach.oosterham'].id);
    expect(shown).toMatchObject({ user: { displayName: 'Emma Stevens', email: null }, mandates: [] });
  });

  test('sees nobody who does not belong to the organisation', async () => {
    const stranger = await findColleague(db.app, admin, place.users['coach.kreekdorp'].id);
    expect(stranger.outcome).toBe('missing');
    expect((await give(admin, place.users['coach.kreekdorp'].id)).outcome).toBe('missing');
    expect((await listStaff(db.app, admin, 'kreekdorp', 0)) as object).toMatchObject({ items: [] });
  });

  test('gives a mandate that waits, and leaves one row in the history of acts', async () => {
    const before = await acts();
    expect(done(await give(admin, fresh.id))).toEqual({ waits: true });
    expect(await mandatesOf(fresh.id)).toMatchObject([{ role: 'trajectbegeleider', state: 'waiting' }]);
    expect(await acts()).toBe(before + 1);
  });

  test('gives a mandate that sees no client data, and it works at once', async () => {
    expect(done(await give(admin, fresh.id, 'redacteur'))).toEqual({ waits: false });
    expect(await mandatesOf(fresh.id)).toMatchObject([{ state: 'working' }]);
  });

  test.each([
    ['a role of another kind of organisation', { rol: 'bemiddelaar' }, 'rol'],
    ['a role that does not exist', { rol: 'baas' }, 'rol'],
    ['a first day in the past', { van: '01/01/2020' }, 'van'],
    ['a last day before the first', { tot: '01/01/2020' }, 'tot'],
    ['a date that is none', { van: '31/02/2027' }, 'van'],
    ['a team of another organisation', { team: '@other' }, 'team'],
  ])('is told which field is wrong: %s', async (_what, given, field) => {
    const before = await acts();
    const other = place.users['coach.kreekdorp'].team ?? '';
    const typed = { rol: 'trajectbegeleider', van: place.today, ...given };
    const fields = 'team' in given ? { ...typed, team: other } : typed;
    const outcome = await perform(db.app, admin, giveMandate, { user: fresh.id, ...fields });
    expect(outcome).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
    expect(await acts()).toBe(before);
  });

  test('does not give the same twice', async () => {
    done(await give(admin, fresh.id));
    expect(await give(admin, fresh.id)).toMatchObject({ outcome: 'invalid', problems: [{ field: 'rol' }] });
  });

  test('never gives themselves a mandate: the function refuses it, and the table too', async () => {
    const me = place.users['beheer.vlierbeke'].id;
    expect((await give(admin, me)).outcome).toBe('forbidden');
    expect((await give(admin, me, 'redacteur')).outcome).toBe('forbidden');
    const forced = db.admin.one(
      `insert into mandates (user_id, organisation, role, valid_from, granted_by)
       select $1, ref, 'hoofd', '2026-01-01', $1 from organisations limit 1`,
      [me],
    );
    expect(violatedConstraint(await forced.catch((error: unknown) => error))).toBe(
      'nobody_grants_themselves',
    );
  });

  test('of one organisation means nothing in another', async () => {
    const elsewhere = await place.signIn('beheer.vdab');
    expect((await give(elsewhere, fresh.id)).outcome).toBe('missing');
    const [mandate] = await mandatesOf(place.users['coach.vlierbeke'].id);
    const end = { id: mandate?.id, version: mandate?.version };
    expect((await perform(db.app, elsewhere, endMandate, end)).outcome).toBe('missing');
  });

  test.each(['coach.vlierbeke', 'hoofd.vlierbeke', 'dpo.vlierbeke', 'loket.vlierbeke'] as const)(
    'is not %s',
    async (user: DemoUser) => {
      const token = await place.signIn(user);
      expect((await give(token, fresh.id)).outcome).toBe('missing');
      expect((await listStaff(db.app, token, '', 0)).outcome).toBe('missing');
      expect(
        (await perform(db.app, token, keepTeam, { id: null, version: null, naam: 'X', standaard: false }))
          .outcome,
      ).toBe('missing');
    },
  );
});

describe('a second person', () => {
  test('confirms what the administrator gave, and only then it works', async () => {
    done(
      await give(admin, fresh.id, 'trajectbegeleider', { team: place.users['coach.vlierbeke'].team ?? '' }),
    );
    const mandate = (await mandatesOf(fresh.id))[0];
    const user = { id: fresh.id, mandate: mandate?.id ?? '' };
    const session = () => place.signIn('coach.vlierbeke', user);
    const list = async () =>
      (
        await listPersons(db.app, {
          token: await session(),
          purpose: 'guidance',
          route: '/personen',
          scope: 'team',
        })
      ).outcome;
    expect(await list()).toBe('signedOut');
    done(await decide(await place.signIn('hoofd.vlierbeke'), fresh.id));
    expect(await list()).toBe('shown');
    expect(await mandatesOf(fresh.id)).toMatchObject([
      { state: 'working', givenBy: 'Els Goossens', confirmedBy: 'Karel Desmet' },
    ]);
  });

  test('may refuse, which ends the mandate', async () => {
    done(await give(admin, fresh.id));
    done(await decide(await place.signIn('hoofd.vlierbeke'), fresh.id, 'nee'));
    expect(await mandatesOf(fresh.id)).toMatchObject([{ state: 'ended', confirmedBy: null }]);
  });

  test('is not who gave it, not even in another mandate of theirs', async () => {
    const both = await place.signIn('beheer.vlierbeke', { mandate: await headMandate('beheer.vlierbeke') });
    done(await give(admin, fresh.id));
    expect((await waiting(both, fresh.id)).refusal).toBe('own');
    expect((await decide(both, fresh.id)).outcome).toBe('forbidden');
    expect(await mandatesOf(fresh.id)).toMatchObject([{ state: 'waiting' }]);
    const forced = db.admin.one(
      `update mandates set confirmed_by = granted_by, confirmed_at = now() where user_id = $1`,
      [fresh.id],
    );
    expect(violatedConstraint(await forced.catch((error: unknown) => error))).toBe('two_people_confirm');
  });

  test('is not who receives it', async () => {
    const head = await place.signIn('hoofd.vlierbeke');
    done(await give(admin, place.users['hoofd.vlierbeke'].id));
    expect((await decide(head, place.users['hoofd.vlierbeke'].id)).outcome).toBe('forbidden');
  });

  test('is a data protection officer only where no head can', async () => {
    done(await give(admin, fresh.id));
    const officer = await place.signIn('dpo.vlierbeke');
    expect((await waiting(officer, fresh.id)).refusal).toBe('other');
    expect((await decide(officer, fresh.id)).outcome).toBe('forbidden');

    const partner = await place.signIn('beheer.schakel');
    const naam = { gebruikersnaam: `schakel.${made}`, naam: 'Nieuwe Coach' };
    const coach = done(await perform(db.app, partner, addColleague, naam)).id;
    done(await give(partner, coach, 'partnercoach'));
    done(await decide(await place.signIn('dpo.schakel'), coach));
  });

  test('is not a coach, an administrator, or a head of another organisation', async () => {
    done(await give(admin, fresh.id));
    const { id, version } = await waiting(await place.signIn('hoofd.vlierbeke'), fresh.id);
    for (const user of ['coach.vlierbeke', 'beheer.vlierbeke', 'hoofd.kreekdorp', 'contact.oost'] as const) {
      const outcome = await perform(db.app, await place.signIn(user), decideMandate, {
        id,
        version,
        antwoord: 'ja',
      });
      expect(outcome.outcome, user).toBe('missing');
    }
  });

  test('does not decide what someone else decided meanwhile', async () => {
    done(await give(admin, fresh.id));
    const head = await place.signIn('hoofd.vlierbeke');
    const { id, version } = await waiting(head, fresh.id);
    done(await perform(db.app, head, decideMandate, { id, version, antwoord: 'nee' }));
    expect((await perform(db.app, head, decideMandate, { id, version, antwoord: 'ja' })).outcome).toBe(
      'conflict',
    );
  });
});

describe('a mandate that is ended', () => {
  test('stops the next request, and its sessions stay ended', async () => {
    done(await give(admin, fresh.id));
    done(await decide(await place.signIn('hoofd.vlierbeke'), fresh.id));
    const [mandate] = await mandatesOf(fresh.id);
    const token = await place.signIn('coach.vlierbeke', { id: fresh.id, mandate: mandate?.id } as object);
    const list = () => listPersons(db.app, { token, purpose: 'guidance', route: '/personen', scope: 'mine' });
    expect((await list()).outcome).toBe('shown');
    done(await perform(db.app, admin, endMandate, { id: mandate?.id, version: mandate?.version }));
    expect((await list()).outcome).toBe('signedOut');
    await db.admin.one('update mandates set ended_at = null where id = $1', [mandate?.id]);
    expect((await list()).outcome).toBe('signedOut');
  });

  test('is not ended again by someone who saw it before', async () => {
    done(await give(admin, fresh.id, 'redacteur'));
    const [mandate] = await mandatesOf(fresh.id);
    const seen = { id: mandate?.id, version: mandate?.version };
    done(await perform(db.app, admin, endMandate, seen));
    expect((await perform(db.app, admin, endMandate, seen)).outcome).toBe('conflict');
  });

  test('is never that of the last administrator', async () => {
    const [mandate] = await mandatesOf(place.users['beheer.vlierbeke'].id);
    const seen = { id: mandate?.id, version: mandate?.version };
    expect((await perform(db.app, admin, endMandate, seen)).outcome).toBe('forbidden');
  });
});

describe('a team', () => {
  const teams = async () => {
    const shown = await listTeams(db.app, admin);
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    return shown.items;
  };
  const keep = (id: string | null, version: number | null, naam: string, standaard = false) =>
    perform(db.app, admin, keepTeam, { id, version, naam, standaard });

  test('is added, renamed and made the default, of which there is one', async () => {
    const { id } = done(await keep(null, null, `Team ${made}`));
    done(await keep(id, 1, `Team ${made} oost`, true));
    expect((await teams()).filter((team) => team.isDefault)).toMatchObject([
      { id, name: `Team ${made} oost`, version: 2 },
    ]);
  });

  test('has a name of its own, and is not overwritten unread', async () => {
    const { id } = done(await keep(null, null, `Team ${made}`));
    expect(await keep(null, null, `team ${made}`)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'naam' }],
    });
    done(await keep(id, 1, `Team ${made} b`));
    expect((await keep(id, 1, `Team ${made} c`)).outcome).toBe('conflict');
  });

  test('of another organisation is missing', async () => {
    const other = place.users['coach.kreekdorp'].team ?? '';
    expect((await keep(other, 1, 'Gekaapt')).outcome).toBe('missing');
  });
});

/** Gives an account a mandate as head, past the gate. */
async function headMandate(user: DemoUser): Promise<string> {
  const row = await db.admin.one<{ id: string }>(
    `insert into mandates (user_id, organisation, role, valid_from, granted_by, confirmed_by, confirmed_at)
     values ($1, $2, 'hoofd', '2024-01-01', $3, $4, now()) returning id`,
    [
      place.users[user].id,
      place.organisations.ocmwVlierbeke.ref,
      place.users['hoofd.vlierbeke'].id,
      place.users['dpo.vlierbeke'].id,
    ],
  );
  return row?.id ?? '';
}
