/**
 * Signing an agreement at a service that keeps the key, through the pages and against a server that speaks the interface of the Cloud
 * Signature Consortium: what is kept, and that whatever goes wrong is said, keeps nothing and leaves the simple signature possible.
 */
import { createHash, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { rsaSigner } from '../../../tests/support/signing-key.ts';
import { openSigningProvider, type SigningProvider } from '../../../tests/support/signing-provider.ts';
import { addMonths } from '../../kernel/civil-date.ts';

let provider: SigningProvider;
let open: OpenApp;
let head: string;
let contact: string;
const key = { ...rsaSigner, id: 'sleutel-1', algorithm: '1.2.840.113549.1.1.11' } as const;

beforeAll(async () => {
  provider = await openSigningProvider();
  open = await openApp({ signing: provider.client });
  head = await open.town.signIn('hoofd.vlierbeke');
  contact = await open.town.signIn('contact.oost');
}, 60_000);
afterAll(async () => {
  await open.close();
  await provider.close();
});

let agreement: string;
beforeEach(async () => {
  Object.assign(provider, { fault: 'none', keys: [key], tellsAtOnce: true });
  const today = open.town.day(0);
  agreement = await open.town.agreement({
    status: 'approval',
    from: today,
    until: addMonths(today, 36),
    parties: (['vdab', 'ocmwVlierbeke'] as const).map((organisation) => ({
      organisation,
      role: 'partij',
      signatory: 'voorzitter',
    })),
  });
});

const at = (part = '') => `/overeenkomsten/${agreement}${part}`;

async function hashOf(): Promise<string> {
  const row = await open.db.admin.one<{ hash: string }>('select gate.agreement_hash($1) as hash', [
    agreement,
  ]);
  return row?.hash ?? '';
}

/** Who signed, as it is kept. */
function signatures() {
  return open.db.admin.many<{ name: string; method: string }>(
    'select signatory_name as name, method from agreement_signatures where agreement_id = $1',
    [agreement],
  );
}

async function leave(token = head): Promise<string> {
  const form = { kenmerk: await hashOf(), functie: 'voorzitter', naam: '' };
  const page = await open.ask(token, at('/teken/dienst'), form);
  expect(page.statusCode, page.body).toBe(200);
  return linkIn(page.body, 'Ga naar Proefdienst');
}

function linkIn(page: string, words: string): string {
  const found = new RegExp(`href="([^"]+)"[^>]*>(?:<[^>]+>)*${words}`).exec(page)?.[1] ?? '';
  return found.replaceAll('&amp;', '&');
}

/** Goes to the service as a browser does, and gives the address with which it comes back here. */
async function visit(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? 'http://nowhere/');
  return `${back.pathname}${back.search}`;
}

/** Goes both ways twice: with a name, then with a signature. */
async function signThere() {
  const onward = await open.ask(head, await visit(await leave()));
  expect(onward.statusCode, onward.body).toBe(303);
  return open.ask(head, await visit(onward.headers.location ?? ''));
}

test('whoever signs goes there twice, and the signature is kept with its text and its certificates', async () => {
  const hash = await hashOf();
  const form = await open.ask(head, at('/teken'));
  expect(form.body).toContain(`Teken gekwalificeerd bij ${new URL(provider.url).host}`);
  const signed = await signThere();
  expect([signed.statusCode, signed.headers.location]).toEqual([303, at()]);
  expect(await signatures()).toEqual([{ name: 'Mieke Proef', method: 'qualified' }]);
  expect(provider.signed.at(-1)).toBe(hash);
  const page = (await open.ask(head, at())).body;
  expect(page).toContain('Met een certificaat: bekijk');
  const place = linkIn(page, 'Met een certificaat');
  const proof = (await open.ask(contact, place)).body;
  expect(proof).toContain('De dienst gaf 2 certificaten. Elk is getekend door het volgende.');
  expect(proof).toContain('Of de dienst op de Europese lijst van vertrouwde diensten staat.');
  const [text, signature, certificates] = await Promise.all(
    ['tekst', 'handtekening', 'certificaten'].map(
      async (file) => (await open.ask(contact, `${place}/${file}`)).rawPayload,
    ),
  );
  if (!text || !signature || !certificates) throw new Error('A file is missing.');
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  expect(verify('sha256', text, new X509Certificate(certificates).publicKey, signature)).toBe(true);
});

test('a certificate is encrypted where it lies, and opening it is for the parties and is written down', async () => {
  await signThere();
  const [row] = await open.db.admin.many<{ certificates: Buffer; party: string }>(
    `select p.certificates, o.id as party from agreement_signature_proofs p join organisations o on o.ref = p.organisation
     where p.agreement_id = $1`,
    [agreement],
  );
  expect(row?.certificates.toString('latin1')).not.toContain(rsaSigner.certificates[0]?.slice(0, 40));
  const place = at(`/handtekeningen/${row?.party}`);
  const written = () =>
    open.db.admin.many(`select from log.headers where route = '/overeenkomsten/:id/handtekeningen/:partij'`);
  const before = (await written()).length;
  expect((await open.ask(contact, place)).statusCode).toBe(200);
  expect(await written()).toHaveLength(before + 1);
  for (const user of ['hoofd.oosterham', 'coach.vlierbeke'] as const)
    expect((await open.ask(await open.town.signIn(user), place)).statusCode).toBe(404);
  expect((await open.ask(contact, at('/handtekeningen/geen'))).statusCode).toBe(404);
  expect(await written()).toHaveLength(before + 1);
});

