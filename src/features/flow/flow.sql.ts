/**
 * What is read of flows. Row-level security decides which drafts are seen, so everything here works for the public and for
 * the sender's editors alike; each page is one statement.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Flow, Named, Wording } from './flow.ts';

/** A draft or an earlier wording of a flow. */
export interface FlowVersion {
  readonly version: number;
  readonly revision: number;
  readonly wording: Wording;
  readonly draftedOn: CivilDate;
  /** The name of the drafter, known only within the sender. */
  readonly draftedBy: string | null;
  readonly confirmedOn: CivilDate | null;
}

export interface Reception extends Named {
  readonly reference: string;
  readonly on: CivilDate;
}

export interface FlowLine {
  readonly agreement: Named;
  readonly number: number;
  readonly from: Named;
  readonly to: Named;
  readonly mask: number;
  readonly status: 'inForce' | 'suspended';
  /** The agreement is in force today. */
  readonly agreementInForce: boolean;
}

export interface FlowEvent {
  readonly at: CivilDate;
  readonly event:
    | 'confirmed'
    | 'received'
    | 'lapsed'
    | 'suspended'
    | 'lifted'
    | 'lineSuspended'
    | 'lineLifted';
  readonly organisation: string;
  readonly detail: string | null;
  readonly version: number | null;
  readonly line: { readonly agreement: Named; readonly number: number } | null;
}

export interface FlowDetail {
  readonly flow: Flow;
  readonly confirmedOn: CivilDate | null;
  readonly draftedOn: CivilDate;
  /** What two people confirmed, also while the flow is suspended. */
  readonly standing: Wording['status'];
  readonly suspension: { readonly on: CivilDate; readonly reason: string } | null;
  readonly draft: FlowVersion | null;
  readonly receivers: readonly Reception[];
  /** How many organisations could confirm it. */
  readonly possible: number;
  readonly lines: readonly FlowLine[];
  /** Earlier wordings, the latest first. */
  readonly versions: readonly FlowVersion[];
  readonly events: readonly FlowEvent[];
}

const named = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** The words of a flow or of a version, as JSON; `row` is an alias or a composite in brackets. */
const wordingOf = (row: string) => `jsonb_build_object(
  'title', ${row}.title, 'receiverKind', ${row}.receiver_kind, 'purpose', ${row}.purpose, 'population', ${row}.population,
  'receiver', (select ${named('o')} from organisations o where o.ref = ${row}.receiver),
  'mask', ${row}.category_mask, 'act', ${row}.legal_act, 'article', ${row}.legal_article, 'gdprTerm', ${row}.gdpr_term,
  'authorisation', ${row}.authorisation, 'needsAgreement', ${row}.needs_agreement, 'conditions', ${row}.conditions,
  'retention', ${row}.retention, 'from', ${row}.valid_from, 'until', ${row}.valid_until, 'status', ${row}.status)`;

export const flowJson = `${wordingOf('f')} || jsonb_build_object('id', f.id, 'number', f.number, 'version', f.version, 'status', f.state,
  'sender', jsonb_build_object('id', f.sender_id, 'name', f.sender_name, 'kind', f.sender_kind), 'toKind', f.to_kind, 'hasDraft', f.has_draft, 'notYet', f.state = 'inForce' and f.valid_from > gate.today(),
  'confirmations', (select count(*) from flow_receivers r where r.flow = f.number))`;

// A flow past its last day has ended, whatever its row says; a draft that was taken off the table is not listed.
export const visible = `visible as (
  select f.*, s.id as sender_id, s.name as sender_name, s.kind as sender_kind, coalesce(r.kind, f.receiver_kind) as to_kind, r.id as receiver_id,
    case when f.status = 'inForce' and f.valid_until < gate.today() then 'ended' else f.status end as state,
    f.status = 'draft' or exists (select from flow_versions v where v.flow = f.number and v.state = 'draft') as has_draft
  from flows f
  join organisations s on s.ref = f.sender
  left join organisations r on r.ref = f.receiver
  where f.status <> 'draft' or not exists (select from flow_versions v where v.flow = f.number and v.state = 'dropped'))`;

const versionJson = `jsonb_build_object('version', v.version, 'revision', v.revision, 'wording', ${wordingOf('(v.wording)')},
  'draftedOn', gate.civil_day(v.drafted_at), 'confirmedOn', gate.civil_day(v.confirmed_at),
  'draftedBy', (select u.display_name from users u where u.id = v.drafted_by))`;

