/** "Wat als": a coach tries another fact; what changes is told, and nothing of it stays behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { civilDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let coach: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(civilDate('2026-11-22'));
  coach = await open.town.signIn('coach.vlierbeke');
  person = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
    facts: {
      ocmwVlierbeke: {
        birthDate: '1988-05-02',
        'residence.region': 'VL',
        'benefits[]': { kind: 'LEEFLOON', from: '2026-03-02' },
        'assessment.readyForRegularJob': true,
        'assessment.canWorkIndependently': true,
        'employment.current': 'NOT_WORKING',
        'history.wijkwerkMonths': 0,
      },
    },
  });
});
afterAll(() => open.close());

const address = () => `/dossiers/${person}/wat-past/wijk-werken`;
const facts = async () =>
  open.db.admin.many('select field, value, recorded_at from facts where person_id = $1 order by id', [
    person,
  ]);

test('each fact that an instrument looks at can be tried, one at a time', async () => {
  const { body } = await open.ask(coach, address());
  expect(body).toContain('Wat als?');
  expect(body).toContain('value="assessment.readyForRegularJob"');
  const chosen = await open.ask(coach, address(), { als: 'assessment.readyForRegularJob' });
  expect(chosen.body).toContain('Is de persoon klaar voor een gewone job?');
  expect(chosen.body).toContain('Kijk wat er dan verandert');
});

test('what then changes is told, and nothing is kept', async () => {
  const before = await facts();
  const { statusCode, body } = await open.ask(coach, address(), {
    als: 'assessment.readyForRegularJob',
    'assessment-readyForRegularJob': 'nee',
  });
  expect(statusCode).toBe(200);
  const changed = body.slice(body.indexOf('Dan verandert dit.'));
  expect(changed).toMatch(
    /Wijk-werken <span[^>]*>past niet<\/span> → <span[^>]*>(past nu|nog iets te weten)/,
  );
  expect(await facts()).toEqual(before);
  expect((await open.ask(coach, address())).body).not.toContain('Dan verandert');
});

test('trying what is so already changes nothing', async () => {
  const { body } = await open.ask(coach, address(), {
    als: 'assessment.readyForRegularJob',
    'assessment-readyForRegularJob': 'ja',
  });
  expect(body).toContain('Dan verandert er niets.');
});

test('what cannot be read is said beside the question; a fact that does not exist cannot be tried', async () => {
  const wrong = await open.ask(coach, address(), {
    als: 'history.wijkwerkMonths',
    'history-wijkwerkMonths': 'veel',
  });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Schrijf een getal, bijvoorbeeld 0,5.');
  for (const als of ['geheim', '__proto__', 'identity.insz', 'birthDate'])
    expect((await open.ask(coach, address(), { als, waarde: 'ja' })).body).toContain(
      'Probeer een ander antwoord.',
    );
});