describe('nothing is kept, and why is said,', () => {
  /** What the page says, with nothing signed and the simple way still there. */
  async function notSigned(answer: { statusCode: number; body: string }, words: string) {
    expect([answer.statusCode, answer.body.includes(words)], answer.body).toEqual([409, true]);
    expect(await signatures()).toEqual([]);
    const simple = { kenmerk: await hashOf(), naam: 'Mieke Proef', functie: 'voorzitter' };
    expect((await open.ask(head, at('/teken'), simple)).headers.location).toBe(at());
    expect(await signatures()).toEqual([{ name: 'Mieke Proef', method: 'paper' }]);
  }

  test('when whoever signs says no', async () => {
    const url = await leave();
    provider.fault = 'refuses';
    await notSigned(await open.ask(head, await visit(url)), 'U tekende niet bij de dienst.');
  });

  test('when another fingerprint was signed', async () => {
    provider.fault = 'signsOther';
    await notSigned(await signThere(), 'past niet bij deze tekst of niet bij het certificaat');
  });

  test('when another key signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    provider.keys = [{ ...key, key: privateKey }];
    await notSigned(await signThere(), 'past niet bij deze tekst of niet bij het certificaat');
  });

  test('when the service has no key that works', async () => {
    const url = await leave();
    provider.keys = [{ ...key, status: 'disabled' }];
    await notSigned(await open.ask(head, await visit(url)), 'De dienst gaf geen certificaat of antwoord');
  });

  test('when the service fails, before or after anyone went there', async () => {
    const form = { kenmerk: await hashOf(), functie: 'voorzitter', naam: '' };
    const back = await visit(await leave());
    provider.fault = 'broken';
    expect((await open.ask(head, at('/teken/dienst'), form)).body).toContain('De dienst antwoordt nu niet.');
    provider.fault = 'nonsense';
    expect((await open.ask(head, at('/teken/dienst'), form)).body).toContain(
      'De dienst gaf geen certificaat',
    );
    provider.fault = 'broken';
    await notSigned(await open.ask(head, back), 'De dienst antwoordt nu niet.');
  });

  test('when it took more than a quarter of an hour', async () => {
    const back = await visit(await leave());
    await open.db.admin.many(
      `update agreement_signing_visits set began_at = now() - interval '16 minutes' where agreement_id = $1`,
      [agreement],
    );
    await notSigned(await open.ask(head, back), 'Dit duurde langer dan een kwartier.');
  });

  test('when a code comes twice, or from someone else', async () => {
    const first = await visit(await leave());
    expect((await open.ask(contact, first)).body).toContain('Deze ondertekening is al gebruikt');
    expect((await open.ask(head, first)).statusCode).toBe(303);
    const again = await open.ask(head, first);
    expect([again.statusCode, again.body.includes('Deze ondertekening is al gebruikt')]).toEqual([409, true]);
    const back = await visit(await leave());
    const used = new URL(first, 'http://localhost').searchParams.get('code') ?? '';
    const mixed = back.replace(/code=\w+/, `code=${used}`);
    await notSigned(await open.ask(head, mixed), 'hoort niet bij deze ondertekening of is al gebruikt');
  });

  test('when the text changed meanwhile', async () => {
    const onward = await open.ask(head, await visit(await leave()));
    const back = await visit(onward.headers.location ?? '');
    await open.db.admin.many(`update agreements set summary = 'Anders' where id = $1`, [agreement]);
    await notSigned(await open.ask(head, back), 'De tekst is ondertussen veranderd.');
  });

  test('when the organisation signed meanwhile, with that alone', async () => {
    const onward = await open.ask(head, await visit(await leave()));
    const back = await visit(onward.headers.location ?? '');
    const simple = { kenmerk: await hashOf(), naam: 'Jan Proef', functie: 'voorzitter' };
    await open.ask(head, at('/teken'), simple);
    const late = await open.ask(head, back);
    expect([late.statusCode, late.body.includes('Er is niet getekend')], late.body).toEqual([409, true]);
    expect(await signatures()).toEqual([{ name: 'Jan Proef', method: 'paper' }]);
  });
});

test('of several keys whoever signs chooses one, also where the service tells them one by one', async () => {
  provider.keys = [
    { ...key, id: 'prive' },
    { ...key, id: 'werk' },
  ];
  provider.tellsAtOnce = false;
  const choice = await open.ask(head, await visit(await leave()));
  expect(choice.body).toContain('Kies waarmee u tekent');
  const signed = await open.ask(head, await visit(linkIn(choice.body, 'Teken als Mieke Proef')));
  expect(signed.headers.location).toBe(at());
  expect(await signatures()).toEqual([{ name: 'Mieke Proef', method: 'qualified' }]);
});

test('only a coordinator of a party that is to sign goes there', async () => {
  const form = { kenmerk: await hashOf(), functie: 'voorzitter', naam: '' };
  const other = await open.town.signIn('hoofd.oosterham');
  expect((await open.ask(other, at('/teken/dienst'), form)).statusCode).toBe(403);
  const { body } = await open.ask(head, at('/teken/dienst'), { ...form, kenmerk: '0'.repeat(64) });
  expect(body).toContain('De tekst is ondertussen veranderd');
  expect(
    (await open.ask(undefined, '/overeenkomsten/ondertekend?code=x&state=y')).headers.location,
  ).toContain('/aanmelden');
});
