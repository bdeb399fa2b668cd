/** The addresses under which an agreement begins: `/overeenkomsten/nieuw`, and `/partijen` and `/gebied` of a draft. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { isCoordinator } from './agreement.ts';
import { beginAgreement, dropParty, writeParty, writePlaces } from './party.acts.ts';
import { BeginPage, PartiesPage, PartyPage, PlacesPage } from './party.pages.tsx';
import { organsOfParties, possibleParents, possibleParties, possiblePlaces } from './party.sql.ts';
import { attempt, type DraftRequest, enter, ticked } from './writing-request.web.tsx';
import { mayWrite } from './writing-right.ts';

export function partyWeb(app: FastifyInstance, world: World): void {
  beginWeb(app, world);
  partiesWeb(app, world);
  onePartyWeb(app, world);
  placesWeb(app, world);
}

function beginWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/nieuw';
  const show = async (request: FastifyRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const { token, csrf } = request;
    const actor = await request.whoami();
    if (token === undefined || actor === undefined) return toSignIn(request, reply);
    if (!isCoordinator(actor)) return showError(request, reply, 403, actor);
    const parents = await world.database.transaction(token, possibleParents);
    const body = <BeginPage {...{ csrf, parents, problems, refused }} typed={textsIn(request.body)} />;
    return showPage(request, reply, {
      title: say`Nieuwe overeenkomst`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request, reply) => show(request, reply));
  app.post(place, async (request, reply) => {
    const typed = textsIn(request.body);
    const problems = textWarnings(typed, textsOf(beginAgreement));
    if (problems.length > 0) return show(request, reply, { problems });
    const outcome = await perform(world.database, request.token, beginAgreement, typed);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}/partijen`, 'agreementBegun');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

function partiesWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/partijen';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { token, actor, detail } = ready;
    const [organs, others] = await world.database.transaction(
      token,
      async (tx) =>
        [
          await organsOfParties(tx, detail.agreement.id),
          await possibleParties(tx, detail.agreement.id),
        ] as const,
    );
    const typed = isBack(again) ? textsIn(request.body) : {};
    const form = { csrf: request.csrf, detail, organs, others, problems, refused, typed };
    const body = <PartiesPage {...form} own={actor.organisation_id ?? ''} />;
    return showPage(request, reply, { title: say`Partijen`, status: statusOf(again), actor, body });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, writeParty);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}/partijen`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

function onePartyWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/partijen/:partij';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const party = detail.agreement.parties.find(({ id }) => id === request.params.partij);
    if (party === undefined) return showError(request, reply, 404, actor);
    const standing = {
      groep: party.group ?? '',
      rol: party.role,
      functie: party.signatory ?? '',
      versie: String(detail.agreement.version),
    };
    const typed = isBack(again) ? typedOver(request.body, detail.agreement, again) : standing;
    const body = <PartyPage {...{ csrf: request.csrf, detail, typed, problems, refused, party }} />;
    return showPage(request, reply, { title: say`Partij`, status: statusOf(again), actor, body });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, writeParty, { organisatie: request.params.partij });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}/partijen`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
  app.post(`${place}/schrap`, async (request: DraftRequest, reply) => {
    const { id, partij } = request.params;
    const outcome = await attempt(world, request, dropParty, { party: partij });
    if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
    const actor = await request.whoami();
    // Who takes itself out no longer reads the draft.
    const away = actor?.organisation_id === partij;
    return goOn(reply, away ? '/overeenkomsten' : `/overeenkomsten/${id}/partijen`, 'agreementWritten');
  });
}

function placesWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/gebied';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { token, actor, detail } = ready;
    const places = await world.database.transaction(token, (tx) => possiblePlaces(tx, detail.agreement.id));
    const typed = isBack(again)
      ? typedOver(request.body, detail.agreement, again)
      : { versie: String(detail.agreement.version) };
    const chosen = isBack(again) ? ticked(request, 'gemeente') : detail.places.map(({ id }) => id);
    const body = <PlacesPage {...{ csrf: request.csrf, detail, typed, problems, refused, places, chosen }} />;
    return showPage(request, reply, { title: say`Gebied`, status: statusOf(again), actor, body });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, writePlaces, { gemeente: ticked(request, 'gemeente') });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}
