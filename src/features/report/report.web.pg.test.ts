/** Reports of an agreement, through the whole application: who writes a draft, what everyone reads once it is fixed, and that it stays so. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SeedAction, writeActions } from '../../../db/seeds/action-rows.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addDays, type CivilDate, civilDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
const today = civilDate('2026-06-30');
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(today);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const get = async (user: DemoUser | undefined, path: string) => open.ask(user && (await as(user)), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

let id: string;
let agreement: string;
beforeEach(async () => {
  id = await open.town.agreement({ from: '2025-01-01', until: '2027-12-31' });
  agreement = `/overeenkomsten/${id}`;
  await writeActions(open.db.admin, open.town.organisations, id, [grant(47), fairs(today)]);
});

const grant = (proofs: number): SeedAction => ({
  title: '53 mensen starten',
  goal: 'talent',
  domain: 'work',
  owner: 'ocmwVlierbeke',
  function: 'hoofd',
  indicator: 'proof',
  measures: 'mensen die starten',
  unit: 'count',
  baseline: 0,
  baselineOn: '2026-01-01',
  reference: 43,
  extra: 10,
  target: 53,
  due: '2026-12-31',
  rhythm: 'quarter',
  status: 'running',
  startedOn: '2026-01-01',
  proofs: Array.from({ length: proofs }, (_, index) => ({ on: '2026-02-01', reference: `LAP ${index}` })),
});

const fairs = (until: CivilDate): SeedAction => ({
  title: 'Vier jobbeurzen',
  goal: 'employers',
  domain: 'economy',
  owner: 'vdab',
  function: 'contactpunt',
  indicator: 'report',
  measures: 'jobbeurzen',
  unit: 'count',
  baseline: 0,
  baselineOn: '2025-02-01',
  target: 4,
  due: '2026-12-31',
  rhythm: 'year',
  status: 'running',
  startedOn: '2025-02-01',
  reports: [
    { on: '2025-12-01', value: 1 },
    { on: addDays(until, -10), value: 3 },
  ],
});

async function begin(user: DemoUser = 'hoofd.vlierbeke', soort = 'yearly', jaar = '2026'): Promise<string> {
  const answer = await send(user, `${agreement}/verslagen`, { soort, jaar });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location);
}

const hidden = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

async function fix(report: string, user: DemoUser = 'hoofd.vlierbeke') {
  const page = await get(user, report);
  const form = { versie: hidden(page.body, 'versie'), kenmerk: hidden(page.body, 'kenmerk') };
  return send(user, `${report}/vastleggen`, form);
}

async function write(report: string, typed: Record<string, string>, user: DemoUser = 'hoofd.vlierbeke') {
  const page = await get(user, `${report}/wijzig`);
  return send(user, `${report}/wijzig`, {
    versie: hidden(page.body, 'versie'),
    inleiding: '',
    slot: '',
    ...typed,
  });
}

describe('a report that is fixed while someone writes in it', () => {
  it('keeps what was typed to be read, also when that had to be looked over', async () => {
    const report = await begin();
    const page = await get('hoofd.vlierbeke', `${report}/wijzig`);
    expect((await fix(report)).statusCode).toBe(303);
    const typed = { versie: hidden(page.body, 'versie'), slot: 'Wij leerden samen.' };
    for (const inleiding of ['Een goed jaar.', 'Meneer Peeters vond werk.']) {
      const late = await send('hoofd.vlierbeke', `${report}/wijzig`, { ...typed, inleiding });
      expect(late.statusCode).toBe(409);
      for (const words of ['Iemand legde dit verslag vast', inleiding, 'Wij leerden samen.'])
        expect(late.body).toContain(words);
    }
  });
});

describe('a report of an agreement', () => {
  it('has its figures at once, and tells the sum of a grant with how many proofs count', async () => {
    const report = await begin();
    const page = await get('hoofd.vlierbeke', report);
    for (const words of [
      '43 (referentie) + 10 (extra) = 53',
      'Bewijzen die meetellen: 47',
      'Vier jobbeurzen',
      'Lijn van actie 2',
      'Stand van de acties op 30 juni 2026',
      'Over een vroeger jaar ligt in Werkwinkel geen verslag vast',
    ])
      expect(page.body).toContain(words);
  });

  it('tells the goals that were chosen, and what each party does and pays', async () => {
    const { vdab, ocmwVlierbeke } = open.town.organisations;
    await open.db.admin.many(
      `insert into agreement_sections (agreement_id, section, body, chosen) values ($1, 'goals', 'Samen vooruit', '{talent}')`,
      [id],
    );
    await open.db.admin.many(
      `insert into agreement_entries (agreement_id, section, number, organisation, body, amount) values
         ($1, 'engagements', 1, $2, 'Een halve medewerker', null), ($1, 'budget', 2, $2, 'Opleidingen', 12500),
         ($1, 'budget', 3, $3, 'Vervoer', 500)`,
      [id, vdab.ref, ocmwVlierbeke.ref],
    );
    const { body } = await get('hoofd.vlierbeke', await begin());
    for (const words of ['Elk talent telt', 'Samen vooruit', 'Een halve medewerker', 'Opleidingen', '13.000'])
      expect(body).toContain(words);
    expect(body).not.toContain('Loopbaanperspectief');
  });

  it('tells of the end of its year, and not of what came after', async () => {
    const report = await begin('hoofd.vlierbeke', 'yearly', '2025');
    const { body } = await get('hoofd.vlierbeke', report);
    expect(body).toContain('Stand van de acties op 31 december 2025');
    expect(body).toMatch(/2\. Vier jobbeurzen.*?data-label="Stand"[^>]*><div>1</s);
    expect(body).not.toContain('53 mensen starten');
  });

  it('tells the public figures of its places as they were published by then, and withholds the same', async () => {
    await open.db.admin.many(
      `insert into published_figures (indicator, version, level, place, year, reached, known) values
         ('outflow', 1, 'flanders', 'Vlaanderen', 2025, 500, 900), ('outflow', 1, 'municipality', '99001', 2025, 61, 100),
         ('outflow', 1, 'flanders', 'Vlaanderen', 2026, 500, 900), ('outflow', 1, 'municipality', '99001', 2026, null, null),
         ('outflow', 1, 'municipality', '99002', 2025, 52, 80)`,
    );
    const then = await get('hoofd.vlierbeke', await begin('hoofd.vlierbeke', 'yearly', '2025'));
    expect(then.body).toMatch(/Uitstroom naar werk, 2025.*Vlierbeke.*61 %.*We delen de uitstroom naar werk/s);
    expect(then.body).not.toContain('Oosterham');
    const { body } = await get('hoofd.vlierbeke', await begin('hoofd.vlierbeke', 'yearly', '2026'));
    expect(body).toMatch(/Uitstroom naar werk, 2026.*Vlierbeke.*niet getoond/s);
    await open.db.admin.many('delete from published_figures');
  });

  it('tells no count of fewer than ten people, to the parties neither', async () => {
    const few = await open.town.agreement({ from: '2025-01-01', until: '2027-12-31' });
    await writeActions(open.db.admin, open.town.organisations, few, [grant(7)]);
    agreement = `/overeenkomsten/${few}`;
    const { body } = await get('hoofd.vlierbeke', await begin());
    expect(body).toContain('Bewijzen die meetellen: minder dan 10');
    expect(body).not.toMatch(/>7</);
  });

  it('is a draft that only parties read, and one to a council only that party', async () => {
    const yearly = await begin();
    expect((await get('contact.oost', yearly)).statusCode).toBe(200);
    const council = await begin('hoofd.vlierbeke', 'council');
    for (const path of [council, `${council}/pdf`, `${council}/wijzig`])
      expect((await get('contact.oost', path)).statusCode, path).toBe(404);
    for (const path of [yearly, council, `${yearly}/pdf`, `${yearly}/word`])
      for (const user of [undefined, 'hoofd.oosterham', 'coach.vlierbeke'] as const)
        expect((await get(user, path)).statusCode, `${user} ${path}`).toBe(404);
    const refused = await send('hoofd.oosterham', `${agreement}/verslagen`, {
      soort: 'yearly',
      jaar: '2026',
    });
    expect(refused.statusCode).toBe(403);
  });

  it('keeps what was typed, refuses the number of a person and warns of names', async () => {
    const report = await begin();
    const number = await write(report, { inleiding: 'Voor 85.07.30-033.28.' });
    expect(number.statusCode).toBe(422);
    expect(number.body).toContain('Hier staat een rijksregisternummer.');
    expect(number.body).toContain('Voor 85.07.30-033.28.');
    const name = await write(report, { slot: 'Vraag het aan jan@linde.example.' });
    expect(name.body).toContain('Dit lijkt op een e-mailadres.');
    expect((await write(report, { inleiding: 'Een sterk jaar.', slot: 'Wij gaan verder.' })).statusCode).toBe(
      303,
    );
    const page = await get('contact.oost', report);
    expect(page.body).toMatch(/Inleiding.*Een sterk jaar\..*Besluit.*Wij gaan verder\./s);
  });

  it('shows both texts when two write at once', async () => {
    const report = await begin();
    await write(report, { inleiding: 'De eerste schrijft.' });
    const late = await send('contact.oost', `${report}/wijzig`, {
      versie: '1',
      inleiding: 'De tweede.',
      slot: '',
    });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('De eerste schrijft.');
    expect(late.body).toContain('De tweede.');
    const odd = { versie: '1', inleiding: 'Vraag het aan jan@linde.example.', slot: '' };
    const warned = await send('contact.oost', `${report}/wijzig`, odd);
    expect([warned.statusCode, hidden(warned.body, 'versie')]).toEqual([422, '1']);
    expect((await get('contact.oost', report)).body).toContain('De eerste schrijft.');
  });

  it('once fixed is read by everyone as it was, whatever changes afterwards', async () => {
    const report = await begin();
    await write(report, { inleiding: 'Een sterk jaar.' });
    expect((await fix(report)).statusCode).toBe(303);
    await open.db.admin.many(`update agreement_actions set title = 'Anders' where agreement_id = $1`, [id]);
    const page = await get(undefined, report);
    expect(page.headers['cache-control']).toBe('public, no-cache');
    expect(page.body).toContain('53 mensen starten');
    expect(page.body).not.toContain('Leg het verslag vast');
    expect((await get(undefined, agreement)).body).toContain('Jaarverslag 2026');
    expect(
      (await send('hoofd.vlierbeke', `${report}/wijzig`, { versie: '3', inleiding: 'x' })).statusCode,
    ).toBe(409);
    expect((await send('hoofd.vlierbeke', `${report}/weg`, {})).statusCode).toBe(409);
    const change = open.db.admin.many(
      `update agreement_reports set introduction = 'x' where agreement_id = $1`,
      [id],
    );
    await expect(change).rejects.toThrow('A report that was fixed does not change.');
    const kept = await open.db.admin.one<{ content: string; content_hash: string }>(
      'select content, content_hash from agreement_reports where agreement_id = $1',
      [id],
    );
    expect(
      createHash('sha256')
        .update(kept?.content ?? '')
        .digest('hex'),
    ).toBe(kept?.content_hash);
  });

  it('made again begins with the words of the one before, and says of that one that it was replaced', async () => {
    const old = await begin();
    await write(old, { inleiding: 'Een sterk jaar.', slot: 'Wij gaan verder.' });
    await fix(old);
    expect((await get(undefined, old)).body).not.toContain('vervangen');
    const again = await begin('contact.oost');
    expect(again).not.toBe(old);
    const draft = await get('contact.oost', again);
    for (const words of ['Een sterk jaar.', 'Wij gaan verder.', 'het verslag over 2026 dat er al is'])
      expect(draft.body).toContain(words);
    const { rawPayload } = await get('contact.oost', `${again}/pdf`);
    expect(rawPayload.toString('latin1')).toContain('Het vervangt het verslag van 30 juni 2026.');
    expect((await get(undefined, old)).body).not.toContain('vervangen');
    await fix(again);
    const { body } = await get(undefined, old);
    expect(body).toContain('Dit verslag is vervangen.');
    expect(body).toContain(`href="${again}"`);
    expect((await get(undefined, again)).body).not.toContain('Dit verslag is vervangen.');
    const list = (await get(undefined, `${agreement}/verslagen`)).body;
    expect(list.match(/>vervangen</g)).toHaveLength(1);
    expect(list.indexOf(again)).toBeLessThan(list.indexOf(old));
    const place = (await get(undefined, '/gemeenten/99001')).body;
    expect(place).toContain(again);
    expect(place).not.toContain(old);
    const council = await begin('hoofd.vlierbeke', 'council');
    expect((await get('hoofd.vlierbeke', council)).body).not.toContain('Een sterk jaar.');
  });

  it('is not fixed when its figures changed since it was read', async () => {
    const report = await begin();
    const page = await get('hoofd.vlierbeke', report);
    const form = { versie: hidden(page.body, 'versie'), kenmerk: hidden(page.body, 'kenmerk') };
    await open.db.admin.many(`update agreement_actions set title = 'Anders' where agreement_id = $1`, [id]);
    const late = await send('hoofd.vlierbeke', `${report}/vastleggen`, form);
    expect(late.statusCode).toBe(409);
    expect((await get(undefined, report)).statusCode).toBe(404);
  });

  it('is compared with the one before, without telling of the few who came between', async () => {
    const before = await begin('hoofd.vlierbeke', 'yearly', '2025');
    await fix(before);
    const { body } = await get('hoofd.vlierbeke', await begin());
    expect(body).toContain('Vergeleken met het verslag van 2025');
    expect(body).toMatch(/Vier jobbeurzen.*?data-label="Toen"[^>]*><div>1<.*?data-label="Nu"[^>]*><div>3</s);
    expect(body).toMatch(/53 mensen starten.*?data-label="Toen"[^>]*><div>nieuw</s);
  });

  it('comes as a PDF and as Word, and a draft says that it is one', async () => {
    const report = await begin('hoofd.vlierbeke', 'council');
    const draft = await get('hoofd.vlierbeke', `${report}/pdf`);
    expect(draft.headers['content-type']).toBe('application/pdf');
    expect(draft.headers['content-disposition']).toBe('attachment; filename="verslag-2026-ontwerp.pdf"');
    expect(draft.rawPayload.toString('latin1')).toContain(
      '/Title (Ontwerp: Verslag 2026 aan de raad van OCMW Vlierbeke',
    );
    await fix(report);
    const pdf = await get(undefined, `${report}/pdf`);
    expect(pdf.rawPayload.toString('latin1')).toContain(
      '/Title (Verslag 2026 aan de raad van OCMW Vlierbeke',
    );
    expect(pdf.rawPayload.equals((await get('contact.oost', `${report}/pdf`)).rawPayload)).toBe(true);
    const word = await get(undefined, `${report}/word`);
    expect(word.headers['content-disposition']).toBe('attachment; filename="verslag-2026.docx"');
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    [{ soort: 'yearly', jaar: '2024' }, 'Kies een jaar waarin de overeenkomst gold'],
    [{ soort: 'yearly', jaar: '2027' }, 'Kies een jaar waarin de overeenkomst gold'],
    [{ soort: '', jaar: '2026' }, 'Kies welk verslag u maakt.'],
  ])('does not begin with %o', async (form, words) => {
    const answer = await send('hoofd.vlierbeke', `${agreement}/verslagen`, form);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words);
  });

  it('is thrown away while it is a draft, and begun only once', async () => {
    const report = await begin();
    expect(await begin('contact.oost')).toBe(report);
    expect((await send('contact.oost', `${report}/weg`, {})).statusCode).toBe(303);
    expect((await get('contact.oost', report)).statusCode).toBe(404);
  });
});
