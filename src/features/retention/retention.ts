/**
 * Retention: what goes because its term has ended, told beforehand or carried out in batches. Terms come in as data; a term
 * that nobody verified destroys nothing. The proof of each destruction is written into the log by PostgreSQL.
 */
import type { Database } from '../../adapters/database/pool.ts';
import { type RetentionTerm, termFor, termWords } from './retention-term.ts';
import {
  type AttachmentCount,
  type Destroyed,
  destroyAttachments,
  destroyBatch,
  dropMonth,
  type GivenTerm,
  type LogMonth,
  listMonths,
  monthsBefore,
  type PlanRow,
  planAttachments,
  planRetention,
} from './retention.sql.ts';

export interface OrganisationPlan extends Omit<PlanRow, 'ref' | 'months'> {
  readonly ref: number;
  readonly term: RetentionTerm | null;
  /** The term and its source in words, or that there is none. */
  readonly why: string;
}

export interface RetentionPlan {
  readonly organisations: readonly OrganisationPlan[];
  /** Attachments of agreements that name people. */
  readonly attachments: AttachmentCount & { readonly term: RetentionTerm | null; readonly why: string };
  readonly log: {
    readonly months: number;
    /** The months that go. */
    readonly due: readonly LogMonth[];
    readonly term: RetentionTerm | null;
    readonly why: string;
  };
}

/** What went. */
export interface RetentionResult extends Destroyed {
  readonly months: number;
  readonly views: number;
  readonly attachments: number;
}

const BATCH = 100;

/** Tells what would go, and changes nothing. */
export async function planOf(owner: Database, terms: readonly RetentionTerm[]): Promise<RetentionPlan> {
  const rows = await planRetention(owner, givenTerms(terms));
  return {
    organisations: rows.map(({ months: _months, ...row }) => {
      const term = termFor(terms, row);
      return { ...row, term: term ?? null, why: termWords(term) };
    }),
    attachments: await planNamed(owner, terms),
    log: await planLog(owner, terms),
  };
}

async function planNamed(
  owner: Database,
  terms: readonly RetentionTerm[],
): Promise<RetentionPlan['attachments']> {
  const term = terms.find(({ what }) => what === 'attachment');
  const counted = await planAttachments(owner, term?.verified === undefined ? null : term.months);
  return { ...counted, term: term ?? null, why: termWords(term) };
}

async function planLog(owner: Database, terms: readonly RetentionTerm[]): Promise<RetentionPlan['log']> {
  const term = terms.find(({ what }) => what === 'log');
  const before = term?.verified === undefined ? null : await monthsBefore(owner, term.months);
  const months = await listMonths(owner, before);
  const due = months.filter(({ headers }) => headers !== null && headers > 0);
  return { months: months.length, due, term: term ?? null, why: termWords(term) };
}

/** Carries a plan out: person by person in batches, then month by month. Cut off, it goes on from there the next time. */
export async function carryOut(
  owner: Database,
  terms: readonly RetentionTerm[],
  plan: RetentionPlan,
  onBatch: (so: Destroyed) => void,
): Promise<RetentionResult> {
  const given = givenTerms(terms);
  let total: Destroyed = { persons: 0, facts: 0, records: 0, entries: 0 };
  for (const { ref, due } of plan.organisations) {
    if (due === 0) continue;
    for (;;) {
      const gone = await destroyBatch(owner, given, ref, BATCH);
      if (gone.persons === 0) break;
      total = sum(total, gone);
      onBatch(total);
    }
  }
  let attachments = 0;
  const { term } = plan.attachments;
  while (term?.verified !== undefined && attachments < plan.attachments.due) {
    const gone = await destroyAttachments(owner, term.months, BATCH);
    if (gone === 0) break;
    attachments += gone;
  }
  let views = 0;
  for (const { month } of plan.log.due) views += await dropMonth(owner, month);
  return { ...total, attachments, months: plan.log.due.length, views };
}

function sum(one: Destroyed, other: Destroyed): Destroyed {
  return {
    persons: one.persons + other.persons,
    facts: one.facts + other.facts,
    records: one.records + other.records,
    entries: one.entries + other.entries,
  };
}

function givenTerms(terms: readonly RetentionTerm[]): GivenTerm[] {
  return terms
    .filter(({ what, verified }) => what === 'dossier' && verified !== undefined)
    .map(({ organisation, kind, months }) => ({
      organisation: organisation ?? null,
      kind: kind ?? null,
      months,
    }));
}
