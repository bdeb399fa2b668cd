import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { sabotage } from '../../tests/support/gate-saboteur.ts';
import { type Town, town } from '../../tests/support/town.ts';
import type { Database } from '../adapters/database/pool.ts';
import { openDossier } from './open.sql.ts';

let db: FreshDatabase;
let world: Town;
let person: string;
/** Every statement that was sent. */
const sent: string[] = [];
let app: Database;
beforeAll(async () => {
  db = await freshDatabase();
  app = {
    ...db.app,
    one: (text, values) => {
      sent.push(text);
      return db.app.one(text, values);
    },
  };
  world = await town(db);
  await world.flow({ title: 'Van VDAB naar OCMW’s' });
  await world.flow({ title: 'Van Vlierbeke naar VDAB', from: 'ocmwVlierbeke', to: 'vdab' });
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [
      ['ocmwVlierbeke', 'vdab'],
      ['vdab', 'ocmwVlierbeke'],
    ],
  });
});
afterAll(() => db.close());

/** Opens the person as someone: the flows that explain the page, the names in it, and how often the law was asked. */
async function open(token: string) {
  sent.length = 0;
  const opened = await openDossier(app, { token, person, purpose: 'guidance', route: '/proef' });
  if (opened.outcome !== 'shown') return { outcome: opened.outcome };
  return {
    flows: opened.flows.map(({ title }) => title),
    names: Object.values(opened.organisations)
      .map(({ name }) => name)
      .toSorted(),
    asked: sent.filter((text) => text.includes('gate.law_sheets')).length,
  };
}

describe('the law behind a dossier', () => {
  test('is each viewer’s own, though both are kept', async () => {
    const coach = await world.signIn('coach.vlierbeke');
    const mediator = await world.signIn('bemiddelaar.oost');
    for (const asked of [1, 0]) {
      expect(await open(coach)).toMatchObject({ flows: ['Van VDAB naar OCMW’s'], asked });
      expect(await open(mediator)).toMatchObject({ flows: ['Van Vlierbeke naar VDAB'], asked });
    }
  });

  test('is shared by colleagues of one organisation, and by nobody else', async () => {
    await open(await world.signIn('coach.vlierbeke'));
    expect(await open(await world.signIn('hoofd.vlierbeke'))).toEqual({ outcome: 'missing' });
    expect(await open(await world.signIn('coach.vlierbeke'))).toMatchObject({ asked: 0 });
  });

  test('is asked anew once the law changed or the day did, and once only', async () => {
    const token = await world.signIn('coach.vlierbeke');
    await open(token);
    await db.admin.many(`update flows set title = 'Nieuwe titel' where title = 'Van VDAB naar OCMW’s'`);
    expect(await open(token)).toMatchObject({ flows: ['Nieuwe titel'], asked: 1 });
    expect(await open(token)).toMatchObject({ flows: ['Nieuwe titel'], asked: 0 });
    await world.moveClock(world.day(1));
    expect(await open(token)).toMatchObject({ asked: 1 });
    expect(await open(token)).toMatchObject({ asked: 0 });
    await world.moveClock(world.day(0));
  });

  test('names an organisation as it is called now', async () => {
    const token = await world.signIn('coach.vlierbeke');
    await open(token);
    await db.admin.many(`update organisations set name = 'VDAB Anders' where name = 'VDAB'`);
    expect(await open(token)).toMatchObject({ names: expect.arrayContaining(['VDAB Anders']) });
  });

  test('is not told to someone whose session ended in between: nothing is shown', async () => {
    const token = await world.signIn('coach.vlierbeke');
    const restore = await sabotage(db.admin, {
      of: 'gate.open_each',
      name: 'the session ends just after',
      text: 'guided := gate.guided(views, p_openings);',
      becomes:
        'update sessions set ended_at = now() where id = ((views[1]).me).session_id; guided := gate.guided(views, p_openings);',
    });
    expect(await open(token)).toEqual({ outcome: 'signedOut' });
    await restore();
  });

  test('of an organisation whose kind changed while it was worked out is that of the new kind', async () => {
    const token = await world.signIn('coach.vlierbeke');
    await db.admin.many('update flows set title = title');
    const restore = await sabotage(db.admin, {
      of: 'gate.law_sheets',
      name: 'the kind changes between who and what',
      text: 'law := gate.doorway_state(me);',
      becomes: `update organisations set kind = 'partner' where ref = me.organisation and kind = 'ocmw'; law := gate.doorway_state(me);`,
    });
    expect(await open(token)).toMatchObject({ flows: [] });
    await restore();
    expect(await open(token)).toMatchObject({ flows: [] });
    await db.admin.many(`update organisations set kind = 'ocmw' where name = 'OCMW Vlierbeke'`);
    expect(await open(token)).toMatchObject({ flows: ['Nieuwe titel'] });
  });
});
