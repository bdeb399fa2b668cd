/** What is read and written of the texts of editors. Row-level security decides who sees a draft. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

/** One version: who wrote and who published it are a function and organisations, never named staff. */
export interface InstrumentText {
  readonly version: number;
  readonly revision: number;
  readonly state: 'draft' | 'published';
  readonly body: string;
  readonly authorFunction: string;
  readonly reviewedOn: CivilDate;
  readonly nextReviewOn: CivilDate;
  readonly writtenFor: string;
  readonly writtenOn: CivilDate;
  readonly publishedFor: string | null;
  readonly publishedOn: CivilDate | null;
  /** The reader wrote it. */
  readonly own: boolean;
}

/** Gives every version of the text beside an instrument that this reader may see, the newest first. */
export function listTexts(db: Queryable, instrument: string): Promise<InstrumentText[]> {
  return db.many<InstrumentText>(
    `select t.version, t.revision, t.state, t.body, t.author_function as "authorFunction", t.reviewed_on::text as "reviewedOn",
       t.next_review_on::text as "nextReviewOn", w.name as "writtenFor", gate.civil_day(t.written_at)::text as "writtenOn",
       p.name as "publishedFor", gate.civil_day(t.published_at)::text as "publishedOn",
       coalesce(t.written_by = (select (gate.current()).user_id), false) as own
     from instrument_texts t join organisations w on w.ref = t.written_for left join organisations p on p.ref = t.published_for
     where t.instrument = $1
     order by t.version desc`,
    [instrument],
  );
}

/** What an editor still has to look at: a draft that waits, or a published text whose day of review has come. */
export interface DueText {
  readonly instrument: string;
  readonly state: InstrumentText['state'];
  readonly nextReviewOn: CivilDate;
}

/** Gives what waits for editors, by instrument. */
export function listDueTexts(db: Queryable): Promise<DueText[]> {
  return db.many<DueText>(
    `select instrument, state, next_review_on::text as "nextReviewOn"
     from (select distinct on (instrument) * from instrument_texts order by instrument, version desc) t
     where state = 'draft' or next_review_on <= gate.today()
     order by instrument`,
    [],
  );
}

export interface TypedText {
  readonly instrument: string;
  readonly version: number;
  readonly revision: number | null;
  readonly body: string;
  readonly authorFunction: string;
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
}

/** Drafts a text; the seen numbers guard against overwriting someone else's words. */
export function draftText(db: Queryable, token: string, typed: TypedText) {
  return askGate<Answer>(db, 'gate.draft_instrument_text($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    typed.instrument,
    typed.version,
    typed.revision,
    typed.body,
    typed.authorFunction,
    typed.reviewedOn,
    typed.nextReviewOn,
  ]);
}

/** Publishes precisely the draft that was read. */
export function publishText(db: Queryable, token: string, instrument: string, revision: number) {
  return askGate<Answer>(db, 'gate.publish_instrument_text($1, $2, $3)', [token, instrument, revision]);
}
