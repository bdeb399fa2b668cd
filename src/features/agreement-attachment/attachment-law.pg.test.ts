/**
 * The law of attachments of an agreement, on PostgreSQL: who adds and reads them, that each opening of one that names people is written down
 * first, and that what belongs to the signed text is in its fingerprint and stays.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FormPart, pdfOf, sendFile } from '../../../tests/support/file-form.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { takeSnapshot } from '../agreement/snapshot.acts.ts';
import { dropParty } from '../agreement-draft/party.acts.ts';
import { addContextFigure } from '../context-figure/context-figure.acts.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

let running: string;
let draft: string;
const parties = (['vdab', 'ocmwVlierbeke', 'ocmwOosterham'] as const).map((organisation) => ({
  organisation,
  role: 'partij',
  signatory: 'voorzitter',
}));
beforeEach(async () => {
  running = await open.town.agreement({ parties });
  draft = await open.town.agreement({ parties, status: 'draft' });
});

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}

interface Given {
  readonly title?: string;
  readonly who?: string;
  readonly parties?: readonly string[];
  readonly signed?: boolean;
  readonly of?: string;
}

async function add(user: DemoUser, given: Given = {}) {
  const { title = 'Besluit', who = 'nobody', of = running, signed = false } = given;
  const parts: readonly FormPart[] = [
    ['titel', title],
    ['wie', who],
    ...(given.parties ?? []).map((id): FormPart => ['voor', id]),
    ...(signed ? [['tekst', 'ja'] as const] : []),
    ['bestand', { name: 'besluit.pdf', bytes: pdfOf(title) }],
  ];
  return sendFile(open, await as(user), `/overeenkomsten/${of}/bijlagen`, parts);
}

async function added(user: DemoUser, given: Given): Promise<string> {
  const answer = await add(user, given);
  expect(answer.statusCode, answer.body).toBe(303);
  const row = await open.db.admin.one<{ id: string }>(
    'select id from agreement_attachments order by added_at desc limit 1',
  );
  return `/overeenkomsten/${given.of ?? running}/bijlagen/${row?.id ?? ''}`;
}

const ask = async (user: DemoUser | undefined, path: string, form?: Record<string, string>) =>
  open.ask(user === undefined ? undefined : await as(user), path, form);
const readers = [
  'hoofd.vlierbeke',
  'contact.oost',
  'hoofd.oosterham',
  'coach.vlierbeke',
  'hoofd.kreekdorp',
  undefined,
] as const;
const statuses = async (path: string) =>
  Promise.all(readers.map(async (user) => (await ask(user, path)).statusCode));
const openings = () =>
  open.db.admin.many<{ organisation: string; reason: string }>(
    `select o.name as organisation, h.reason from log.headers h join organisations o on o.id = h.organisation_id
     where h.route = '/overeenkomsten/:id/bijlagen/:bijlage' and h.outcome = 'shown' order by h.id`,
  );
const fingerprint = async (of: string) =>
  (await open.db.app.transaction(await as('contact.oost'), (tx) => findAgreement(tx, of)))?.hash;

describe('an attachment', () => {
  test('that names nobody follows its agreement', async () => {
    const path = await added('hoofd.vlierbeke', { title: 'Analyse van de streek' });
    expect(await statuses(path)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await ask(undefined, `/overeenkomsten/${running}`)).body).toContain('Analyse van de streek');
    const hidden = await added('hoofd.vlierbeke', { title: 'Eerste analyse', of: draft });
    expect(await statuses(hidden)).toEqual([200, 200, 200, 404, 404, 303]);
    expect(await openings()).toEqual([]);
  });

  test('that names people is for the parties it is meant for, and each opening is written down first', async () => {
    const vdab = open.town.organisations.vdab.id;
    const path = await added('hoofd.vlierbeke', {
      title: 'Aanwezigen raad',
      who: 'officials',
      parties: [vdab],
    });
    const id = path.split('/').at(-1);
    expect(await statuses(path)).toEqual([200, 200, 404, 404, 404, 303]);
    const pages = await Promise.all(
      readers.map(async (user) =>
        (await ask(user, `/overeenkomsten/${running}`)).body.includes('Aanwezigen raad'),
      ),
    );
    expect(pages).toEqual([true, true, false, false, false, false]);
    const written = await openings();
    expect(written.map(({ organisation }) => organisation).sort()).toEqual(['OCMW Vlierbeke', 'VDAB']);
    expect(written.every(({ reason }) => reason === id)).toBe(true);
    // The bytes are nowhere without that line, also not for whom it is meant.
    const bare = await open.db.app.transaction(await as('contact.oost'), (tx) =>
      tx.many(
        'select from agreement_attachments x join stored_files f on f.id = x.file_id where x.names_people',
      ),
    );
    expect(bare).toHaveLength(0);
    // Nothing is shown that cannot be written down.
    await open.db.admin.many('alter table log.headers add constraint nothing_more check (id < 0) not valid');
    expect((await ask('contact.oost', path)).statusCode).toBe(500);
    await open.db.admin.many('alter table log.headers drop constraint nothing_more');
    // A party that left reads it no more.
    await open.db.admin.many(
      `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
      [running, open.town.organisations.vdab.ref],
    );
    expect((await ask('contact.oost', path)).statusCode).toBe(404);
  });

  test('about persons who are guided is refused, with where they belong; what was typed stays', async () => {
    const answer = await add('hoofd.vlierbeke', { title: 'Lijst van deelnemers', who: 'guided' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Deel ze met een verwijzing of op een casusoverleg.');
    expect(answer.body).toContain('value="Lijst van deelnemers"');
    expect(
      await open.db.admin.many('select from agreement_attachments where agreement_id = $1', [running]),
    ).toEqual([]);
  });

  test('is added by a party that speaks for itself, to what is not over', async () => {
    expect((await add('coach.vlierbeke')).statusCode).toBe(403);
    expect((await add('hoofd.kreekdorp')).statusCode).toBe(403);
    expect((await add('hoofd.kreekdorp', { of: draft })).statusCode).toBe(404);
    const over = await open.town.agreement({ parties, until: '2023-12-31' });
    const late = await add('hoofd.vlierbeke', { of: over });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain(`href="/overeenkomsten/${over}"`);
    expect(
      await open.db.admin.many('select from agreement_attachments where agreement_id = $1', [over]),
    ).toEqual([]);
  });

  test('of the signed text is in the fingerprint, asks all to agree again, and stays once it is submitted', async () => {
    const before = await fingerprint(draft);
    await added('hoofd.vlierbeke', { title: 'Naast de tekst', of: draft });
    expect(await fingerprint(draft)).toBe(before);
    await open.db.admin.many(
      `insert into agreement_consents (agreement_id, organisation, document_hash, given_by) values ($1, $2, 'x', $3)`,
      [draft, open.town.organisations.vdab.ref, open.town.users['contact.oost'].id],
    );
    const path = await added('hoofd.vlierbeke', { title: 'Bij de tekst', signed: true, of: draft });
    const after = await fingerprint(draft);
    expect(after).not.toBe(before);
    expect(
      await open.db.admin.many('select from agreement_consents where agreement_id = $1', [draft]),
    ).toEqual([]);
    const some = await add('hoofd.vlierbeke', {
      who: 'officials',
      parties: [open.town.organisations.vdab.id],
      signed: true,
      of: draft,
    });
    expect(some.body).toContain('Wie de tekst tekent, moet hem helemaal kunnen lezen.');

    await open.db.admin.many(`update agreements set status = 'approval' where id = $1`, [draft]);
    const reden = 'Verkeerd bestand.';
    expect((await ask('hoofd.vlierbeke', `${path}/weg`, { reden })).statusCode).toBe(409);
    const late = await add('hoofd.vlierbeke', { signed: true, of: draft });
    expect(late.body).toContain('De tekst ligt al vast.');
    expect(await fingerprint(draft)).toBe(after);
    await open.db.admin.many(`update agreements set status = 'draft' where id = $1`, [draft]);
    expect((await ask('contact.oost', `${path}/weg`, { reden })).statusCode).toBe(303);
    expect(await fingerprint(draft)).toBe(before);
  });

  test('beside the text is taken away by the party that added it, and leaves its line', async () => {
    const path = await added('hoofd.vlierbeke', { title: 'Oude cijfers' });
    const reden = 'Er zijn nieuwe cijfers.';
    expect((await ask('contact.oost', `${path}/weg`, { reden })).statusCode).toBe(403);
    const empty = await ask('hoofd.vlierbeke', `${path}/weg`, { reden: '' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf waarom u deze bijlage weghaalt.');
    const odd = await ask('hoofd.vlierbeke', `${path}/weg`, { reden: 'Mevrouw Peeters staat erin.' });
    expect(odd.statusCode).toBe(422);
    for (const words of ['Mevrouw Peeters staat erin.', 'Ik heb dit nagekeken'])
      expect(odd.body).toContain(words);
    expect((await ask('hoofd.vlierbeke', `${path}/weg`, { reden })).statusCode).toBe(303);
    expect((await ask('hoofd.vlierbeke', path)).statusCode).toBe(404);
    expect((await ask(undefined, `/overeenkomsten/${running}`)).body).toContain(`Weggehaald: ${reden}`);
  });
});

test('what names people beside the text is for who added it alone once the agreement is over', async () => {
  const file = await added('hoofd.oosterham', { who: 'officials' });
  await open.db.admin.many('update agreements set valid_until = $2 where id = $1', [
    running,
    open.town.day(-1),
  ]);
  expect((await ask('hoofd.vlierbeke', file)).statusCode).toBe(404);
  expect((await ask('hoofd.oosterham', file)).statusCode).toBe(200);
});

test('a mandate for a province speaks in the agreements of that province', async () => {
  const unit = async (name: string) =>
    open.db.admin.many(
      'update mandates set unit = (select ref from organisations where name = $2) where user_id = $1',
      [open.town.users['contact.oost'].id, name],
    );
  await unit('VDAB Antwerpen');
  expect((await add('contact.oost')).statusCode).toBe(403);
  await unit('VDAB Oost-Vlaanderen');
  expect((await add('contact.oost')).statusCode).toBe(303);
  const frame = await open.town.agreement({
    parties: (['vdab', 'vvsg'] as const).map((organisation) => ({
      organisation,
      role: 'partij',
      signatory: 'voorzitter',
    })),
  });
  expect((await add('contact.oost', { of: frame })).statusCode).toBe(403);
});

test('a party that steps out of a draft takes along its figures and what it added beside the text, and leaves those of others', async () => {
  const { db, town } = open;
  const figure = {
    wat: 'Wachtlijst',
    waarde: '12',
    eenheid: '',
    datum: typedDate(town.today),
    bron: 'eigen telling',
  };
  for (const user of ['hoofd.oosterham', 'hoofd.vlierbeke'] as const) {
    await add(user, { of: draft, who: 'officials' });
    for (const act of [
      perform(db.app, await as(user), takeSnapshot, { agreement: draft }),
      perform(db.app, await as(user), addContextFigure, { agreement: draft, ...figure }),
    ])
      expect((await act).outcome).toBe('done');
  }
  const party = town.organisations.ocmwOosterham.id;
  const left = await perform(db.app, await as('hoofd.oosterham'), dropParty, { agreement: draft, party });
  expect(left.outcome).toBe('done');
  const { ref } = town.organisations.ocmwVlierbeke;
  for (const table of ['agreement_snapshots', 'agreement_context_figures', 'agreement_attachments'])
    expect(
      await db.admin.many(`select organisation from ${table} where agreement_id = $1`, [draft]),
      table,
    ).toEqual([{ organisation: ref }]);
  const files = await db.admin.many(
    'select from stored_files f where not exists (select from agreement_attachments x where x.file_id = f.id)',
  );
  expect(files).toEqual([]);
});
