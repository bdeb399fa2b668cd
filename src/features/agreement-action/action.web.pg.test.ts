/** The pages of the actions of an agreement, through the whole application. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';

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
const get = async (user: DemoUser | undefined, path: string) => open.ask(user && (await as(user)), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

let agreement: string;
beforeEach(async () => {
  agreement = `/overeenkomsten/${await open.town.agreement()}`;
});

async function begin(indicator = 'report'): Promise<string> {
  const answer = await send('contact.oost', `${agreement}/acties/nieuw`, {
    naam: 'Twee jobbeurzen',
    indicator,
  });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location);
}

const versionOn = (body: string) => /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '';

async function write(action: string, typed: Record<string, string>) {
  const form = await get('contact.oost', `${action}/wijzig`);
  return send('contact.oost', `${action}/wijzig`, {
    versie: versionOn(form.body),
    naam: 'Twee jobbeurzen',
    indicator: 'report',
    doel: 'employers',
    domein: 'economy',
    organisatie: open.town.organisations.ocmwVlierbeke.id,
    functie: 'hoofd activering',
    meting: 'jobbeurzen die doorgingen',
    eenheid: 'count',
    beginwaarde: '0',
    begin: typedDate(addDays(open.town.today, -50)),
    streefwaarde: '2',
    tot: typedDate(addDays(open.town.today, 50)),
    ritme: 'quarter',
    ...typed,
  });
}

async function start(action: string) {
  const page = await get('contact.oost', action);
  return send('contact.oost', `${action}/start`, { versie: versionOn(page.body) });
}

describe('an action of an agreement', () => {
  it('tells what is still missing, and starts when nothing is', async () => {
    const action = await begin();
    const draft = await get('contact.oost', action);
    for (const words of ['Nog niet gestart', 'Het beleidsdomein', 'Hoe vaak er een verslag komt'])
      expect(draft.body).toContain(words);
    expect(draft.body).not.toContain('Start de actie');
    const refused = await send('contact.oost', `${action}/start`, { versie: '1' });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('Dit ontbreekt nog: vul het aan voor de actie start.');
    expect(refused.body).not.toContain('Iemand was u voor');
    const wrong = await write(action, { tot: 'ooit' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#tot"');
    expect(wrong.body).toContain('value="ooit"');
    expect((await write(action, {})).statusCode).toBe(303);
    expect((await get('contact.oost', action)).body).toContain('Alles is ingevuld.');
    const late = await write(action, { versie: '1', functie: 'hoofd sociale dienst' });
    expect(late.statusCode).toBe(409);
    for (const words of ['Iemand veranderde deze actie', 'Zo staat het nu', 'value="hoofd sociale dienst"'])
      expect(late.body).toContain(words);
    expect(versionOn(late.body)).toBe('2');
    expect((await start(action)).statusCode).toBe(303);
    expect((await get(undefined, action)).body).toContain('Het eerste verslag moet nog komen.');
  });

  it('is read by everyone with its light and the rule for it, and written by the parties alone', async () => {
    const action = await begin();
    await write(action, {});
    await start(action);
    expect((await get('contact.oost', `${action}/verslag`)).statusCode).toBe(303);
    const empty = await send('hoofd.vlierbeke', `${action}/verslag`, {
      waarde: '',
      datum: '',
      opmerking: 'Een.',
    });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Een.');
    const day = typedDate(open.town.today);
    expect(
      (await send('hoofd.vlierbeke', `${action}/verslag`, { waarde: '0,5', datum: day, opmerking: 'Een.' }))
        .statusCode,
    ).toBe(303);
    const page = await get(undefined, action);
    expect(page.headers['cache-control']).toBe('public, no-cache');
    for (const words of ['rood', 'Meer dan 10 procent van de weg achter', 'Rood: verder achter', 'Een.'])
      expect(page.body).toContain(words);
    expect(page.body).not.toContain('Meld hoe ver');
    const card = await get(undefined, agreement);
    expect(card.body).toMatch(/Acties.*Twee jobbeurzen.*rood.*OCMW Vlierbeke/s);
    for (const user of ['coach.vlierbeke', 'hoofd.oosterham', 'dpo.vdab'] as const)
      for (const part of [
        'nieuw',
        `${action.split('/').at(-1)}/verslag`,
        `${action.split('/').at(-1)}/einde`,
      ])
        expect((await get(user, `${agreement}/acties/${part}`)).statusCode, `${user} ${part}`).toBe(403);
  });

  it('of a grant counts proofs, shows them to the parties and strikes what was a mistake', async () => {
    const action = await begin('proof');
    await write(action, { indicator: 'proof', referentie: '43', extra: '10', meting: 'mensen die starten' });
    await start(action);
    const form = await get('hoofd.vlierbeke', `${action}/bewijs`);
    expect(form.body).toContain('Kenmerken van de bewijzen');
    const day = typedDate(open.town.today);
    const counted = await send('hoofd.vlierbeke', `${action}/bewijs`, {
      datum: day,
      kenmerk: 'LAP-1\r\nLAP-2',
    });
    expect(counted.statusCode).toBe(303);
    const party = await get('hoofd.vlierbeke', action);
    expect(party.body).toMatch(/2 van 53.*43 \(referentie\) \+ 10 \(extra\) = 53.*LAP-2/s);
    const strike = /href="([^"]+\/schrap)"/.exec(party.body)?.[1] ?? '';
    expect((await get('hoofd.vlierbeke', strike)).body).toContain('Schrap een bewijs');
    expect((await send('hoofd.vlierbeke', strike, { reden: '' })).statusCode).toBe(422);
    expect((await send('hoofd.vlierbeke', strike, { reden: 'Dubbel.' })).statusCode).toBe(303);
    expect((await get('hoofd.vlierbeke', action)).body).toMatch(/1 van 53.*Nee: Dubbel\./s);
    const everyone = await get(undefined, action);
    expect(everyone.body).toContain('leest een cijfer per kwartaal, vanaf 10 bewijzen.');
    expect(everyone.body).not.toContain('1 van 53');
    expect((await get(undefined, agreement)).body).toMatch(/Twee jobbeurzen.*nog geen cijfer/s);
    expect(everyone.body).not.toContain('LAP-');
  });

  it('warns of words that tell who someone is, or that belong nowhere, and saves them after a tick', async () => {
    const path = `${agreement}/acties/nieuw`;
    const odd = { naam: 'Werk zoeken met mevrouw Peeters', indicator: 'report' };
    const warned = await send('contact.oost', path, odd);
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Niemand mag in deze actie te herkennen zijn.');
    expect(warned.body).toContain('Ik heb dit nagekeken, bewaar het toch');
    expect((await send('contact.oost', path, { ...odd, nagekeken: 'ja' })).statusCode).toBe(303);
    const action = await begin();
    for (const field of ['naam', 'functie', 'meting']) {
      const answer = await write(action, { [field]: 'de huisarts zegt: een depressie' });
      expect(answer.statusCode, field).toBe(422);
      expect(answer.body, field).toContain('Dit lijkt over gezondheid te gaan');
    }
    expect((await write(action, {})).statusCode).toBe(303);
    await start(action);
    const day = typedDate(open.town.today);
    const report = { waarde: '1', datum: day, opmerking: 'Vraag het aan jan@linde.example.' };
    const said = await send('hoofd.vlierbeke', `${action}/verslag`, report);
    expect(said.body).toContain('Dit lijkt op een e-mailadres.');
    expect(
      (await send('hoofd.vlierbeke', `${action}/verslag`, { ...report, nagekeken: 'ja' })).statusCode,
    ).toBe(303);
    const stop = { resultaat: 'stopped', reden: 'Een 19-jarige stopte.' };
    expect((await send('hoofd.vlierbeke', `${action}/einde`, stop)).statusCode).toBe(422);
    const number = await send('hoofd.vlierbeke', `${action}/einde`, { ...stop, reden: '85.07.30-033.28' });
    expect(number.body).toContain('Hier staat een rijksregisternummer.');
    expect(number.body).not.toContain('Ik heb dit nagekeken');
  });

  it('ends once, with a reason where it stops', async () => {
    const action = await begin();
    const stopped = await send('contact.oost', `${action}/einde`, {
      resultaat: 'stopped',
      reden: 'Toch niet.',
    });
    expect(stopped.statusCode).toBe(303);
    expect((await get(undefined, action)).statusCode).toBe(404);
    expect((await get('hoofd.vlierbeke', action)).body).toMatch(/gestopt.*Toch niet\./s);
    expect((await get('contact.oost', `${action}/einde`)).statusCode).toBe(303);
    const twice = await send('contact.oost', `${action}/einde`, {
      resultaat: 'done',
      reden: 'Het lukte toch.',
    });
    expect(twice.statusCode).toBe(409);
    for (const words of ['of ze is al verder', 'Het lukte toch.']) expect(twice.body).toContain(words);
  });

  it('that ended meanwhile keeps what was typed of it to be read, also where that was not right yet', async () => {
    const action = await begin();
    await write(action, {});
    await start(action);
    await send('hoofd.vlierbeke', `${action}/einde`, { resultaat: 'done', reden: '' });
    const typed = { waarde: 'veel', datum: typedDate(open.town.today), opmerking: 'Een half jaar werk.' };
    const late = await send('hoofd.vlierbeke', `${action}/verslag`, typed);
    expect(late.statusCode).toBe(409);
    for (const words of ['Iemand was u voor', 'Een half jaar werk.', `href="${action}"`])
      expect(late.body).toContain(words);
    expect((await get('hoofd.vlierbeke', `${action}/verslag`)).headers.location).toBe(action);
  });

  it.each(['acties/nergens', 'acties/00000000-0000-4000-8000-000000000000'])(
    'answers 404 for %s',
    async (part) => {
      expect((await get('contact.oost', `${agreement}/${part}`)).statusCode).toBe(404);
      expect((await get('contact.oost', `${agreement}/${part}/verslag`)).statusCode).toBe(404);
    },
  );
});
