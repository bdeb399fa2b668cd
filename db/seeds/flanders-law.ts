/**
 * The law of a full Flanders: every real OCMW takes part in the flows of the demo that VDAB sends to all OCMWs, has two
 * flows of its own to VDAB, and one agreement in a cluster of four. Invented, like every flow of the demo.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { maskOf } from '../../src/gate/category.ts';
import { userId } from './demo-account.ts';
import { ownPathway, sharedPathway } from './demo-flow-common.ts';

const FIRST_FLOW = 1001;
const CLUSTER = 4;

const actors = `
  create temporary table seed_ocmw on commit drop as
  select row_number() over (order by t.nis)::integer - 1 as place, o.ref, o.name, t.nis, head.user_id as head, officer.user_id as officer,
    editor.user_id as editor
  from organisations o join territories t on t.organisation = o.ref
  join mandates head on head.organisation = o.ref and head.role = 'hoofd'
  join mandates officer on officer.organisation = o.ref and officer.role = 'dpo'
  join mandates editor on editor.organisation = o.ref and editor.role = 'jurist'
  where o.kind = 'ocmw' and not o.demo`;

const toVdab = `
  insert into flows (number, title, sender, receiver, purpose, population, category_mask, legal_act, gdpr_term, authorisation,
    needs_agreement, retention, valid_from, status, drafted_by, drafted_at, confirmed_by, confirmed_at, demo)
  select $1::integer + 2 * o.place + kind.place, kind.title || o.name, o.ref, vdab.ref, kind.purpose, 'guided', kind.mask,
    'OCMW-wet van 8 juli 1976', 'art. 6.1.e AVG', 'Demo, geen echte beraadslaging', kind.needs, 'Tot 5 jaar na het einde van de begeleiding (demo)',
    date '2022-01-01', 'inForce', o.editor, date '2022-01-01', o.officer, date '2022-01-01', true
  from seed_ocmw o
  cross join (values (0, 'Wie begeleidt: ', 'involvement', 4, false), (1, 'Begeleiding naar VDAB: ', 'guidance', $2::integer, true))
    as kind (place, title, purpose, mask, needs)
  join organisations vdab on vdab.kind = 'vdab'`;

const receivers = `
  insert into flow_receivers (flow, organisation, confirmed_by, confirmed_at, document_reference)
  select f.number, o.ref, o.officer, date '2022-01-01', 'Demo 2022/' || o.nis
  from seed_ocmw o join flows f on f.receiver_kind = 'ocmw' and f.status = 'inForce' and f.sender = (select ref from organisations where kind = 'vdab')
  union all
  select f.number, f.receiver, $2::uuid, date '2022-01-01', 'Demo 2022/' || f.number
  from flows f where f.number >= $1`;

const versions = `
  insert into flow_versions (flow, version, wording, state, drafted_by, drafted_at, confirmed_by, confirmed_at)
  select f.number, 1, gate.wording_of(f), 'confirmed', f.drafted_by, f.drafted_at, f.confirmed_by, f.confirmed_at
  from flows f where f.number >= $1`;

const agreements = `
  insert into agreements (title, level, status, summary, valid_from, valid_until, demo)
  select 'Samen sterk voor lokaal werk, cluster ' || (place / $1::integer + 1), 'supraLocal', 'inForce',
    'VDAB en de lokale besturen van deze cluster begeleiden mensen samen naar werk (demo).', date '2022-01-01', date '2027-12-31', true
  from seed_ocmw where place % $1 = 0 order by place`;

const clusters = `
  create temporary table seed_cluster on commit drop as
  select o.*, a.id as agreement from seed_ocmw o
  join agreements a on a.demo and a.title = 'Samen sterk voor lokaal werk, cluster ' || (o.place / $1::integer + 1)`;

const parties = `
  insert into agreement_parties (agreement_id, organisation, role, signatory_function)
  select agreement, ref, 'partij', 'voorzitter en algemeen directeur' from seed_cluster
  union all
  select distinct agreement, (select ref from organisations where kind = 'vdab'), 'partij', 'gedelegeerd bestuurder' from seed_cluster`;

const lines = `
  insert into annex_lines (agreement_id, number, flow, sender, receiver, category_mask)
  select c.agreement, row_number() over (partition by c.agreement order by way.place, c.place), way.flow, way.sender, way.receiver, way.mask
  from seed_cluster c
  join organisations vdab on vdab.kind = 'vdab'
  cross join lateral (values (0, 1, vdab.ref, c.ref, $1::integer), (1, $2::integer + 2 * c.place + 1, c.ref, vdab.ref, $3::integer))
    as way (place, flow, sender, receiver, mask)`;

/** Makes every real local authority active and gives it its flows and its agreement. */
export async function writeLaw(admin: Queryable): Promise<void> {
  await admin.many(actors);
  await admin.many(toVdab, [FIRST_FLOW, maskOf(ownPathway)]);
  await admin.many(receivers, [FIRST_FLOW, userId('dpo.vdab')]);
  await admin.many(versions, [FIRST_FLOW]);
  await admin.many(agreements, [CLUSTER]);
  await admin.many(clusters, [CLUSTER]);
  await admin.many(parties);
  await admin.many(lines, [maskOf(sharedPathway), FIRST_FLOW, maskOf(ownPathway)]);
}

/** Turns the listed authorities and VDAB's units into organisations at work. */
export async function activate(admin: Queryable): Promise<void> {
  await admin.many(
    `update organisations set active = true where kind in ('ocmw', 'municipality') and not demo or kind = 'unit'`,
  );
}
