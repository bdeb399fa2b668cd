/**
 * What the page of a hand-over says to a partner about the lead: who has it where the law tells, and whom to ask where it does not; and to
 * a coach who can hand over to nobody, what can be done instead.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let partner: string;
let flow: { number: number };
let person: string;
beforeAll(async () => {
  open = await openApp();
  partner = await open.town.signIn('coach.maatwerk');
  flow = await open.town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    population: 'referred',
    categories: ['plan', 'pathway'],
  });
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
  });
  await open.town.referral(person, { to: 'schakel', status: 'accepted' });
});

async function lead(lead: 'ocmwVlierbeke' | 'vdab'): Promise<void> {
  await open.db.admin.many(
    `insert into pathway_leads (person_id, source, as_of, lead, started_on, state, why)
     values ($1, $2, $3, $4, $3, 'decided', 'Daarom.')`,
    [person, open.town.organisations.ocmwVlierbeke.ref, open.town.day(-9), open.town.organisations[lead].ref],
  );
}

const turn = async () => {
  const { body, statusCode } = await open.ask(partner, `/dossiers/${person}/overdracht`);
  expect(statusCode).toBe(200);
  return (
    body
      .split('Wie is aan zet')[1]
      ?.split('</section>')[0]
      ?.replaceAll(/<[^>]+>/g, '') ?? ''
  );
};

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

test('a partner reads who leads where a flow lets the pathway pass', async () => {
  await lead('ocmwVlierbeke');
  expect(await turn()).toContain('OCMW Vlierbeke heeft de regie.');
});

test('a partner whom no flow lets read the pathway is told whom to ask, whoever leads', async () => {
  await suspended(async () => {
    const without = await turn();
    expect(without).toContain('U kunt niet zien wie de regie heeft. Vraag het aan OCMW Vlierbeke.');
    expect(without).not.toContain('Stel een driegesprek voor');
    await lead('ocmwVlierbeke');
    expect(await turn()).toBe(without);
  });
});

test('a partner is not told that VDAB leads of whom it does not know that it guides the person', async () => {
  const without = await turn();
  expect(without).toContain('U kunt niet zien wie de regie heeft.');
  await lead('vdab');
  expect(await turn()).toBe(without);
});

test('a coach who can hand over to nobody is told why, and what can be done instead', async () => {
  await lead('ocmwVlierbeke');
  const coach = await open.town.signIn('coach.vlierbeke');
  const { body } = await open.ask(coach, `/dossiers/${person}/overdracht/voorstel`);
  expect(body).toContain('kunt u nu niet overdragen');
  expect(body).toContain(`href="/dossiers/${person}/traject">bij het traject</a> welke deur dicht is`);
  expect(body).toContain('Verwijs in plaats daarvan');
});
