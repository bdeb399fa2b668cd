/** Everything that is asked of concerns. Row-level security shows them to whoever takes part. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName } from '../body/body.ts';
import type { PolicyDomain } from '../theme/policy-domain.ts';
import type { Theme } from '../theme/theme.ts';

/** A concern with all that was bundled into it. */
export interface Concern {
  readonly id: string;
  readonly theme: Theme;
  readonly domain: PolicyDomain;
  readonly municipality: string;
  readonly text: string;
  readonly raisedOn: CivilDate;
  readonly version: number;
  readonly body: BodyName;
  /** How many organisations and municipalities raised or support it. */
  readonly organisations: number;
  readonly municipalities: number;
  /** What the reader did. */
  readonly mine: 'raised' | 'supported' | null;
  readonly decided: boolean;
  /** The reader sees to it. */
  readonly handled: boolean;
}

/** What a list shows: wholes, and a part of which the reader may not know the whole. */
const onItsOwn =
  '(c.bundled_into is null or not exists (select from concerns w where w.id = c.bundled_into))';

/** A list of concerns as JSON, the most widely carried first. The condition speaks of `c`. */
export function concernJson(condition: string, most: number): string {
  return `(select coalesce(jsonb_agg(q.one order by q.decided, q.organisations desc, q.raised_at desc), '[]') from (
    select c.raised_at, c.decision_id is not null as decided, v.organisations,
      jsonb_build_object('id', c.id, 'theme', c.theme, 'domain', c.domain, 'municipality', c.municipality_nis, 'text', c.text,
        'raisedOn', gate.civil_day(c.raised_at), 'version', c.version,
        'body', jsonb_build_object('id', a.id, 'name', a.name, 'level', a.level),
        'organisations', v.organisations, 'municipalities', v.municipalities, 'mine', v.mine, 'decided', c.decision_id is not null,
        'handled', a.id = any (k.kept) or a.parent = any (k.kept)) as one
    from concerns c join bodies a on a.id = c.body_id
    cross join (select coalesce(gate.bodies_kept_by_reader(), '{}') as kept, (gate.current()).user_id as reader offset 0) k
    cross join lateral (
      select count(distinct w.organisation) as organisations, count(distinct w.municipality_nis) as municipalities,
        min(case when w.raised then 'raised' else 'supported' end) filter (where w.user_id = k.reader) as mine
      from gate.concern_voices(c.id) w) v
    where ${onItsOwn} and ${condition}
    order by 2, 3 desc, 1 desc limit ${most}) q)`;
}

export interface ConcernList {
  readonly part: boolean;
  readonly mayRaise: boolean;
  readonly items: readonly Concern[];
  /** What was bundled counts with the whole. */
  readonly byTheme: readonly { readonly theme: Theme; readonly open: number; readonly answered: number }[];
}

/** Lists concerns, of one theme or of all. */
export async function listConcerns(db: Queryable, theme: Theme | undefined): Promise<ConcernList> {
  const row = await db.one<{ list: ConcernList }>(
    `select jsonb_build_object('part', gate.takes_part(), 'mayRaise', gate.reader_may_raise(),
       'items', ${concernJson('($1::text is null or c.theme = $1)', 200)},
       'byTheme', (select coalesce(jsonb_agg(jsonb_build_object('theme', t.theme, 'open', t.open, 'answered', t.answered)
           order by t.open desc, t.theme), '[]')
         from (select c.theme, count(*) filter (where c.decision_id is null) as open,
             count(*) filter (where c.decision_id is not null) as answered
           from concerns c where ${onItsOwn} group by c.theme) t)) as list`,
    [theme ?? null],
  );
  return row?.list ?? { part: false, mayRaise: false, items: [], byTheme: [] };
}

export interface RaiseView {
  readonly mayRaise: boolean;
  /** Where the reader's organisation works. */
  readonly places: readonly string[];
  /** Open concerns of the same theme. */
  readonly similar: readonly Concern[];
}

/** Reads what the form to raise a concern needs. */
export async function readRaise(db: Queryable, theme: Theme | undefined): Promise<RaiseView> {
  const row = await db.one<{ view: RaiseView }>(
    `select jsonb_build_object('mayRaise', gate.reader_may_raise(),
       'places', (select coalesce(jsonb_agg(t.nis order by t.nis), '[]') from territories t where t.organisation = gate.my_organisation()),
       'similar', ${concernJson('c.theme = $1 and c.decision_id is null', 5)}) as view`,
    [theme ?? null],
  );
  return row?.view ?? { mayRaise: false, places: [], similar: [] };
}

export type StepKind =
  | 'raised'
  | 'supported'
  | 'bundled'
  | 'carried'
  | 'scheduled'
  | 'unscheduled'
  | 'answered';

