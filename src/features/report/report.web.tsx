/** The addresses of the reports of an agreement: the list, one report, its files, and what becomes of a draft. Writing one stands in report-write.web. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { conflict, invalidAsMissing, type Outcome, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { sendPaper } from './paper.web.ts';
import type { PaperType } from './paper-file.ts';
import { beginReport, dropReport, fixReport } from './report.acts.ts';
import { ReportPage } from './report.pages.tsx';
import { listReports } from './report.sql.ts';
import { mayReportOn, reportPage, reportTitle, reportYears } from './report.ts';
import { draftPaper } from './report-content.ts';
import { find, LIST, ONE, pathOf, type ReportRequest } from './report-found.web.ts';
import { ReportListPage } from './report-list.pages.tsx';
import { reportWriteWeb } from './report-write.web.tsx';

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
  reportWriteWeb(app, world);
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
