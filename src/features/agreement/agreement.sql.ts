/**
 * What is asked of one agreement. Row-level security shows it from approval on, and earlier only to those who work on it for a party.
 * The list stands in agreement-list.sql.ts.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Named } from '../flow/flow.ts';
import type {
  Agreement,
  Approval,
  Borrowing,
  Consent,
  Entry,
  Notice,
  Overlap,
  Prolongation,
  SectionText,
  Signature,
} from './agreement.ts';
import type { AnnexLine } from './annex-line.ts';

/** The sum of the budget, each amount in euro as `12500.00`. */
export interface Budget {
  readonly total: string;
  readonly parties: readonly { readonly party: Named; readonly amount: string }[];
}

export interface AgreementDetail {
  readonly agreement: Agreement;
  readonly parent: Named | null;
  readonly renews: Named | null;
  /** Agreements that hang under this one or renew it. */
  readonly children: readonly Named[];
  /** What renews this one, as far as the reader may know it. */
  readonly renewal: Named | null;
  /** What amends this one, likewise. */
  readonly amendment: Named | null;
  /** Where it holds, when that is less than where its parties work. */
  readonly places: readonly Named[];
  /** While it is written, and for its parties: what it would stand beside. */
  readonly overlaps: readonly Overlap[];
  /** Why its parties want it beside another. */
  readonly overlapReason: string | null;
  readonly prolongations: readonly Prolongation[];
  /** As things stand it goes on by itself after its last day. */
  readonly goesOn: boolean;
  readonly approvals: readonly Approval[];
  readonly sections: readonly SectionText[];
  readonly entries: readonly Entry[];
  /** What all amounts come to, together and by party. */
  readonly budget: Budget | null;
  readonly borrowings: readonly Borrowing[];
  readonly consents: readonly Consent[];
  readonly signatures: readonly Signature[];
  readonly notices: readonly Notice[];
  /** Of the whole text, as it is signed. */
  readonly hash: string;
  readonly lines: readonly AnnexLine[];
}

/** Builds what has an id and a name. */
export const named = (alias: string, name = 'name') =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.${name})`;
const linked = (condition: string) => `(select ${named('k', 'title')} from agreements k where ${condition})`;

const following = (kind: string) =>
  linked(`k.renews = a.id and ${kind} and k.status <> 'ended' and k.dropped_at is null limit 1`);

/** One agreement out of those that are visible. */
export const agreementJson = `jsonb_build_object('id', a.id, 'title', a.title, 'level', a.level, 'status', a.state, 'summary', a.summary,
  'from', a.valid_from, 'until', a.valid_until, 'noticeMonths', a.notice_months, 'noticeEnds', a.notice_ends,
  'tacit', case when a.tacit_months is not null then jsonb_build_object('months', a.tacit_months, 'times', a.tacit_times) end,
  'amends', a.amends, 'begunBy', (select o.id from organisations o where o.ref = a.begun_for), 'version', a.version, 'dropped', a.dropped_at is not null, 'speaks', gate.speaks_in(a.id), 'parties', (
    select coalesce(jsonb_agg(${named('o')} || jsonb_build_object('kind', o.kind, 'group', p.party_group, 'role', p.role, 'signatory', p.signatory_function,
      'leavesAfter', p.leaves_after)
      order by o.kind = 'vdab' desc, o.name), '[]')
    from agreement_parties p join organisations o on o.ref = p.organisation where p.agreement_id = a.id))`;

/** Each agreement that the reader may know, with the state it is in today. */
export const visible = `visible as (
  select a.*, case when a.dropped_at is not null then 'ended' when a.status <> 'inForce' then a.status
    when a.valid_from > gate.today() then 'signed' when a.valid_until >= gate.today() then 'inForce'
    when exists (select from agreements n where n.renews = a.id and n.status = 'inForce' and n.amends) then 'amended'
    when exists (select from agreements n where n.renews = a.id and n.status = 'inForce') then 'renewed' else 'ended' end as state from agreements a)`;

const approvalsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'party', ${named('o')}, 'step', s.step, 'ratifies', s.ratifies,
    'organ', s.organ, 'status', s.status, 'date', s.decided_on, 'reference', s.reference, 'votes', case when s.votes_for is not null then
      jsonb_build_object('for', s.votes_for, 'against', s.votes_against, 'abstained', s.abstentions) end)
    order by o.kind = 'vdab' desc, o.name, s.step, s.organ), '[]')
  from agreement_approvals s join organisations o on o.ref = s.organisation where s.agreement_id = a.id)`;

const sectionsJson = `(select coalesce(jsonb_agg(jsonb_build_object('section', s.section, 'version', s.version, 'body', s.body, 'chosen', s.chosen,
    'by', (select b.name from organisations b where b.ref = s.written_for), 'on', gate.civil_day(s.written_at))), '[]')
  from gate.agreement_sections_now(a.id) s where s.body <> '' or s.chosen <> '{}')`;

const entriesJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'section', e.section, 'party', ${named('o')}, 'body', e.body,
    'amount', e.amount::text) order by e.section, e.number), '[]')
  from agreement_entries e join organisations o on o.ref = e.organisation where e.agreement_id = a.id)`;

const budgetJson = `(select jsonb_build_object('total', sum(q.amount)::text, 'parties', jsonb_agg(jsonb_build_object('party', q.party,
    'amount', q.amount::text) order by q.amount desc, q.party ->> 'name'))
  from (select ${named('o')} as party, sum(e.amount) as amount from agreement_entries e join organisations o on o.ref = e.organisation
    where e.agreement_id = a.id and e.section = 'budget' group by o.id, o.name) q having count(*) > 0)`;

const borrowingsJson = `(select coalesce(jsonb_agg(jsonb_build_object('section', b.section, 'source', ${named('k', 'title')},
    'by', (select o.name from organisations o where o.ref = b.taken_for)) order by b.taken_at), '[]')
  from agreement_borrowings b join agreements k on k.id = b.source where b.agreement_id = a.id)`;

const consentsJson = `(select coalesce(jsonb_agg(jsonb_build_object('party', ${named('o')}, 'on', gate.civil_day(c.given_at))
    order by c.given_at), '[]')
  from agreement_consents c join organisations o on o.ref = c.organisation where c.agreement_id = a.id)`;

const signaturesJson = `(select coalesce(jsonb_agg(jsonb_build_object('party', ${named('o')}, 'name', gate.signatory_name(a.id, s.organisation),
    'function', s.signatory_function, 'on', gate.civil_day(s.signed_at), 'hash', s.document_hash,
    'atService', s.method = 'qualified') order by s.signed_at), '[]')
  from agreement_signatures s join organisations o on o.ref = s.organisation where s.agreement_id = a.id)`;

const noticesJson = `(select coalesce(jsonb_agg(jsonb_build_object('party', ${named('o')}, 'until', n.ends_on, 'reason', n.reason,
    'organ', n.organ, 'date', n.decided_on, 'reference', n.reference) order by n.ends_on, o.name), '[]')
  from agreement_notices n join organisations o on o.ref = n.organisation where n.agreement_id = a.id)`;

const placesJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', m.nis, 'name', m.name) order by m.name), '[]')
  from agreement_places s join municipalities m on m.nis = s.nis where s.agreement_id = a.id)`;

const prolongationsJson = `(select coalesce(jsonb_agg(jsonb_build_object('until', p.until, 'on', p.noted_on) order by p.number), '[]')
  from agreement_prolongations p where p.agreement_id = a.id)`;

const linesJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'version', l.version,
    'flow', jsonb_build_object('id', f.id, 'name', f.title, 'number', f.number, 'purpose', f.purpose, 'population', f.population,
      'status', case when f.status = 'inForce' and f.valid_until < gate.today() then 'ended'
        when f.status = 'inForce' and f.valid_from > gate.today() then 'conditional' else f.status end),
    'from', ${named('s')}, 'to', ${named('o')}, 'mask', l.category_mask & f.category_mask, 'status', l.status,
    'suspension', case when l.status = 'suspended' then jsonb_build_object('reason', l.suspension_reason,
      'on', gate.civil_day(coalesce(l.suspended_at, now())),
      'by', (select b.name from organisations b where b.ref = l.suspended_for)) end,
    'received', exists (select from flow_receivers r where r.flow = l.flow and r.organisation = l.receiver),
    'agreementStatus', a.status, 'begins', case when a.valid_from > gate.today() then a.valid_from end,
    'leaves', (select jsonb_build_object('party', p.name, 'after', p.leaves_after, 'left', p.leaves_after < gate.today())
      from (select g.name, m.leaves_after from agreement_parties m join organisations g on g.ref = m.organisation
        where m.agreement_id = a.id and m.organisation in (l.sender, l.receiver) and m.leaves_after is not null
        order by m.leaves_after limit 1) p),
    'agreementInForce', a.status = 'inForce' and gate.today() between a.valid_from and a.valid_until
      and not exists (select from agreement_parties p where p.agreement_id = a.id and p.organisation in (l.sender, l.receiver)
        and p.leaves_after < gate.today()),
    'speaks', gate.speaks_in(a.id), 'renewed', gate.is_renewed_between(a.id, l.sender, l.receiver, gate.today())) order by l.number), '[]')
  from annex_lines l join flows f on f.number = l.flow
  join organisations s on s.ref = l.sender join organisations o on o.ref = l.receiver
  where l.agreement_id = a.id)`;

/** Finds the head of one agreement, its name, state, term and parties, or nothing when the reader may not know it. */
export async function findAgreementHead(db: Queryable, id: string): Promise<Agreement | undefined> {
  const row = await db.one<{ agreement: Agreement }>(
    `with ${visible} select ${agreementJson} as agreement from visible a where a.id = $1`,
    [id],
  );
  return row?.agreement;
}

/** Finds one agreement with its decision chain and its data annex, or nothing when the reader may not know it. */
export async function findAgreement(db: Queryable, id: string): Promise<AgreementDetail | undefined> {
  const row = await db.one<{ detail: AgreementDetail }>(
    `with ${visible}
     select jsonb_build_object('agreement', ${agreementJson}, 'parent', ${linked('k.id = a.parent')}, 'renews', ${linked('k.id = a.renews')},
       'children', (select coalesce(jsonb_agg(${named('k', 'title')} order by k.title), '[]') from agreements k
         where k.parent = a.id or k.renews = a.id),
       'renewal', ${following('not k.amends')}, 'amendment', ${following('k.amends')},
       'places', ${placesJson}, 'overlaps', gate.overlaps_to_read(a.id), 'overlapReason', a.overlap_reason,
       'prolongations', ${prolongationsJson}, 'goesOn', (select gate.goes_on(k) from agreements k where k.id = a.id),
       'approvals', ${approvalsJson}, 'sections', ${sectionsJson}, 'entries', ${entriesJson}, 'budget', ${budgetJson}, 'borrowings', ${borrowingsJson}, 'consents', ${consentsJson}, 'signatures', ${signaturesJson}, 'notices', ${noticesJson},
       'hash', gate.hash_to_read(a.id), 'lines', ${linesJson}) as detail
     from visible a where a.id = $1`,
    [id],
  );
  return row?.detail;
}

/** Lets agreements go on by themselves where no party can give notice any more. */
export async function turnAgreements(jobs: Queryable): Promise<void> {
  await jobs.one('select gate.turn_agreements()');
}
