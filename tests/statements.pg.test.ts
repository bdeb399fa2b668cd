/** Round trips are where the time goes: how many statements each page costs, counted at the door of the database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/adapters/database/pool.ts';
import { buildApp } from '../src/app.ts';
import { SESSION_COOKIE } from '../src/features/session/session.ts';
import { type OpenApp, openApp } from './support/open-app.ts';

let open: OpenApp;
let app: Awaited<ReturnType<typeof buildApp>>;
let asked = 0;
let dossier: string;

beforeAll(async () => {
  open = await openApp();
  app = await buildApp({ ...open.world, database: counting(open.db.app) }, open.db.identity);
  await app.ready();
  dossier = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  await opens('coach.vlierbeke', '/dossiers/:id');
});
afterAll(async () => {
  await app.close();
  await open.close();
});

test.each([
  ['coach.vlierbeke', '/dossiers/:id', 1],
  ['coach.vlierbeke', '/dossiers/:id/geschiedenis', 1],
  ['coach.vlierbeke', '/dossiers/:id/traject', 1],
  ['coach.vlierbeke', '/personen', 1],
  ['coach.vlierbeke', '/dossiers/:id/plan', 1],
  ['coach.vlierbeke', '/dossiers/:id/plan/blad', 1],
  ['coach.vlierbeke', '/vandaag', 2],
  ['hoofd.vlierbeke', '/vandaag', 4],
  ['hoofd.vlierbeke', '/vandaag/team', 1],
  ['coach.vlierbeke', '/dossiers/:id/signalen', 1],
  ['coach.vlierbeke', '/outreach', 1],
  ['hoofd.vlierbeke', '/golven', 1],
  ['hoofd.vlierbeke', '/golven/mensen', 1],
  ['hoofd.vlierbeke', '/golven/vergoeding', 1],
  ['contact.oost', '/golven/regio', 1],
  ['coach.vlierbeke', '/dossiers/:id/intake', 1],
  ['coach.vlierbeke', '/vandaag/wat-past?groep=past', 1],
  ['coach.vlierbeke', '/dossiers/:id/vastleggen', 1],
  ['coach.vlierbeke', '/dossiers/:id/werkplek', 1],
  ['hoofd.vlierbeke', '/werkplekken', 1],
  ['hoofd.vlierbeke', '/werkplekken/nieuw', 1],
  ['bemiddelaar.oost', '/betrokkenheid', 1],
  ['coach.vlierbeke', '/inlezen', 6],
  ['dpo.vlierbeke', '/dpo', 6],
  ['beheer.vlierbeke', '/beheer', 6],
  ['jurist.vdab', '/stromen', 6],
  ['contact.oost', '/overeenkomsten', 6],
  ['coach.vlierbeke', '/overleg', 6],
  ['coach.vlierbeke', '/overleg/signalen', 6],
  ['coach.vlierbeke', '/overleg/signalen/nieuw?thema=childCare', 6],
] as const)('%s opens %s with at most %i statements', async (user, path, most) => {
  expect(await opens(user, path)).toBeLessThanOrEqual(most);
});

test('the first dossier after a change of the law takes one statement more: what the law says now is read once', async () => {
  await open.db.admin.many('update flows set title = title');
  expect(await opens('coach.vlierbeke', '/dossiers/:id')).toBe(2);
  expect(await opens('coach.vlierbeke', '/dossiers/:id')).toBe(1);
});

/** Opens a page, and gives how many statements it took. */
async function opens(user: Parameters<OpenApp['town']['signIn']>[0], path: string): Promise<number> {
  const token = await open.town.signIn(user);
  asked = 0;
  const answer = await app.inject({
    url: path.replace(':id', dossier),
    headers: { host: 'localhost:8080' },
    cookies: { [SESSION_COOKIE]: token },
  });
  expect(answer.statusCode).toBe(200);
  expect(asked).toBeGreaterThan(0);
  return asked;
}

/** Counts each message to PostgreSQL: a statement of its own, and in a transaction also its BEGIN and COMMIT. */
function counting(database: Database): Database {
  return {
    one: (text, values) => ((asked += 1), database.one(text, values)),
    many: (text, values) => ((asked += 1), database.many(text, values)),
    call: (text, values) => ((asked += 1), database.call(text, values)),
    transaction: (token, work) => {
      asked += 2;
      return database.transaction(token, (tx) =>
        work({
          one: (text, values) => ((asked += 1), tx.one(text, values)),
          many: (text, values) => ((asked += 1), tx.many(text, values)),
          call: (text, values) => ((asked += 1), tx.call(text, values)),
        }),
      );
    },
    listen: (channel, heard) => database.listen(channel, heard),
    close: () => database.close(),
  };
}
