// The way of a list through the application: try it, read it, take back what did not go in; and who may not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleClientFile } from '../../../db/seeds/demo-import-file.ts';
import { csv, doJobs, readIn, sendList } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';

let opened: OpenApp;
let coach: string;
beforeAll(async () => {
  opened = await openApp();
  coach = await opened.town.signIn('coach.vlierbeke');
});
afterAll(() => opened.close());

const page = async (path: string, token = coach) => (await opened.ask(token, path)).body;
const count = async (table: string) =>
  (await opened.db.admin.one<{ count: number }>(`select count(*)::int as count from ${table}`))?.count ?? -1;
const filesKept = () => {
  try {
    return readdirSync(join(opened.world.config.dataDir, 'files'));
  } catch {
    return [];
  }
};
const example = () => exampleClientFile(opened.town.today);

describe('The example list', () => {
  test('is offered on the page, and comes as a file', async () => {
    const start = await page('/inlezen');
    expect(start).toContain('/inlezen/voorbeeld-clienten.csv');
    const answer = await opened.ask(coach, '/inlezen/voorbeeld-clienten.csv');
    expect(answer.headers['content-disposition']).toContain('voorbeeld-clienten.csv');
    expect(answer.body).toContain('insz;voornaam;achternaam');
    expect(await htmlProblems(start)).toEqual([]);
  });

  test('is tried without writing anything about persons, and then read without sending it again', async () => {
    const before = await Promise.all(['persons', 'facts', 'involvements', 'insz_keys'].map(count));
    const at = await readIn(opened, coach, example(), { what: 'proef', name: 'C:\\mijn map\\lijst.csv' });
    const tried = await page(at);
    expect(tried).toContain('Zou ingelezen worden');
    expect(tried).toMatch(/Zou ingelezen worden<\/dt><dd[^>]*>21</);
    expect(tried).toMatch(/Komt terug<\/dt><dd[^>]*>3</);
    expect(tried).toContain('miste een nul vooraan');
    expect(tried).toContain('lijst.csv');
    expect(tried).not.toContain('mijn map');
    expect(await htmlProblems(tried)).toEqual([]);
    expect(await Promise.all(['persons', 'facts', 'involvements', 'insz_keys'].map(count))).toEqual(before);

    const again = await opened.ask(coach, `${at}/opnieuw`, { wat: 'echt' });
    expect(again.headers.location).toBe(at);
    await doJobs(opened);
    const done = await page(at);
    expect(done).toMatch(/Nieuw voor uw organisatie<\/dt><dd[^>]*>21</);
    expect(await htmlProblems(done)).toEqual([]);
    expect(await count('persons')).toBe((before[0] ?? 0) + 21);
    expect(await page('/personen?van=team')).toContain('Cools');
  });

  test('read once more says so and changes nothing', async () => {
    const facts = await count('facts');
    const at = await readIn(opened, coach, example());
    const told = await page(at);
    expect(told).toContain('Dit bestand las u al in op');
    expect(told).toMatch(/Al gekend, niets veranderd<\/dt><dd[^>]*>21</);
    expect(await count('facts')).toBe(facts);
  });

  test('gives the wrong rows back with the reason beside each, logged and never cached', async () => {
    const at = await readIn(opened, coach, example());
    const headers = await count('log.headers');
    const answer = await opened.ask(coach, `${at}/afgekeurd.csv`);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="afgekeurde-rijen.csv"',
    });
    const lines = answer.body.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\ufeffinsz;voornaam;.*;reden$/);
    expect(lines[1]).toMatch(/Geens.*insz: De laatste twee cijfers kloppen niet/);
    expect(lines[2]).toMatch(/Freddy.*achternaam: Vul dit in/);
    expect(lines[3]).toMatch(/Belhaj.*geboortedatum: Dit is geen datum/);
    expect(await count('log.headers')).toBe(headers + 1);
    const entry = await opened.db.admin.one(
      'select purpose, route, outcome from log.headers order by id desc limit 1',
    );
    expect(entry).toEqual({ purpose: 'import', route: '/inlezen/:id/afgekeurd.csv', outcome: 'exported' });
    expect((await opened.ask(coach, `${at}/meldingen.csv`)).body).toContain('25;hersteld;insz;');
  });
});

