/** Openings at the same moment share a statement: each viewer still gets its own answer, and each showing its own line. */
import { once } from 'node:events';
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../tests/support/open-app.ts';
import { SESSION_COOKIE } from '../features/session/session.ts';
import { openDossier } from './open.sql.ts';

let open: OpenApp;
let own: string;
let shared: string;
const tokens: string[] = [];

beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  await town.flow({ title: 'Van VDAB naar OCMW’s' });
  own = await town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  shared = await town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  for (const user of ['coach.vlierbeke', 'bemiddelaar.oost', 'coach.vlierbeke', 'coach.molenrode'] as const)
    tokens.push(await town.signIn(user));
  tokens.push('A'.repeat(43));
});
afterAll(() => open.close());

/** What a token is shown of a person, without the moment. */
async function shownTo(token: string, person: string): Promise<string> {
  const call = { token, person, purpose: 'guidance', route: '/proef' } as const;
  const opened = await openDossier(open.db.app, call);
  return JSON.stringify({ ...opened, ...(opened.outcome === 'shown' ? { at: '' } : {}) });
}

async function showings(): Promise<number> {
  const row = await open.db.admin.one<{ n: number }>(
    `select count(*)::int as n from log.headers where outcome = 'shown'`,
  );
  return row?.n ?? 0;
}

test('whoever opens at the same moment is shown exactly what each is shown alone', async () => {
  const calls = tokens.flatMap((token) => [own, shared].map((person) => ({ token, person })));
  const alone: string[] = [];
  for (const { token, person } of calls) alone.push(await shownTo(token, person));
  expect(new Set(alone).size).toBeGreaterThan(5);
  for (const turned of [0, 3, 7]) {
    const order = [...calls.keys()].map((at) => (at + turned) % calls.length);
    const before = await showings();
    const atOnce = await Promise.all(
      order.map((at) => shownTo(calls[at]?.token ?? '', calls[at]?.person ?? '')),
    );
    expect(atOnce).toEqual(order.map((at) => alone[at]));
    expect((await showings()) - before).toBe(alone.filter((text) => text.includes('"shown"')).length);
  }
});

test('leaves nothing behind on the connection that many viewers share', async () => {
  await Promise.all(tokens.map((token) => shownTo(token, shared)));
  const left = await open.db.app.call(
    `json_build_object('token', current_setting('gate.token', true), 'tables', (select count(*) from pg_class where relpersistence = 't'))`,
    [],
  );
  expect(left).toEqual({ token: null, tables: 0 });
});

test('someone who goes away before the answer takes nothing from the others', async () => {
  const address = await open.listen();
  const ask = (token: string) =>
    get(`${address}/dossiers/${shared}`, { headers: { cookie: `${SESSION_COOKIE}=${token}` } });
  const read = async (token: string) => {
    const [response] = (await once(ask(token), 'response')) as [AsyncIterable<Buffer>];
    let text = '';
    for await (const part of response) text += String(part);
    // The form token is masked anew for each page, and the minute may have passed.
    return text.replace(/name="csrf" value="[^"]*"|\d\d\.\d\d uur/g, '');
  };
  const [coach = '', mediator = ''] = tokens;
  const [forCoach, forMediator] = [await read(coach), await read(mediator)];
  const gone = [coach, mediator].map((token) => ask(token).on('error', () => {}));
  const stay = [coach, mediator, coach, mediator].map(read);
  for (const one of gone) setTimeout(() => one.destroy(), 2);
  const pages = await Promise.all(stay);
  const expected = [forCoach, forMediator, forCoach, forMediator];
  expect(pages.map((page, place) => page === expected[place])).toEqual([true, true, true, true]);
  expect(forCoach).not.toBe(forMediator);
});
