/** How many attachments an agreement takes, and where those that name nobody are told, with the figures of the territory: everywhere the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf, sendFile } from '../../../tests/support/file-form.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let agreement: string;
beforeAll(async () => {
  open = await openApp();
  const parties = (['vdab', 'ocmwVlierbeke', 'ocmwOosterham'] as const).map((organisation) => ({
    organisation,
    role: 'partij',
    signatory: 'voorzitter',
  }));
  agreement = await open.town.agreement({ parties });
});
afterAll(() => open.close());

async function add(
  user: 'hoofd.vlierbeke' | 'hoofd.oosterham' | 'contact.oost',
  title: string,
  who = 'nobody',
) {
  return sendFile(open, await open.town.signIn(user), `/overeenkomsten/${agreement}/bijlagen`, [
    ['titel', title],
    ['wie', who],
    ['bestand', { name: 'bijlage.pdf', bytes: pdfOf(title) }],
  ]);
}

/** Lets an organisation have so many attachments, beside those that it has. */
async function fill(organisation: 'vdab' | 'ocmwVlierbeke' | 'ocmwOosterham', times: number): Promise<void> {
  await open.db.admin.many(
    `with kept as (select n, gate.store_file('x.pdf', 'pdf', encode(sha256('x'::bytea), 'hex'), 'x'::bytea) as id from generate_series(1, $2::integer) n)
     insert into agreement_attachments (agreement_id, organisation, number, title, signed, names_people, digest, kind, size, file_id, added_by)
     select $1::uuid, $3::integer, (select coalesce(max(number), 0) from agreement_attachments where agreement_id = $1::uuid) + k.n, 'Nog een', false, true,
       encode(sha256('x'::bytea), 'hex'), 'pdf', 1, k.id, $4::uuid from kept k`,
    [agreement, times, open.town.organisations[organisation].ref, open.town.users['hoofd.vlierbeke'].id],
  );
}

test('what names nobody, and figures that stand, are told in the report, at the municipality and to other programs', async () => {
  expect((await add('hoofd.vlierbeke', 'Evaluatie van de zitdagen')).statusCode).toBe(303);
  expect((await add('hoofd.vlierbeke', 'Lijst van raadsleden', 'officials')).statusCode).toBe(303);
  await open.db.admin.many(
    `insert into agreement_context_figures (agreement_id, organisation, number, subject, value, unit, as_of, source, added_by, struck_at, struck_because)
     select $1, $2, n, case n when 1 then 'Werkzaamheidsgraad hier' else 'Fout getal hier' end, 76.4, '%', gate.today() - 400, 'Een telling', $3,
       case n when 2 then now() end, case n when 2 then 'Verkeerd' end from generate_series(1, 2) n`,
    [agreement, open.town.organisations.ocmwVlierbeke.ref, open.town.users['hoofd.vlierbeke'].id],
  );
  const token = await open.town.signIn('hoofd.vlierbeke');
  const begun = await open.ask(token, `/overeenkomsten/${agreement}/verslagen`, {
    soort: 'yearly',
    jaar: open.town.today.slice(0, 4),
  });
  const report = await open.ask(token, String(begun.headers.location));
  const place = await open.ask(undefined, '/gemeenten/99001');
  const api = await open.ask(undefined, `/api/v1/agreements/${agreement}`);
  for (const { body } of [report, place, api]) {
    expect(body).toContain('Evaluatie van de zitdagen');
    expect(body).toContain('Werkzaamheidsgraad hier');
    expect(body).toMatch(/76[.,]4/);
    expect(body).not.toContain('Lijst van raadsleden');
    expect(body).not.toContain('Fout getal hier');
  }
  const { attachments } = api.json<{ attachments: { href: string; digest: string }[] }>();
  expect(attachments).toHaveLength(1);
  expect((await open.ask(undefined, attachments[0]?.href ?? '')).statusCode).toBe(200);
  // The coordinator of a party reads of the list of members; a program of that party does not.
  expect((await open.ask(token, `/api/v1/agreements/${agreement}`)).body).not.toContain(
    'Lijst van raadsleden',
  );
});

test('one party adds twenty, all together fifty, and what was too much is told', async () => {
  await fill('ocmwVlierbeke', 17);
  expect((await add('hoofd.vlierbeke', 'De twintigste')).statusCode).toBe(303);
  const own = await add('hoofd.vlierbeke', 'Eén te veel');
  expect(own.statusCode).toBe(409);
  expect(own.body).toContain('Eén te veel');
  expect((await add('hoofd.oosterham', 'Van een ander')).statusCode).toBe(303);
  await fill('ocmwOosterham', 19);
  await fill('vdab', 9);
  expect((await add('contact.oost', 'De vijftigste')).statusCode).toBe(303);
  const full = await add('contact.oost', 'De eenenvijftigste');
  expect(full.statusCode).toBe(409);
  expect(full.body).toContain('De eenenvijftigste');
});
