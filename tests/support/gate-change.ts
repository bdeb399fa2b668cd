/** Changes one thing in a random world, in the rows and in PostgreSQL alike: what closes or opens must do so at the next request. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays } from '../../src/kernel/civil-date.ts';
import type { Dice } from './dice.ts';
import type { GateRows } from './gate-rows.ts';
import { moment, worldDay } from './gate-making.ts';

type Table = keyof GateRows;
type Change = (admin: Queryable, rows: GateRows, dice: Dice) => Promise<void>;

const yesterday = addDays(worldDay, -1);

/** Every kind of change, by its name. */
export const changes: Readonly<Record<string, Change>> = {
  'a flow is suspended or lifted': edit('flows', ['number'], ({ status }) =>
    status === 'inForce'
      ? { status: 'suspended', suspension_reason: 'Voorlopig stopgezet.' }
      : { status: 'inForce' },
  ),
  'a flow ends': edit('flows', ['number'], () => ({ valid_from: '2020-01-01', valid_until: yesterday })),
  'a flow names other categories': edit('flows', ['number'], ({ category_mask }) => ({
    category_mask: category_mask === 1 ? 65535 : 1,
  })),
  'a receiver withdraws': remove('flow_receivers', ['flow', 'organisation']),
  'an agreement is signed or ends': edit('agreements', ['id'], ({ status }) => ({
    status: status === 'inForce' ? 'ended' : 'inForce',
  })),
  'a party gave notice': edit('agreement_parties', ['agreement_id', 'organisation'], ({ leaves_after }) => ({
    leaves_after: leaves_after === null ? yesterday : null,
  })),
  'a party leaves': remove('agreement_parties', ['agreement_id', 'organisation']),
  'a line is suspended or lifted': edit('annex_lines', ['ref'], ({ status, sender }) =>
    status === 'inForce'
      ? { status: 'suspended', suspended_for: sender, suspension_reason: 'Voorlopig stopgezet.' }
      : { status: 'inForce' },
  ),
  'a mandate ends': edit('mandates', ['id'], () => ({ ended_at: moment(0) })),
  'a mandate runs out': edit('mandates', ['id'], () => ({
    valid_from: addDays(worldDay, -900),
    valid_until: yesterday,
  })),
  'a mandate moves to another role': edit('mandates', ['id'], ({ role }) => ({
    role: role.endsWith('0') ? role.replace(/0$/, '1') : role.replace(/\d$/, '0'),
  })),
  'a mandate moves to no team': edit('mandates', ['id'], () => ({ team_id: null })),
  'a role sees other categories': edit('roles', ['code'], ({ category_mask }) => ({
    category_mask: category_mask === 1 ? -1 >>> 8 : 1,
  })),
  'a role serves other purposes': edit('roles', ['code'], ({ purposes }) => ({
    purposes: purposes.slice(1),
  })),
  'a role no longer passes all persons': edit('roles', ['code'], () => ({ all_persons: false })),
  'someone signs out': edit('sessions', ['id'], () => ({ ended_at: moment(0) })),
  'someone leaves': edit('users', ['id'], () => ({ disabled_at: moment(0) })),
  'an organisation loses its number': edit('organisations', ['ref'], () => ({ enterprise_number: null })),
  'an involvement ends': edit('involvements', ['id'], () => ({
    valid_from: addDays(worldDay, -900),
    valid_until: yesterday,
    ended_reason: 'moved',
  })),
  'someone found work': edit('involvements', ['id'], () => ({ role: 'aftercare' })),
  'a relation is denied': edit('relation_answers', ['person_id', 'registrant', 'source'], () => ({
    answer: 'denied',
  })),
  'a referral is decided': edit('referrals', ['id'], ({ status }) => ({
    status: status === 'accepted' ? 'ended' : 'accepted',
  })),
  'a shield is lifted': remove('shields', ['id']),
  'an exceptional access is reviewed': edit('exceptional_accesses', ['id'], () => ({
    reviewed_at: moment(0),
  })),
  'a fact is superseded': edit('facts', ['id'], () => ({ superseded_at: moment(0) })),
};

/** Makes some changes of kinds that the dice choose, or all of the one kind that is named. */
export async function changeWorld(
  admin: Queryable,
  rows: GateRows,
  dice: Dice,
  times: number,
  named?: string,
): Promise<void> {
  const kinds = Object.entries(changes).flatMap(([name, kind]) =>
    named === undefined || named === name ? [kind] : [],
  );
  for (let change = 0; change < times; change += 1) await dice.pick(kinds)(admin, rows, dice);
}

function edit<Name extends Table>(
  table: Name,
  keys: readonly (keyof GateRows[Name][number] & string)[],
  change: (row: GateRows[Name][number]) => Partial<GateRows[Name][number]>,
): Change {
  return async (admin, rows, dice) => {
    const all: GateRows[Name][number][] = rows[table];
    if (all.length === 0) return;
    const index = dice.below(all.length);
    const row = all[index];
    if (row === undefined) return;
    const changed = { ...row, ...change(row) };
    all[index] = changed;
    const set = Object.keys(change(row)).map((column) => `${column} = r.${column}`);
    const where = keys.map((key) => `t.${key} = r.${key}`);
    await admin.many(
      `update ${table} t set ${set.join(', ')} from jsonb_populate_record(null::${table}, $1) r where ${where.join(' and ')}`,
      [JSON.stringify(changed)],
    );
  };
}

function remove<Name extends Table>(
  table: Name,
  keys: readonly (keyof GateRows[Name][number] & string)[],
): Change {
  return async (admin, rows, dice) => {
    const all: GateRows[Name][number][] = rows[table];
    if (all.length === 0) return;
    const [row] = all.splice(dice.below(all.length), 1);
    const where = keys.map((key) => `t.${key} = r.${key}`);
    await admin.many(
      `delete from ${table} t using jsonb_populate_record(null::${table}, $1) r where ${where.join(' and ')}`,
      [JSON.stringify(row)],
    );
  };
}
