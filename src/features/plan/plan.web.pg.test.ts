/** The pages of a plan: what each organisation reads, whose turn it is, what was typed kept, and what the person signs. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { inLanguage } from '../../kernel/language.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { planTemplates } from './plan-template.ts';

let open: OpenApp;
let person: string;
let coach: string;
let partner: string;
let mediator: string;
let citizen: string;
let toPartner: number;
let fromPartner: string;
beforeAll(async () => {
  open = await openApp();
  const plan = { purpose: 'guidance', population: 'referred', categories: ['identity', 'plan'] } as const;
  const { town } = open;
  toPartner = (await town.flow({ ...plan, from: 'ocmwVlierbeke', to: { kind: 'partner' } })).number;
  fromPartner = (await town.flow({ ...plan, from: 'schakel', to: 'ocmwVlierbeke' })).id;
  coach = await town.signIn('coach.vlierbeke');
  partner = await town.signIn('coach.maatwerk');
  mediator = await town.signIn('bemiddelaar.oost');
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', schakel: 'coach.maatwerk', vdab: 'bemiddelaar.oost' },
  });
  await open.town.referral(person, { status: 'accepted' });
  citizen = await open.town.signInCitizen(person);
});

const at = (page = '') => `/dossiers/${person}/plan${page}`;
const get = async (token: string, path: string) => (await open.ask(token, path)).body;

/** Gives the id in the first link to a page of one row. */
function rowIn(body: string, page: 'doel' | 'actie' | 'voorstel'): string {
  const found = new RegExp(`plan/${page}/([0-9a-f-]{36})`).exec(body);
  if (found?.[1] === undefined) throw new Error(`No link to a ${page}.`);
  return found[1];
}

const action = () => ({
  tekst: 'Proefdraaien in de keuken.',
  wie: 'partner',
  begin: '',
  tegen: open.town.day(30),
  hoeveel: '',
});

async function begin(): Promise<string> {
  await open.ask(coach, at('/doel'), { tekst: 'Werk in een keuken.', tegen: '' });
  const doel = rowIn(await get(coach, at()), 'doel');
  const saved = await open.ask(coach, at('/actie'), { ...action(), doel });
  expect(saved.statusCode).toBe(303);
  return rowIn(await get(coach, at()), 'actie');
}

describe('the page of a plan', () => {
  test('says what to do first when there is none', async () => {
    const { body, statusCode } = await open.ask(coach, at());
    expect(statusCode).toBe(200);
    expect(body).toContain('Hier staat nog geen plan dat u mag zien.');
    expect(body).toContain('Kies een sjabloon');
  });

  test('says which door is closed after the partner suspended its flow, there alone and until it is lifted', async () => {
    const set = (status: string, reason: string | null) =>
      open.db.admin.many(
        `update flows set status = $2, suspension_reason = $3,
           suspended_at = case when $2 = 'suspended' then now() end where id = $1`,
        [fromPartner, status, reason],
      );
    const closed = 'Een deur is dicht';
    expect(await get(coach, at())).not.toContain(closed);
    await set('suspended', 'Proef.');
    const body = await get(coach, at());
    const barriers = await get(coach, `/dossiers/${person}/drempels`);
    await set('inForce', null);
    expect(body).toContain(closed);
    expect(body).toContain(`/stromen/${fromPartner}`);
    expect(await htmlProblems(body)).toEqual([]);
    expect(barriers).not.toContain(closed);
    expect(await get(coach, at())).not.toContain(closed);
  });

  test('shows both organisations what the law lets pass, and a stranger nothing', async () => {
    await begin();
    expect(await get(coach, at())).toContain('Doel: <bdi>Werk in een keuken.</bdi>');
    const theirs = await get(partner, at());
    expect(theirs).toContain('Doel: <bdi>Werk in een keuken.</bdi>');
    expect(theirs).toContain('Waarom zie ik dit?');
    expect(theirs).toContain('Stel iets voor');
    expect(theirs).not.toContain('Wijzig het doel');
    expect(await get(mediator, at())).not.toContain('keuken');
    expect((await open.ask(await open.town.signIn('coach.kreekdorp'), at())).statusCode).toBe(404);
  });

  test('shows the partner nothing of the plan while the flow is suspended', async () => {
    await begin();
    await open.db.admin.many(
      `update flows set status = 'suspended', suspension_reason = 'x' where number = $1`,
      [toPartner],
    );
    const seen = await get(partner, at());
    await open.db.admin.many(
      `update flows set status = 'inForce', suspension_reason = null where number = $1`,
      [toPartner],
    );
    expect(seen).not.toContain('keuken');
  });

  test('takes a template over', async () => {
    expect(await get(coach, at('/sjabloon'))).toContain('Werk na artikel 60');
    const taken = await open.ask(coach, at('/sjabloon'), { sjabloon: 'afterArticle60' });
    expect(taken.statusCode).toBe(303);
    const body = await get(coach, at());
    expect(body).toContain('Werk hebben als artikel 60 stopt.');
    expect(body).toContain('An is aan zet');
    const again = await open.ask(coach, at('/sjabloon'), { sjabloon: 'afterArticle60' });
    expect(again.statusCode).toBe(409);
  });
});

