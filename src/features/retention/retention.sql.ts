/** Every statement of retention, for a connection of the owner of the tables alone: what is due, and the destroying itself. */
import type { Database, Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

/** A verified term as PostgreSQL takes it. */
export interface GivenTerm {
  /** An enterprise number. */
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly months: number;
}

/** What an organisation holds about people whom it no longer guides. */
export interface PlanRow {
  readonly ref: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly enterpriseNumber: string | null;
  /** How many people it no longer guides, and how many of them go now with how many facts. */
  readonly ended: number;
  readonly due: number;
  readonly facts: number;
  /** How many stay although their term has ended, by why. */
  readonly held: Readonly<Record<string, number>>;
  readonly months: number | null;
  readonly next: CivilDate | null;
}

export function planRetention(db: Queryable, terms: readonly GivenTerm[]): Promise<PlanRow[]> {
  return askGate(db, 'gate.retention_plan($1)', [JSON.stringify(terms)]);
}

export interface Destroyed {
  readonly persons: number;
  readonly facts: number;
  /** Records that nobody holds anything of any more, and entries of the log that were blanked with them. */
  readonly records: number;
  readonly entries: number;
}

type Gone = { readonly facts: number; readonly last: boolean } | { readonly kept: true };

/** Destroys the next people of one organisation in one transaction; nobody is left when it destroyed nobody. */
export async function destroyBatch(
  db: Database,
  terms: readonly GivenTerm[],
  organisation: number,
  size: number,
): Promise<Destroyed> {
  const given = JSON.stringify(terms);
  return db.transaction(undefined, async (tx) => {
    const people = await tx.many<{ person: string }>(
      'select person from gate.due_persons($1, $2, $3) as person',
      [given, organisation, size],
    );
    const total = { persons: 0, facts: 0, records: 0, entries: 0 };
    for (const { person } of people) {
      const call = [given, organisation, person];
      const gone = await askGate<Gone>(tx, 'gate.destroy_person($1, $2, $3)', call);
      if ('kept' in gone) continue;
      total.persons += 1;
      total.facts += gone.facts;
      if (!gone.last) continue;
      total.records += 1;
      total.entries += await count(tx, 'select log.erase_person($1, null) as count', [person]);
    }
    return total;
  });
}

/** Files beside agreements that name people. */
export interface AttachmentCount {
  /** All that there are, and those of which the agreement is over. */
  readonly held: number;
  readonly over: number;
  /** Of these: what goes now, and what stays with a text that was signed. */
  readonly due: number;
  readonly signed: number;
}

/** Counts them; without a term nothing is due. */
export function planAttachments(db: Queryable, months: number | null): Promise<AttachmentCount> {
  return askGate(db, 'gate.attachment_plan($1)', [months]);
}

/** Destroys the next of them in one transaction; gives how many. */
export function destroyAttachments(db: Queryable, months: number, size: number): Promise<number> {
  return count(db, 'select gate.destroy_attachments($1, $2) as count', [months, size]);
}

/** A month of the log; how many views it holds is counted only where it goes. */
export interface LogMonth {
  readonly month: CivilDate;
  readonly headers: number | null;
}

export function listMonths(db: Queryable, before: string | null): Promise<LogMonth[]> {
  return db.many('select month, headers from log.months($1)', [before]);
}

export function dropMonth(db: Queryable, month: string): Promise<number> {
  return count(db, 'select log.drop_month($1, null) as count', [month]);
}

/** The day before which a month of the log has to have ended for its term to be over. */
export async function monthsBefore(db: Queryable, months: number): Promise<string> {
  const row = await db.one<{ day: string }>(
    'select (gate.today() - make_interval(months => $1))::date::text as day',
    [months],
  );
  if (row === undefined) throw new Error('PostgreSQL gave no day.');
  return row.day;
}

async function count(db: Queryable, text: string, values: readonly unknown[]): Promise<number> {
  return (await db.one<{ count: number }>(text, values))?.count ?? 0;
}
