import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { town, type Town } from '../../tests/support/town.ts';
import { openParts } from './parts.sql.ts';

let db: FreshDatabase;
let vlierbeke: Town;
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  vlierbeke = await town(db);
  person = await vlierbeke.person();
});

const open = async (user: 'coach.vlierbeke' | 'coach.kreekdorp', id = person) =>
  openParts(db.app, {
    token: await vlierbeke.signIn(user),
    person: id,
    purpose: 'guidance',
    route: '/proef',
    parts: [],
  });

describe('a person in parts', () => {
  it('shows whose page it is to who guides the person, and writes that down', async () => {
    const opened = await open('coach.vlierbeke');
    expect(opened.outcome).toBe('shown');
    if (opened.outcome !== 'shown') return;
    expect(opened.parts.head['identity.familyName']).toBeTypeOf('string');
    const [entry] = await db.admin.many<{ categories: number; route: string; outcome: string }>(
      'select e.categories, h.route, h.outcome from log.entries e join log.headers h on h.id = e.header_id order by h.id desc limit 1',
    );
    expect(entry).toMatchObject({ route: '/proef', outcome: 'shown' });
    expect((entry?.categories ?? 0) & 1).toBe(1);
  });

  it('is missing for an organisation that does not guide the person, as for nobody', async () => {
    const other = await open('coach.kreekdorp');
    const nobody = await open('coach.kreekdorp', '00000000-0000-4000-8000-000000000000');
    expect(other.outcome).toBe('missing');
    expect(JSON.stringify(other).replaceAll(/"session_id":"[^"]+"/g, '')).toBe(
      JSON.stringify(nobody).replaceAll(/"session_id":"[^"]+"/g, ''),
    );
  });
});
