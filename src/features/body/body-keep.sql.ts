/** What is asked to change a body or who sits in it, and said to the gate about it. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyKind, BodyName } from './body.ts';

/** `asked`: another organisation was asked for a seat, and did not answer yet. */
export type BodyAnswer = Answer & { readonly id?: string; readonly asked?: boolean };
interface Named {
  readonly id: string;
  readonly name: string;
}

export interface KeptBody {
  readonly body: BodyName & {
    readonly version: number;
    readonly task: string;
    readonly months: readonly number[];
    readonly quorum: number | null;
    readonly secretary: string | null;
  };
  /** The reader may change it. */
  readonly minds: boolean;
  readonly kept: boolean;
  /** Who could keep it: who sits in it, who keeps it now, and the reader's own; a partner never. */
  readonly keepers: readonly Named[];
}

/** Opens a body to change it. */
export async function readKeptBody(db: Queryable, id: string): Promise<KeptBody | undefined> {
  const row = await db.one<{ opened: KeptBody }>(
    `select jsonb_build_object('minds', gate.reader_minds_body(b.id), 'kept', b.id = any (gate.bodies_kept_by_reader()),
       'body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level, 'version', b.version, 'task', b.task, 'months', b.months,
         'quorum', b.quorum, 'secretary', (select o.id from organisations o where o.ref = b.secretary)),
       'keepers', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from organisations o
         where gate.may_be_secretary(o.ref) and (o.ref in (b.secretary, (gate.current()).organisation, (gate.current()).unit)
           or exists (select from body_members s where s.body_id = b.id and s.organisation = o.ref
             and gate.is_taken(s, gate.today()))))) as opened
     from bodies b where b.id = $1`,
    [id],
  );
  return row?.opened;
}

export interface KeptMember {
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly function: string;
  readonly substitute: string | null;
  readonly experience: boolean;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

export interface OpenedSeat {
  readonly body: BodyName & { readonly secretary: boolean };
  readonly kept: boolean;
  readonly today: CivilDate;
  readonly member: KeptMember | null;
  readonly organisations: readonly Named[];
}

/** Opens a seat of a body to change it, or a new one. */
export async function readSeat(
  db: Queryable,
  body: string,
  member: string | null,
): Promise<OpenedSeat | undefined> {
  const row = await db.one<{ opened: OpenedSeat }>(
    `select jsonb_build_object('kept', b.id = any (gate.bodies_kept_by_reader()), 'today', gate.today(),
       'body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level, 'secretary', b.secretary is not null),
       'member', (select jsonb_build_object('id', s.id, 'version', s.version, 'organisation', o.name, 'function', s.function,
           'substitute', s.substitute, 'experience', s.experience, 'from', s.valid_from, 'until', s.valid_until)
         from body_members s join organisations o on o.ref = s.organisation where s.body_id = b.id and s.id = $2),
       'organisations', case when $2::uuid is null then (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)
         order by o.name), '[]') from organisations o where coalesce(o.valid_until, 'infinity') >= gate.today()) else '[]' end) as opened
     from bodies b where b.id = $1`,
    [body, member],
  );
  return row?.opened;
}

/** Tells whether the reader may begin a body. */
export async function mayBeginBody(db: Queryable): Promise<boolean> {
  const row = await db.one<{ may: boolean }>('select gate.reader_may_begin_body() as may');
  return row?.may === true;
}

export function keepBody(
  db: Queryable,
  token: string,
  id: string,
  version: number,
  words: {
    readonly task: string;
    readonly months: readonly number[];
    readonly quorum: number | null;
    readonly secretary: string | null;
  },
): Promise<BodyAnswer> {
  return askGate(db, 'gate.keep_body($1, $2, $3, $4)', [token, id, version, JSON.stringify(words)]);
}

export function beginBody(
  db: Queryable,
  token: string,
  words: {
    readonly name: string;
    readonly kind: BodyKind;
    readonly mark: string;
    readonly task: string;
    readonly places: readonly string[];
    readonly months: readonly number[];
  },
): Promise<BodyAnswer> {
  return askGate(db, 'gate.begin_body($1, $2)', [token, JSON.stringify(words)]);
}

/** Adds a seat, or changes the one that is named. */
export function keepMember(
  db: Queryable,
  token: string,
  seat: { readonly body: string; readonly member: string | null; readonly version: number | null },
  words: object,
): Promise<BodyAnswer> {
  const { body, member, version } = seat;
  return askGate(db, 'gate.keep_member($1, $2, $3, $4, $5)', [
    token,
    body,
    member,
    version,
    JSON.stringify(words),
  ]);
}
