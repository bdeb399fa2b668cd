/** What fits someone, on the town: one fact is missing, it is recorded, a measure starts, and the advice is worked out again later. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { civilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { SESSION_COOKIE } from '../session/session.ts';

let open: OpenApp;
let coach: string;
let colleague: string;
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(today);
  coach = await open.town.signIn('coach.vlierbeke');
  colleague = await open.town.signIn('coach.kreekdorp');
  await open.town.flow({
    categories: ['identity', 'registration', 'pathway', 'competences', 'measures', 'workStatus'],
  });
});
afterAll(() => open.close());

const today = civilDate('2026-11-22');

/** Someone with leefloon of whom one judgement is missing for temporary work experience. */
function leefloner(more: object = {}, vdab: object = {}) {
  return open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['ocmwVlierbeke', 'vdab']],
    facts: {
      ocmwVlierbeke: {
        birthDate: '1988-05-02',
        'benefits[]': { kind: 'LEEFLOON', from: '2026-03-02' },
        mayWork: 'UNLIMITED',
        'employment.spellsComplete': true,
        'assessment.prognosis': 'NEC_WITHIN_24M',
        'assessment.needsWorkExperienceGenericCompetences': true,
        'assessment.canWorkAtLeastHalfTime': true,
        ...more,
      },
      vdab: {
        birthDate: '1988-05-02',
        'vdab.registered': true,
        'vdab.fileOwnedByTenderPartner': false,
        ...vdab,
      },
    },
  });
}

const page = (person: string, rest = '') => `/dossiers/${person}/wat-past${rest}`;
const learning = 'assessment.learningPotential';
const record = (person: string, value: string) =>
  open.ask(coach, `/dossiers/${person}/vastleggen?veld=${learning}&terug=wat-past`, {
    veld: learning,
    waarde: value,
    datum: typedDate(today),
    zekerheid: 'declared',
    status: 'confirmed',
  });
const start = (person: string, form: Record<string, string> = {}) =>
  open.ask(coach, page(person, '/start/artikel-60'), {
    begin: '01/12/2026',
    breuk: '1',
    plaats: 'wijkkeuken',
    met: 'ja',
    stap: 'start',
    ...form,
  });
const adviceOf = async (person: string) => {
  const { body } = await open.ask(coach, page(person));
  return /wat-past\/advies\/([0-9a-f-]{36})/.exec(body)?.[1] ?? '';
};
const stateOf = (body: string, slug: string) =>
  /<p><span[^>]*>([^<]*)/.exec(body.split(`id="p-${slug}"`)[1] ?? '')?.[1];

