/** What a day says to who speaks for an organisation: where it is its turn, and nothing of where someone else speaks or nothing waits. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await open.town.agreement({
    title: 'Samen naar werk in Vlierbeke',
    status: 'approval',
    parties: (['vdab', 'ocmwVlierbeke'] as const).map((organisation) => ({
      organisation,
      role: 'partij',
      signatory: 'voorzitter',
      approvals:
        organisation === 'vdab'
          ? [{ organ: 'raad van bestuur' }]
          : [{ organ: 'raad', decidedOn: open.town.today, reference: 'x' }],
    })),
  });
});
afterAll(() => open.close());

const day = async (user: DemoUser) => (await open.ask(await open.town.signIn(user), '/vandaag')).body;

test('each party that is at its turn reads it where its day begins, with what it does now', async () => {
  const head = await day('hoofd.vlierbeke');
  expect(head).toContain('Wat op uw organisatie wacht');
  expect(head).toContain('Uw organisatie besliste: teken nu.');
  for (const user of ['contact.oost', 'contact.vdab'] as const)
    expect(await day(user)).toContain('Noteer het besluit van uw organisatie.');
});

test('who only guides, another organisation, and a contact point of another province read nothing of it', async () => {
  for (const user of ['coach.vlierbeke', 'hoofd.kreekdorp'] as const)
    expect(await day(user)).not.toContain('Samen naar werk in Vlierbeke');
  await open.db.admin.many('update mandates set unit = $1 where user_id = $2', [
    open.town.organisations.vdabLimburg.ref,
    open.town.users['contact.oost'].id,
  ]);
  expect(await day('contact.oost')).not.toContain('Samen naar werk in Vlierbeke');
});