export interface Step {
  readonly kind: StepKind;
  readonly on: CivilDate;
  readonly body: BodyName;
  readonly organisation: string;
  readonly note: string | null;
}

export interface OpenedConcern {
  readonly part: boolean;
  readonly mayRaise: boolean;
  readonly concern: Concern;
  /** It goes on together with others. */
  readonly joined: boolean;
  /** The one with which this one goes on, where the reader may know it. */
  readonly whole: string | null;
  /** What was bundled into it, each in its own words. */
  readonly bundled: readonly {
    readonly text: string;
    readonly municipality: string;
    readonly organisation: string;
  }[];
  readonly organisation: string;
  readonly voices: readonly { readonly organisation: string; readonly municipality: string | null }[];
  readonly steps: readonly Step[];
  /** The body above, where it may be carried to. */
  readonly above: (BodyName & { readonly secretary: string | null }) | null;
  /** Others of the theme that the reader may bundle with it. */
  readonly others: readonly Concern[];
  /** Meetings to come of the body where it stands, when the reader keeps that. */
  readonly meetings: readonly { readonly id: string; readonly on: CivilDate }[];
  readonly onAgenda: { readonly meeting: string; readonly on: CivilDate } | null;
  readonly reply: {
    readonly answer: string;
    readonly number: string;
    readonly owner: string;
    readonly due: CivilDate;
  } | null;
  /** The answer waits to be read by the reader. */
  readonly unread: boolean;
}

/** Opens one concern; of one that was bundled, what happened to the whole, or its answer alone where the reader may not know that. */
export async function readConcern(db: Queryable, id: string): Promise<OpenedConcern | undefined> {
  const row = await db.one<{ opened: OpenedConcern }>(
    `with asked as (select c.*, coalesce(w.id, c.id) as whole, w.id as known
       from concerns c left join concerns w on w.id = c.bundled_into where c.id = $1)
     select jsonb_build_object('part', gate.takes_part(), 'mayRaise', gate.reader_may_raise(),
       'concern', (${concernJson('c.id = asked.whole', 1)}) -> 0 || jsonb_build_object('text', asked.text, 'theme', asked.theme,
         'domain', asked.domain, 'municipality', asked.municipality_nis),
       'joined', asked.bundled_into is not null, 'whole', asked.known,
       'organisation', (select o.name from organisations o where o.ref = asked.organisation),
       'bundled', (select coalesce(jsonb_agg(jsonb_build_object('text', x.text, 'municipality', x.municipality_nis, 'organisation', o.name)
         order by x.raised_at), '[]') from concerns x join organisations o on o.ref = x.organisation where x.bundled_into = asked.id),
       'voices', (select coalesce(jsonb_agg(jsonb_build_object('organisation', w.name, 'municipality', w.municipality_nis) order by w.at), '[]')
         from (select o.name, v.municipality_nis, min(v.at) as at from gate.concern_voices(asked.whole) v
           join organisations o on o.ref = v.organisation group by o.name, v.municipality_nis) w),
       'steps', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'on', gate.civil_day(s.at),
           'body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level), 'organisation', o.name, 'note', s.note) order by s.id desc), '[]')
         from concern_steps s join bodies b on b.id = s.body_id join organisations o on o.ref = s.organisation
         where s.concern_id = asked.id or (s.concern_id = asked.whole and s.at >= asked.raised_at)
           or (s.kind = 'raised' and s.concern_id in (select x.id from concerns x where x.bundled_into = asked.id))),
       'above', (select jsonb_build_object('id', p.id, 'name', p.name, 'level', p.level,
           'secretary', (select o.name from organisations o where o.ref = p.secretary))
         from bodies b join bodies p on p.id = b.parent where b.id = asked.body_id),
       'others', ${concernJson('c.theme = asked.theme and c.id <> asked.whole and c.decision_id is null and (a.id = any (k.kept) or a.parent = any (k.kept))', 20)},
       'meetings', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'on', m.held_on) order by m.held_on), '[]') from meetings m
         where m.body_id = asked.body_id and m.held_on >= gate.today() and m.cancelled_at is null and m.body_id = any (gate.bodies_kept_by_reader())),
       'onAgenda', (select jsonb_build_object('meeting', m.id, 'on', m.held_on) from agenda_items i join meetings m on m.id = i.meeting_id
         where i.concern_id = asked.whole and m.body_id = asked.body_id and m.cancelled_at is null order by m.held_on desc limit 1),
       'reply', gate.answer_to_concern(asked.whole),
       'unread', exists (select from concern_replies r where r.concern_id = coalesce(asked.bundled_into, asked.id) and r.read_at is null)) as opened
     from asked`,
    [id],
  );
  return row?.opened;
}