describe('the journey of a coach', () => {
  let person: string;
  beforeAll(async () => {
    person = await leefloner();
  });

  test('one fact is missing, and recording it is one click away', async () => {
    const { statusCode, body } = await open.ask(coach, page(person));
    expect(statusCode).toBe(200);
    expect(stateOf(body, 'tijdelijke-werkervaring-ocmw')).toBe('nog iets te weten');
    expect(stateOf(body, 'artikel-60')).toBe('past nu');
    expect(body).toContain(`/dossiers/${person}/vastleggen?veld=${learning}&amp;terug=wat-past`);
    expect(body).toContain('Kan de persoon leren op het werk?');
    const whole = await open.ask(coach, page(person, '/tijdelijke-werkervaring-ocmw'));
    expect(whole.body).toContain('Ingeschreven bij VDAB: ja (VDAB, ');
    expect(whole.body).toContain('Welke regel is dit? (TO-06)');
  });

  test('the leefloon that is paid runs, with who said so, and is asked no more', async () => {
    const { body } = await open.ask(coach, page(person));
    expect(stateOf(body, 'leefloon')).toBe('krijgt dit al sinds 2 maart 2026');
    expect(stateOf(body, 'inschrijving-vdab')).toBe('loopt nu');
    const card = body.split('id="p-leefloon"')[1]?.split('Waarom?')[0] ?? '';
    expect(card).toContain('Uitkering: leefloon, vanaf 2 maart 2026 (OCMW Vlierbeke, ');
    expect(body.split('Nog meer te weten')[1]).not.toContain('/wat-past/leefloon');
  });

  test('who records it comes back, and it fits', async () => {
    const answer = await record(person, 'ja');
    expect(answer.headers.location).toBe(page(person));
    const { body } = await open.ask(coach, page(person));
    expect(body).toContain('Het gegeven is vastgelegd.');
    expect(stateOf(body, 'tijdelijke-werkervaring-ocmw')).toBe('past nu');
  });

  test('it can be worked out before anything is recorded', async () => {
    const { statusCode, body } = await start(person, { stap: 'reken' });
    expect(statusCode).toBe(200);
    expect(body).toContain('30 november 2027');
    expect(body).toContain('312 dagen in 36 maanden');
    expect(await adviceOf(person)).toBe('');
  });

  test('it starts, with the days needed, the projected end and the law', async () => {
    expect((await start(person)).headers.location).toBe(page(person));
    const { body } = await open.ask(coach, page(person));
    expect(body).toContain('De start is vastgelegd.');
    expect(stateOf(body, 'artikel-60')).toBe('start op 1 december 2026');
    expect(stateOf(body, 'tijdelijke-werkervaring-ocmw')).toBe('start op 1 december 2026');
    expect(body).toContain('30 november 2027');
    expect(body).toContain('Nog te werken dagen');
    expect(body).toContain('Waar staat dat?');
    const ends = await open.db.admin.many<{ value: object; status: string }>(
      `select value, status from facts where person_id = $1 and field = 'endDates[]' and superseded_at is null order by value ->> 'kind'`,
      [person],
    );
    expect(ends).toEqual([
      { value: { kind: 'ART60', date: '2027-11-30' }, status: 'provisional' },
      { value: { kind: 'TWE', date: '2028-11-30' }, status: 'provisional' },
    ]);
  });

  test('the advice is kept, and the same comes out a year later', async () => {
    const advice = await adviceOf(person);
    await open.ask(coach, `/dossiers/${person}/vastleggen`, {
      veld: learning,
      waarde: 'nee',
      datum: typedDate(today),
      zekerheid: 'declared',
      status: 'confirmed',
    });
    await open.town.moveClock(civilDate('2027-11-22'));
    const later = await open.town.signIn('coach.vlierbeke');
    const { statusCode, body } = await open.ask(later, page(person, `/advies/${advice}`));
    expect(statusCode).toBe(200);
    expect(body).toContain('Nagerekend: hetzelfde komt eruit.');
    expect(body).toContain('Kan leren op het werk: ja');
    expect(body).toContain(formatDate(today));
    await open.town.moveClock(today);
  });

  test('what the rules then know otherwise is told', async () => {
    const advice = await adviceOf(person);
    await open.db.admin.many(
      `update advices set answers = jsonb_set(answers, '{0,result}', '"notEligible"'), rules_mark = 'x' where id = $1`,
      [advice],
    );
    const { body } = await open.ask(coach, page(person, `/advies/${advice}`));
    expect(body).toContain('er komt iets anders uit bij TWE_OCMW');
    expect(body).toContain('is sindsdien bijgewerkt');
  });

  test('an end that was worked out otherwise then stands beside the end of now', async () => {
    const advice = await adviceOf(person);
    await open.db.admin.many(
      `update advices set answers = (select jsonb_agg(case when a ? 'outcomes' and a -> 'outcomes' ? 'end'
         then jsonb_set(a, '{outcomes,end}', '"2027-05-31"') else a end) from jsonb_array_elements(answers) a) where id = $1`,
      [advice],
    );
    const { body } = await open.ask(coach, page(person, `/advies/${advice}`));
    expect(body).toContain('Werkwinkel rekent na met het programma van nu:');
    expect(body).toContain('Verwacht einde: toen 31 mei 2027, nu 30 november 2027.');
  });
});

