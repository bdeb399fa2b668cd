/** Roles that see no client data: whatever address they open, with an id of someone their organisation guides, none appears. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningKey } from '../../src/gate/log-key.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { addressesOf } from '../support/route-list.ts';
import { requestAs } from '../support/route-walk.ts';
import type { SessionGiven } from '../support/session.ts';

const users = [
  'loket.vlierbeke',
  'redactie.vlierbeke',
  'jurist.vlierbeke',
  'beheer.vlierbeke',
  'dpo.vlierbeke',
  'secretaris.oost',
] as const;
// These end the session of whoever asks, or begin another.
const notWalked = /^\/(afmelden|aanmelden|mandaat)/;
const SECRET = 'Kanarie';

let open: OpenApp;
let person: string;
beforeAll(async () => {
  open = await openApp();
  openSigningKey({ dataDir: open.world.config.dataDir });
  person = await open.town.person({
    givenName: `${SECRET}voor`,
    familyName: `${SECRET}achter`,
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { ocmwVlierbeke: { transport: 'BIKE' } },
  });
});
afterAll(() => open.close());

async function walk(user: Parameters<OpenApp['town']['signIn']>[0], given: SessionGiven = {}) {
  const asker = { name: user, session: await open.town.signIn(user, given) };
  const found: string[] = [];
  for (const { method, path } of addressesOf(open.app)) {
    if (method !== 'GET' || notWalked.test(path)) continue;
    const url = path.replaceAll(/:[a-zA-Z]+/g, person);
    const answer = await open.app.inject(requestAs(asker, method, url));
    if (answer.statusCode >= 500 || answer.body.includes(SECRET)) found.push(`${answer.statusCode} ${path}`);
  }
  return found;
}

/** How often the log says that this user was shown the person, but for an officer who reads who registered whom. */
async function shownTo(user: string): Promise<number | undefined> {
  const row = await open.db.admin.one<{ count: number }>(
    `select count(*) from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
     join users u on u.id = h.user_id where u.user_name = $1 and e.person_id = $2 and h.purpose <> 'oversight'`,
    [user, person],
  );
  return row?.count;
}

describe('a role that sees no client data', () => {
  test.each(users)('%s finds none at any address', { timeout: 60_000 }, async (user) => {
    expect(await walk(user)).toEqual([]);
    expect(await shownTo(user)).toBe(0);
  });

  test('someone who has chosen no mandate finds none, whatever their mandates may', {
    timeout: 60_000,
  }, async () => {
    expect(await walk('coach.vlierbeke', { mandate: null })).toEqual([]);
    expect(await shownTo('coach.vlierbeke')).toBe(0);
  });

  test('finds some as soon as it may guide', { timeout: 60_000 }, async () => {
    await open.db.admin.one(
      `update roles set purposes = '{guidance}', category_mask = 1, all_persons = true where code = 'loket'`,
    );
    await open.db.admin.one(
      `insert into assignments (person_id, organisation, user_id) values ($1, $2, $3)`,
      [person, open.town.organisations.gemeenteVlierbeke.ref, open.town.users['loket.vlierbeke'].id],
    );
    await open.db.admin.one(
      `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'geen')`,
      [person, open.town.organisations.gemeenteVlierbeke.ref, open.town.day(-5)],
    );
    await walk('loket.vlierbeke');
    expect(await shownTo('loket.vlierbeke')).toBeGreaterThan(0);
  });

  test('and a role that does, finds it', { timeout: 60_000 }, async () => {
    await open.db.admin.one('select gate.refresh_signals($1)', [open.town.organisations.ocmwVlierbeke.ref]);
    expect(await walk('coach.vlierbeke')).toContain('200 /vandaag');
    expect(await shownTo('coach.vlierbeke')).toBeGreaterThan(3);
  });
});
