/** The addresses of what fits someone: the overview, one measure, and an advice as it was kept. Starting one is in start.web.tsx. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { AdvicePage } from './advice.pages.tsx';
import { fitOf } from './fit.ts';
import { FitDetailPage } from './fit-detail.pages.tsx';
import { FitPage } from './fit.pages.tsx';
import { openAdvices } from './fit.sql.ts';
import { fitsIn, type FitRequest, openFit } from './opened-fit.web.ts';
import { replayWeb } from './replay.web.tsx';
import { inputOf } from './asked.ts';
import { startWeb } from './start.web.tsx';
import { typedIn } from './typed.ts';
import { triedNamed, whatIf } from './what-if.ts';
import { ruleText } from './rule-words.ts';

const overview = '/dossiers/:id/wat-past';
const detail = '/dossiers/:id/wat-past/:slug';
const kept = '/dossiers/:id/wat-past/advies/:advies';

export function fitWeb(app: FastifyInstance, world: World): void {
  app.get(overview, async (request: FitRequest, reply) => {
    const opened = await openFit(world, request, overview);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { actor } = opened;
    const fits = fitsIn(opened);
    const body = <FitPage opened={opened} fits={fits} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: say`Wat past nu`, actor, body });
  });

  readDetail(app, world);
  readKept(app, world);
  replayWeb(app, world);
  startWeb(app, world);
}

/** One measure, and what it would be if one thing more were known. */
function readDetail(app: FastifyInstance, world: World): void {
  app.get(detail, (request: FitRequest, reply) => showDetail(request, reply, undefined, undefined));
  // A fact that is tried comes in the body, so that nothing about the person stands in an address.
  app.post(detail, (request: FitRequest, reply) => {
    const typed = typedIn(request.body);
    const asked = triedNamed(typed['als']);
    return showDetail(request, reply, typed['als'], asked && typed[inputOf(asked.name)]);
  });

  async function showDetail(
    request: FitRequest,
    reply: FastifyReply,
    name: string | undefined,
    typed: string | undefined,
  ) {
    const opened = await openFit(world, request, detail);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { actor, parts } = opened;
    const fits = fitsIn(opened);
    const fit = fitOf(fits, request.params.slug);
    if (fit === undefined) return showRefused(request, reply, { outcome: 'missing', actor });
    const reason = readReason(request.query.reden);
    const asked = triedNamed(name);
    const tried = asked && typed !== undefined ? whatIf(fits, parts.readings, asked, typed) : undefined;
    const body = (
      <FitDetailPage
        opened={opened}
        fits={fits}
        fit={fit}
        reason={reason}
        csrf={request.csrf}
        trial={{ chosen: asked, tried }}
      />
    );
    const status = tried !== undefined && 'unread' in tried ? 422 : 200;
    return showPage(request, reply, { title: ruleText(fit.instrument.name), status, actor, body });
  }
}

/** An advice as it was given. */
function readKept(app: FastifyInstance, world: World): void {
  app.get(kept, async (request: FitRequest, reply) => {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id) || !isUuid(params.advies))
      return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openAdvices(world.database, { token, person: params.id, route: kept, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const advice = opened.parts.advices_whole.find(({ id }) => id === params.advies);
    if (advice === undefined) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const body = <AdvicePage opened={opened} advice={advice} reason={reason} />;
    return showPage(request, reply, { title: say`Advies`, actor: opened.actor, body });
  });
}
