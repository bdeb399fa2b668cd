/** The checks after the start of work are followed up like any signal: on Vandaag, on a page of the aftercare, and by the head. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { refreshPerson } from '../signal/signal.sql.ts';
import { recordOutflow } from './outcome.acts.ts';

let open: OpenApp;
let coach: string;
let person: string;

beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person({ familyName: 'Verhaege' });
  const found = { person, work: true, kind: 'WORK', contract: 'PERMANENT', from: open.town.day(-40) };
  const outcome = await perform(open.db.app, coach, recordOutflow, { ...found, saidBy: 'person' });
  expect(outcome.outcome).toBe('done');
  await refreshPerson(open.db.jobs, person);
});

const page = () => `/dossiers/${person}/nazorg/opvolging`;

async function actOf(what: string): Promise<string> {
  const { body } = await open.ask(coach, page());
  const found = body.match(new RegExp(`action="(${page()}/[0-9a-f-]{36}/${what})"`))?.[1];
  if (found === undefined) throw new Error(`The page offers no "${what}".`);
  return found;
}

describe('a check after the start of work', () => {
  it('stands on Vandaag with the way to its follow-up', async () => {
    expect((await open.ask(coach, '/vandaag')).body).toContain(`href="${page()}"`);
    const { body, statusCode } = await open.ask(coach, page());
    expect(statusCode).toBe(200);
    expect(body).toContain('1 maand aan het werk?');
    expect(body).not.toContain(`href="/dossiers/${person}"`);
    expect(body).not.toContain('/signalen');
  });

  it('is put off there, and stands there as later', async () => {
    const form = { versie: '1', datum: open.town.day(5), waarom: 'Zij belt zelf maandag terug.' };
    const answer = await open.ask(coach, await actOf('uitstellen'), form);
    expect(answer.headers.location).toBe(page());
    const { body } = await open.ask(coach, page());
    expect(body).toContain('Komt later terug');
    expect(body).toContain('Zij belt zelf maandag terug.');
  });

  it('is seen to there, with what was done', async () => {
    const answer = await open.ask(coach, await actOf('gedaan'), { versie: '1', wat: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Schrijf in een paar woorden wat u deed.');
    const done = await open.ask(coach, await actOf('gedaan'), { versie: '1', wat: 'Gebeld: alles loopt.' });
    expect(done.headers.location).toBe(page());
    expect((await open.ask(coach, page())).body).toContain('Gebeld: alles loopt.');
  });

  it('has no page for the purpose of guidance, nor for whoever does not follow the person up', async () => {
    expect((await open.ask(coach, `/dossiers/${person}/signalen`)).statusCode).toBe(404);
    const outsider = await open.town.signIn('coach.kreekdorp');
    expect((await open.ask(outsider, page())).statusCode).toBe(404);
  });

  it('that stayed without follow-up leads the head to the aftercare', async () => {
    await open.db.admin.one(
      `with aged as (update signals set found_at = found_at - interval '40 days' where person_id = $1 returning id)
       select count(*) from aged`,
      [person],
    );
    const head = await open.town.signIn('hoofd.vlierbeke');
    const { body } = await open.ask(head, '/vandaag/team');
    expect(body).toContain(`href="${page()}?reden=supervision"`);
    expect(body).toContain(`href="/dossiers/${person}/nazorg?reden=supervision"`);
    expect((await open.ask(head, `${page()}?reden=supervision`)).statusCode).toBe(200);
  });
});

it('aftercare that is over stands on Vandaag with one act, and is gone when the last check is noted', async () => {
  const { db, town } = open;
  await db.admin.many('update outflows set began_on = $2 where person_id = $1', [person, town.day(-380)]);
  await db.admin.many(`update involvements set valid_until = $2 where person_id = $1`, [person, town.day(9)]);
  await refreshPerson(db.jobs, person);
  expect((await open.ask(coach, '/vandaag')).body).toContain('nazorg is om');
  const { body } = await open.ask(coach, page());
  expect(body).toMatch(
    new RegExp(`href="/dossiers/${person}/nazorg/werk"[^>]*>(<[^>]+>)*Sluit af of heropen`),
  );
  const outflow = await db.admin.one<{ id: string }>('select id from outflows where person_id = $1', [
    person,
  ]);
  const answer = { uitstroom: outflow?.id ?? '', maanden: '12', antwoord: 'atWork', bron: 'person' };
  expect((await open.ask(coach, `/dossiers/${person}/nazorg/werk/controle`, answer)).statusCode).toBe(303);
  expect((await open.ask(coach, '/vandaag')).body).not.toContain('nazorg is om');
});
