/** Who stands behind an own figure: those whom the reader may open and nobody else, each written down before anything is shown. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { followFigures } from './figure.sql.ts';

let open: OpenApp;
let head: string;
const persons: Record<string, string> = {};
const unanswered = '/cijfers/eigen/verwijzingen-met-antwoord/mensen?uitkomst=unanswered';

beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  for (const name of ['Open', 'Dicht', 'Schild', 'Wacht', 'Nazorg'])
    persons[name] = await town.person({ givenName: name, familyName: 'Somers' });
  for (const person of Object.values(persons)) {
    const id = await town.referral(person, { answerBy: town.day(-5) });
    await db.admin.many(`update referrals set sent_at = sent_at - interval '30 days' where id = $1`, [id]);
  }
  const involve = (name: string, set: string) =>
    db.admin.many(`update involvements set ${set} where person_id = $1`, [persons[name]]);
  await involve('Dicht', 'valid_until = gate.today() - 1');
  await involve('Wacht', 'awaits_second_person = true, second_person = null');
  await involve('Nazorg', `role = 'aftercare'`);
  await town.shield(persons['Schild'] ?? '', { user: 'hoofd.vlierbeke' });
  for (const name of ['Open', 'Nazorg'])
    await db.admin.many(
      `insert into outflows (person_id, source, as_of, kind, began_on, is_work) values ($1, $2, $3, 'WORK', $3, true)`,
      [persons[name], town.organisations.ocmwVlierbeke.ref, town.day(-3)],
    );
  const busy = await town.person({
    givenName: 'Bezig',
    familyName: 'Somers',
    facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'IBO', from: town.day(-10), to: town.day(50) }] } },
  });
  await town.referral(busy, { status: 'accepted', decidedOn: town.day(0) });
  await followFigures(db.jobs, 1000);
  head = await town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

/** Whom the log says that were shown, with the purpose, at an address. */
async function logged(route: string): Promise<string[]> {
  const rows = await open.db.admin.many<{ person_id: string; purpose: string; reason: string }>(
    `select e.person_id, h.purpose, h.reason from log.entries e join log.headers h on h.id = e.header_id where h.route = $1`,
    [route],
  );
  const nameOf = (id: string) => Object.entries(persons).find(([, one]) => one === id)?.[0];
  return rows.map(({ person_id, purpose, reason }) => `${nameOf(person_id)} ${purpose} ${reason}`).toSorted();
}

