/** A ground that is named tells that its population holds; what else holds of the person must change nothing in what is named. */
import { beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Town, town } from '../../tests/support/town.ts';
import { openDossier } from './open.sql.ts';

let db: FreshDatabase;
let vlierbeke: Town;
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  vlierbeke = await town(db);
  await vlierbeke.flow({ number: 301, title: 'Wie werk vond', population: 'workFound' });
  await vlierbeke.flow({ number: 302, title: 'Wie begeleid wordt' });
  person = await vlierbeke.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  await vlierbeke.facts(person, 'vdab', { 'vdab.registered': true });
});

async function shown(): Promise<string> {
  const token = await vlierbeke.signIn('coach.vlierbeke');
  const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/proef' });
  if (opened.outcome !== 'shown') throw new Error('Nothing is shown.');
  return JSON.stringify({ ...opened, at: '' }).replaceAll(/"session_id":"[^"]+"/g, '');
}

it('names the same ground whether or not the source keeps the person for aftercare as well', async () => {
  const before = await shown();
  expect(before).toContain('Wie begeleid wordt');
  await db.admin.many(
    `insert into involvements (person_id, organisation, role, valid_from, valid_until, ground)
     select $1, ref, 'aftercare', $3, $4, 'registration' from organisations where id = $2`,
    [person, vlierbeke.organisations.vdab.id, vlierbeke.day(-20), vlierbeke.day(20)],
  );
  expect(await shown()).toBe(before);
});
