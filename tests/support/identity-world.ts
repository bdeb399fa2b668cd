/** A small world for tests of identity: three organisations, their users and mandates, put there by an administrator. */
import type { FreshDatabase } from './database.ts';

export const ocmw = '0207508932';
export const vdab = 'OVO001234';
export const partner = '0400000153';

/** Names of users and what they may do: role, organisation key, and whether a second person confirmed it. */
const users: readonly [name: string, ...mandates: [role: string, key: string, confirmed: boolean][]][] = [
  ['head', ['hoofd', ocmw, true]],
  ['coach.vlierbeke', ['trajectbegeleider', ocmw, true]],
  ['dpo.vlierbeke', ['dpo', ocmw, true]],
  ['new.vlierbeke', ['trajectbegeleider', ocmw, false]],
  ['two.hats', ['redacteur', ocmw, false], ['bemiddelaar', vdab, true]],
  ['nothing.yet'],
  ['burger.amina'],
  ['burger.zonder'],
];

/** Puts the world into a database. */
export async function makeIdentityWorld({ admin }: FreshDatabase): Promise<void> {
  await admin.one(
    `insert into organisations (kind, name, enterprise_number, ovo_code, demo) values
    ('ocmw', 'OCMW Vlierbeke', $1, null, true), ('vdab', 'VDAB', null, $2, true), ('partner', 'De Schakel', $3, null, true)`,
    [ocmw, vdab, partner],
  );
  await admin.one(`insert into users (user_name, display_name) values ('second.person', 'Second Person')`);
  for (const [name, ...mandates] of users) {
    await admin.one('insert into users (user_name, display_name) values ($1, $2)', [
      name,
      `${name[0]?.toUpperCase()}${name.slice(1)} Test`,
    ]);
    for (const [role, key, confirmed] of mandates) await giveMandate({ admin }, name, role, key, confirmed);
  }
}

/** Gives a user a mandate, confirmed by a second person or not yet. */
export async function giveMandate(
  { admin }: Pick<FreshDatabase, 'admin'>,
  userName: string,
  role: string,
  key: string,
  confirmed: boolean,
): Promise<string> {
  const row = await admin.one<{ id: string }>(
    `insert into mandates (user_id, organisation, role, valid_from, confirmed_at, confirmed_by)
     select u.id, o.ref, $2, '2020-01-01', case when $4 then now() end, case when $4 then s.id end
     from users u, organisations o, users s
     where s.user_name = 'second.person' and u.user_name = $1 and $3 in (o.enterprise_number, o.ovo_code)
     returning id`,
    [userName, role, key, confirmed],
  );
  if (row === undefined) throw new Error(`${userName} cannot be given ${role}.`);
  return row.id;
}