describe('the form of an action', () => {
  test('comes back with what was typed and what is wrong beside the field', async () => {
    const wrong = await open.ask(coach, at('/actie'), { ...action(), tekst: '', tegen: '31/02/2027' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('id="tekst-fout"');
    expect(wrong.body).toContain('id="tegen-fout"');
    expect(wrong.body).toContain('31/02/2027');
    const past = await open.ask(coach, at('/actie'), { ...action(), tegen: '01/01/2020' });
    expect([past.statusCode, past.body.includes('Kies een dag vanaf vandaag')]).toEqual([422, true]);
  });

  test('warns of what does not belong in a plan', async () => {
    const warned = await open.ask(coach, at('/actie'), { ...action(), tekst: 'Praten over haar schulden.' });
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Ik heb dit nagekeken, bewaar het toch');
  });

  test('shows both versions when two people change it at once, and lets the second choose', async () => {
    const id = await begin();
    const change = { ...action(), stand: 'busy', eindreden: '', resultaat: '', versie: '1' };
    const first = await open.ask(coach, at(`/actie/${id}`), { ...change, waarom: 'Zij begon.' });
    expect(first.statusCode).toBe(303);
    const late = { ...change, tekst: 'Drie dagen meedraaien.', waarom: 'De keuken vroeg dit.' };
    const second = await open.ask(coach, at(`/actie/${id}`), late);
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain('Beide versies');
    expect(second.body).toContain('Proefdraaien in de keuken.');
    expect(second.body).toContain('Drie dagen meedraaien.');
    expect(second.body).toContain('name="versie" value="2"');
    expect((await open.ask(coach, at(`/actie/${id}`), { ...late, versie: '2' })).statusCode).toBe(303);
    const body = await get(coach, at());
    expect(body).toContain('Waarom: <bdi>De keuken vroeg dit.</bdi>');
    expect(body).toContain('Lotte Wouters');
  });

  test('is missing for whoever did not record the action', async () => {
    const id = await begin();
    expect((await open.ask(partner, at(`/actie/${id}`))).statusCode).toBe(404);
    const change = { ...action(), stand: 'busy', versie: '1', waarom: 'Zomaar eens.' };
    expect((await open.ask(partner, at(`/actie/${id}`), change)).statusCode).toBe(404);
  });
});

describe('signing', () => {
  const mark = (body: string) => /name="kenmerk" value="([0-9a-f]+)"/.exec(body)?.[1] ?? '';

  test('is done by the person on the own page, and again after a change', async () => {
    const id = await begin();
    expect(await get(coach, at())).toContain('Naar het blad om te tekenen');
    const read = await get(citizen, '/mijn/plan');
    expect(read).toContain('Ja, ik ga akkoord met dit plan');
    const signed = await open.ask(citizen, '/mijn/plan', { kenmerk: mark(read) });
    expect(signed.statusCode).toBe(303);
    expect(await get(citizen, '/mijn/plan')).toContain('U bent akkoord met dit plan');
    expect(await get(coach, at())).toContain('getekend');
    const change = {
      ...action(),
      tegen: open.town.day(40),
      stand: 'planned',
      versie: '1',
      waarom: 'Later pas plaats.',
    };
    await open.ask(coach, at(`/actie/${id}`), change);
    expect(await get(coach, at())).toContain('gewijzigd na de handtekening');
    expect(await get(citizen, '/mijn/plan')).toContain('Gewijzigd na uw handtekening');
    const old = await open.ask(citizen, '/mijn/plan', { kenmerk: mark(read) });
    expect(old.statusCode).toBe(409);
    expect(old.body).toContain('Er is niets getekend.');
  });

  test('is asked above the plan, with a way to the question under it', async () => {
    await begin();
    const read = await get(citizen, '/mijn/plan');
    const places = ['id="gevraagd"', 'href="#akkoord"', 'Proefdraaien in de keuken.', 'id="akkoord"'];
    const found = places.map((text) => read.indexOf(text));
    expect(found.every((place) => place > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    await open.ask(citizen, '/mijn/plan', { kenmerk: mark(read) });
    expect(await get(citizen, '/mijn/plan')).not.toContain('id="gevraagd"');
  });

  test('is of a sheet and of goals in Dutch, whatever the coach reads', async () => {
    const goals = inLanguage('fr', () => planTemplates.childCare.goals.map(({ text }) => text));
    expect(goals).toEqual(['Op tijd op het werk kunnen zijn.']);
    await begin();
    const cookies = { [SESSION_COOKIE]: coach, '__Host-taal': 'fr' };
    const { body } = await open.app.inject({
      url: at('/blad'),
      cookies,
      headers: { host: 'localhost:8080' },
    });
    expect(body).toContain('Retour au plan');
    expect(body).toMatch(/<h1><span lang="nl"><bdi>Plan van /);
    expect(body.match(/Opgeschreven door OCMW Vlierbeke/g)).toHaveLength(1);
    for (const dutch of ['Ik ga akkoord', 'Opgeschreven door OCMW Vlierbeke', 'Wanneer'])
      expect(body).toContain(dutch);
  });

  test('on paper is recorded with the day and the name', async () => {
    const nothing = await get(coach, at('/blad'));
    expect(nothing).toContain('Dit plan is nog leeg.');
    expect(nothing).not.toContain('Ik ga akkoord');
    await begin();
    const sheet = await get(coach, at('/blad'));
    expect(sheet).toContain('Ik ga akkoord');
    const form = await get(coach, at('/handtekening'));
    const future = { naam: 'An Peeters', datum: open.town.day(2), kenmerk: mark(form) };
    expect((await open.ask(coach, at('/handtekening'), future)).statusCode).toBe(422);
    const paper = { ...future, datum: open.town.day(-1) };
    expect((await open.ask(coach, at('/handtekening'), paper)).statusCode).toBe(303);
    expect(await get(coach, at())).toContain('op papier');
    expect(
      (await open.ask(coach, at('/handtekening'), { ...paper, kenmerk: '0'.repeat(64) })).statusCode,
    ).toBe(409);
  });

  test('is shown to the coach with its mark, its moment and the sheet as it was signed, one click away', async () => {
    const id = await begin();
    const hash = mark(await get(coach, at('/handtekening')));
    await open.ask(citizen, '/mijn/plan', { kenmerk: hash });
    const short = `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
    const page = await get(coach, at());
    expect(page).toContain(`Kenmerk ${short}, van het plan zoals het nu is.`);
    expect(page).toMatch(/op de eigen pagina op [^.]+\. Vastgelegd op \d+ \w+ \d{4}, \d\d\.\d\d uur\./);
    expect(await get(citizen, '/mijn/plan')).toContain(`Kenmerk ${short}.`);
    const [sheet = ''] = /\/plan\/blad\/[0-9a-f-]{36}/.exec(page) ?? [];
    const change = {
      ...action(),
      tegen: open.town.day(41),
      stand: 'planned',
      versie: '1',
      waarom: 'Later pas.',
    };
    await open.ask(coach, at(`/actie/${id}`), { ...change, tekst: 'Iets heel anders.' });
    expect(await get(coach, at())).toContain(`Kenmerk ${short}, van een oudere versie van dit plan.`);
    const signed = await get(coach, `/dossiers/${person}${sheet}`);
    expect(signed).toContain('Proefdraaien in de keuken.');
    expect(signed).not.toContain('Iets heel anders.');
    expect(signed).toContain(hash.replace(/.{4}(?=.)/g, '$& '));
    expect(await htmlProblems(signed)).toEqual([]);
    expect((await open.ask(coach, at('/blad/00000000-0000-4000-8000-000000000000'))).statusCode).toBe(404);
  });

  test('on paper by a representative names who and as what, on both pages', async () => {
    await begin();
    const kenmerk = mark(await get(coach, at('/handtekening')));
    const paper = { naam: 'Els Janssens', functie: 'administrator', datum: open.town.today, kenmerk };
    const refused = await open.ask(coach, at('/handtekening'), paper);
    expect([refused.statusCode, refused.body.includes('id="functie-fout"')]).toEqual([422, true]);
    expect(refused.body).toContain('Leg dat daar eerst vast.');
    expect(refused.body).toContain('value="Els Janssens"');
    const mandate = {
      kind: 'ADMINISTRATOR',
      name: 'Els Janssens',
      from: open.town.day(-30),
      proof: 'vonnis',
    };
    await open.town.facts(person, 'ocmwVlierbeke', { 'representatives[]': [mandate] });
    expect((await open.ask(coach, at('/handtekening'), paper)).statusCode).toBe(303);
    expect(await get(coach, at())).toContain('Els Janssens (bewindvoerder)');
    expect(await get(citizen, '/mijn/plan')).toContain('Els Janssens (bewindvoerder) tekende voor u.');
    expect(await get(citizen, '/mijn/plan')).toContain('Dit plan is voor u getekend.');
  });

  test('of an empty plan is refused in a clear sentence', async () => {
    const form = await get(coach, at('/handtekening'));
    expect(form).toContain('Dit plan is nog leeg.');
    const paper = { naam: 'An Peeters', datum: open.town.today, kenmerk: mark(form) };
    const refused = await open.ask(coach, at('/handtekening'), paper);
    expect([refused.statusCode, refused.body.includes('Dit plan is nog leeg.')]).toEqual([422, true]);
    expect(refused.body).not.toContain('id="datum-fout"');
    expect(await get(citizen, '/mijn/plan')).toContain('U hebt nog geen plan.');
  });
});

describe('a proposal', () => {
  const ask = () => ({ tegen: open.town.day(60), waarom: 'Zij leert nog bij.' });

  test('goes to the owner, who approves, and the plan changes', async () => {
    const id = await begin();
    const made = await open.ask(partner, at(`/voorstel?actie=${id}&soort=extend`), ask());
    expect(made.statusCode).toBe(303);
    expect(await get(partner, at())).toContain('Uw voorstel is verstuurd.');
    const waiting = await get(coach, at());
    expect(waiting).toContain('doet een voorstel en');
    const one = at(`/voorstel/${rowIn(waiting, 'voorstel')}`);
    expect(await get(coach, one)).toContain('Zij leert nog bij.');
    const bare = await open.ask(coach, one, { antwoord: 'rejected', versie: '1' });
    expect([bare.statusCode, bare.body.includes('id="reden-fout"')]).toEqual([422, true]);
    expect((await open.ask(coach, one, { antwoord: 'approved', versie: '1' })).statusCode).toBe(303);
    expect(await get(coach, at())).toContain('na een voorstel');
    expect(await get(partner, at())).toContain('goedgekeurd');
    expect((await open.ask(coach, one, { antwoord: 'approved', versie: '1' })).statusCode).toBe(303);
  });

  test('says what is missing for its kind', async () => {
    const id = await begin();
    const bare = await open.ask(partner, at(`/voorstel?actie=${id}&soort=stop`), {
      waarom: 'Het gaat niet.',
    });
    expect([bare.statusCode, bare.body.includes('id="eindreden-fout"')]).toEqual([422, true]);
    const none = await open.ask(partner, at(`/voorstel?actie=${id}`), { waarom: 'Het gaat niet.' });
    expect([none.statusCode, none.body.includes('Wat stelt u voor?')]).toEqual([422, true]);
  });

  test('is read by the person, with what came of it', async () => {
    const id = await begin();
    await open.ask(partner, at(`/voorstel?actie=${id}&soort=extend`), ask());
    const waiting = await get(citizen, '/mijn/plan');
    expect(waiting).toContain('Voorstellen over uw plan');
    expect(waiting).toContain('Zij leert nog bij.');
    expect(waiting).toContain('wacht op antwoord');
    const row = rowIn(await get(coach, at()), 'voorstel');
    await open.ask(coach, at(`/voorstel/${row}`), {
      antwoord: 'rejected',
      versie: '1',
      reden: 'Eerst samen kijken.',
    });
    const over = await get(citizen, '/mijn/plan');
    expect(over).toContain('Beantwoorde voorstellen (1)');
    expect(over).toContain('Eerst samen kijken.');
  });

  test('can be taken back while it waits', async () => {
    const id = await begin();
    await open.ask(partner, at(`/voorstel?actie=${id}&soort=extend`), ask());
    const found = /plan\/voorstel\/([0-9a-f-]{36})\/intrekken/.exec(await get(partner, at()));
    expect((await open.ask(partner, at(`/voorstel/${found?.[1]}/intrekken`), {})).statusCode).toBe(303);
    expect(await get(partner, at())).toContain('ingetrokken');
    expect(await get(coach, at())).not.toContain('Lees en beslis');
  });

  test('cannot be made where no flow lets the owner read it, and the page says so beforehand', async () => {
    const id = await begin();
    const suspend = (status: string, why: string | null) =>
      open.db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
        toPartner + 1,
        status,
        why,
      ]);
    await suspend('suspended', 'x');
    const page = await get(partner, at());
    const form = await get(partner, at(`/voorstel?actie=${id}`));
    await suspend('inForce', null);
    expect(page).toContain('Aan OCMW Vlierbeke kunt u hier niets voorstellen.');
    expect(form).toContain('U kunt hier niets voorstellen.');
    expect(form).not.toContain('Verstuur het voorstel');
  });
});
