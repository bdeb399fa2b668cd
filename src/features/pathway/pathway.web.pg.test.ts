/** The pages of the shared pathway: what each side reads there, and the forms with what is wrong beside the field. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';

let open: OpenApp;
let coach: string;
let mediator: string;
let partner: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  await openPathwayFlows(open.town);
  coach = await open.town.signIn('coach.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
  partner = await open.town.signIn('coach.maatwerk');
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await sharedPerson(open.town, {
    facts: {
      ocmwVlierbeke: {
        'benefits[]': { kind: 'LEEFLOON', from: open.town.day(-400) },
        'employment.current': 'NOT_WORKING',
        'measures[]': { kind: 'ART60', from: open.town.day(-200), to: open.town.day(40) },
        'endDates[]': { kind: 'ART60', date: open.town.day(40) },
      },
    },
  });
});

const at = (path = '') => `/dossiers/${person}/traject${path}`;
const read = async (token: string, path = '') => (await open.ask(token, at(path))).body;
const today = () => typedDate(open.town.today);
const deadline = () => typedDate(addWorkingDays(open.town.today, 5));

const phase = (given: object = {}) => ({
  fase: 'execution',
  datum: today(),
  opvolger: 'me',
  stap: '',
  termijn: '',
  waarom: '',
  ...given,
});

async function proposeLead(): Promise<void> {
  const form = {
    regie: open.town.organisations.vdab.id,
    datum: today(),
    waarom: 'Artikel 60 loopt af.',
    functie: 'trajectbegeleider',
    termijn: deadline(),
  };
  expect((await open.ask(coach, at('/regie'), form)).statusCode).toBe(303);
}

/** Finds the id that a form carries along. */
function rowIn(body: string): string {
  return /name="rij" value="([^"]+)"/.exec(body)?.[1] ?? '';
}

describe('the page of a pathway', () => {
  test('says at first that nothing was written down, and what to do', async () => {
    const body = await read(coach);
    expect(body).toContain('Er is nog geen fase opgeschreven.');
    expect(body).toContain('Niemand schreef al op wie de regie heeft.');
    expect(body).toContain('href="/dossiers/' + person + '/traject/regie"');
  });

  test('tells income, work, measures and ends beside the phases, each with its source', async () => {
    const body = await read(coach);
    for (const words of ['Inkomen: Leefloon', 'Maatregelen: Artikel 60', 'Einddatums: Einde van artikel 60'])
      expect(body).toContain(words);
    expect(await htmlProblems(body)).toEqual([]);
  });

  test('shows VDAB what the OCMW shares, and the partner nothing of it', async () => {
    await open.ask(coach, at('/fase'), phase({ stap: 'Driegesprek plannen' }));
    expect(await read(mediator)).toContain('Driegesprek plannen');
    expect(await read(mediator)).toContain('De balk volgt OCMW Vlierbeke.');
    const other = await read(partner);
    expect(other).not.toContain('Driegesprek plannen');
    expect(other).toContain('Het OCMW beslist of het zelf de regie heeft of VDAB.');
  });

  test('is not there for who does not guide the person', async () => {
    const outsider = await open.town.signIn('coach.kreekdorp');
    for (const path of ['', '/fase', '/stap', '/regie', '/rollen', '/vrijgave'])
      expect((await open.ask(outsider, at(path))).statusCode).toBe(404);
  });
});

