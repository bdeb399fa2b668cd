/** The figures of a report over its days. They are read as anyone reads them, without a token: what a report tells is for everyone. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Action } from '../agreement-action/action.ts';
import type { Theme } from '../theme/theme.ts';
import type { ReportLine } from './report.ts';

/** An action as it stood on the last day of a report, with what was said of it until then. */
export interface ReportAction extends Action {
  readonly steps: readonly { readonly on: CivilDate; readonly value: number }[];
}

export interface ReportFigures {
  readonly actions: readonly ReportAction[];
  readonly concerns: { readonly raised: number; readonly answered: number };
  readonly answers: readonly PublicAnswer[];
  readonly decisions: readonly PublicDecision[];
  /** Figures of the territory that were not struck, of the days of the report or before. */
  readonly context: readonly ReportContext[];
  /** Public figures of the places of the agreement: the last year that was published, up to that of the report. */
  readonly published: readonly ReportPublished[];
  /** Attachments that name nobody, as they are beside the text today. */
  readonly attachments: readonly { readonly title: string; readonly by: string; readonly on: CivilDate }[];
  readonly contacts: readonly {
    readonly title: string;
    readonly organisation: string;
    readonly mail: string;
    readonly phone: string | null;
  }[];
  /** The day on which a report over the same year was fixed, that this one takes the place of. */
  readonly replaces: CivilDate | null;
  /** The report of the same kind over a year before. */
  readonly previous: { readonly year: number; readonly content: string } | null;
}

export interface ReportContext {
  readonly subject: string;
  readonly value: string;
  readonly unit: string | null;
  readonly on: CivilDate;
  readonly source: string;
}

/** As it was published; without numbers it is withheld. */
export interface ReportPublished {
  readonly indicator: string;
  readonly nis: string;
  readonly year: number;
  readonly reached: number | null;
  readonly known: number | null;
}

export interface PublicAnswer {
  readonly theme: Theme;
  readonly answer: string;
  readonly number: string;
  readonly on: CivilDate;
  readonly owner: string;
  readonly body: string;
}

export interface PublicDecision {
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly on: CivilDate;
  readonly body: string;
  /** On the last day of the report: ended, or still to be done. */
  readonly state: 'open' | 'done' | 'dropped';
}

const actionsThen = `(select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'number', x.number, 'title', x.title, 'goal', x.goal,
    'domain', x.domain, 'owner', (select jsonb_build_object('id', o.id, 'name', o.name) from organisations o where o.ref = x.owner),
    'ownerFunction', x.owner_function, 'indicator', x.indicator, 'measures', x.measures, 'unit', x.unit, 'baseline', x.baseline,
    'baselineOn', x.baseline_on, 'target', x.target, 'reference', x.reference_value, 'extra', x.extra, 'due', x.due_on,
    'rhythm', x.rhythm, 'status', case when x.ended_on > $3 then 'running' else x.status end, 'startedOn', x.started_on,
    'endedOn', case when x.ended_on <= $3 then x.ended_on end, 'endedBecause', case when x.ended_on <= $3 then x.ended_because end,
    'version', x.version, 'takenFrom', null, 'realised', gate.action_realised_on(x.id, $3), 'realisedOn', null,
    'last', (select jsonb_build_object('value', r.value, 'on', r.reported_on) from agreement_action_reports r
      where r.action_id = x.id and r.reported_on <= $3 order by r.reported_on desc, r.ordinal desc limit 1),
    'steps', (select coalesce(jsonb_agg(jsonb_build_object('on', r.reported_on, 'value', r.value) order by r.reported_on, r.ordinal), '[]')
      from agreement_action_reports r where r.action_id = x.id and r.reported_on <= $3)) order by x.number), '[]')
  from agreement_actions x
  where x.agreement_id = $1 and x.started_on <= $3 and (x.ended_on is null or x.ended_on >= $2))`;

