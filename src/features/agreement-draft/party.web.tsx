/** The addresses under which an agreement begins: `/overeenkomsten/nieuw`, and `/partijen` and `/gebied` of a draft. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { isCoordinator } from '../agreement/agreement.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { attempt, type DraftRequest, ticked } from '../agreement/writing-request.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { BeginPage } from './begin.pages.tsx';
import { beginAgreement, dropParty, writeParty, writePlaces } from './party.acts.ts';
import { PartiesPage, PartyPage } from './party.pages.tsx';
import { organsOfParties, possibleParents, possibleParties, possiblePlaces } from './party.sql.ts';
import { PlacesPage } from './place.pages.tsx';

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
  writingFormWeb(app, world, {
    part: 'partijen',
    act: writeParty,
    may: mayWrite,
    title: () => say`Partijen`,
    page: async (form, { token, actor }) => {
      const { id } = form.detail.agreement;
      const found = await world.database.transaction(token, async (tx) => ({
        organs: await organsOfParties(tx, id),
        others: await possibleParties(tx, id),
      }));
      return <PartiesPage {...form} {...found} own={actor.organisation_id ?? ''} />;
    },
    said: 'agreementWritten',
    to: partiesOf,
  });
}

function partiesOf({ params }: DraftRequest): string {
  return `/overeenkomsten/${params.id}/partijen`;
}

function onePartyWeb(app: FastifyInstance, world: World): void {
  const part = 'partijen/:partij';
  const partyOf = ({ agreement }: AgreementDetail, { params }: DraftRequest) =>
    agreement.parties.find(({ id }) => id === params.partij);
  writingFormWeb(app, world, {
    part,
    act: writeParty,
    may: mayWrite,
    title: () => say`Partij`,
    start: (detail, request) => {
      const party = partyOf(detail, request);
      return {
        groep: party?.group ?? '',
        rol: party?.role ?? '',
        functie: party?.signatory ?? '',
        versie: String(detail.agreement.version),
      };
    },
    page: (form, { request }) => {
      const party = partyOf(form.detail, request);
      return party && <PartyPage {...form} party={party} />;
    },
    more: ({ params }) => ({ organisatie: params.partij }),
    said: 'agreementWritten',
    to: partiesOf,
  });
  app.post(`/overeenkomsten/:id/${part}/schrap`, async (request: DraftRequest, reply) => {
    const { partij } = request.params;
    const outcome = await attempt(world, request, dropParty, { party: partij });
    if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
    const actor = await request.whoami();
    // Who takes itself out no longer reads the draft.
    const away = actor?.organisation_id === partij;
    return goOn(reply, away ? '/overeenkomsten' : partiesOf(request), 'agreementWritten');
  });
}

function placesWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'gebied',
    act: writePlaces,
    may: mayWrite,
    title: () => say`Gebied`,
    start: ({ agreement }) => ({ versie: String(agreement.version) }),
    page: async (form, { token, request, back }) => {
      const { detail } = form;
      const places = await world.database.transaction(token, (tx) => possiblePlaces(tx, detail.agreement.id));
      const chosen = back ? ticked(request, 'gemeente') : detail.places.map(({ id }) => id);
      return <PlacesPage {...form} places={places} chosen={chosen} />;
    },
    more: (request) => ({ gemeente: ticked(request, 'gemeente') }),
    said: 'agreementWritten',
  });
}