describe('a measure with a contract that runs', () => {
  test('keeps out what asks for someone without work, and says why', async () => {
    const person = await leefloner({
      [learning]: true,
      'assessment.readyForRegularJob': false,
      'assessment.canWorkIndependently': true,
      'history.wijkwerkMonths': 0,
      'interim.daysInLast28': 0,
    });
    expect(stateOf((await open.ask(coach, page(person))).body, 'wijk-werken')).toBe('past nu');
    expect((await start(person, { begin: '22/11/2026' })).statusCode).toBe(303);
    const { body } = await open.ask(coach, page(person));
    const not = body.split('Toon wat niet past, en waarom')[1] ?? '';
    expect(not).toContain(`href="${page(person, '/wijk-werken')}"`);
    expect(not).toContain('De persoon werkt al in artikel 60, artikel 61, maatwerk of de lokale');
  });
});

describe('a coach who reads French', () => {
  test('reads the questions, the reasons and what the law works out in French', async () => {
    const person = await leefloner({ [learning]: true });
    const { body } = await open.app.inject({
      url: page(person),
      cookies: { [SESSION_COOKIE]: coach, '__Host-taal': 'fr' },
      headers: { host: 'localhost:8080' },
    });
    expect(body).toContain('Expérience professionnelle temporaire (CPAS)');
    expect(body).toContain('312 jours en 36 mois, à tout âge (demandes à partir du 1 mars 2026)');
    expect(body).toContain('La personne ne reçoit pas d’allocation de chômage ou d’insertion.');
    expect(body).not.toContain('De persoon');
  });
});

/** What a reader sees before opening anything. */
function outsideFolds(html: string): string {
  let depth = 0;
  return html
    .split(/(<details[^>]*>|<\/details>)/)
    .filter((part) => {
      depth += part.startsWith('<details') ? 1 : part === '</details>' ? -1 : 0;
      return depth === 0;
    })
    .join('');
}

