/** Bodies and who sits in them, kept on screen by their secretary: who may, what is refused, and two who change at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
});
afterAll(() => c.close());

const east = `/overleg/${bodyId('east')}`;
const steering = `/overleg/${bodyId('steering')}`;

async function version(body: string): Promise<string> {
  const row = await c.open.db.admin.one<{ version: number }>('select version from bodies where id = $1', [
    body.slice('/overleg/'.length),
  ]);
  return String(row?.version);
}

const kept = (over: Record<string, string> = {}) => ({
  taak: 'Wij stemmen af.',
  minimum: '3',
  secretaris: c.open.town.organisations.ocmwVlierbeke.id,
  ...over,
});

describe('a body', () => {
  test('is changed by its secretary, and by nobody else', async () => {
    const form = kept({ versie: await version(steering), taak: 'De cluster volgt de overeenkomst op.' });
    expect((await c.get('hoofd.oosterham', steering)).body).not.toContain('/wijzig');
    expect((await c.get('hoofd.oosterham', `${steering}/wijzig`)).statusCode).toBe(404);
    expect((await c.send('hoofd.oosterham', `${steering}/wijzig`, form)).statusCode).toBe(403);
    const answer = await c.send('hoofd.vlierbeke', `${steering}/wijzig`, { ...form, maanden: '4' });
    expect(answer.headers.location).toBe(steering);
    const { body } = await c.get('coach.molenrode', steering);
    expect(body).toContain('De cluster volgt de overeenkomst op.');
    expect(body).toContain('1 keer per jaar: in april');
  });

  test('that two change at once shows the second both versions', async () => {
    const before = await version(steering);
    await c.send('hoofd.vlierbeke', `${steering}/wijzig`, kept({ versie: before, taak: 'De eerste tekst.' }));
    const late = await c.send(
      'hoofd.vlierbeke',
      `${steering}/wijzig`,
      kept({ versie: before, taak: 'De tweede tekst.' }),
    );
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('De eerste tekst.');
    expect(late.body).toContain('De tweede tekst.');
    const again = await c.send(
      'hoofd.vlierbeke',
      `${steering}/wijzig`,
      kept({ versie: await version(steering), taak: 'De tweede tekst.' }),
    );
    expect(again.statusCode).toBe(303);
  });

  test('refuses a quorum of more than its members and a secretary who does not sit in it', async () => {
    const many = await c.send(
      'hoofd.vlierbeke',
      `${steering}/wijzig`,
      kept({ versie: await version(steering), minimum: '7' }),
    );
    expect(many.statusCode).toBe(422);
    expect(many.body).toContain('Dit is meer dan er leden zijn.');
    const strange = await c.send(
      'hoofd.vlierbeke',
      `${steering}/wijzig`,
      kept({ versie: await version(steering), secretaris: c.open.town.organisations.vvsg.id }),
    );
    expect(strange.statusCode).toBe(422);
    expect(strange.body).toContain('Voeg haar eerst toe als lid.');
  });

  test('without a secretary plans nothing, and gets one from whoever keeps the body above', async () => {
    const limburg = `/overleg/${bodyId('limburg')}`;
    const plan = { datum: typedDate(c.open.town.day(30)), uur: '10:00', plaats: 'online' };
    expect((await c.send('redactie.vvsg', `${limburg}/vergaderingen`, plan)).statusCode).toBe(409);
    expect((await c.get('secretaris.oost', limburg)).body).not.toContain('Wijs een secretaris aan');
    expect((await c.get('redactie.vvsg', limburg)).body).toContain('Wijs een secretaris aan');
    const form = {
      versie: '1',
      taak: 'Wij stemmen af.',
      minimum: '',
      secretaris: c.open.town.organisations.vvsg.id,
    };
    expect((await c.send('secretaris.oost', `${limburg}/wijzig`, form)).statusCode).toBe(403);
    expect((await c.send('redactie.vvsg', `${limburg}/wijzig`, form)).statusCode).toBe(303);
    expect((await c.get('secretaris.oost', limburg)).body).toContain('VVSG');
  });

  test('of a place begins with its kind, under the working group of its province', async () => {
    const form = {
      naam: 'Partnerschap Kreekstreek',
      soort: 'partnership',
      kenmerk: 'PM-KR',
      taak: 'De partners volgen hun aanbod op.',
      gemeenten: 'Vlierbeke',
    };
    expect((await c.get('coach.vlierbeke', '/overleg')).body).not.toContain('Begin een lokaal overleg');
    expect((await c.send('coach.vlierbeke', '/overleg/nieuw', form)).statusCode).toBe(404);
    const unknown = await c.send('hoofd.vlierbeke', '/overleg/nieuw', {
      ...form,
      gemeenten: 'Kreekdorp, Nergens',
    });
    expect(unknown.statusCode).toBe(422);
    expect(unknown.body).toContain('Wij kennen een van deze gemeenten niet.');
    const elsewhere = await c.send('hoofd.vlierbeke', '/overleg/nieuw', {
      ...form,
      gemeenten: 'Vlierbeke, Kreekdorp',
    });
    expect(elsewhere.statusCode).toBe(422);
    expect(elsewhere.body).toContain('U begint een overleg voor gemeenten waar uw organisatie werkt');
    const begun = await c.send('hoofd.vlierbeke', '/overleg/nieuw', form);
    const { body } = await c.get('hoofd.oosterham', String(begun.headers.location));
    expect(body).toContain('partnerschapsmanagement');
    expect(body).toContain('Provinciale werkgroep Oost-Vlaanderen');
    expect(body).toContain('Er zijn nog geen leden opgegeven.');
    const twice = await c.send('hoofd.vlierbeke', '/overleg/nieuw', form);
    expect(twice.statusCode).toBe(422);
    expect(twice.body).toContain('Een ander overleg heeft dit kenmerk al.');
  });
});

describe('a member', () => {
  const seat = (over: Record<string, string> = {}) => ({
    organisatie: c.open.town.organisations.steiger.id,
    functie: 'verantwoordelijke instroom',
    vervanger: 'jobcoach',
    ervaring: 'ja',
    van: typedDate(c.open.town.today),
    ...over,
  });

  test('comes in with its function, substitute and term, is changed, and ends by a day but stays', async () => {
    const added = await c.send('secretaris.oost', `${east}/leden/nieuw`, seat());
    expect(added.headers.location).toBe(east);
    const { body } = await c.get('secretaris.oost', east);
    expect(body).toContain('gevraagd, nog geen antwoord');
    const place = new RegExp(`${east}/leden/[0-9a-f-]{36}`);
    expect(body).toMatch(place);
    expect(body).toContain('jobcoach');
    const row = await c.open.db.admin.one<{ id: string }>(
      `select id from body_members where function = 'verantwoordelijke instroom' and body_id = $1`,
      [bodyId('east')],
    );
    const ends = typedDate(c.open.town.day(10));
    const change = seat({ versie: '1', functie: 'directeur', tot: ends });
    expect((await c.send('secretaris.oost', `${east}/leden/${row?.id}`, change)).statusCode).toBe(303);
    expect((await c.get('hoofd.oosterham', east)).body).toContain('directeur');
    const late = await c.send('secretaris.oost', `${east}/leden/${row?.id}`, {
      ...change,
      functie: 'voorzitter',
    });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Er staat nu: directeur');
    expect(late.body).toContain('voorzitter');
    const left = await c.open.db.admin.one<{ left: boolean }>(
      'select valid_until is not null as left from body_members where id = $1',
      [row?.id],
    );
    expect(left?.left).toBe(true);
  });

  test('is refused twice with one function, with an end before the beginning, without an organisation, and with a name', async () => {
    const vvsg = c.open.town.organisations.vvsg.id;
    const twice = await c.send(
      'secretaris.oost',
      `${east}/leden/nieuw`,
      seat({ organisatie: vvsg, functie: 'Stafmedewerker werk' }),
    );
    expect(twice.statusCode).toBe(422);
    expect(twice.body).toContain('Deze organisatie heeft in die periode al een lid met deze functie.');
    const ended = await c.send(
      'secretaris.oost',
      `${east}/leden/nieuw`,
      seat({ functie: 'adviseur', tot: typedDate(c.open.town.day(-1)) }),
    );
    expect(ended.body).toContain('De laatste dag ligt voor de eerste dag.');
    const nobody = await c.send('secretaris.oost', `${east}/leden/nieuw`, seat({ organisatie: '' }));
    expect(nobody.body).toContain('Kies de organisatie.');
    const named = await c.send(
      'secretaris.oost',
      `${east}/leden/nieuw`,
      seat({ functie: 'mevrouw De Smet, directeur' }),
    );
    expect(named.statusCode).toBe(422);
    expect(named.body).toContain('Dit lijkt op de naam van een persoon.');
    expect((await c.send('hoofd.oosterham', `${east}/leden/nieuw`, seat())).statusCode).toBe(403);
    expect((await c.get('hoofd.oosterham', `${east}/leden/nieuw`)).statusCode).toBe(404);
  });
});
