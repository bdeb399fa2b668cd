/** The figures of a month: for who asked and still may, once, and never of few. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { addDays, addMonths, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { makeClock } from '../../kernel/clock.ts';
import { recountFigures } from './figure.sql.ts';
import { tellDigests } from './figure-digest.jobs.ts';
import { beginDigest, chooseDigest, dueDigests, takeDigest } from './figure-digest.sql.ts';
import { type DigestCell, digestPage, monthOf } from './figure-digest.ts';

let open: OpenApp;
let first: CivilDate;
let late: string;
const address = 'karel@vlierbeke.example';

beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  first = civilDate(`${addMonths(town.today, 1).slice(0, 7)}-01`);
  await db.admin.many(`update users set email = $1 where user_name = 'hoofd.vlierbeke'`, [address]);
  for (let more = 0; more < 12; more += 1)
    await town.referral(await town.person(), { status: 'accepted', decidedOn: town.day(0) });
  late = await town.person();
  await lateReferral(late);
});
afterAll(() => open.close());

async function lateReferral(person: string): Promise<void> {
  const id = await open.town.referral(person, { answerBy: open.town.day(-5) });
  await open.db.admin.many(`update referrals set sent_at = sent_at - interval '20 days' where id = $1`, [id]);
}

/** Does what the job does on a day. */
async function tell(on: CivilDate, postbox: Postbox = open.app.postbox): Promise<void> {
  await open.town.moveClock(on);
  await recountFigures(open.db.jobs);
  await tellDigests({ ...open.world, clock: makeClock(on) }, open.db.jobs, postbox);
}

const letters = () => open.app.postbox.kept().filter(({ to }) => to === address);
const head = () => open.town.signIn('hoofd.vlierbeke');
const monthBefore = (day: CivilDate) => addMonths(day, -1).slice(0, 7);

async function kept(): Promise<readonly { month: CivilDate; cells: readonly DigestCell[] }[]> {
  return open.db.admin.many('select month, cells from figure_digests order by month');
}