describe('a page that stays calm', () => {
  test('asks the one thing that is missing at once, and folds the other questions', async () => {
    const { body } = await open.ask(coach, page(await leefloner({ 'assessment.prognosis': 'NOW' })));
    const nearly = body.split('Bijna: nog één ding te weten')[1]?.split('Nog meer te weten')[0] ?? '';
    expect(nearly).toContain('vastleggen?veld=');
    const folded = body.split('Nog meer te weten')[1]?.split('Past niet')[0] ?? '';
    const outside = outsideFolds(folded);
    expect(folded).toContain('vastleggen?veld=');
    expect(outside.match(/\/wat-past\/[a-z-]+"/g)).toHaveLength(6);
    expect(outside).not.toContain('vastleggen?veld=');
  });
});

describe('an end that follows from what another organisation told', () => {
  test('is shown, and is not recorded as if the own organisation knew it', async () => {
    const person = await leefloner(
      { [learning]: 'yes' },
      {
        'employment.spells[]': {
          kind: 'REGULAR',
          from: '2025-11-01',
          to: '2026-08-31',
          workFraction: 1,
          daysCounted6: 260,
        },
      },
    );
    const { body } = await start(person, { stap: 'reken' });
    expect(body).not.toContain('30 november 2027');
    expect((await start(person, { waarom: 'samen beslist' })).headers.location).toBe(page(person));
    const ends = await open.db.admin.many<{ kind: string }>(
      `select value ->> 'kind' as kind from facts where person_id = $1 and field = 'endDates[]' and superseded_at is null`,
      [person],
    );
    expect(ends).toEqual([{ kind: 'TWE' }]);
  });
});

describe('what may not be seen', () => {
  test('answers as what is not known, and an advice that rests on it is no longer told', async () => {
    const person = await leefloner({ [learning]: true });
    expect((await start(person)).statusCode).toBe(303);
    const advice = await adviceOf(person);
    await open.db.admin.many(`update flows set status = 'suspended', suspension_reason = 'proef'`);
    const closed = await open.ask(coach, page(person, `/advies/${advice}`));
    expect(closed.body).toContain('niet meer beschikbaar voor u');
    expect(closed.body).toContain('kan Werkwinkel dit advies niet narekenen');
    expect(closed.body).not.toContain('Ingeschreven bij VDAB');
    const now = await open.ask(coach, page(person, '/tijdelijke-werkervaring-ocmw'));
    expect(now.body).not.toContain('Ingeschreven bij VDAB: ja');
    await open.db.admin.many(`update flows set status = 'inForce', suspension_reason = null`);
  });

  test('of an advice that rests on an agreement that ended, it is told which door closed and not which fact', async () => {
    const person = await leefloner({ [learning]: true });
    expect((await start(person)).statusCode).toBe(303);
    const advice = await adviceOf(person);
    const whole = await open.ask(coach, page(person, `/advies/${advice}`));
    expect(whole.body).not.toContain('Waarom u gegevens niet meer ziet');
    await open.db.admin.many(
      `update flows set status = 'ended', valid_until = '2026-11-21' where sender = $1 and purpose = 'guidance'`,
      [open.town.organisations.vdab.ref],
    );
    const { body } = await open.ask(coach, page(person, `/advies/${advice}`));
    const card = body.split('Waarom u gegevens niet meer ziet')[1] ?? '';
    expect(card).toContain('VDAB deelt deze soort gegevens niet meer met u');
    expect(card).toContain('is afgelopen');
    expect(card).toContain('zegt niet welk gegeven het was');
    expect(body).not.toContain('Ingeschreven bij VDAB');
    await open.db.admin.many(
      `update flows set status = 'inForce', valid_until = null where sender = $1 and purpose = 'guidance'`,
      [open.town.organisations.vdab.ref],
    );
  });

  test('someone who does not guide the person finds nothing at any of the addresses', async () => {
    const person = await leefloner({ [learning]: true });
    await start(person);
    const advice = await adviceOf(person);
    for (const rest of ['', '/leefloon', '/start/artikel-60', `/advies/${advice}`])
      expect((await open.ask(colleague, page(person, rest))).statusCode, rest).toBe(404);
    expect((await open.ask(coach, page(person, `/advies/${randomUUID()}`))).statusCode).toBe(404);
    expect((await open.ask(coach, page(await leefloner(), `/advies/${advice}`))).statusCode).toBe(404);
  });

  test('VDAB reads what runs, and no advice of the OCMW', async () => {
    const person = await leefloner({ [learning]: true });
    await start(person);
    const mediator = await open.town.signIn('bemiddelaar.oost');
    const { body } = await open.ask(mediator, page(person));
    expect(body).not.toContain('Adviezen van vroeger');
    const advice = await adviceOf(person);
    expect((await open.ask(mediator, page(person, `/advies/${advice}`))).statusCode).toBe(404);
  });

  test('each look is in the log, with the categories that the rules read', async () => {
    const person = await leefloner();
    await open.ask(coach, page(person));
    const entry = await open.db.admin.one<{ route: string; categories: number }>(
      `select h.route, e.categories from log.entries e join log.headers h on h.id = e.header_id
       where e.person_id = $1 order by h.id desc limit 1`,
      [person],
    );
    expect(entry).toMatchObject({ route: '/dossiers/:id/wat-past' });
    expect((entry?.categories ?? 0) & (1 << 5)).toBeGreaterThan(0);
    expect((entry?.categories ?? 0) & (1 << 1)).toBe(0);
  });
});

describe('a start', () => {
  test('that does not fit by the rules asks why, and keeps it', async () => {
    const person = await leefloner({ 'benefits[]': { kind: 'UNEMPLOYMENT', from: '2026-03-02' } });
    const asked = await start(person, { met: '' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('Schrijf waarom u toch start.');
    expect((await start(person, { met: '', waarom: 'Het leefloon is morgen toegekend.' })).statusCode).toBe(
      303,
    );
    const { body } = await open.ask(coach, page(person, `/advies/${await adviceOf(person)}`));
    expect(body).toContain('Het leefloon is morgen toegekend.');
    expect(body).toContain('past niet');
  });

  test.each([
    ['begin', { begin: 'morgen' }, 'Schrijf de datum als dag, maand en jaar'],
    ['begin', { begin: '01/12/2031' }, 'Kies een dag binnen een jaar van vandaag.'],
    ['breuk', { breuk: '2' }, 'Schrijf een getal tussen 0 en 1.'],
    ['breuk', { breuk: 'veel' }, 'Schrijf een getal tussen 0 en 1.'],
  ])('with a wrong %s is sent back with what was typed: %j', async (_, form, says) => {
    const person = await leefloner({ [learning]: true });
    const answer = await start(person, { ...form, waarom: 'proef' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain(`value="${Object.values(form)[0]}"`);
  });

  test('of a measure that runs already is a conflict, and nothing is kept', async () => {
    const person = await leefloner({ [learning]: true });
    await start(person);
    const again = await start(person, { waarom: 'nog eens' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('of deze maatregel loopt al');
  });

  test('of something that is no measure does not exist', async () => {
    const person = await leefloner();
    for (const slug of ['leefloon', 'gpmi', 'niets'])
      expect((await open.ask(coach, page(person, `/start/${slug}`))).statusCode, slug).toBe(404);
  });

  test('in part-time says that the end is to be verified, and no end is recorded', async () => {
    const person = await leefloner({ [learning]: true });
    await start(person, { breuk: '0,5', met: '' });
    const { body } = await open.ask(coach, page(person));
    expect(body).toContain('Voor deeltijds werk zijn de grenzen niet volledig gevonden: te verifiëren.');
    const ends = await open.db.admin.many(`select from facts where person_id = $1 and field = 'endDates[]'`, [
      person,
    ]);
    expect(ends).toEqual([]);
  });
});

describe('several sources', () => {
  test('that differ on one day count as not known, until someone decides', async () => {
    const person = await leefloner({ mayWork: 'NONE' }, { mayWork: 'UNLIMITED' });
    const { body } = await open.ask(coach, page(person));
    expect(body).toContain(
      'Bronnen zeggen op dezelfde dag iets anders. Dat telt als niet bekend. Leg vast wat klopt.',
    );
    expect(body).toContain('Mag werken: mag niet werken (OCMW Vlierbeke, ');
    expect(body).toContain('Mag werken: onbeperkt (VDAB, ');
    await open.ask(coach, `/dossiers/${person}/vastleggen`, {
      veld: 'mayWork',
      waarde: 'UNLIMITED',
      datum: typedDate(today),
      zekerheid: 'proven',
      status: 'confirmed',
    });
    expect((await open.ask(coach, page(person))).body).not.toContain('Bronnen zeggen');
  });

  test('answer in the interface as on the page', async () => {
    const person = await leefloner();
    const caller = await apiCaller(open, 'coach.vlierbeke');
    const answer = await caller.get(`/api/v1/dossiers/${person}/eligibility`);
    expect(answer.statusCode).toBe(200);
    const twe = answer
      .json()
      .items.find(({ instrument }: { instrument: string }) => instrument === 'TWE_OCMW');
    expect(twe).toMatchObject({ result: 'unknown', missingFacts: [learning] });
    const before = await caller.get(`/api/v1/dossiers/${person}/eligibility?date=2016-12-31`);
    expect(
      before.json().items.find(({ instrument }: { instrument: string }) => instrument === 'TWE_OCMW'),
    ).toMatchObject({ result: 'notEligible', reason: 'not in force' });
    expect((await caller.get(`/api/v1/dossiers/${randomUUID()}/eligibility`)).statusCode).toBe(404);
    expect((await caller.get(`/api/v1/dossiers/${person}/eligibility?date=1900-01-01`)).statusCode).toBe(400);
  });
});

test('the way to the work places is a button beside the start, and by itself a link on a line of its own', async () => {
  const beside = (await open.ask(coach, page(await leefloner()))).body;
  const runs = await leefloner({ 'measures[]': { kind: 'ART60', from: '2026-10-01' } });
  const alone = (await open.ask(coach, page(runs))).body;
  const lineOfItsOwn = /<p><a href="[^"]*\/werkplek\?instrument=ART60/;
  expect(beside).toContain('/werkplek?instrument=ART60');
  expect(beside).not.toMatch(lineOfItsOwn);
  expect(alone).toMatch(lineOfItsOwn);
});
