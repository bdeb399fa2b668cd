/** What is read and written of choices of readings. Row-level security decides who sees a draft. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Followed } from '../../rules/legal-status.ts';
import type { Choice } from './reading.ts';

/** One choice: who drafted and who confirmed it are organisations, never named staff. */
export interface ReadingVersion {
  readonly point: string;
  readonly version: number;
  readonly revision: number;
  readonly state: 'draft' | 'confirmed';
  readonly followed: Choice;
  readonly reason: string;
  readonly draftedFor: string;
  readonly draftedOn: CivilDate;
  readonly confirmedFor: string | null;
  readonly confirmedOn: CivilDate | null;
  /** The reader's own organisation drafted it. */
  readonly own: boolean;
}

/** Gives every choice that was confirmed, and the drafts that this reader may see; the newest first. */
export function listVersions(db: Queryable, point?: string): Promise<ReadingVersion[]> {
  return db.many<ReadingVersion>(
    `select v.point, v.version, v.revision, v.state, v.followed, v.reason, d.name as "draftedFor", gate.civil_day(v.drafted_at)::text as "draftedOn",
       c.name as "confirmedFor", gate.civil_day(v.confirmed_at)::text as "confirmedOn",
       coalesce(v.drafted_for = gate.my_organisation(), false) as own
     from reading_versions v join organisations d on d.ref = v.drafted_for left join organisations c on c.ref = v.confirmed_for
     where v.state <> 'dropped' and ($1::text is null or v.point = $1)
     order by v.point, v.version desc`,
    [point ?? null],
  );
}

/** Gives what is followed now. */
export async function readFollowed(db: Queryable): Promise<Followed> {
  const row = await db.one<{ followed: Followed }>('select gate.readings_at() as followed', []);
  return row?.followed ?? {};
}

/** Drafts a choice; the seen numbers guard against overwriting someone else's words. */
export function draftReading(
  db: Queryable,
  token: string,
  draft: {
    readonly point: string;
    readonly version: number;
    readonly revision: number | null;
    readonly followed: Choice;
    readonly reason: string;
  },
) {
  const { point, version, revision, followed, reason } = draft;
  return askGate<Answer>(db, 'gate.draft_reading($1, $2, $3, $4, $5, $6)', [
    token,
    point,
    version,
    revision,
    JSON.stringify(followed),
    reason,
  ]);
}

/** Takes a draft off the table. */
export function dropReading(db: Queryable, token: string, point: string, revision: number) {
  return askGate<Answer>(db, 'gate.drop_reading($1, $2, $3)', [token, point, revision]);
}

/** Confirms precisely the draft that was read. */
export function confirmReading(db: Queryable, token: string, point: string, revision: number) {
  return askGate<Answer>(db, 'gate.confirm_reading($1, $2, $3)', [token, point, revision]);
}