function rowOf(body: string, name: string): string {
  const row = body.split('</tr>').find((one) => one.includes(`>${name}</a>`)) ?? '';
  return row
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it('is for who leads, and made for nobody who did not ask', async () => {
  const coach = await open.town.signIn('coach.vlierbeke');
  expect((await open.ask(coach, digestPage)).statusCode).toBe(404);
  expect((await open.ask(coach, digestPage, { brief: 'ja' })).statusCode).toBe(404);
  await tell(first);
  expect(await kept()).toEqual([]);
  expect((await open.ask(await head(), digestPage)).body).toContain('Er zijn nog geen maandcijfers voor u.');
});

it('is not made after the fifth day of a month', async () => {
  await open.ask(await head(), digestPage, { brief: 'ja' });
  await tell(addDays(first, 5));
  expect(await kept()).toEqual([]);
});

it('comes once, also when a job died before it or two run at once, and its letter tells no number', async () => {
  await open.town.moveClock(addDays(first, 2));
  const [mandate = ''] = await dueDigests(open.db.jobs);
  expect(await beginDigest(open.db.jobs, mandate, tokenHash(newToken()))).toBe(true);
  const run = () =>
    tellDigests({ ...open.world, clock: makeClock(addDays(first, 2)) }, open.db.jobs, open.app.postbox);
  await Promise.all([run(), run()]);
  await tell(addDays(first, 3));
  expect(await kept()).toHaveLength(1);
  expect(letters()).toHaveLength(1);
  const [letter] = letters();
  expect(letter?.link).toBe(`http://localhost:8080${digestPage}?maand=${monthBefore(first)}`);
  expect(letter?.text).toContain(`De cijfers van ${monthOf(monthBefore(first))} staan klaar.`);
  expect(letter?.text).toContain(`${digestPage}#brief`);
  expect(letter?.text.replaceAll(/20\d\d|localhost:8080/g, '')).not.toMatch(/\d/);
});

it('lets only one of two sessions that read the same month keep it, and none once the tick is off', async () => {
  await open.db.admin.many('delete from figure_digests');
  const [mandate = ''] = await dueDigests(open.db.jobs);
  const tokens = [newToken(), newToken()];
  for (const token of tokens) expect(await beginDigest(open.db.jobs, mandate, tokenHash(token))).toBe(true);
  const taken = await Promise.all(
    tokens.map((token) => takeDigest(open.db.app, token, new Date().toISOString(), [])),
  );
  expect(taken.map(({ outcome }) => outcome).toSorted()).toEqual(['kept', 'taken']);
  await open.db.admin.many('delete from figure_digests');
  const token = newToken();
  expect(await beginDigest(open.db.jobs, mandate, tokenHash(token))).toBe(true);
  await open.ask(await head(), digestPage, {});
  expect(await takeDigest(open.db.app, token, new Date().toISOString(), [])).toEqual({ outcome: 'kept' });
  expect(await kept()).toEqual([]);
  await open.ask(await head(), digestPage, { brief: 'ja' });
  await tell(addDays(first, 2));
});

it('withholds each number of few, also where the page tells it today', async () => {
  const token = await head();
  expect((await open.ask(token, '/cijfers/eigen')).body).toContain('92 %');
  const [one] = await kept();
  expect(one?.cells.find(({ code }) => code === 'referralAnswered')).toMatchObject({
    number: null,
    of: null,
  });
  const page = await open.ask(token, `${digestPage}?maand=${monthBefore(first)}`);
  expect(rowOf(page.body, 'Mensen in begeleiding')).toMatch(/ 13$/);
  expect(rowOf(page.body, 'Verwijzingen met een antwoord op tijd')).toMatch(/niet getoond$/);
  expect((await open.ask(token, `${digestPage}?maand=2020-01`)).body).toContain(
    'Van januari 2020 bewaarden we voor u geen cijfers',
  );
  expect((await open.ask(token, `${digestPage}?maand=ooit`)).statusCode).toBe(404);
});

it('says a month later what changed, in the language in which it was asked', async () => {
  expect(await chooseDigest(open.db.app, await head(), true, 'fr')).toEqual({ outcome: 'done' });
  for (let more = 0; more < 4; more += 1) await open.town.person();
  await open.db.admin.many('update involvements set valid_until = gate.today() - 1 where person_id = $1', [
    late,
  ]);
  await tell(addDays(addMonths(first, 1), 1));
  const page = await open.ask(await head(), digestPage);
  expect(rowOf(page.body, 'Mensen in begeleiding')).toMatch(/ 16 13 \+3$/);
  expect(rowOf(page.body, 'Verwijzingen met een antwoord op tijd')).toMatch(/niet getoond niet getoond$/);
  expect(page.body).toContain(`${digestPage}?maand=${monthBefore(first)}`);
  expect(letters()[0]?.subject).toBe('Vos chiffres du mois');
});

it('stands on its page when the letter was lost, and no second one leaves', async () => {
  const day = addMonths(first, 2);
  const broken: Postbox = { ...open.app.postbox, send: () => Promise.reject(new Error('down')) };
  const before = letters().length;
  await expect(tell(day, broken)).rejects.toThrow('down');
  await tell(day);
  expect(letters()).toHaveLength(before);
  expect(await kept()).toHaveLength(3);
});

it('is made no more once the right is gone, the mandate has ended or the tick is off', async () => {
  const day = addMonths(first, 3);
  const { db, town } = open;
  const ours = `user_id = (select id from users where user_name = 'hoofd.vlierbeke')`;
  const [{ role } = { role: '' }] = await db.admin.many<{ role: string }>(
    `select role from mandates where ${ours}`,
  );
  await db.admin.many(`update mandates set role = 'trajectbegeleider' where ${ours}`);
  await tell(day);
  await db.admin.many(`update mandates set role = $1, valid_until = $2 where ${ours}`, [
    role,
    addDays(day, -1),
  ]);
  await tell(day);
  await db.admin.many(`update mandates set valid_until = null where ${ours}`);
  const answer = await open.ask(await town.signIn('hoofd.vlierbeke'), digestPage, {});
  expect(answer.statusCode).toBe(303);
  await tell(day);
  expect(await kept()).toHaveLength(3);
  await open.ask(await town.signIn('hoofd.vlierbeke'), digestPage, { brief: 'ja' });
  await tell(day);
  expect(await kept()).toHaveLength(4);
});

it('is not said to come by a mandate that ended: the reader asks for it in the new one', async () => {
  const { db, town } = open;
  await db.admin.many(
    `with former as (
       insert into mandates (user_id, organisation, role, valid_from, valid_until, granted_by, confirmed_by, confirmed_at)
       select m.user_id, m.organisation, m.role, m.valid_from, gate.today() - 1, m.granted_by, m.confirmed_by, m.confirmed_at
       from mandates m join figure_digest_choices c on c.mandate_id = m.id returning id)
     update figure_digest_choices set mandate_id = (select id from former)`,
  );
  const ticked = /id="elke-maand"[^>]* checked/;
  expect((await open.ask(await town.signIn('hoofd.vlierbeke'), digestPage)).body).not.toMatch(ticked);
  await open.ask(await town.signIn('hoofd.vlierbeke'), digestPage, { brief: 'ja' });
  expect((await open.ask(await town.signIn('hoofd.vlierbeke'), digestPage)).body).toMatch(ticked);
});
