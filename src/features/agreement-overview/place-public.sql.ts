/** What everyone may know of a municipality beside its agreements: bodies, decisions, answers to its concerns, and reports. No token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName } from '../body/body.ts';
import type { Named } from '../flow/flow.ts';
import type { State } from '../follow-up/follow-up.ts';
import type { ReportLine } from '../report/report.ts';
import type { PublicAnswer, ReportContext } from '../report/report-figure.sql.ts';

export interface PlaceDecision {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly state: State;
  readonly body: string;
}

export interface PlacePublic {
  /** In which it sits, or that work for it. */
  readonly bodies: readonly BodyName[];
  readonly decisions: readonly PlaceDecision[];
  readonly answers: readonly PublicAnswer[];
  readonly reports: readonly (Omit<ReportLine, 'newest'> & { readonly agreement: Named })[];
  /** Figures of the territory beside its agreements, the latest first. */
  readonly context: readonly (ReportContext & { readonly agreement: Named })[];
  /** Attachments of its agreements that name nobody. */
  readonly attachments: readonly { readonly id: string; readonly title: string; readonly agreement: Named }[];
}

const SINCE = '2000-01-01';

const agreementJson = `jsonb_build_object('id', a.id, 'name', a.title)`;
const isStanding = `a.status in ('approval', 'signed', 'inForce') and a.valid_until >= gate.today()`;

const contextJson = `(select coalesce(jsonb_agg(jsonb_build_object('subject', f.subject, 'value', trim_scale(f.value)::text, 'unit', f.unit, 'on', f.as_of,
    'source', f.source, 'agreement', ${agreementJson}) order by f.as_of desc, f.number), '[]')
  from agreement_context_figures f join agreements a on a.id = f.agreement_id
  where f.agreement_id = any ($2::uuid[]) and f.struck_at is null and coalesce(f.nis = $1, true) and ${isStanding})`;

const attachmentsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'agreement', ${agreementJson})
    order by x.added_at desc), '[]')
  from agreement_attachments x join agreements a on a.id = x.agreement_id
  where x.agreement_id = any ($2::uuid[]) and x.file_id is not null and not x.names_people and ${isStanding})`;

/** Reads it, with the fixed reports of these agreements. */
export async function readPlace(
  db: Queryable,
  nis: string,
  agreements: readonly string[],
): Promise<PlacePublic> {
  const row = await db.one<{ place: PlacePublic }>(
    `with near as (
       select b.* from bodies b
       where b.level = 'central' or b.province = (select m.province from municipalities m where m.nis = $1)
         or exists (select from body_places p where p.body_id = b.id and p.nis = $1)),
     own as (
       select b.* from bodies b
       where exists (select from body_places p where p.body_id = b.id and p.nis = $1) or exists (
         select from body_members s join organisations o on o.ref = s.organisation and gate.is_local_government(o.kind)
         join territories t on t.organisation = o.ref
         where s.body_id = b.id and t.nis = $1 and gate.is_taken(s, gate.today())))
     select jsonb_build_object(
       'bodies', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level)
         order by array_position(array['local', 'provincial', 'central'], b.level), b.name), '[]') from own b),
       'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'text', d.text, 'owner', o.name,
           'due', d.due_on, 'state', d.state, 'body', d.name) order by d.decided_on desc, d.number), '[]')
         from (select x.*, n.name from body_decisions x join near n on n.id = x.body_id where x.readers = 'public'
           order by x.decided_on desc, x.number limit 20) d join organisations o on o.ref = d.owner),
       'answers', gate.public_answers(array[$1], $3, gate.today()),
       'reports', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'year', r.year, 'fixedOn', r.fixed_on,
           'organisation', jsonb_build_object('id', o.id, 'name', o.name), 'agreement', jsonb_build_object('id', a.id, 'name', a.title))
           order by r.year desc, a.title, r.fixed_on desc), '[]')
         from agreement_reports r join agreements a on a.id = r.agreement_id join organisations o on o.ref = r.organisation
         where r.agreement_id = any ($2::uuid[]) and r.id = (select f.id from gate.fixed_report(r.agreement_id, r.kind, r.year, r.organisation) f)),
       'context', ${contextJson}, 'attachments', ${attachmentsJson}) as place`,
    [nis, agreements, SINCE],
  );
  return row?.place ?? { bodies: [], decisions: [], answers: [], reports: [], context: [], attachments: [] };
}
