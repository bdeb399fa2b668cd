/** The address under which the parties write a section: `/tekst`. Who comes second reads both texts. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { isSection } from '../agreement/section.ts';
import { attempt, type DraftRequest, enter, ticked } from '../agreement/writing-request.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { writeSection } from './draft.acts.ts';
import { SectionConflictPage, SectionPage } from './section-draft.pages.tsx';

export function sectionWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/tekst/:deel';
  app.get(place, (request: DraftRequest, reply) => showSection(world, request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const { id, deel } = request.params;
    const more = { section: deel, keuze: ticked(request, 'keuze') };
    const outcome = await attempt(world, request, writeSection, more);
    if (outcome.outcome === 'done') return goOn(reply, `/overeenkomsten/${id}`, 'agreementWritten');
    if (outcome.outcome === 'invalid') return showSection(world, request, reply, outcome);
    if (outcome.outcome === 'conflict') return showSectionConflict(world, request, reply);
    return showRefused(request, reply, outcome);
  });
}

async function showSection(world: World, request: DraftRequest, reply: FastifyReply, again: Again = {}) {
  const { deel } = request.params;
  const { problems = [], refused } = again;
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  if (!isSection(deel)) return showError(request, reply, 404, actor);
  const standing = detail.sections.find(({ section }) => section === deel);
  const renewed = detail.renews?.id;
  const before =
    renewed === undefined
      ? undefined
      : await world.database.transaction(token, (tx) => findAgreement(tx, renewed));
  const former = before?.sections.find(({ section }) => section === deel);
  const start = { tekst: standing?.body ?? '', versie: String(standing?.version ?? 0) };
  const typed = isBack(again) ? textsIn(request.body) : start;
  const chosen = isBack(again) ? ticked(request, 'keuze') : (standing?.chosen ?? []);
  const body = (
    <SectionPage
      {...{ csrf: request.csrf, detail, typed, problems, refused, former, chosen }}
      section={deel}
    />
  );
  return showPage(request, reply, { title: say`Tekst schrijven`, status: statusOf(again), actor, body });
}

async function showSectionConflict(world: World, request: DraftRequest, reply: FastifyReply) {
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { deel } = request.params;
  const { actor, detail } = ready;
  if (!isSection(deel)) return showError(request, reply, 404, actor);
  const body = (
    <SectionConflictPage detail={detail} section={deel} typed={textsIn(request.body)['tekst'] ?? ''} />
  );
  return showPage(request, reply, { title: say`Iemand was u voor`, status: 409, actor, body });
}