describe('the people behind an own figure', () => {
  it('are those whom the head may open today, and the log says so', async () => {
    const page = await open.ask(head, unanswered);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Open Somers');
    for (const name of ['Dicht', 'Schild', 'Wacht', 'Nazorg'])
      expect(page.body).not.toContain(`${name} Somers`);
    expect(await logged('/cijfers/eigen/verwijzingen-met-antwoord/mensen')).toEqual([
      'Open guidance supervision',
    ]);
  });

  it('are the same for another program, where the log says it as well, and nobody for who may not know', async () => {
    const program = await apiCaller(open, 'hoofd.vlierbeke');
    const address = '/api/v1/ownIndicators/referralAnswered/persons';
    const answer = await program.get(`${address}?outcome=unanswered`);
    expect(answer.json()).toMatchObject({
      items: [{ dossier: persons['Open'], name: 'Open Somers', role: 'guidance', outcome: 'unanswered' }],
      more: false,
    });
    expect(await logged(address)).toEqual(['Open guidance supervision']);
    const accepted = await program.get('/api/v1/ownIndicators/referralLoop/persons');
    expect(accepted.json().items).toEqual([
      expect.objectContaining({ name: 'Bezig Somers', outcome: 'open', begunOn: open.town.today }),
    ]);
    // The number of the row of the partner is of this database alone.
    expect(accepted.json().items[0]).not.toHaveProperty('kind');
    expect((await program.get(`${address}?outcome=nothing`)).statusCode).toBe(404);
    expect((await program.get(`${address}?quarter=2026`)).statusCode).toBe(400);
    expect((await program.get('/api/v1/ownIndicators/caseload/persons')).statusCode).toBe(404);
    const coach = await apiCaller(open, 'coach.vlierbeke');
    expect((await coach.get(address)).statusCode).toBe(404);
    expect((await (await apiCaller(open)).get(address)).statusCode).toBe(401);
  });

  it('are of no quarter that is not counted: an old one or one to come is explained, and nobody is shown', async () => {
    for (const quarter of ['2010-01', '2099-04']) {
      const answer = await open.ask(head, `${unanswered}&kwartaal=${quarter}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('Dit kwartaal staat er niet bij');
      expect(answer.body).not.toContain('Somers');
    }
  });

  it('say nothing of how many are not there', async () => {
    const before = await open.ask(head, unanswered);
    await open.town.shield(persons['Dicht'] ?? '', { user: 'hoofd.vlierbeke' });
    const after = await open.ask(head, unanswered);
    const still = (html: string) => html.replaceAll(/[0-9a-f]{32,}|nonce-\S+|value="[^"]+"/g, '');
    expect(still(after.body)).toBe(still(before.body));
    expect(before.body).toContain('De lijst kan korter zijn dan het cijfer');
  });

  it('are in aftercare only where the figure tells of work, for that purpose', async () => {
    const page = await open.ask(head, '/cijfers/eigen/uitstroom/mensen?uitkomst=WORK');
    expect(page.body).toContain('Open Somers');
    expect(page.body).toMatch(new RegExp(`/dossiers/${persons['Nazorg']}/nazorg\\?reden=supervision`));
    expect(await logged('/cijfers/eigen/uitstroom/mensen')).toEqual([
      'Nazorg aftercare supervision',
      'Open guidance supervision',
    ]);
  });

  it('are logged under the one name of their page, however its address was typed', async () => {
    const before = await logged('/cijfers/eigen/verwijzingen-met-antwoord/mensen');
    const typed = unanswered.replace('verwijzingen', '%76erwijzingen').replace('/mensen', '/%6Densen');
    expect((await open.ask(head, typed)).body).toContain('Open Somers');
    expect(await logged('/cijfers/eigen/verwijzingen-met-antwoord/mensen')).toHaveLength(before.length + 1);
  });

  it('go along as a file after the log was written, and count against the quota', async () => {
    const file = await open.ask(head, unanswered.replace('/mensen', '/mensen.csv'));
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body).toMatch(/;Somers;Open;.*zonder antwoord/);
    expect(await logged('/cijfers/eigen/verwijzingen-met-antwoord/mensen.csv')).toHaveLength(1);
    const workbook = await open.ask(head, unanswered.replace('/mensen', '/mensen.xlsx'));
    const cells: string[] = [];
    for await (const event of readTable(Readable.from([workbook.rawPayload])))
      if (event.kind === 'row') cells.push(...event.cells);
    expect(cells).toContain('Open');
    await open.db.admin.many(`update quota_limits set per_user_day = 0 where kind = 'listRow'`);
    const refused = await open.ask(head, unanswered.replace('/mensen', '/mensen.csv'));
    await open.db.admin.many(`update quota_limits set per_user_day = 20000 where kind = 'listRow'`);
    expect(refused.statusCode).toBe(429);
    expect(refused.body).not.toContain('Somers');
    expect(await logged('/cijfers/eigen/verwijzingen-met-antwoord/mensen.csv')).toHaveLength(1);
  });

  it('are for who leads the organisation: a coach and another organisation find nobody', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    expect((await open.ask(coach, unanswered)).statusCode).toBe(404);
    const other = await open.town.signIn('hoofd.oosterham');
    expect((await open.ask(other, unanswered)).body).not.toContain('Somers');
  });

  it('are not found for what there is not: another outcome, a quarter long ago, decisions and coaches', async () => {
    for (const address of [
      'verwijzingen-met-antwoord/mensen?uitkomst=ooit',
      'verwijzingen-met-antwoord/mensen?kwartaal=1999-01',
      'beslissingen-uitgevoerd/mensen',
      'mensen-per-begeleider/mensen',
      'nergens/mensen',
    ])
      expect((await open.ask(head, `/cijfers/eigen/${address}`)).statusCode, address).toBe(404);
  });

  it('stand behind a stock as they are today, also those for whom nothing runs', async () => {
    const guided = await open.ask(head, '/cijfers/eigen/mensen-in-begeleiding/mensen?uitkomst=guided');
    const without = await open.ask(head, '/cijfers/eigen/actie-of-maatregel/mensen?uitkomst=without');
    for (const page of [guided, without]) expect(page.body).toContain('Open Somers');
    const active = await open.ask(head, '/cijfers/eigen/actie-of-maatregel/mensen?uitkomst=active');
    for (const page of [guided, active]) expect(page.body).toContain('Bezig Somers');
    expect(guided.body).toContain('/cijfers/eigen/mensen-in-begeleiding/mensen.csv?uitkomst=guided');
    expect(without.body).not.toContain('Bezig');
    expect(active.body).not.toContain('Open Somers');
  });
});
