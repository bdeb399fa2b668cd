/** Every part of the shared pathway: what a viewer may not see makes no difference to one byte of what it reads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Closed, type HiddenRows, openHiddenRows } from '../support/hidden-rows.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-parts-'));
let rows: HiddenRows;
beforeAll(async () => {
  rows = await openHiddenRows(dataDir);
}, 120_000);
afterAll(async () => {
  await rows.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const suspended = `update flows set status = 'suspended', suspension_reason = 'proef';
  update gate.law set version = version + 1`;
const guidance = `update flows set category_mask = 64 where purpose = 'guidance'; update gate.law set version = version + 1`;
const closings: readonly Closed[] = [
  { name: 'as the law stands', sql: 'select 1' },
  { name: 'when flows pass the pathway and nothing else', sql: guidance },
  { name: 'when every flow is suspended', sql: suspended },
  {
    name: 'when every annex line is suspended',
    sql: `update annex_lines set status = 'suspended', suspension_reason = 'proef', suspended_at = now(), suspended_for = sender,
        suspended_by = (select id from users limit 1); update gate.law set version = version + 1`,
  },
  {
    name: 'when nobody proved the relation',
    sql: `delete from relation_answers; update referrals set status = 'refused';
      update facts set superseded_at = now() where field = 'benefits[]'`,
  },
  {
    name: 'when only aftercare is left',
    sql: `update involvements set role = 'aftercare'; ${suspended}`,
    purpose: 'aftercare',
  },
];
const viewers = ['bemiddelaar.oost', 'coach.vlierbeke', 'coach.maatwerk'] as const;

/** A reader that asks nobody whether a row passes. */
const careless = (reader: string) => `
  create or replace function gate.passes_always(v gate.view, p_source integer, p_bit integer, p_origins integer[]) returns boolean
    language sql immutable as 'select true';
  create or replace function gate.passes_always(v gate.view, p_source integer, p_bit integer) returns boolean
    language sql immutable as 'select true';
  do $do$ begin
    execute regexp_replace(pg_get_functiondef('gate.${reader}'::regproc), 'gate\\.passes(_with_origins)?\\(', 'gate.passes_always(', 'g');
  end $do$`;

describe.each(closings)('$name', (closed) => {
  test.each(viewers)('%s reads the same, whatever stands there that it may not see', async (viewer) => {
    const { whole, bare, hidden } = await rows.compare(viewer, closed);
    expect(whole).toContain('"outcome" : "shown"');
    expect(hidden).toBeGreaterThan(0);
    expect(whole).toBe(bare);
  });
});

test('all parts are read', () => {
  expect(rows.parts.length).toBeGreaterThan(25);
});

const [, , allSuspended] = closings;
test.each([
  'read_phases',
  'read_leads',
  'read_role_holders',
  'plan_rows_in',
  'read_appointments',
  'notes_shown',
  'read_contacts',
  'read_barriers',
  'read_gpmi',
  'read_handovers',
  'read_outflows',
  'read_spells',
  'read_checks',
  'read_releases',
  'read_leading',
  'proposals_in',
  'read_placements',
])('a reader %s that lets everything pass is found', async (reader) => {
  if (allSuspended === undefined) throw new Error('Nothing is closed.');
  const found: string[] = [];
  for (const viewer of viewers) {
    const { whole, bare } = await rows.compare(viewer, allSuspended, careless(reader));
    if (whole !== bare) found.push(viewer);
  }
  expect(found).not.toEqual([]);
});
