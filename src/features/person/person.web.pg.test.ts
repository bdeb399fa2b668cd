/** Finding people: the own list, a search that says what is wrong with it, and the list of everyone for a reason alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await open.town.person({ givenName: 'Nora', guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  await open.town.person({ givenName: 'Bilal', guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
});
afterAll(() => open.close());

describe('finding people', () => {
  test('begins with those of the reader, and nobody of another organisation', async () => {
    const { body } = await open.ask(await open.town.signIn('coach.vlierbeke'), '/personen');
    expect(body).toContain('Nora');
    expect(body).not.toContain('Bilal');
  });

  test('by a number that cannot be gives the form back, without the list', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    const { body, statusCode } = await open.ask(coach, '/personen', { insz: '123' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="123"');
    expect(body).not.toContain('Nora');
  });

  test('by text that nobody is called by stays on the search, with what was typed and a sentence beside it', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    const long = 'Belhaj '.repeat(40);
    for (const [field, typed, sentence] of [
      ['naam', long, 'Schrijf een naam van hoogstens 120 tekens.'],
      ['naam', '☃ ☃', 'Hier staat geen naam die we kunnen lezen.'],
      ['naam', 'نور', 'Hier staat geen naam die we kunnen lezen.'],
      ['insz', '9'.repeat(400), 'Een rijksregisternummer telt 11 cijfers.'],
      [
        'geboren',
        'in het jaar negentienhonderd negentig',
        'Schrijf een jaar (1990) of een datum (21/11/1990).',
      ],
      ['gemeente', long, 'Deze gemeente kennen we niet.'],
    ] as const) {
      const { statusCode, body } = await open.ask(coach, '/personen', { naam: 'Nora', [field]: typed });
      expect(statusCode).toBe(422);
      expect(body).toContain(`value="${typed}"`);
      expect(body).toContain(sentence);
      expect(body).toContain('Zoek een persoon');
    }
  });

  test('among everyone of the organisation takes a reason of the list, and a role that may', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const asked = await open.ask(head, '/personen?van=organisation');
    expect([asked.statusCode, asked.body.includes('Nora')]).toEqual([200, false]);
    const odd = await open.ask(head, '/personen?van=organisation&reden=nieuwsgierig');
    expect([odd.statusCode, odd.body.includes('Nora')]).toEqual([422, false]);
    const given = await open.ask(head, '/personen?van=organisation&reden=supervision');
    expect([given.statusCode, given.body.includes('Nora')]).toEqual([200, true]);
    const coach = await open.town.signIn('coach.vlierbeke');
    expect((await open.ask(coach, '/personen?van=organisation')).statusCode).toBe(404);
  });

  test('takes the reason by the name that was promised to the outside', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const named = await open.ask(head, '/personen?van=organisation&reason=supervision');
    expect([named.statusCode, named.body.includes('Nora')]).toEqual([200, true]);
  });
});

describe('a long list', () => {
  const names = (body: string) => [...body.matchAll(/<bdi>Lijst (\w+)<\/bdi><\/a>/g)].map(([, name]) => name);
  const linkIn = (body: string, label: string) =>
    new RegExp(`<a[^>]*href="([^"]+)"[^>]*>(?:<[^>]*>)*${label}`).exec(body)?.[1]?.replaceAll('&amp;', '&');

  test('shows 25 people, then the next ones, and 80 to whoever wants them on one page', async () => {
    const made = Array.from({ length: 30 }, (_none, index) => `P${String(index).padStart(2, '0')}`);
    for (const givenName of made)
      await open.town.person({
        familyName: 'Lijst',
        givenName,
        guidedBy: { ocmwOosterham: 'coach.oosterham' },
      });
    const coach = await open.town.signIn('coach.oosterham');
    const first = (await open.ask(coach, '/personen')).body;
    expect(names(first)).toEqual(made.slice(0, 25));
    expect(first).not.toContain('Naar het begin van de lijst');
    const second = (await open.ask(coach, linkIn(first, 'Volgende 25 mensen') ?? '')).body;
    expect(names(second)).toEqual(made.slice(25));
    expect(second).not.toContain('Volgende 25 mensen');
    expect(names((await open.ask(coach, linkIn(second, 'Naar het begin van de lijst') ?? '')).body)).toEqual(
      made.slice(0, 25),
    );
    const all = (await open.ask(coach, linkIn(first, 'Toon 80 mensen op een pagina') ?? '')).body;
    expect(names(all)).toEqual(made);
    expect(all).not.toContain('op een pagina');
  });
});
