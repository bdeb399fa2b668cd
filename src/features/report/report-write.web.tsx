/** The addresses under which a coordinator writes the words of a report that is not fixed yet. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { writeReport } from './report.acts.ts';
import { FixedMeanwhilePage, WriteReportPage } from './report.pages.tsx';
import { mayReportOn } from './report.ts';
import { find, ONE, pathOf, type ReportRequest } from './report-found.web.ts';

export function reportWriteWeb(app: FastifyInstance, world: World): void {
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
