// Whole pages and whole answers of the interface, before and after what the reader may not see has changed: the same bytes.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertRows } from '../../db/seeds/rows.ts';
import { openSigningKey } from '../../src/gate/log-key.ts';
import { demoIssuer, demoKey, signDemoToken } from '../../src/adapters/identity/demo-key.ts';
import { bodyOf } from '../support/body-of.ts';
import { withoutFormTokens } from '../support/form-token.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { addressesOf } from '../support/route-list.ts';
import { type Asker, requestAs } from '../support/route-walk.ts';
import { told } from '../support/town.ts';

// What changes with every reading, hidden change or not: the log, and the state of the database itself.
const notCompared = /^\/(log|health|afmelden|aanmelden|mandaat|dpo)|inzages|disclosures/;

let opened: OpenApp;
let person: string;
let askers: Asker[];
// Anew for each: who reads everything so often meets the limit of what one may open in a day.
beforeEach(async () => {
  opened = await openApp();
  const { town, world } = opened;
  openSigningKey({ dataDir: world.config.dataDir });
  await town.flow();
  await town.flow({ purpose: 'benefitEnd', status: 'suspended' });
  await town.flow({ from: 'ocmwVlierbeke', to: 'vdab', purpose: 'involvement', categories: ['involvement'] });
  person = await town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { vdab: { 'vdab.registered': true } },
  });
  await town.person({ givenName: 'Tweede' });
  const key = await demoKey(world.config.dataDir);
  const bearer = await signDemoToken(key, demoIssuer(world.config.publicUrl), 'coach.vlierbeke');
  askers = [
    { name: 'a coach', session: await town.signIn('coach.vlierbeke') },
    { name: 'a coach elsewhere', session: await town.signIn('coach.kreekdorp') },
    { name: 'a front desk', session: await town.signIn('loket.vlierbeke') },
    { name: 'an editor', session: await town.signIn('redactie.vvsg') },
    { name: 'a program of the coach', bearer },
    { name: 'nobody' },
  ];
}, 60_000);
afterEach(() => opened.close());

/** Reads every address that only reads, with the id of the coach's own person wherever an id can stand. */
async function readAll(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const asker of askers)
    for (const { method, path } of addressesOf(opened.app)) {
      if (method !== 'GET' || notCompared.test(path)) continue;
      const url = path.replaceAll(/:[a-zA-Z]+/g, person);
      const answer = await opened.app.inject(requestAs(asker, method, url));
      pages.set(`${asker.name} ${path}`, `${answer.statusCode} ${masked(bodyOf(answer))}`);
    }
  return pages;
}

/** Takes out the moment of reading, how often the own organisation read by then, the number of an answer and the form token. */
function masked(body: string): string {
  return withoutFormTokens(body)
    .replaceAll(/urn:uuid:[0-9a-f-]{36}/g, '…')
    .replaceAll(/\b\d+ keer\b/g, '…')
    .replaceAll(/\b\d\d[:.u]\d\d\b/g, '…')
    .replaceAll('tussen … uur en … uur', '… uur')
    .replaceAll(/\d{4}-\d\d-\d\dT[^"<]*/g, '…');
}

describe('pages', () => {
  test('are the same when more is hidden behind them', { timeout: 120_000 }, async () => {
    await readAll(); // what is worked out once, is worked out
    const before = await readAll();
    await hideMore();
    const after = await readAll();
    expect(before.size).toBeGreaterThan(150);
    const changed = [...before].filter(([name, page]) => after.get(name) !== page).map(([name]) => name);
    expect(changed).toEqual([]);
  });

  test('are not the same when something is shown', { timeout: 120_000 }, async () => {
    const before = await readAll();
    await opened.town.facts(person, 'ocmwVlierbeke', { 'plan.summary': 'Een nieuw plan' });
    const after = await readAll();
    const changed = [...before].filter(([name, page]) => after.get(name) !== page).map(([name]) => name);
    expect(changed).toContain('a coach /dossiers/:id');
    expect(changed).toContain('a program of the coach /api/v1/dossiers/:id');
    expect(changed.every((name) => name.startsWith('a coach /') || name.startsWith('a program'))).toBe(true);
  });
});

/** Everything of the coach's own person that others keep to themselves, people elsewhere, and drafts. */
async function hideMore(): Promise<void> {
  const { town, db } = opened;
  await town.facts(person, 'vdab', {
    'plan.summary': 'Verborgen plan',
    'benefits[]': [told({ kind: 'LEEFLOON', from: town.day(-50) }, { authentic: 'KSZ' })],
  });
  await town.facts(person, 'ocmwKreekdorp', { 'identity.familyName': 'Verborgen', diploma: 'LAGER' });
  const schakel = town.organisations.schakel.ref;
  await insertRows(db.admin, 'involvements', [
    { person_id: person, organisation: schakel, valid_from: '2025-01-01', ground: 'partnership' },
  ]);
  await insertRows(db.admin, 'relation_answers', [
    {
      person_id: person,
      registrant: schakel,
      source: town.organisations.vdab.ref,
      answer: 'confirmed',
      answered_by: randomUUID(),
    },
    {
      person_id: person,
      registrant: town.organisations.ocmwVlierbeke.ref,
      source: town.organisations.vdab.ref,
      answer: 'denied',
      answered_by: randomUUID(),
    },
  ]);
  await town.person({
    givenName: 'An',
    familyName: 'Peeters',
    guidedBy: { ocmwOosterham: 'coach.oosterham' },
    facts: { ocmwOosterham: { 'plan.summary': 'x' } },
  });
  await town
    .person({ givenName: 'Derde', guidedBy: { ocmwVlierbeke: 'collega.vlierbeke' } })
    .then((other) => db.admin.many('update assignments set team_id = null where person_id = $1', [other]));
  await town.flow({ status: 'draft' });
  await town.agreement({
    status: 'draft',
    parties: [
      { organisation: 'schakel', role: 'partij', signatory: 'x' },
      { organisation: 'vdab', role: 'partij', signatory: 'x' },
    ],
  });
}
