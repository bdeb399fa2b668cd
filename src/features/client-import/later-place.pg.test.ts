/** A place outside the territory that becomes known only later asks for a second person as well as one known at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csv, readIn } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import type { PersonGiven } from '../../../tests/support/town-person.ts';
import { recordFact } from '../fact/fact.sql.ts';
import { inszCheckDigits } from '../person/insz.ts';

let opened: OpenApp;
let coach: string;
let serial = 0;
let insz: string;
beforeAll(async () => {
  opened = await openApp();
  coach = await opened.town.signIn('coach.vlierbeke');
});
afterAll(() => opened.close());
beforeEach(() => {
  const nine = `910203${String((serial += 1)).padStart(3, '0')}`;
  insz = nine + inszCheckDigits(nine, false);
});

const FOREIGN = '99004';
const person = (given: PersonGiven = {}) => opened.town.person({ insz, ...given });

async function recordPlace(id: string, nis = FOREIGN): Promise<void> {
  const said = await recordFact(opened.db.app, coach, {
    person: id,
    field: 'residence.municipalityNis',
    entry: '',
    value: nis,
    asOf: opened.town.today,
    certainty: 'declared',
    status: 'confirmed',
  });
  expect(said).toEqual({ outcome: 'recorded' });
}

async function waits(id: string): Promise<boolean | undefined> {
  const row = await opened.db.admin.one<{ waits: boolean }>(
    `select awaits_second_person and second_person is null as waits from involvements
     where person_id = $1 and organisation = $2 and valid_until is null`,
    [id, opened.town.organisations.ocmwVlierbeke.ref],
  );
  return row?.waits;
}

describe('a place that is recorded later', () => {
  test('outside the territory asks for a second person from then on, and inside it does not', async () => {
    const id = await person({ nis: '99001' });
    expect(await waits(id)).toBe(false);
    await recordPlace(id);
    expect(await waits(id)).toBe(true);
    const other = await opened.town.person({ nis: FOREIGN });
    await recordPlace(other, '99001');
    expect(await waits(other)).toBe(false);
  });

  test('asks for one when a file brings it, and the file says no more than before', async () => {
    const names = { insz, voornaam: 'An', achternaam: 'Peeters', geboortedatum: '1991-02-03' };
    await readIn(opened, coach, csv(names));
    const row = await opened.db.admin.one<{ id: string }>(
      'select person_id as id from insz_keys where key_hash = $1',
      [opened.town.inszKeys.hash(insz)],
    );
    const id = row?.id ?? '';
    expect(await waits(id)).toBe(false);
    await readIn(opened, coach, csv({ insz, gemeente_nis: FOREIGN }));
    expect(await waits(id)).toBe(true);
  });

  test('asks for one again when the guidance begins anew and only the dossier knows the place', async () => {
    const id = await person({ nis: FOREIGN });
    await opened.db.admin.one(
      `update involvements set valid_until = $2, ended_reason = 'stopped' where person_id = $1`,
      [id, opened.town.day(-10)],
    );
    await readIn(opened, coach, csv({ insz, betrokken_sinds: opened.town.today }));
    expect(await waits(id)).toBe(true);
  });

  test('asks for none when a second person vouched before', async () => {
    const id = await person({ nis: '99001' });
    await recordPlace(id);
    await opened.db.admin.one(
      `update involvements set second_person = $2, recorded_by = null where person_id = $1`,
      [id, opened.town.users['hoofd.vlierbeke'].id],
    );
    await recordPlace(id, '99001');
    await recordPlace(id);
    expect(await waits(id)).toBe(false);
  });

  test('asks for none when an accepted referral proved the relation', async () => {
    const id = await person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } });
    await opened.town.referral(id, { from: 'vdab', to: 'ocmwVlierbeke', status: 'accepted' });
    await recordPlace(id);
    expect(await waits(id)).toBe(false);
  });

  test('counts a confirmation only where a flow lets the organisation see that there is one', async () => {
    const confirmed = {
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    } as const;
    const [unseen, seen] = [await opened.town.person(confirmed), await opened.town.person(confirmed)];
    await recordPlace(unseen);
    expect(await waits(unseen)).toBe(true);
    await opened.town.flow();
    await recordPlace(seen);
    expect(await waits(seen)).toBe(false);
  });
});
