/** What the addresses of one report share: which report is meant, and what it says for who reads it. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import { asReader } from '../../gate/reader.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import { findReport } from './report.sql.ts';
import { daysOf, type Report, type ReportContent, reportPage } from './report.ts';
import { reportContent } from './report-content.ts';
import { readFigures } from './report-figure.sql.ts';

export type ReportRequest = FastifyRequest<{ Params: { id: string; verslag?: string }; Body: unknown }>;

/** Where the reports of an agreement are, and one of them. */
export const LIST = '/overeenkomsten/:id/verslagen';
export const ONE = `${LIST}/:verslag`;

/** A report with its agreement. */
export interface Found {
  readonly detail: AgreementDetail;
  readonly report: Report;
  readonly content: ReportContent;
  /** Of the document as it is now: what is fixed is what was read. */
  readonly mark: string;
}

/** Finds a report as the reader may know it: what was fixed as it was, a draft with the figures of today. */
export async function find(world: World, request: ReportRequest): Promise<Found | undefined> {
  const { token, params } = request;
  const { id, verslag = '' } = params;
  if (!isUuid(id) || !isUuid(verslag)) return undefined;
  const known = await asReader(world.database, token, async (db) => {
    const detail = await findAgreement(db, id);
    const report = detail && (await findReport(db, id, verslag));
    return report && { detail, report };
  });
  if (known === undefined) return undefined;
  const { report } = known;
  const today = (await request.whoami())?.today ?? world.clock.today();
  const content: ReportContent =
    report.content === null
      ? await compose(world.database, report, known.detail, today)
      : JSON.parse(report.content);
  return { ...known, content, mark: markOf(content) };
}

/** Without a token: a report tells what everyone may know, and nothing that only its writer does. */
async function compose(
  db: Queryable,
  report: Report,
  known: AgreementDetail,
  today: CivilDate,
): Promise<ReportContent> {
  const { id } = known.agreement;
  const detail = await findAgreement(db, id);
  if (detail === undefined) throw new Error('An agreement with a report is not public.');
  const days = daysOf(report.year, detail.agreement, today);
  const figures = await readFigures(db, report, id, days);
  return reportContent({ report, detail, figures, days, madeOn: today });
}

function markOf(content: ReportContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Gives the address of the report that a request is about. */
export function pathOf({ params: { id, verslag = '' } }: ReportRequest): string {
  return reportPage(id, verslag);
}
