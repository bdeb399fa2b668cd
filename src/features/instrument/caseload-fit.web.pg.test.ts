/** "Wat past bij wie": a coach looks for who could start something, sees which fact is missing, and records it; a head sees the team. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doAnswerJobs } from '../../../tests/support/answer-work.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { civilDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let coach: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  await town.moveClock(civilDate('2026-11-22'));
  await town.flow({ categories: ['registration'] });
  coach = await town.signIn('coach.vlierbeke');
  person = await town.person({
    givenName: 'Nora',
    familyName: 'Janssens',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['ocmwVlierbeke', 'vdab']],
    facts: {
      ocmwVlierbeke: {
        'benefits[]': { kind: 'LEEFLOON', from: '2026-03-02', to: '2027-02-28' },
        mayWork: 'UNLIMITED',
        'assessment.prognosis': 'NEC_WITHIN_24M',
        'assessment.needsWorkExperienceGenericCompetences': true,
        'assessment.canWorkAtLeastHalfTime': true,
      },
      vdab: { 'vdab.registered': true, 'vdab.fileOwnedByTenderPartner': false },
    },
  });
  await town.person({ givenName: 'Bilal', guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
  await db.admin.many(`select graphile_worker.add_job('answersOfToday')`);
  await doAnswerJobs(db);
});
afterAll(() => open.close());

const page = '/vandaag/wat-past';
const twe = `${page}?instrument=tijdelijke-werkervaring-ocmw`;
const asked = (token: string, path: string) => open.ask(token, path);

describe('looking for who could start something', () => {
  test('begins with a question, and shows and logs nobody', async () => {
    const before = await open.db.admin.many('select from log.headers');
    const { body, statusCode } = await asked(coach, page);
    expect(statusCode).toBe(200);
    expect(body).toContain('Wie zoekt u?');
    expect(body).not.toContain('Nora');
    expect((await open.db.admin.many('select from log.headers')).length).toBe(before.length);
  });

  test('names the one fact that is missing, with the way to record it', async () => {
    const { body } = await asked(coach, `${twe}&groep=een-gegeven`);
    expect(body).toContain('Janssens Nora');
    expect(body).toContain('Kan de persoon leren op het werk?');
    expect(body).toContain(`/dossiers/${person}/vastleggen?veld=assessment.learningPotential`);
    expect(body).not.toContain('Bilal');
  });

  test('says on which day an answer changes, and for any instrument', async () => {
    const { body } = await asked(coach, `${page}?groep=verandert&dag=01/03/2027`);
    expect(body).toContain('Janssens Nora');
    expect(body).toContain('past niet meer');
    expect((await asked(coach, `${page}?groep=verandert&dag=02/03/2027`)).body).toContain(
      'Niemand gevonden.',
    );
    const odd = await asked(coach, `${page}?groep=verandert&dag=31/02/2027`);
    expect([odd.statusCode, odd.body.includes('Deze datum bestaat niet.')]).toEqual([422, true]);
    const twice = await asked(coach, `${page}?groep=verandert&instrument=a&instrument=b&na=x`);
    expect(twice.statusCode).toBe(200);
  });

  test('says that it is worked out anew once the law changed, and shows what follows', async () => {
    await open.db.admin.many(`update flows set title = title where number = 101`);
    expect((await asked(coach, `${twe}&groep=een-gegeven`)).body).toContain(
      'rekent de antwoorden opnieuw uit',
    );
    await doAnswerJobs(open.db);
    expect((await asked(coach, `${twe}&groep=een-gegeven`)).body).not.toContain('opnieuw uit');
  });

  test('of a team is for its head too, of the whole organisation with a reason alone, and for nobody without guidance', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const one = `${twe}&groep=een-gegeven&van=organisation`;
    const without = await asked(head, one);
    expect([without.statusCode, without.body.includes('Nora')]).toEqual([422, false]);
    expect((await asked(head, `${one}&reden=supervision`)).body).toContain('Janssens Nora');
    expect((await asked(coach, one)).statusCode).toBe(404);
    expect((await asked(coach, `${one}&reden=supervision`)).statusCode).toBe(404);
    const lawyer = await open.town.signIn('jurist.vlierbeke');
    expect((await asked(lawyer, page)).statusCode).toBe(404);
    expect((await asked(lawyer, `${twe}&groep=past`)).statusCode).toBe(404);
  });
});
