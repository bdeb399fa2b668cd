/** What is asked of reports and said to the gate about them; the figures that a report tells stand in report-figure.sql.ts. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Report, ReportKind, ReportLine } from './report.ts';

const lineJson = `jsonb_build_object('id', r.id, 'kind', r.kind, 'year', r.year, 'fixedOn', r.fixed_on,
  'organisation', jsonb_build_object('id', o.id, 'name', o.name),
  'newest', nullif((select f.id from gate.fixed_report(r.agreement_id, r.kind, r.year, r.organisation) f), r.id))`;

/** Lists the reports of an agreement that the reader may know, the last year first. */
export async function listReports(db: Queryable, agreement: string): Promise<readonly ReportLine[]> {
  const row = await db.one<{ found: ReportLine[] }>(
    `select coalesce(jsonb_agg(${lineJson} order by r.year desc, r.fixed_at desc nulls first, r.kind desc, o.name), '[]') as found
     from agreement_reports r join organisations o on o.ref = r.organisation where r.agreement_id = $1`,
    [agreement],
  );
  return row?.found ?? [];
}

/** Finds one report of an agreement, or nothing when the reader may not know it. */
export async function findReport(
  db: Queryable,
  agreement: string,
  report: string,
): Promise<Report | undefined> {
  const row = await db.one<{ found: Report }>(
    `select ${lineJson} || jsonb_build_object('introduction', r.introduction, 'conclusion', r.conclusion, 'version', r.version,
       'writtenBy', (select w.name from organisations w where w.ref = r.written_for), 'content', r.content, 'hash', r.content_hash) as found
     from agreement_reports r join organisations o on o.ref = r.organisation where r.agreement_id = $1 and r.id = $2`,
    [agreement, report],
  );
  return row?.found;
}

export type ReportAnswer = Answer & { readonly id?: string };

/** Begins a report over a year, or gives the draft that there is. */
export function beginReport(
  db: Queryable,
  token: string,
  { agreement, kind, year }: { agreement: string; kind: ReportKind; year: number },
): Promise<ReportAnswer> {
  return askGate(db, 'gate.begin_report($1, $2, $3, $4)', [token, agreement, kind, year]);
}

interface Which {
  readonly agreement: string;
  readonly report: string;
}

/** Writes the words of a draft that was read in this version. */
export function writeReport(
  db: Queryable,
  token: string,
  { agreement, report }: Which,
  version: number,
  words: { readonly introduction: string; readonly conclusion: string },
): Promise<Answer> {
  return askGate(db, 'gate.write_report($1, $2, $3, $4, $5, $6)', [
    token,
    agreement,
    report,
    version,
    words.introduction,
    words.conclusion,
  ]);
}

/** Fixes a draft that was read in this version, as this document. */
export function fixReport(
  db: Queryable,
  token: string,
  { agreement, report }: Which,
  version: number,
  content: string,
): Promise<Answer> {
  return askGate(db, 'gate.fix_report($1, $2, $3, $4, $5)', [token, agreement, report, version, content]);
}

/** Throws a draft away. */
export function dropReport(db: Queryable, token: string, { agreement, report }: Which): Promise<Answer> {
  return askGate(db, 'gate.drop_report($1, $2, $3)', [token, agreement, report]);
}