describe('a phase', () => {
  test('is chosen from those that may follow, and is said afterwards', async () => {
    const answer = await open.ask(coach, at('/fase'), phase());
    expect(answer.headers.location).toBe(at());
    expect(await read(coach)).toContain('De fase is bewaard.');
    const form = await read(coach, '/fase');
    expect(form).toContain('Evaluatie');
    expect(form).not.toContain('value="signal"');
  });

  test('keeps what was typed when a day cannot be', async () => {
    const tomorrow = typedDate(addDays(open.town.today, 1));
    const answer = await open.ask(coach, at('/fase'), phase({ datum: tomorrow, stap: 'Bellen' }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Kies een dag tot vandaag');
    expect(answer.body).toContain('value="Bellen"');
  });

  test('is not closed without a reason, nor with one that looks like a diagnosis unseen', async () => {
    const version = { versie: '1' };
    await open.ask(coach, at('/fase'), phase());
    const closed = await open.ask(coach, at('/fase'), phase({ fase: 'closed', ...version }));
    expect(closed.body).toContain('Schrijf waarom het traject stopt.');
    const sick = await open.ask(
      coach,
      at('/fase'),
      phase({ fase: 'closed', waarom: 'Heeft een depressie.', ...version }),
    );
    expect(sick.statusCode).toBe(422);
    expect(sick.body).toContain('gezondheid');
  });

  test('that a colleague changed meanwhile is shown as it stands now', async () => {
    await open.ask(coach, at('/fase'), phase());
    await open.ask(coach, at('/stap'), { opvolger: 'team', stap: 'Bellen', termijn: '', versie: '1' });
    const late = await open.ask(coach, at('/stap'), {
      opvolger: 'me',
      stap: 'Mailen',
      termijn: '',
      versie: '1',
    });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Iemand anders wijzigde deze fase intussen.');
    expect(late.body).toContain('value="Mailen"');
  });
});

test('a form that no page of ours sends makes nothing fail', async () => {
  const token = csrfToken(coach);
  for (const path of [
    '/fase',
    '/stap',
    '/regie',
    '/regie/antwoord',
    '/regie/vervolg',
    '/rollen',
    '/rollen/einde',
    '/vrijgave',
    '/vrijgave/antwoord',
    '/vrijgave/vervolg',
  ])
    for (const payload of [
      `csrf=${token}`,
      `csrf=${token}&termijn=1&termijn=2&versie=x&rij=a&rij=b&vervolg=remind&antwoord=__proto__`,
    ]) {
      const answer = await open.app.inject({
        method: 'POST',
        url: at(path),
        cookies: { [SESSION_COOKIE]: coach },
        headers: {
          host: 'localhost:8080',
          origin: 'http://localhost:8080',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload,
      });
      expect(`${path} ${answer.statusCode < 500 && answer.statusCode >= 400}`).toBe(`${path} true`);
    }
});

describe('the lead', () => {
  test('nobody is chosen, and the form says so and keeps what was written', async () => {
    const form = {
      datum: today(),
      waarom: 'Artikel 60 loopt af.',
      functie: 'begeleider',
      termijn: deadline(),
    };
    const bare = await open.ask(coach, at('/regie'), form);
    expect(bare.statusCode).toBe(422);
    expect(bare.body).toContain('Kies wie de regie heeft.');
    expect(bare.body).toContain('Artikel 60 loopt af.');
    expect(bare.body).not.toContain('Kijk dit na.');
  });

  test('is proposed, answered and then told on both sides', async () => {
    await proposeLead();
    expect(await read(coach)).toContain('Aan zet: VDAB.');
    const asked = await read(mediator, '/regie');
    expect(asked).toContain('Artikel 60 loopt af.');
    const form = { rij: rowIn(asked), antwoord: 'accepted', functie: 'bemiddelaar', waarom: '' };
    expect((await open.ask(mediator, at('/regie/antwoord'), form)).statusCode).toBe(303);
    for (const token of [coach, mediator]) expect(await read(token)).toContain('Sofie Lambrecht');
  });

  test('is refused only with a reason', async () => {
    await proposeLead();
    const asked = await read(mediator, '/regie');
    const form = { rij: rowIn(asked), antwoord: 'refused', functie: 'bemiddelaar', waarom: '' };
    const answer = await open.ask(mediator, at('/regie/antwoord'), form);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Schrijf waarom u weigert.');
  });

  test('answered after it was taken back says so, and nothing changes', async () => {
    await proposeLead();
    const asked = await read(mediator, '/regie');
    const row = rowIn(asked);
    await open.ask(coach, at('/regie/vervolg'), { rij: row, vervolg: 'withdraw', termijn: '' });
    const late = await open.ask(mediator, at('/regie/antwoord'), {
      rij: row,
      antwoord: 'accepted',
      functie: 'x',
      waarom: '',
    });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Dit voorstel is intussen ingetrokken.');
  });

  test('asked by a holiday names the next day that people work', async () => {
    const answer = await open.ask(coach, at('/regie'), {
      regie: open.town.organisations.vdab.id,
      datum: today(),
      waarom: 'Zo spraken we af.',
      functie: 'coach',
      termijn: '25/12/2026',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('maandag 28 december 2026');
  });
});

test('while a warm hand-over runs, the lead stands still on the page, and the time line tells it', async () => {
  const { ocmwVlierbeke, vdab } = open.town.organisations;
  await open.db.admin.many(
    `insert into handovers (person_id, source, receiver, as_of, cause, answer_by) values ($1, $2, $3, $4, 'ART60', $5)`,
    [person, ocmwVlierbeke.ref, vdab.ref, open.town.today, open.town.day(5)],
  );
  expect(await read(coach, '/regie')).toContain('Er loopt een warme overdracht');
  expect(await read(coach, '/regie')).not.toContain('name="regie"');
  expect(await read(coach)).toContain('Overdracht: OCMW Vlierbeke aan VDAB: voorgesteld');
  expect(await read(mediator)).toContain('Bekijk de overdracht');
  expect(await read(partner)).not.toContain('Bekijk de overdracht');
});

describe('a blocked step', () => {
  test('is asked, refused, and goes another way', async () => {
    const form = {
      organisatie: open.town.organisations.vdab.id,
      wat: 'file',
      stap: 'Start van artikel 60 registreren.',
      termijn: deadline(),
    };
    await open.ask(coach, at('/vrijgave'), form);
    expect(await read(mediator)).toContain('Iemand vraagt u iets vrij te geven');
    const row = rowIn(await read(mediator, '/vrijgave'));
    await open.ask(mediator, at('/vrijgave/antwoord'), {
      rij: row,
      antwoord: 'notReleased',
      waarom: 'De opleiding loopt.',
    });
    const body = await read(coach, '/vrijgave');
    expect(body).toContain('Niet vrijgegeven: zoek een andere weg');
    expect(await htmlProblems(body)).toEqual([]);
    await open.ask(coach, at('/vrijgave/vervolg'), { rij: row, vervolg: 'close', hoe: 'We starten later.' });
    expect(await read(coach, '/vrijgave')).toContain('We starten later.');
  });

  test('says who holds the file and whom to call', async () => {
    await open.town.facts(person, 'vdab', { 'vdab.fileOwnedByTenderPartner': true });
    expect(await read(coach, '/vrijgave')).toContain('tenderpartner');
  });
});

test('a role-holder stands in the pathway until the own organisation ends it', async () => {
  const form = {
    rol: 'careCaseManager',
    domein: 'health',
    naam: 'Mieke Claes',
    organisatie: '',
    elders: 'CAW Oost',
    datum: today(),
  };
  await open.ask(coach, at('/rollen'), form);
  expect(await read(mediator)).toContain('Mieke Claes');
  expect(await read(mediator, '/rollen')).not.toContain('Beëindig');
  await open.ask(coach, at('/rollen/einde'), { rij: rowIn(await read(coach, '/rollen')) });
  expect(await read(mediator)).not.toContain('Mieke Claes');
});

test('a partner to whom no flow brings the pathway reads why, and what to do', async () => {
  const body = await read(partner);
  expect(body).toContain('U ziet geen fase.');
  expect(body).toContain('voor de fasen van OCMW Vlierbeke is er geen gegevensstroom naar u');
  expect(body).toContain(`href="/dossiers/${person}/plan"`);
  expect(body).toContain('Vraag het aan OCMW Vlierbeke.');
  const release = await read(partner, '/vrijgave');
  expect(release).toContain('waarlangs uw vraag aankomt bij OCMW Vlierbeke');
  expect(release).not.toContain('Kijk wie nog moet bevestigen');
  expect(await read(coach)).not.toContain('U ziet geen fase.');
});
