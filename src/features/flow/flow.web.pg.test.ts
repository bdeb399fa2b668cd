/** The pages of flows, through the whole application: what each reader finds, and what happens to what was typed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../session/session.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
// Seeded numbers go down, so that they never meet those of drafted flows, which go up.
let number = 1_000;
const seeded = (given: Parameters<OpenApp['town']['flow']>[0] = {}) => {
  number -= 1;
  return open.town.flow({ number, ...given });
};
const get = async (user: DemoUser | undefined, path: string) => open.ask(user && (await as(user)), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

/** Sends a form in which a field may occur several times. */
async function sendMany(user: DemoUser, path: string, fields: [string, string][]) {
  const token = await as(user);
  return open.app.inject({
    method: 'POST',
    url: path,
    cookies: { [SESSION_COOKIE]: token },
    headers: {
      host: 'localhost:8080',
      origin: 'http://localhost:8080',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams([['csrf', csrfToken(token)], ...fields]).toString(),
  });
}

const draft = (over: Record<string, string> = {}): [string, string][] => [
  ...Object.entries({
    titel: 'Inzage voor de proef',
    ontvanger: 'kind:ocmw',
    doel: 'guidance',
    groep: 'guided',
    wet: 'Wet van de proef',
    grond: 'art. 6.1.e AVG',
    bewaring: '5 jaar',
    van: '1/1/2022',
    toestand: 'inForce',
    ...over,
  }),
  ['gegevens', 'plan'],
  ['gegevens', 'registration'],
];

async function drafted(over: Record<string, string> = {}): Promise<string> {
  const answer = await sendMany('jurist.vdab', '/stromen/nieuw', draft(over));
  expect(answer.statusCode).toBe(303);
  return /\/stromen\/([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1] ?? '';
}

const statusOf = async (id: string) =>
  (await open.db.admin.one<{ status: string }>('select status from flows where id = $1', [id]))?.status;

describe('the register', () => {
  it('is open to everyone and may be kept, but is asked for again each time', async () => {
    const { id } = await seeded({ title: 'Een zichtbare stroom' });
    const page = await get(undefined, '/stromen');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Een zichtbare stroom');
    expect(page.headers['cache-control']).toBe('public, no-cache');
    expect(page.headers['vary']).toContain('cookie');
    const again = (path: string) =>
      open.app.inject({
        url: path,
        headers: { host: 'localhost:8080', 'if-none-match': String(page.headers.etag) },
      });
    expect((await again('/stromen')).statusCode).toBe(304);
    await send('dpo.vdab', `/stromen/${id}/schors`, { reden: 'Voor de proef.' });
    expect((await again('/stromen')).statusCode).toBe(200);
    const signedIn = await get('coach.vlierbeke', '/stromen');
    expect(signedIn.headers['cache-control']).toBe('no-store');
    expect(signedIn.headers.etag).toBeUndefined();
  });

  it('narrows to a sender, a kind of receiver, a category and a state', async () => {
    await seeded({ title: 'Alleen metingen', categories: ['outcome'], to: { kind: 'partner' } });
    const { vdab } = open.town.organisations;
    const one = await get(
      undefined,
      `/stromen?afzender=${vdab.id}&soort=partner&categorie=outcome&toestand=inForce`,
    );
    expect(one.body).toContain('Alleen metingen');
    expect(one.body).not.toContain('Een zichtbare stroom');
    const none = await get(undefined, '/stromen?categorie=sharedNotes');
    expect(none.body).toContain('Geen enkele stroom past bij uw keuze.');
    const foolish = await get(undefined, '/stromen?afzender=x&soort=__proto__&toestand=constructor');
    expect(foolish.statusCode).toBe(200);
  });

  it('shows as a table who shares what with whom', async () => {
    const page = await get(undefined, '/stromen/matrix');
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/VDAB deelt.*alle OCMW’s.*Inschrijving bij VDAB.*stroom \d+/s);
  });

  it.each(['nergens', '00000000-0000-4000-8000-000000000000', '%00', 'nieuw/iets'])(
    'answers 404 for %s',
    async (part) => {
      const page = await get(undefined, `/stromen/${part}`);
      expect(page.statusCode).toBe(404);
    },
  );

  it('lets a front desk look and nothing more', async () => {
    const { id } = await seeded();
    const page = await get('loket.vlierbeke', `/stromen/${id}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('Wat u kunt doen');
    for (const part of ['schors', 'hervat', 'wijzig', 'ontwerp', 'ontvangst'])
      expect((await get('loket.vlierbeke', `/stromen/${id}/${part}`)).statusCode, part).toBe(403);
    expect((await get('loket.vlierbeke', '/stromen/nieuw')).statusCode).toBe(403);
    expect((await send('loket.vlierbeke', `/stromen/${id}/schors`, { reden: 'nee' })).statusCode).toBe(403);
    expect((await send('loket.vlierbeke', `/stromen/${id}/schors`, { reden: '' })).statusCode).toBe(403);
    expect(await statusOf(id)).toBe('inForce');
  });

  it('sends whoever is not signed in to sign in before something is changed', async () => {
    const { id } = await seeded();
    const page = await get(undefined, `/stromen/${id}/schors`);
    expect(page.statusCode).toBe(303);
    expect(page.headers.location).toContain('/aanmelden');
  });
});

describe('drafting and confirming', () => {
  it('goes from the legal editor to the officer to the receiver', async () => {
    const id = await drafted();
    expect((await get(undefined, `/stromen/${id}`)).statusCode).toBe(404);
    expect((await get('loket.vlierbeke', `/stromen/${id}/ontwerp`)).statusCode).toBe(404);
    expect((await get('dpo.vdab', '/stromen?wacht=ja')).body).toContain('Inzage voor de proef');
    const read = await get('dpo.vdab', `/stromen/${id}/ontwerp`);
    expect(read.body).toContain('Bevestig dit ontwerp');
    expect(read.body).toContain('Marijke Nijs');
    expect((await send('dpo.vdab', `/stromen/${id}/bevestig`, { revisie: '1' })).statusCode).toBe(303);
    const open2 = await get(undefined, `/stromen/${id}`);
    expect(open2.body).toContain('Nog geen ontvanger bevestigde deze stroom.');
    expect(open2.body).not.toContain('Marijke Nijs');
    expect((await get('dpo.vlierbeke', '/stromen?wacht=ja')).body).toContain('Inzage voor de proef');
    const reception = await get('dpo.vlierbeke', `/stromen/${id}/ontvangst`);
    expect(reception.body).toContain('minder dan 10 mensen');
    const form = { versie: '1', document: 'Besluit 2026/7' };
    expect((await send('dpo.vlierbeke', `/stromen/${id}/ontvangst`, form)).statusCode).toBe(303);
    expect((await get(undefined, `/stromen/${id}`)).body).toContain('Besluit 2026/7');
  });

  it('keeps what was typed and says beside each field what is wrong', async () => {
    const fields = draft({ titel: '', van: '31/02/2026', artikel: 'artikel negen' });
    const answer = await sendMany('jurist.vdab', '/stromen/nieuw', fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#titel"');
    expect(answer.body).toContain('Geef de stroom een titel.');
    expect(answer.body).toContain('31/02/2026');
    expect(answer.body).toContain('artikel negen');
    expect(answer.body).toMatch(/value="plan" checked/);
  });

  it('gives both versions when two people draft at once', async () => {
    const id = await drafted();
    const stale = { versie: '1', revisie: '1' };
    await sendMany('jurist.vdab', `/stromen/${id}/wijzig`, draft({ ...stale, titel: 'Van de collega' }));
    const answer = await sendMany(
      'jurist.vdab',
      `/stromen/${id}/wijzig`,
      draft({ ...stale, titel: 'Van mij' }),
    );
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toMatch(/Staat er nu.*U typte.*Van de collega.*Van mij/s);
    expect(answer.body).toContain('name="revisie" value="2"');
    const read = await send('dpo.vdab', `/stromen/${id}/bevestig`, { revisie: '1' });
    expect(read.statusCode).toBe(409);
    expect(read.body).toContain('Dit ontwerp is veranderd sinds u het las.');
    expect(await statusOf(id)).toBe('draft');
  });

  it('asks a receiver again when the words changed while the page was open', async () => {
    const id = await drafted();
    await send('dpo.vdab', `/stromen/${id}/bevestig`, { revisie: '1' });
    const form = { versie: '9', document: 'Besluit 2026/8' };
    const answer = await send('dpo.vlierbeke', `/stromen/${id}/ontvangst`, form);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Besluit 2026/8');
    const empty = await send('dpo.vlierbeke', `/stromen/${id}/ontvangst`, { versie: '1', document: ' ' });
    expect(empty.statusCode).toBe(422);
  });
});

describe('suspending', () => {
  it('shows what closes, refuses without a reason and keeps what was typed', async () => {
    const { id } = await seeded({ categories: ['barriers'] });
    const page = await get('dpo.vdab', `/stromen/${id}/schors`);
    expect(page.body).toMatch(/Wat er sluit.*minder dan 10 mensen/s);
    const empty = await send('dpo.vdab', `/stromen/${id}/schors`, { reden: '   ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf waarom.');
    const long = await send('dpo.vdab', `/stromen/${id}/schors`, { reden: `Begin ${'x'.repeat(600)}` });
    expect(long.statusCode).toBe(422);
    expect(long.body).toContain(`Begin ${'x'.repeat(600)}`);
    expect(await statusOf(id)).toBe('inForce');
  });

  it('shows the reason to everyone as text, and never twice', async () => {
    const { id } = await seeded();
    const reden = 'Fout <script>alert(1)</script> in het protocol';
    expect((await send('dpo.vdab', `/stromen/${id}/schors`, { reden })).statusCode).toBe(303);
    const page = await get(undefined, `/stromen/${id}`);
    expect(page.body).toContain('&lt;script>');
    const twice = await send('dpo.vdab', `/stromen/${id}/schors`, { reden: 'Nog een reden' });
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toMatch(/in het protocol.*Uw tekst, niet bewaard.*Nog een reden/s);
    expect((await get('dpo.vdab', `/stromen/${id}/hervat`)).body).toContain('Wat er weer opent');
    expect((await send('dpo.vdab', `/stromen/${id}/hervat`, {})).statusCode).toBe(303);
    expect(await statusOf(id)).toBe('inForce');
    expect((await send('dpo.vdab', `/stromen/${id}/hervat`, {})).statusCode).toBe(409);
  });
});
