/** The pages and the interface of work places: what comes back with what was typed, 409 where a place has gone, and filters. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';

let open: OpenApp;
let coach: string;
let api: ApiCaller;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  api = await apiCaller(open, 'coach.vlierbeke');
  await open.town.agreement();
  await open.ask(coach, '/werkplekken/werkgevers', { soort: 'dienst', naam: 'Groendienst' });
});
afterAll(() => open.close());

const typed = {
  naam: 'Keukenhulp',
  sector: 'kitchen',
  gemeente: '99001',
  instrument: 'ART60',
  plaatsen: '1',
  aanbod: '0',
  van: '01/01/2024',
  functie: 'Chef keuken',
  telefoon: '09 555 01 20',
};

/** Adds a place at a service of its own, and gives its address. */
async function place(given: Readonly<Record<string, string>> = {}, token = coach): Promise<string> {
  const dienst = `Dienst ${crypto.randomUUID()}`;
  await open.ask(token, '/werkplekken/werkgevers', { soort: 'dienst', naam: dienst });
  const form = await open.ask(token, '/werkplekken/nieuw');
  const [, werkgever = ''] = new RegExp(`<option value="([\\w-]{36})"[^>]*>${dienst}`).exec(form.body) ?? [];
  const added = await open.ask(token, '/werkplekken/nieuw', { ...typed, ...given, werkgever });
  return added.headers.location ?? `${added.statusCode}`;
}

function worker() {
  return open.town.person({
    facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'ART60', from: open.town.day(-20) }] } },
  });
}

const start = () => ({ maatregel: `ART60 ${open.town.day(-20)}`, begin: open.town.today });

