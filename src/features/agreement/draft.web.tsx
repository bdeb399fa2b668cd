/** The addresses under which the parties write an agreement together. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { categoriesIn } from '../../gate/category.ts';
import { asReader } from '../../gate/reader.ts';
import { addDays, addMonths, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import {
  addLine,
  agree,
  amendAgreement,
  dropAgreement,
  dropLine,
  renewAgreement,
  submitAgreement,
  writeHead,
  writeSection,
} from './draft.acts.ts';
import {
  AmendPage,
  ChooseLinePage,
  ComparePage,
  DropPage,
  HeadPage,
  LinePage,
  RenewPage,
  SectionConflictPage,
  SectionPage,
  SubmitPage,
} from './draft.pages.tsx';
import { possibleLines } from './draft.sql.ts';
import { possibleParents } from './party.sql.ts';
import { isSection } from './section.ts';
import { attempt, type DraftRequest, enter, ticked } from './writing-request.web.tsx';
import { mayAmend, mayRenew, mayWrite } from './writing-right.ts';

type Query = { stroom?: string; naar?: string };

export function draftWeb(app: FastifyInstance, world: World): void {
  renewWeb(app, world);
  amendWeb(app, world);
  headWeb(app, world);
  dropWeb(app, world);
  sectionWeb(app, world);
  lineWeb(app, world);
  consentWeb(app, world);
  app.get('/overeenkomsten/:id/vergelijk', (request: DraftRequest, reply) => compare(world, request, reply));
}

function renewWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/vernieuw';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayRenew);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const { title, until } = detail.agreement;
    const start = {
      naam: title,
      begin: typedDate(addDays(until, 1)),
      tot: typedDate(addMonths(until, 60)),
    };
    const typed = isBack(again) ? textsIn(request.body) : start;
    const body = (
      <RenewPage csrf={request.csrf} detail={detail} typed={typed} problems={problems} refused={refused} />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst vernieuwen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, renewAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'agreementRenewing');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

function amendWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/wijziging';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayAmend);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const body = (
      <AmendPage
        csrf={request.csrf}
        detail={detail}
        typed={textsIn(request.body)}
        problems={problems}
        refused={refused}
      />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst wijzigen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, amendAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'agreementRenewing');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

function headWeb(app: FastifyInstance, world: World): void {
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

function dropWeb(app: FastifyInstance, world: World): void {
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

function sectionWeb(app: FastifyInstance, world: World): void {
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

function lineWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/punt';
  app.get(place, (request: DraftRequest, reply) => showLine(world, request, reply, request.query));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, addLine, { soort: ticked(request, 'soort') });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showLine(world, request, reply, textsIn(request.body), again);
  });

  app.post('/overeenkomsten/:id/punten/:line/schrap', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropLine, { line: request.params.line });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  });
}

async function showLine(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { stroom, naar }: Query,
  again: Again = {},
) {
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  const lines = await world.database.transaction(token, (tx) =>
    possibleLines(tx, detail.agreement.id, actor.organisation_id ?? ''),
  );
  const line = lines.find(({ flow, receiver }) => flow.id === stroom && receiver.id === naar);
  const { problems = [], refused } = again;
  const chosen = isBack(again) ? ticked(request, 'soort') : categoriesIn(line?.flow.mask ?? 0);
  const body =
    line === undefined ? (
      <ChooseLinePage detail={detail} lines={lines} />
    ) : (
      <LinePage {...{ csrf: request.csrf, detail, typed: {}, problems, refused, line, chosen }} />
    );
  return showPage(request, reply, { title: say`Punt toevoegen`, status: statusOf(again), actor, body });
}

function consentWeb(app: FastifyInstance, world: World): void {
  app.post('/overeenkomsten/:id/akkoord', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, agree);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementAgreed');
    if (outcome.outcome === 'invalid')
      return showRefused(request, reply, {
        outcome: 'conflict',
        message: outcome.problems[0]?.message ?? '',
      });
    return showRefused(request, reply, outcome);
  });
  const place = '/overeenkomsten/:id/voorleggen';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const body = (
      <SubmitPage
        csrf={request.csrf}
        detail={detail}
        typed={textsIn(request.body)}
        problems={problems}
        refused={refused}
      />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst voorleggen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, submitAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementSubmitted');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

async function compare(world: World, request: DraftRequest, reply: FastifyReply) {
  const { id } = request.params;
  const actor = await request.whoami();
  const [detail, former] = await asReader(world.database, request.token, async (db) => {
    const now = isUuid(id) ? await findAgreement(db, id) : undefined;
    return [now, now?.renews ? await findAgreement(db, now.renews.id) : undefined] as const;
  });
  if (detail === undefined || former === undefined) return showError(request, reply, 404, actor);
  const body = <ComparePage detail={detail} former={former} />;
  return showPage(request, reply, { title: say`Overeenkomsten vergelijken`, actor, open: true, body });
}
