// Work that VDAB wrote down, as the OCMW that still guides the person reads it: with its source, as far as the law lets it, and with the
// ends that it settles.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addMonths } from '../../kernel/civil-date.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { refreshOrganisation, refreshPerson } from '../signal/signal.sql.ts';
import { answerCheck, recordOutflow } from './outcome.acts.ts';

let open: OpenApp;
let coach: string;
let mediator: string;
let person: string;
let flow: { number: number; id: string };

beforeAll(async () => {
  open = await openApp();
  await open.town.flow({ categories: ['pathway', 'plan'] });
  await open.town.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['pathway', 'plan'] });
  flow = await open.town.flow({
    title: 'Nazorg: VDAB deelt of iemand aan het werk blijft',
    purpose: 'aftercare',
    population: 'workFound',
    categories: ['contact', 'workStatus', 'outcome'],
  });
  coach = await open.town.signIn('coach.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
});
afterAll(() => open.close());

beforeEach(async () => {
  const { town } = open;
  person = await town.person({
    familyName: 'Maes',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: {
      ocmwVlierbeke: {
        'endDates[]': [{ kind: 'ART60', date: town.day(20) }],
        'measures[]': [{ kind: 'TWE', from: town.day(-300), to: town.day(-3) }],
      },
    },
  });
  await town.referral(person, { to: 'vdab', status: 'accepted', decidedOn: town.day(-30) });
  await refreshPerson(open.db.jobs, person);
});

async function does<Input, Done>(token: string, act: Act<Input, Done>, input: object): Promise<Done> {
  const outcome = await perform(open.db.app, token, act, input);
  if (outcome.outcome !== 'done') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`);
  return outcome.done;
}

const work = (from = 0) => ({
  person,
  work: true,
  kind: 'WORK',
  contract: 'PERMANENT',
  from: open.town.day(from),
  employerName: 'Keuken De Linde',
  saidBy: 'person',
});

async function workFound(from = 0): Promise<string> {
  const { id } = await does(mediator, recordOutflow, work(from));
  await refreshPerson(open.db.jobs, person);
  return id;
}

const page = async (path: string) => (await open.ask(coach, `/dossiers/${person}${path}`)).body;

async function kinds(): Promise<string[]> {
  const rows = await open.db.admin.many<{ kind: string }>(
    `select kind from signals where person_id = $1 and organisation = $2 and state <> 'gone' order by kind`,
    [person, open.town.organisations.ocmwVlierbeke.ref],
  );
  return rows.map(({ kind }) => kind);
}

async function suspended(run: () => Promise<void>): Promise<void> {
  const set = (status: string, why: string | null) =>
    open.db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
      flow.number,
      status,
      why,
    ]);
  await set('suspended', 'proef');
  await run();
  await set('inForce', null);
}

it('is shown with its source and law, and the page of the outflow leads there', async () => {
  expect(await page('/uitstroom')).toContain(`href="/dossiers/${person}/nazorg/werk"`);
  expect(await page('/nazorg/werk')).toContain('Er is nog geen werk genoteerd.');
  await workFound();
  const read = await page('/nazorg/werk');
  for (const words of ['Werk volgens VDAB', 'Keuken De Linde', 'volgt dit werk op', `/stromen/${flow.id}`])
    expect(read).toContain(words);
  expect(read).not.toContain('Er is nog geen werk genoteerd.');
  expect(await page('/uitstroom')).not.toContain('Keuken De Linde');
});

it('tells the coach on Vandaag, who sees to it on the page of the aftercare', async () => {
  await workFound();
  const { body } = await open.ask(coach, '/vandaag');
  expect(body).toContain('aan het werk, zegt VDAB');
  expect(body).toContain(`href="/dossiers/${person}/nazorg/werk"`);
  expect(await page('/signalen')).not.toContain('zegt VDAB');
  const followUp = `/dossiers/${person}/nazorg/opvolging`;
  const card = (await page('/nazorg/opvolging')).split('zegt VDAB')[1] ?? '';
  const action = card.match(new RegExp(`action="(${followUp}/[0-9a-f-]{36}/gedaan)"`))?.[1] ?? '';
  const done = await open.ask(coach, action, { versie: '1', wat: 'Gebeld: onze begeleiding stopt.' });
  expect(done.headers.location).toBe(followUp);
  expect(await page('/nazorg/opvolging')).toContain('Gebeld: onze begeleiding stopt.');
});

it('settles the ends that asked for something after them, and says so where the work is read', async () => {
  expect(await kinds()).toEqual(expect.arrayContaining(['handoverDue', 'measureEnded']));
  const outflow = await workFound(-40);
  expect(await kinds()).toContain('workTold');
  expect(await kinds()).not.toEqual(expect.arrayContaining(['measureEnded']));
  expect(await kinds()).not.toEqual(expect.arrayContaining(['handoverDue']));
  expect(await page('/nazorg/opvolging')).toContain('een andere organisatie noteerde werk.');
  expect(await page('/signalen')).not.toContain('een andere organisatie noteerde werk.');

  await does(mediator, answerCheck, { outflow, months: 1, found: 'notAtWork', saidBy: 'person' });
  await refreshPerson(open.db.jobs, person);
  expect(await kinds()).toEqual(expect.arrayContaining(['handoverDue', 'measureEnded']));
  expect(await kinds()).not.toContain('workTold');
  expect(await page('/nazorg/werk')).toContain('niet aan het werk');
});

it('is the same for everyone of the organisation at once', async () => {
  await workFound();
  const one = await kinds();
  await refreshOrganisation(open.db.jobs, open.town.organisations.ocmwVlierbeke.ref);
  expect(await kinds()).toEqual(one);
});

it('is over for the coach who records the own outflow', async () => {
  await workFound();
  await does(coach, recordOutflow, work());
  expect(await kinds()).toEqual([]);
  expect(await page('/nazorg/opvolging')).toContain('Opgelost door wat');
  const read = await page('/nazorg/werk');
  expect(read).toContain('Werk volgens VDAB');
  expect(read).toContain(addMonths(open.town.today, 1).slice(0, 4));
});

it('is not told where the law does not let it: the page says so, and everything is as without that work', async () => {
  const silent = async () => {
    await refreshPerson(open.db.jobs, person);
    const told = [await page('/nazorg/werk'), await page('/uitstroom'), (await kinds()).join()];
    return told.map((text) => text.replaceAll(/[\w-]{40,}|\d{2}\.\d{2} uur/g, ''));
  };
  await suspended(async () => {
    const before = await silent();
    await does(mediator, recordOutflow, work());
    expect(await silent()).toEqual(before);
    const [read, outflow] = before;
    for (const text of [read, outflow]) expect(text).toContain('of ze nu bestaan of niet');
    expect(outflow).not.toContain(`href="/dossiers/${person}/nazorg/werk"`);
    expect(before[2]).toContain('measureEnded');
  });
});
