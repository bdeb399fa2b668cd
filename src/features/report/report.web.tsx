/** The addresses of the reports of an agreement: the list, one report, its files, and what a coordinator does with a draft. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import { typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { conflict, invalidAsMissing, type Outcome, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { sendPaper } from './paper.web.ts';
import type { PaperType } from './paper-file.ts';
import { beginReport, dropReport, fixReport, writeReport } from './report.acts.ts';
import { FixedMeanwhilePage, ReportPage, WriteReportPage } from './report.pages.tsx';
import { findReport, listReports, readFigures } from './report.sql.ts';
import {
  daysOf,
  mayReportOn,
  type Report,
  type ReportContent,
  reportPage,
  reportTitle,
  reportYears,
} from './report.ts';
import { draftPaper, reportContent } from './report-content.ts';
import { ReportListPage } from './report-list.pages.tsx';

type ReportRequest = FastifyRequest<{ Params: { id: string; verslag?: string }; Body: unknown }>;

const LIST = '/overeenkomsten/:id/verslagen';
const ONE = `${LIST}/:verslag`;

export function reportWeb(app: FastifyInstance, world: World): void {
  app.get(LIST, (request: ReportRequest, reply) => showList(world, request, reply));
  app.post(LIST, async (request: ReportRequest, reply) => {
    const { id } = request.params;
    const input = { ...textsIn(request.body), agreement: id };
    const outcome = await perform(world.database, request.token, beginReport, input);
    if (outcome.outcome === 'done') return goOn(reply, reportPage(id, outcome.done.id), 'reportBegun');
    if (outcome.outcome === 'invalid' && isUuid(id)) return showList(world, request, reply, outcome.problems);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.get(ONE, (request: ReportRequest, reply) => showReport(world, request, reply));
  app.get(`${ONE}/pdf`, (request: ReportRequest, reply) => sendFile(world, request, reply, 'pdf'));
  app.get(`${ONE}/word`, (request: ReportRequest, reply) => sendFile(world, request, reply, 'docx'));
  writeWeb(app, world);
  app.post(`${ONE}/vastleggen`, async (request: ReportRequest, reply) => {
    const outcome = await fix(world, request);
    if (outcome.outcome === 'done') return goOn(reply, pathOf(request), 'reportFixed');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
  app.post(`${ONE}/weg`, async (request: ReportRequest, reply) => {
    const { id: agreement, verslag: report } = request.params;
    const outcome = await perform(world.database, request.token, dropReport, { agreement, report });
    if (outcome.outcome === 'done') return goOn(reply, reportPage(agreement), 'reportDropped');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

async function showList(
  world: World,
  request: ReportRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
) {
  const actor = await request.whoami();
  const { id } = request.params;
  const found = isUuid(id)
    ? await asReader(world.database, request.token, async (db) => {
        const detail = await findAgreement(db, id);
        return detail && { detail, reports: await listReports(db, id) };
      })
    : undefined;
  if (found === undefined) return showError(request, reply, 404, actor);
  const { agreement } = found.detail;
  const years = actor && mayReportOn(actor, agreement) ? reportYears(agreement, actor.today) : [];
  if (problems.length > 0 && years.length === 0) return showError(request, reply, actor ? 403 : 404, actor);
  const typed = problems.length > 0 ? textsIn(request.body) : { jaar: String(years[0] ?? '') };
  const body = <ReportListPage {...found} {...{ years, typed, problems }} csrf={request.csrf} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Verslagen`, status, actor, open: true, body });
}

interface Found {
  readonly detail: AgreementDetail;
  readonly report: Report;
  readonly content: ReportContent;
  /** Of the document as it is now: what is fixed is what was read. */
  readonly mark: string;
}

