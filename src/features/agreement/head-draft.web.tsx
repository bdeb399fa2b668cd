/** The addresses under which the parties write the head of a draft, or give it up: `/kop` and `/opgeven`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { dropAgreement, writeHead } from './draft.acts.ts';
import { DropPage, HeadPage } from './head-draft.pages.tsx';
import { possibleParents } from './party.sql.ts';
import { attempt, type DraftRequest, enter } from './writing-request.web.tsx';
import { mayWrite } from './writing-right.ts';

export function headWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/kop';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { token, actor, detail } = ready;
    const parents = await world.database.transaction(token, possibleParents);
    const typed = isBack(again) ? typedOver(request.body, detail.agreement, again) : standingHead(detail);
    const body = <HeadPage {...{ csrf: request.csrf, detail, typed, problems, refused, parents }} />;
    return showPage(request, reply, {
      title: say`Titel en periode`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, writeHead);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

function standingHead({ agreement, parent }: AgreementDetail): Record<string, string> {
  const { title, summary, from, until, noticeMonths, noticeEnds, tacit, version } = agreement;
  return {
    naam: title,
    opmerking: summary,
    begin: typedDate(from),
    tot: typedDate(until),
    termijn: String(noticeMonths),
    opzegdag: noticeEnds,
    verlenging: String(tacit?.months ?? ''),
    keren: String(tacit?.times ?? ''),
    kader: parent?.id ?? '',
    versie: String(version),
  };
}

export function dropWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/opgeven';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const typed = isBack(again) ? typedOver(request.body, detail.agreement, again) : {};
    const body = (
      <DropPage csrf={request.csrf} detail={detail} typed={typed} problems={problems} refused={refused} />
    );
    return showPage(request, reply, { title: say`Ontwerp opgeven`, status: statusOf(again), actor, body });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementDropped');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}