// A flow that was put in the register as a draft has no version of its own yet; its words are its first.
const draftJson = `coalesce(
  (select ${versionJson} from flow_versions v where v.flow = f.number and v.state = 'draft'),
  case when f.status = 'draft' then jsonb_build_object('version', f.version, 'revision', 1, 'draftedOn', gate.civil_day(f.drafted_at),
    'wording', ${wordingOf('f')} || '{"status": "inForce"}', 'confirmedOn', null,
    'draftedBy', (select u.display_name from users u where u.id = f.drafted_by)) end)`;

const receiversJson = `(select coalesce(jsonb_agg(${named('o')} || jsonb_build_object('reference', r.document_reference,
    'on', gate.civil_day(r.confirmed_at)) order by o.name), '[]')
  from flow_receivers r join organisations o on o.ref = r.organisation where r.flow = f.number)`;

const linesJson = `(select coalesce(jsonb_agg(jsonb_build_object('agreement', jsonb_build_object('id', a.id, 'name', a.title), 'number', l.number,
    'from', ${named('s')}, 'to', ${named('o')}, 'mask', l.category_mask & f.category_mask, 'status', l.status,
    'agreementInForce', a.status = 'inForce' and gate.today() between a.valid_from and a.valid_until
      and gate.is_party(a.id, l.sender, gate.today()) and gate.is_party(a.id, l.receiver, gate.today())
      and not gate.is_renewed_between(a.id, l.sender, l.receiver, gate.today())) order by a.title, l.number), '[]')
  from annex_lines l join agreements a on a.id = l.agreement_id
  join organisations s on s.ref = l.sender join organisations o on o.ref = l.receiver
  where l.flow = f.number)`;

// What happened before events were kept is told by the flow itself, as far as it stands.
const eventsJson = `(select coalesce(jsonb_agg(jsonb_build_object('at', e.on_day, 'event', e.event, 'organisation', o.name, 'detail', e.detail,
    'version', e.version, 'line', l.row) order by e.at desc), '[]')
  from (select * from (
    select at, gate.civil_day(at) as on_day, event, organisation, detail, version, line from flow_events where flow = f.number
    union all
    select r.confirmed_at, gate.civil_day(r.confirmed_at), 'received', r.organisation, r.document_reference, r.version, null from flow_receivers r
    where r.flow = f.number and not exists (
      select from flow_events k where k.flow = f.number and k.event = 'received' and k.organisation = r.organisation)
    union all
    select f.confirmed_at, gate.civil_day(f.confirmed_at), 'confirmed', f.sender, null, f.version, null
    where f.confirmed_at is not null and not exists (
      select from flow_events k where k.flow = f.number and k.event = 'confirmed' and k.version = f.version)
    union all
    select f.suspended_at, gate.civil_day(f.suspended_at), 'suspended', f.sender, f.suspension_reason, f.version, null
    where f.status = 'suspended' and f.suspended_at is not null and not exists (
      select from flow_events k where k.flow = f.number and k.event = 'suspended')) told
    order by at desc limit 100) e
  join organisations o on o.ref = e.organisation
  left join lateral (
    select jsonb_build_object('agreement', jsonb_build_object('id', a.id, 'name', a.title), 'number', l.number) as row
    from annex_lines l join agreements a on a.id = l.agreement_id where l.ref = e.line) l on true)`;

/** Finds one flow with everything that belongs to it, or nothing when the reader may not know it. */
export async function findFlow(db: Queryable, id: string): Promise<FlowDetail | undefined> {
  const row = await db.one<{ detail: FlowDetail }>(
    `with ${visible}
     select jsonb_build_object('flow', ${flowJson}, 'confirmedOn', gate.civil_day(f.confirmed_at), 'draftedOn', gate.civil_day(f.drafted_at),
       'suspension', case when f.status = 'suspended' then jsonb_build_object(
         'on', gate.civil_day(coalesce(f.suspended_at, now())), 'reason', f.suspension_reason) end,
       'standing', case f.status when 'suspended' then coalesce(f.suspended_from, 'conditional') when 'draft' then 'inForce' else f.status end,
       'draft', ${draftJson}, 'receivers', ${receiversJson}, 'lines', ${linesJson},
       'possible', (select count(*) from organisations o
         where (o.ref = f.receiver or o.kind = f.receiver_kind) and o.ref <> f.sender and o.active),
       'versions', (select coalesce(jsonb_agg(${versionJson} order by v.version desc), '[]') from flow_versions v
         where v.flow = f.number and v.state = 'confirmed' and v.version < f.version),
       'events', ${eventsJson}) as detail
     from visible f where f.id = $1`,
    [id],
  );
  return row?.detail;
}

/** Lists the organisations a flow may be addressed to by name. */
export function listReceivers(db: Queryable, notThis: string): Promise<Named[]> {
  return db.many<Named>(
    `select id, name from organisations where active and kind <> 'unit' and id <> $1 order by name`,
    [notThis],
  );
}