const decisionsThen = `(select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'text', d.text, 'owner', o.name, 'due', d.due_on,
    'on', d.decided_on, 'body', b.name, 'state', case when d.ended_on <= $3 then d.state else 'open' end) order by d.decided_on, d.number), '[]')
  from body_decisions d join bodies b on b.id = d.body_id join organisations o on o.ref = d.owner
  where d.readers = 'public' and d.decided_on between $2 and $3 and (d.agreement_id = $1
    or b.level = 'central'
    or (b.level = 'provincial' and b.province in (select m.province from municipalities m where m.nis = any (g.places)))
    or exists (select from body_places p where p.body_id = b.id and p.nis = any (g.places))))`;

const contextThen = `(select coalesce(jsonb_agg(jsonb_build_object('subject', f.subject || coalesce(', ' || m.name, ''),
    'value', trim_scale(f.value)::text, 'unit', f.unit, 'on', f.as_of, 'source', f.source) order by f.number), '[]')
  from agreement_context_figures f left join municipalities m using (nis) where f.agreement_id = $1 and f.struck_at is null and f.as_of <= $3)`;

const publishedThen = `(select coalesce(jsonb_agg(jsonb_build_object('indicator', f.indicator, 'nis', f.place, 'year', f.year, 'reached', f.reached,
    'known', f.known) order by f.indicator, f.place), '[]')
  from published_figures f
  where f.level = 'municipality' and f.place in (select c.nis from gate.present_codes() c where c.code = any (g.places)) and f.year = (
    select max(l.year) from published_figures l
    where l.indicator = f.indicator and l.level = 'flanders' and l.quarter is null and l.year <= extract(year from $3::date)))`;

const attachmentsNow = `(select coalesce(jsonb_agg(jsonb_build_object('title', x.title, 'by', o.name,
    'on', gate.civil_day(x.added_at)) order by x.number), '[]')
  from agreement_attachments x join organisations o on o.ref = x.organisation
  where x.agreement_id = $1 and x.file_id is not null and not x.names_people)`;

const contactsNow = `(select coalesce(jsonb_agg(jsonb_build_object('title', c.title, 'organisation', o.name, 'mail', c.mail, 'phone', c.phone)
    order by o.name, c.title), '[]')
  from contact_points c join organisations o on o.ref = c.organisation
  where gate.today() between c.valid_from and coalesce(c.valid_until, gate.today()) and (c.agreement_id = $1
    or (c.scope = 'municipality' and c.organisation in (select p.organisation from agreement_parties p where p.agreement_id = $1))))`;

/** Reads what a report tells of its days. */
export async function readFigures(
  db: Queryable,
  report: ReportLine,
  agreement: string,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Promise<ReportFigures> {
  const row = await db.one<{ figures: ReportFigures }>(
    `select jsonb_build_object('actions', ${actionsThen}, 'concerns', gate.concern_counts(g.places, $2, $3),
       'answers', gate.public_answers(g.places, $2, $3), 'decisions', ${decisionsThen}, 'contacts', ${contactsNow},
       'context', ${contextThen}, 'published', ${publishedThen}, 'attachments', ${attachmentsNow},
       'replaces', (select f.fixed_on from organisations o, gate.fixed_report($1, $4, $5, o.ref) f where o.id = $6),
       'previous', (select jsonb_build_object('year', r.year, 'content', r.content) from agreement_reports r
         where r.agreement_id = $1 and r.fixed_at is not null and r.kind = $4 and r.year < $5
           and (r.kind = 'yearly' or r.organisation = (select o.ref from organisations o where o.id = $6))
         order by r.year desc, r.fixed_at desc limit 1)) as figures
     from (select gate.places_of_agreement($1) as places) g`,
    [agreement, from, until, report.kind, report.year, report.organisation.id],
  );
  if (row === undefined) throw new Error('The figures of a report gave no answer.');
  return row.figures;
}
