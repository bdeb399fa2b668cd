/** Before a benefit ends: VDAB refers to the OCMW with its own facts, and what the OCMW accepts fills the intake. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { told } from '../../../tests/support/town.ts';

let open: OpenApp;
let person: string;
let address: string;
let ocmw: string;

beforeAll(async () => {
  open = await openApp();
  ocmw = open.town.organisations.ocmwVlierbeke.id;
  await open.town.flow({ purpose: 'referral', categories: ['identity', 'registration', 'measures', 'plan'] });
  await open.town.flow({ categories: ['registration', 'measures'] });
  person = await open.town.person({
    guidedBy: { vdab: 'bemiddelaar.oost', ocmwVlierbeke: 'coach.vlierbeke' },
    facts: {
      vdab: {
        'vdab.registered': true,
        'measures[]': [{ kind: 'OKOT', from: '2026-09-01' }],
        'endDates[]': [told({ kind: 'UNEMPLOYMENT', date: '2027-03-01' }, { origins: ['rva'] })],
      },
    },
  });
  address = `/dossiers/${person}/verwijzen`;
});
afterAll(() => open.close());

const filled = {
  vraag:
    'Ons laatste aanbod: een opleiding tot lasser.\nWat nog loopt: de opleiding.\nAfgesproken met de persoon: hij komt langs.',
  doel: 'support',
  soort: 'measures',
  termijn: '10',
};

it('the question names what runs by the own facts, asks for the last offer, and holds no day of RVA', async () => {
  const token = await open.town.signIn('bemiddelaar.oost');
  const page = await open.ask(token, `${address}?naar=${ocmw}&sjabloon=einde-uitkering`);
  expect(page.body).toContain('Ons laatste aanbod:');
  expect(page.body).toMatch(/Wat nog loopt: .*1 september 2026/);
  expect(page.body).not.toContain('1 maart 2027');
  const again = await open.ask(token, address, {
    ...filled,
    naar: ocmw,
    vraag: 'Ons laatste aanbod:',
    stap: 'bekijk',
  });
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('Vul aan achter “Ons laatste aanbod:”');
});

it('whoever knows of nobody to hand over to is led to the referral', async () => {
  const alone = await open.town.person({ guidedBy: { vdab: 'bemiddelaar.oost' } });
  const token = await open.town.signIn('bemiddelaar.oost');
  const { body } = await open.ask(token, `/dossiers/${alone}/overdracht/voorstel`);
  expect(body).toContain(`href="/dossiers/${alone}/verwijzen"`);
});

it('an OCMW has no such question to ask', async () => {
  const token = await open.town.signIn('coach.vlierbeke');
  const page = await open.ask(token, `${address}?sjabloon=einde-uitkering`);
  expect(page.body).not.toContain('Ons laatste aanbod');
});

it('acceptance proves the relation and fills the intake with what VDAB says', async () => {
  const token = await open.town.signIn('bemiddelaar.oost');
  const coach = await open.town.signIn('coach.vlierbeke');
  const proven = async () =>
    /(\d+) van 12 in orde/.exec((await open.ask(coach, `/dossiers/${person}/intake`)).body)?.[1];
  expect(await proven()).toBe('0');
  const sent = await open.ask(token, address, { ...filled, naar: ocmw, stap: 'verstuur' });
  expect(sent.statusCode).toBe(303);
  expect(await proven()).toBe('0');
  const referral = String(sent.headers.location);
  expect((await open.ask(coach, referral)).body).toContain('een opleiding tot lasser');
  expect((await open.ask(coach, referral, { antwoord: 'accepted' })).statusCode).toBe(303);
  expect(await proven()).toBe('2');
  expect((await open.ask(coach, referral)).body).toContain(`/dossiers/${person}/intake`);
});