/** Finds a report as the reader may know it: what was fixed as it was, a draft with the figures of today. */
async function find(world: World, request: ReportRequest): Promise<Found | undefined> {
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

async function showReport(world: World, request: ReportRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const found = await find(world, request);
  if (found === undefined) return showError(request, reply, 404, actor);
  const { detail, report, content, mark } = found;
  const view = { agreement: detail.agreement, report, paper: content.paper, mark, csrf: request.csrf };
  const open = report.fixedOn !== null;
  return showPage(request, reply, {
    title: reportTitle(report),
    actor,
    open,
    body: <ReportPage {...view} />,
  });
}

async function sendFile(world: World, request: ReportRequest, reply: FastifyReply, type: PaperType) {
  const found = await find(world, request);
  if (found === undefined) return showError(request, reply, 404, await request.whoami());
  const { report, content } = found;
  const paper = report.fixedOn === null ? draftPaper(content.paper) : content.paper;
  const draft = report.fixedOn === null ? '-ontwerp' : '';
  return sendPaper(reply, paper, type, `verslag-${report.year}${draft}`);
}

async function fix(world: World, request: ReportRequest): Promise<Outcome<{ id: string }>> {
  const { token, params } = request;
  if (token === undefined) return { outcome: 'signedOut' };
  const { versie, kenmerk } = textsIn(request.body);
  const found = await find(world, request);
  if (found === undefined) return { outcome: 'missing' };
  if (found.mark !== kenmerk)
    return conflict(
      say`De cijfers of de tekst veranderden ondertussen. Lees het verslag opnieuw en leg het dan vast.`,
    );
  const content = JSON.stringify(found.content);
  const input = { agreement: params.id, report: params.verslag, versie, content };
  return perform(world.database, token, fixReport, input);
}

function writeWeb(app: FastifyInstance, world: World): void {
  const place = `${ONE}/wijzig`;
  app.get(place, (request: ReportRequest, reply) => showWrite(world, request, reply));
  app.post(place, async (request: ReportRequest, reply) => {
    const { id: agreement, verslag: report } = request.params;
    const typed = textsIn(request.body);
    const warnings = textWarnings(typed, ['inleiding', 'slot']);
    if (warnings.length > 0) return showWrite(world, request, reply, { problems: warnings });
    const outcome = await perform(world.database, request.token, writeReport, {
      ...typed,
      agreement,
      report,
    });
    if (outcome.outcome === 'done') return goOn(reply, pathOf(request), 'reportWritten');
    if (outcome.outcome === 'invalid') return showWrite(world, request, reply, outcome);
    if (outcome.outcome === 'conflict') return showWrite(world, request, reply, { moved: true });
    return showRefused(request, reply, outcome);
  });
}

async function showWrite(
  world: World,
  request: ReportRequest,
  reply: FastifyReply,
  { problems = [], moved = false }: { problems?: readonly Problem[]; moved?: boolean } = {},
) {
  const { token, csrf } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) return toSignIn(request, reply);
  const found = await find(world, request);
  if (found === undefined) return showError(request, reply, 404, actor);
  const { detail, report } = found;
  if (!mayReportOn(actor, detail.agreement)) return showError(request, reply, 403, actor);
  const again = problems.length > 0 || moved;
  // What is fixed has nothing to write in; whoever typed keeps it on the page that says so.
  if (report.fixedOn !== null) {
    if (!again) return goOn(reply, pathOf(request));
    const { inleiding, slot } = textsIn(request.body);
    const body = (
      <FixedMeanwhilePage agreement={detail.agreement} report={report} texts={[inleiding, slot]} />
    );
    return showPage(request, reply, { title: say`Verslag schrijven`, status: 409, actor, body });
  }
  const typed = again
    ? typedOver(request.body, report, moved ? { refused: '' } : {})
    : { inleiding: report.introduction, slot: report.conclusion };
  const body = <WriteReportPage {...{ agreement: detail.agreement, report, csrf, typed, problems, moved }} />;
  const status = moved ? 409 : problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Verslag schrijven`, status, actor, body });
}

function pathOf({ params: { id, verslag = '' } }: ReportRequest): string {
  return reportPage(id, verslag);
}
