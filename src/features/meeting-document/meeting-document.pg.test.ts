/** Documents of a meeting, on PostgreSQL: who adds and reads them, that none is wider than its point, and what a download says of itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type Consultation, deskConsults, openConsultation } from '../../../tests/support/consultation.ts';
import { pdfOf, sendFile } from '../../../tests/support/file-form.ts';

let c: Consultation;
let meeting: string;
const items = new Map<string, string>();
beforeAll(async () => {
  c = await openConsultation();
  await deskConsults(c.open);
  meeting = await c.planned('secretaris.oost', 'east', c.open.town.day(5));
  for (const readers of ['members', 'governments', 'public']) {
    const form = { titel: `Voor ${readers}`, soort: 'discussion', bevoegdheid: 'local', lezers: readers };
    expect((await c.send('secretaris.oost', `${meeting}/agenda`, form)).statusCode).toBe(303);
    const row = await c.open.db.admin.one<{ id: string }>('select id from agenda_items where title = $1', [
      form.titel,
    ]);
    items.set(readers, row?.id ?? '');
  }
});
afterAll(() => c.close());

interface Given {
  readonly title?: string;
  readonly readers?: string;
  readonly item?: string;
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly csrf?: string;
}

async function add(user: DemoUser, given: Given = {}) {
  const { title = 'Cijfers', readers = 'members', item = '', name = 'cijfers.pdf', csrf } = given;
  const parts = [
    ['titel', title],
    ['punt', item],
    ['lezers', readers],
    ['bestand', { name, bytes: given.bytes ?? pdfOf(title) }],
  ] as const;
  return sendFile(c.open, await c.as(user), `${meeting}/documenten`, parts, csrf);
}

async function added(given: Given & { readonly title: string }): Promise<string> {
  expect((await add('secretaris.oost', given)).statusCode).toBe(303);
  const row = await c.open.db.admin.one<{ id: string }>('select id from meeting_documents where title = $1', [
    given.title,
  ]);
  return row?.id ?? '';
}

const read = async (user: DemoUser | undefined, id: string) =>
  c.open.ask(user === undefined ? undefined : await c.as(user), `/overleg/documenten/${id}`);
const statusFor = async (id: string) =>
  Promise.all(
    (['hoofd.oosterham', 'loket.vlierbeke', undefined] as const).map(
      async (user) => (await read(user, id)).statusCode,
    ),
  );

describe('a document', () => {
  test('is read by whom its point is for, or by fewer, and never by more', async () => {
    const [toMembers, toGovernments, toAll] = await Promise.all(
      (['members', 'governments', 'public'] as const).map((readers) =>
        added({ title: `Document voor ${readers}`, readers, item: items.get('public') ?? '' }),
      ),
    );
    expect(await statusFor(toMembers ?? '')).toEqual([200, 404, 303]);
    expect(await statusFor(toGovernments ?? '')).toEqual([200, 200, 303]);
    expect(await statusFor(toAll ?? '')).toEqual([200, 200, 200]);
    const wide = await add('secretaris.oost', { readers: 'public', item: items.get('members') ?? '' });
    expect(wide.statusCode).toBe(422);
    expect(wide.body).toContain('Een document is nooit voor meer lezers dan zijn punt.');
    // Should its point be for fewer after all, the document is too.
    await c.open.db.admin.many(`update agenda_items set readers = 'members' where id = $1`, [
      items.get('public'),
    ]);
    expect(await statusFor(toAll ?? '')).toEqual([200, 404, 303]);
    await c.open.db.admin.many(`update agenda_items set readers = 'public' where id = $1`, [
      items.get('public'),
    ]);
  });

  test('stands on the page of the meeting and of its minutes, for whoever may read it', async () => {
    await added({ title: 'Nota voor de leden' });
    await added({ title: 'Nota voor iedereen', readers: 'public' });
    const pageOf = async (user: DemoUser | undefined, part = '') =>
      (await c.open.ask(user === undefined ? undefined : await c.as(user), `${meeting}${part}`)).body;
    expect(await pageOf('hoofd.oosterham')).toContain('Nota voor de leden');
    const outside = await pageOf('loket.vlierbeke');
    expect([outside.includes('Nota voor iedereen'), outside.includes('Nota voor de leden')]).toEqual([
      true,
      false,
    ]);
    expect(await pageOf('hoofd.oosterham', '/verslag')).toContain('Nota voor de leden');
    const api = await c.get('loket.vlierbeke', '/api/v1/meetings');
    expect(api.json()).toMatchObject({
      items: [{ documents: expect.not.arrayContaining([{ readers: 'members' }]) }],
    });
    expect(api.body).toContain('Nota voor iedereen');
    expect(api.body).not.toContain('Nota voor de leden');
  });

  test('for the local governments is for them, and not for a partner with a seat in another body', async () => {
    const id = await added({ title: 'Voor de besturen', readers: 'governments' });
    expect(await statusFor(id)).toEqual([200, 200, 303]);
    expect((await read('coordinator.schakel', id)).statusCode).toBe(404);
    expect((await c.get('coordinator.schakel', '/overleg')).statusCode).toBe(200);
  });

  test('is kept as it came, and a browser keeps it and shows nothing of it', async () => {
    const bytes = pdfOf('bytes');
    const id = await added({ title: 'Zoals het kwam', name: 'Cijfers – mei.pdf', bytes });
    const answer = await read('hoofd.oosterham', id);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'content-disposition': `attachment; filename="Cijfers  mei.pdf"; filename*=UTF-8''Cijfers%20%E2%80%93%20mei.pdf`,
    });
  });

  test('is added by the secretary alone, from a form of ours', async () => {
    expect((await add('hoofd.oosterham')).statusCode).toBe(404);
    expect((await add('coach.steiger')).statusCode).toBe(404);
    expect((await add('secretaris.oost', { csrf: 'elsewhere' })).statusCode).toBe(403);
    const told = await c.open.db.admin.many(`select from meeting_documents where title = 'Cijfers'`);
    expect(told).toEqual([]);
  });

  test('that is refused leaves what was typed, with one sentence of why', async () => {
    const answer = await add('secretaris.oost', {
      title: 'Mijn nota',
      readers: 'governments',
      name: 'hulp.exe',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Dit soort bestand kan niet.');
    expect(answer.body).toContain('value="Mijn nota"');
    expect(answer.body).toMatch(/value="governments" checked/);
    const large = await add('secretaris.oost', { bytes: Buffer.alloc(11 * 1024 * 1024, 0x41) });
    expect(large.body).toContain('Dit bestand is groter dan 10 MB.');
    const about = await add('secretaris.oost', { title: 'Over 85.07.30-033.28' });
    expect(about.body).toContain('Kies het bestand opnieuw.');
  });

  test('that is taken away is gone, and leaves its line with the reason', async () => {
    const id = await added({ title: 'Verkeerd bestand' });
    const reden = 'Dit was het verkeerde bestand.';
    expect((await c.send('hoofd.oosterham', `/overleg/documenten/${id}/weg`, { reden })).statusCode).toBe(
      403,
    );
    const because = (words: string) =>
      c.send('secretaris.oost', `/overleg/documenten/${id}/weg`, { reden: words });
    const empty = await because('');
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf waarom u dit document weghaalt.');
    const odd = await because('Mevrouw Peeters staat erin.');
    expect(odd.statusCode).toBe(422);
    for (const words of ['Mevrouw Peeters staat erin.', 'Ik heb dit nagekeken'])
      expect(odd.body).toContain(words);
    expect((await c.send('secretaris.oost', `/overleg/documenten/${id}/weg`, { reden })).statusCode).toBe(
      303,
    );
    expect((await c.send('secretaris.oost', `/overleg/documenten/${id}/weg`, { reden })).statusCode).toBe(
      409,
    );
    expect((await read('secretaris.oost', id)).statusCode).toBe(404);
    expect((await c.get('hoofd.oosterham', meeting)).body).toContain(`Weggehaald: ${reden}`);
    const left = await c.open.db.admin.one<{ files: number; documents: number }>(
      `select (select count(*)::int from stored_files) as files,
         (select count(*)::int from meeting_documents where file_id is not null) as documents`,
    );
    expect(left?.files).toBe(left?.documents);
  });
});
