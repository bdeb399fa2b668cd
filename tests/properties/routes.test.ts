import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningKey } from '../../src/gate/log-key.ts';
import { runSeed } from '../support/dice.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { addressesOf } from '../support/route-list.ts';
import { walkRoutes } from '../support/route-walk.ts';
import { keepSecrets, type SecretTown } from '../support/secret-town.ts';
import { sabotage } from '../support/gate-saboteur.ts';

/** All of them at every place, and every place apart, take minutes: that is for the long tests. */
const IDS_AT_A_PLACE = 1;
const seed = runSeed();

let opened: OpenApp;
let town: SecretTown;
beforeAll(async () => {
  opened = await openApp();
  openSigningKey({ dataDir: opened.world.config.dataDir });
  town = await keepSecrets(opened);
}, 60_000);
afterAll(() => opened.close());

test('the walk knows every address', () => {
  const addresses = addressesOf(opened.app);
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses).toContainEqual({ method: 'GET', path: '/dossiers/:id' });
  expect(addresses).toContainEqual({ method: 'POST', path: '/api/v1/referrals' });
});

test('who may see the secrets finds them: they are there', { timeout: 180_000 }, async () => {
  const told = (problems: readonly string[]) =>
    problems.filter((problem) => problem.includes('tells the secret')).length;
  const { problems } = await walkRoutes(
    opened.app,
    town.insider,
    town.ids.slice(0, 1),
    randomUUID,
    town.secrets,
    { enough: (found) => told(found) > 3 },
  );
  expect(told(problems)).toBeGreaterThan(3);
});

describe(`an id of something hidden, wherever it stands in a request (TEST_SEED=${seed})`, () => {
  test.each([
    'a coach elsewhere',
    'a front desk',
    'an officer elsewhere',
    'a citizen without a record',
    'someone who has chosen no mandate',
    'nobody',
    'a program elsewhere',
  ])('tells %s nothing that an id of nothing does not tell', { timeout: 180_000 }, async (name) => {
    const asker = town.askers.find((one) => one.name === name);
    if (asker === undefined) throw new Error(`Nobody is ${name}.`);
    const turn = { first: seed, ids: IDS_AT_A_PLACE };
    const walked = await walkRoutes(opened.app, asker, town.ids, randomUUID, town.secrets, { turn });
    expect(walked.problems).toEqual([]);
    expect(walked.requests).toBeGreaterThan(500);
  });
});

test('a door that does not ask whose involvement it is would be found', { timeout: 180_000 }, async () => {
  const fault = {
    of: 'gate.door_of',
    name: 'any involvement will do',
    text: 'i.organisation = me.organisation and',
    becomes: '',
  };
  const assignment = {
    of: 'gate.door_of',
    name: 'nobody has to be assigned',
    text: 'and (everyone or',
    becomes: 'and (true or',
  };
  const restore = [await sabotage(opened.db.admin, fault), await sabotage(opened.db.admin, assignment)];
  const asker = town.askers[0] ?? town.insider;
  const { problems } = await walkRoutes(opened.app, asker, town.ids.slice(0, 1), randomUUID, town.secrets, {
    enough: (found) => found.length > 0,
  });
  for (const undo of restore.reverse()) await undo();
  expect(problems.length).toBeGreaterThan(0);
});