describe('What stands in a list', () => {
  test('never lies on disk or in the tables of imports in the clear, and the file goes when it was read', async () => {
    const list = csv({ insz: '85073003328', achternaam: 'Zeldzaamnaam', regime: 'wachtgeld' });
    const answer = await sendList(opened, coach, list);
    const id = answer.headers.location?.split('/').at(-1) ?? '';
    const kept = readFileSync(join(opened.world.config.dataDir, 'files', id));
    expect(kept.includes('Zeldzaamnaam')).toBe(false);
    await doJobs(opened);
    expect(filesKept()).not.toContain(id);
    const rows = await opened.db.admin.many(
      `select i::text as text from client_imports i where id = $1
       union all select encode(sealed, 'escape') from client_import_batches where import_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Zeldzaamnaam');
    expect((await opened.ask(coach, `/inlezen/${id}/afgekeurd.csv`)).body).toContain('Zeldzaamnaam');
  });

  test('comes back with no cell that a spreadsheet would run', async () => {
    const list = csv({ insz: '1', voornaam: '=cmd|x', achternaam: '+1', opmerking: '@a', '-1': '-2' });
    const back = (await opened.ask(coach, `${await readIn(opened, coach, list)}/afgekeurd.csv`)).body;
    expect(back).toContain("1;'=cmd|x;'+1;'@a;'-2;");
    expect(back).toContain("'-1;reden");
  });
});

describe('Only who may import', () => {
  test('sees the pages: the front desk and the data protection officer meet no such page', async () => {
    for (const user of ['loket.vlierbeke', 'dpo.vlierbeke', 'redactie.vvsg'] as const) {
      const token = await opened.town.signIn(user);
      expect((await opened.ask(token, '/inlezen')).statusCode).toBe(404);
      expect((await sendList(opened, token, example())).statusCode).toBe(404);
    }
    expect((await opened.ask(undefined, '/inlezen')).headers.location).toContain('/aanmelden');
    expect((await sendList(opened, undefined, example())).headers.location).toContain('/aanmelden');
  });

  test('sees an import of the own organisation, and of a colleague only when importing for all', async () => {
    const at = await readIn(opened, coach, example());
    const addresses = [at, `${at}/kolommen`, `${at}/afgekeurd.csv`, `${at}/meldingen.csv`];
    for (const user of ['coach.kreekdorp', 'collega.vlierbeke', 'bemiddelaar.oost'] as const) {
      const token = await opened.town.signIn(user);
      for (const address of addresses) expect((await opened.ask(token, address)).statusCode).toBe(404);
      for (const act of ['opnieuw', 'beeindigen', 'kolommen'])
        expect((await opened.ask(token, `${at}/${act}`, { wat: 'echt' })).statusCode).toBe(404);
    }
    const steward = await opened.town.signIn('beheer.vlierbeke');
    for (const address of addresses) expect((await opened.ask(steward, address)).statusCode).toBe(200);
  });

  test('a form that no page of ours made is refused, and nothing of it is kept', async () => {
    const [imports, files] = [await count('client_imports'), filesKept().length];
    expect((await sendList(opened, coach, example(), { csrf: 'x' })).statusCode).toBe(403);
    expect([await count('client_imports'), filesKept().length]).toEqual([imports, files]);
  });
});

describe('A form that cannot be used', () => {
  test('comes back with what was chosen and one sentence beside the field', async () => {
    const answer = await sendList(opened, coach, undefined, { what: 'echt', absent: 'beeindigd' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Kies een bestand op uw computer.');
    expect(answer.body).toMatch(/value="echt" checked/);
    expect(answer.body).toMatch(/value="beeindigd" checked/);
    expect(await htmlProblems(answer.body)).toEqual([]);
  });

  test('an empty file is refused, and a line of 60 MB too', async () => {
    expect((await sendList(opened, coach, '')).body).toContain('Het bestand is leeg');
    const files = filesKept().length;
    const large = await sendList(opened, coach, Buffer.alloc(60_000_000, 'a'));
    expect(large.statusCode).toBe(422);
    expect(large.body).toContain('groter dan 50 MB');
    expect(filesKept()).toHaveLength(files);
  });
});