describe('the pages', () => {
  test.each(['/werkplekken', '/werkplekken/nieuw', '/outreach'])(
    'say that %s belongs to Vandaag',
    async (path) => {
      expect((await open.ask(coach, path)).body).toMatch(
        /href="\/vandaag" aria-current="(page|true)"[^>]*>Vandaag</,
      );
    },
  );

  test('give back what was typed beside what is wrong', async () => {
    const answer = await open.ask(coach, '/werkplekken/nieuw', { ...typed, werkgever: 'x', telefoon: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="Keukenhulp"');
    expect(answer.body).toContain('id="werkgever-fout"');
    expect(await htmlProblems(answer.body)).toEqual([]);
  });

  test('lead to a mail to one address, whatever was written with it', async () => {
    const mail = 'jobs@linde.example?bcc=x%40elders.example';
    const { body } = await open.ask(coach, await place({ mail, nagekeken: 'ja' }));
    expect(body).toContain('href="mailto:jobs@linde.example%3Fbcc%3Dx%2540elders.example"');
    const plain = await open.ask(coach, await place({ mail: 'jobs@linde.example', nagekeken: 'ja' }));
    expect(plain.body).toContain('href="mailto:jobs@linde.example"');
  });

  test('warn of a note that is about a person, and of a mailbox of one', async () => {
    const answer = await open.ask(coach, '/werkplekken/nieuw', {
      ...typed,
      mail: 'jan.chef@gmail.com',
      opmerking: 'Heeft een depressie.',
    });
    expect(answer.body).toContain('id="opmerking-fout"');
    expect(answer.body).toContain('id="mail-fout"');
  });

  test('ask for a measure again where what was sent is none', async () => {
    const werkplek = (await place()).split('/').at(-1) ?? '';
    const person = await worker();
    for (const maatregel of ['ART60 2024-99-99', 'ART60', '', 'ART60 2024-01-01 2024-01-01']) {
      const form = { maatregel, begin: open.town.today, werkplek };
      const answer = await open.ask(coach, `/dossiers/${person}/werkplek/start`, form);
      expect(answer.statusCode, maatregel).toBe(422);
    }
  });

  test('show a place with whom to call, and say that it is full with 409 to who comes second', async () => {
    const address = await place();
    expect((await open.ask(coach, address)).body).toContain('href="tel:095550120"');
    const werkplek = address.split('/').at(-1) ?? '';
    const [one, two] = [await worker(), await worker()];
    const fill = (person: string) =>
      open.ask(coach, `/dossiers/${person}/werkplek/start`, { ...start(), werkplek });
    const before = await open.ask(coach, `/dossiers/${two}/werkplek?instrument=ART60`);
    expect(before.body).toContain('Laat hier starten');
    expect(await htmlProblems(before.body)).toEqual([]);
    expect((await fill(one)).statusCode).toBe(303);
    const late = await fill(two);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('de laatste is net ingenomen');
    expect((await open.ask(coach, `/dossiers/${one}/werkplek`)).body).toContain('werkt hier');
  });

  test('keep a form open where something in it is wrong', async () => {
    const werkplek = (await place()).split('/').at(-1) ?? '';
    const person = await worker();
    const answer = await open.ask(coach, `/dossiers/${person}/werkplek/wacht`, { werkplek, sinds: 'ooit' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="sinds-wacht-${werkplek}-fout"`);
    expect(answer.body).toContain('<details class="fold" open');
  });

  test('narrow the list by instrument, municipality and room', async () => {
    await place({ naam: 'Alleen wijk-werken', instrument: 'WIJK_WERKEN', gemeente: '99002' });
    const list = async (query: string) => (await open.ask(coach, `/werkplekken${query}`)).body;
    expect(await list('')).toContain('Alleen wijk-werken');
    expect(await list('?instrument=WIJK_WERKEN')).toContain('Alleen wijk-werken');
    expect(await list('?instrument=ART60')).not.toContain('Alleen wijk-werken');
    expect(await list('?gemeente=99001')).not.toContain('Alleen wijk-werken');
    expect(await list('?gemeente=99002&vrij=ja')).toContain('Alleen wijk-werken');
    expect(await list('?instrument=onzin')).toContain('Alleen wijk-werken');
  });

  test('tell who changed a place meanwhile, with 409 and what stands there now', async () => {
    const address = await place();
    const change = (naam: string) => open.ask(coach, `${address}/wijzig`, { ...typed, naam, versie: '1' });
    expect((await change('Hulpkok')).statusCode).toBe(303);
    const second = await change('Afwasser');
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain('name="versie" value="2"');
    expect((await open.ask(coach, address)).body).toContain('“Keukenhulp” werd “Hulpkok”');
  });

  test('are nothing to the person guided, and to nobody', async () => {
    const citizen = await open.town.signInCitizen(await worker());
    expect((await open.ask(citizen, '/werkplekken')).statusCode).toBe(404);
    expect((await open.ask(undefined, '/werkplekken')).statusCode).toBe(303);
  });
});

describe('the interface', () => {
  test('lists places page by page, narrowed as the pages are', async () => {
    await place();
    const all = await api.get('/api/v1/workplaces');
    expect(all.statusCode).toBe(200);
    const ids = all.json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    const first = await api.get('/api/v1/workplaces?pageSize=1');
    expect(first.json()).toMatchObject({ items: [{ id: ids[0] }], pageSize: 1 });
    const next = await api.get(
      new URL(first.json<{ next: string }>().next).pathname + '?pageSize=1&after=' + ids[0],
    );
    expect(next.json<{ items: { id: string }[] }>().items[0]?.id).toBe(ids[1]);
    const none = await api.get('/api/v1/workplaces?instrument=BIS');
    expect(none.json()).toMatchObject({ items: [] });
    expect((await api.get('/api/v1/workplaces?soort=x')).statusCode).toBe(400);
  });

  test('records where a measure runs, once for a key, and answers 409 where the last place has gone', async () => {
    const workplace = (await place()).split('/').at(-1) ?? '';
    const [one, two] = [await worker(), await worker()];
    const body = { workplace, state: 'placed', measure: { kind: 'ART60', from: open.town.day(-20) } };
    const made = await api.post(`/api/v1/dossiers/${one}/placements`, body);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ state: 'placed', workplace: { id: workplace, name: 'Keukenhulp' } });
    expect((await api.post(`/api/v1/dossiers/${two}/placements`, body)).statusCode).toBe(409);
    const waits = await api.post(`/api/v1/dossiers/${two}/placements`, { workplace, state: 'waiting' });
    expect(waits.json()).toMatchObject({ state: 'waiting', since: open.town.today });
    const read = await api.get(`/api/v1/dossiers/${two}/placements`);
    expect(read.json()).toMatchObject({ items: [{ state: 'waiting', source: { name: 'OCMW Vlierbeke' } }] });
    const late = await api.post(`/api/v1/dossiers/${two}/placements`, { workplace, state: 'reserved' });
    expect(late.statusCode).toBe(400);
    expect(late.json()).toMatchObject({ issues: [{ name: 'until' }] });
  });

  test('takes a place that others offer, and gives it back', async () => {
    const mediator = await open.town.signIn('bemiddelaar.oost');
    const offered = (await place({ aanbod: '1', instrument: 'IBO' }, mediator)).split('/').at(-1) ?? '';
    const seats = `/api/v1/workplaces/${offered}/seats`;
    const taken = await api.post(seats, {});
    expect(taken.statusCode).toBe(201);
    expect(taken.json()).toMatchObject({ id: offered, room: 1, left: 0, keeper: { name: 'VDAB' } });
    expect((await api.post(seats, {})).statusCode).toBe(409);
    const back = await api.delete(seats);
    expect(back.json()).toMatchObject({ room: 0, left: 1 });
    expect((await api.delete(seats)).statusCode).toBe(409);
  });
});
