/** Barriers and strengths: who may say and see them, two sources side by side, change in time, and the confidential compartment beside them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let person: string;
let coach: string;
let vdab: string;
let consulent: string;
beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  person = await town.person({
    familyName: 'Verhaege',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  await town.referral(person, { to: 'vdab', status: 'accepted' });
  coach = await town.signIn('coach.vlierbeke');
  vdab = await town.signIn('bemiddelaar.oost');
  consulent = await town.signIn('consulent.vlierbeke');
  await open.db.admin.many(
    'update assignments set team_id = (select team_id from mandates where user_id = $2) where person_id = $1 and organisation = $3',
    [person, town.users['consulent.vlierbeke'].id, town.organisations.ocmwVlierbeke.ref],
  );
});
afterAll(() => open.close());

const page = () => `/dossiers/${person}/drempels`;
const judged = (given: Record<string, string> = {}) => ({
  domein: 'childCare',
  niveau: '1',
  tekst: 'Heeft kinderopvang nodig voor 8.00 uur',
  datum: typedDate(open.town.today),
  ...given,
});

describe('a barrier', () => {
  test('is judged in work terms, with its level, its date and its author', async () => {
    const first = await open.ask(coach, page());
    expect(first.body).toContain('Nog niets vastgelegd.');
    expect((await open.ask(coach, page(), judged({ datum: typedDate(open.town.day(-90)) }))).statusCode).toBe(
      303,
    );
    const seen = await open.ask(coach, page());
    expect(seen.body).toContain('Heeft kinderopvang nodig voor 8.00 uur');
    expect(seen.body).toContain('1: houdt werk nu tegen');
    expect(seen.body).toContain('Lotte Wouters, OCMW Vlierbeke');
    expect(seen.body).toContain('Aan zet: u.');
    expect(seen.body).not.toContain('<svg class="chart"');
  });

  test('that is judged again shows how it changed, as a chart with the table beside it', async () => {
    await open.ask(coach, page(), judged({ niveau: '4', tekst: 'De opvang is geregeld' }));
    const seen = await open.ask(coach, page());
    expect(seen.body).toContain('van 1 naar 4');
    expect(seen.body).toContain('<svg class="chart"');
    expect(seen.body).toContain('Verloop van Kinderopvang');
    expect(seen.body).not.toContain('Aan zet: u.');
  });

  test('of another source stands beside the own one, where a flow lets it pass, without the name of who judged', async () => {
    await open.ask(vdab, page(), judged({ niveau: '2', tekst: 'Kan pas om 9 uur beginnen' }));
    expect((await open.ask(coach, page())).body).not.toContain('Kan pas om 9 uur beginnen');
    expect((await open.ask(vdab, page())).body).not.toContain('De opvang is geregeld');
    await open.town.flow({ categories: ['barriers'] });
    const seen = await open.ask(coach, page());
    expect(seen.body).toContain('Kan pas om 9 uur beginnen');
    expect(seen.body).toContain('De opvang is geregeld');
    expect(seen.body).toContain('Waarom zie ik dit?');
    expect(seen.body).not.toContain('Sofie Lambrecht');
  });

  test('of an older file is read here and no longer in the dossier, until its source judges it here', async () => {
    const file = {
      'barriers[]': [{ kind: 'TRANSPORT', from: open.town.day(-40), note: 'geen bus naar de haven' }],
    };
    const told = await open.town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
      facts: { ocmwVlierbeke: file },
    });
    const own = `/dossiers/${told}/drempels`;
    const dossier = await open.ask(coach, `/dossiers/${told}`);
    expect(dossier.body).not.toContain('geen bus naar de haven');
    expect(dossier.body).toContain('Lees de drempels en sterktes');
    const before = (await open.ask(coach, own)).body;
    expect(before).toContain('Eerder doorgegeven');
    expect(before).toContain('geen bus naar de haven');
    expect(before).not.toContain('Nog niets vastgelegd.');
    await open.ask(coach, own, judged({ domein: 'transport', tekst: 'Heeft nu een fiets' }));
    const after = (await open.ask(coach, own)).body;
    expect(after).toContain('Heeft nu een fiets');
    expect(after).not.toContain('geen bus naar de haven');
  });

  test('is not of tomorrow, not of another level, and warned of when it looks sensitive', async () => {
    const wrongs: Record<string, string>[] = [
      { datum: typedDate(open.town.day(1)) },
      { niveau: '6' },
      { domein: 'schulden' },
      { tekst: '' },
    ];
    for (const wrong of wrongs) expect((await open.ask(coach, page(), judged(wrong))).statusCode).toBe(422);
    const warned = await open.ask(coach, page(), judged({ tekst: 'Heeft veel schulden' }));
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Ik heb dit nagekeken');
  });

  test('of a person of someone else is as of nobody', async () => {
    const outsider = await open.town.signIn('coach.kreekdorp');
    for (const id of [person, '00000000-0000-4000-8000-000000000000']) {
      expect((await open.ask(outsider, `/dossiers/${id}/drempels`)).statusCode).toBe(404);
      expect((await open.ask(outsider, `/dossiers/${id}/drempels`, judged())).statusCode).toBe(404);
    }
  });
});

describe('the confidential compartment', () => {
  const SECRET = 'Kanariebeperking';

  test('is closed in the same words whether there is anything in it or not', async () => {
    const closed = async () => {
      const { body } = await open.ask(coach, page());
      return body.slice(body.indexOf('Functionele beperkingen'), body.indexOf('</main>'));
    };
    const before = await closed();
    expect(before).toContain('leest alleen wie daar een eigen mandaat voor heeft');
    const written = await open.ask(consulent, `/dossiers/${person}/notities`, {
      soort: 'confidential',
      tekst: SECRET,
      terug: 'drempels',
    });
    expect(written.headers.location).toBe(page());
    expect((await open.ask(consulent, page())).body).toContain(SECRET);
    expect((await open.ask(consulent, page())).body).toContain('Eigenaar: u');
    expect(withoutTokens(await closed())).toBe(withoutTokens(before));
    for (const token of [coach, vdab])
      for (const path of [page(), `/dossiers/${person}/notities`, `/dossiers/${person}`])
        expect((await open.ask(token, path)).body).not.toContain(SECRET);
  });

  test('passes by no flow: PostgreSQL refuses one that names it', async () => {
    const wider = open.db.admin.many('update flows set category_mask = category_mask | (1 << 20)');
    await expect(wider).rejects.toThrow('flows_name_only_shareable_categories');
  });

  test('opens for no exceptional access and no role but its own', async () => {
    const roles = await open.db.admin.many<{ code: string }>(
      'select code from roles where (category_mask >> 20) & 1 = 1',
    );
    expect(roles).toEqual([{ code: 'consulent' }]);
    const row = await open.db.admin.one<{ open: boolean }>(
      'select (gate.exceptional_mask() >> 20) & 1 = 1 or (gate.own_mask() >> 20) & 1 = 1 as open',
    );
    expect(row).toEqual({ open: false });
  });

  test('lets its reader report what does not belong, and its owner settle that', async () => {
    const { body } = await open.ask(consulent, page());
    const [, notitie = ''] = /name="notitie" value="([0-9a-f-]{36})"/.exec(body) ?? [];
    const melden = `/dossiers/${person}/notities/melden`;
    const none = await open.ask(consulent, melden, { notitie, waarom: '', terug: 'drempels' });
    expect(none.headers.location).toBe(page());
    expect((await open.ask(consulent, page())).body).toContain('Er is niets gemeld.');
    await open.ask(consulent, melden, { notitie, waarom: 'health', terug: 'drempels' });
    const waiting = (await open.ask(consulent, page())).body;
    const [, melding = ''] = /name="melding" value="([0-9a-f-]{36})"/.exec(waiting) ?? [];
    await open.ask(consulent, `/dossiers/${person}/notities/melding`, {
      melding,
      antwoord: 'cleared',
      terug: 'drempels',
    });
    const cleared = (await open.ask(consulent, page())).body;
    expect(cleared).toContain('De tekst is verwijderd.');
    expect(cleared).not.toContain(SECRET);
  });
});

function withoutTokens(text: string): string {
  return text.replaceAll(/value="[^"]{30,}"/g, '');
}

test.each<[DemoUser, number]>([
  ['hoofd.vlierbeke', 404],
  ['loket.vlierbeke', 404],
  ['dpo.vlierbeke', 404],
])('%s, who does not guide, gets %i', async (user, status) => {
  const token = await open.town.signIn(user);
  expect((await open.ask(token, page())).statusCode).toBe(status);
});
