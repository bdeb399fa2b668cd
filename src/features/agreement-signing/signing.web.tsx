/** The addresses under which a party signs: the form, the way to the signing service and the way back. What a visit brought, stands in service-visit.ts. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Departure, SigningService } from '../../adapters/signing/signing-service.ts';
import { SIGNED_AT } from '../../adapters/signing/signing-service.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import { signatureStands } from '../agreement/stands-already.ts';
import { actOf, ownWay, wayOf } from '../agreement/way.ts';
import { type DraftRequest, enter, isSentTwice } from '../agreement/writing-request.web.tsx';
import { LostSigningPage } from './lost-signing.pages.tsx';
import { comeBack } from './service-visit.ts';
import { signAgreement, visitService } from './signing.acts.ts';
import { ChooseCertificatePage, DeparturePage, NotSignedPage, SignaturePage } from './signing.pages.tsx';
import { type SigningTrouble, signingTroubles } from './signing-trouble.ts';

const FORM = '/overeenkomsten/:id/teken';

export function signingWeb(app: FastifyInstance, world: World, signing: SigningService): void {
  const show = (request: DraftRequest, reply: FastifyReply, again?: Again) =>
    showForm({ world, signing, request, reply, typed: textsIn(request.body) }, again);

  app.get(FORM, (request: DraftRequest, reply) => show(request, reply));

  app.post(FORM, async (request: DraftRequest, reply) => {
    const { id } = request.params;
    const input = { ...textsIn(request.body), agreement: id };
    const outcome = await perform(world.database, request.token, signAgreement, input);
    if (outcome.outcome === 'done' || (await isSentTwice(world, request, outcome, signatureStands)))
      return goOn(reply, `/overeenkomsten/${id}`, 'agreementSigned');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });

  app.post(`${FORM}/dienst`, async (request: DraftRequest, reply) => {
    const ready = await enter(world, request, reply, maySign);
    if (ready === undefined) return reply;
    const departure = await signing.identify(request.ownOrigin);
    if (departure.outcome !== 'leaves')
      return show(request, reply, { refused: signingTroubles[departure.outcome] });
    const input = { ...textsIn(request.body), agreement: request.params.id, visits: [departure] };
    const outcome = await perform(world.database, request.token, visitService, input);
    const again = outcome.outcome === 'done' ? undefined : againOf(outcome);
    if (again !== undefined) return show(request, reply, again);
    if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
    return showDeparture(request, reply, { ...ready, departure });
  });

  app.get(SIGNED_AT, (request: DraftRequest, reply) => arrive(world, signing, request, reply));
}

function maySign(...[actor, detail]: Parameters<Parameters<typeof enter>[3]>): boolean {
  return actOf(detail.agreement, ownWay(actor, wayOf(detail)), actor.today) === 'sign';
}

interface Shown {
  readonly world: World;
  readonly signing: SigningService;
  readonly request: DraftRequest;
  readonly reply: FastifyReply;
  readonly typed: Readonly<Record<string, string>>;
}

async function showForm({ world, signing, request, reply, typed }: Shown, again: Again = {}) {
  const ready = await enter(world, request, reply, maySign);
  if (ready === undefined) return reply;
  const { actor, detail } = ready;
  const own = ownWay(actor, wayOf(detail));
  if (own === undefined) return reply;
  const { problems = [], refused } = again;
  // Who signs for a party is agreed.
  const filled = isBack(again) ? typed : { functie: own.party.signatory ?? '' };
  const form = { csrf: request.csrf, detail, own, typed: filled, problems, refused, service: signing.host };
  const body = <SignaturePage {...form} />;
  return showPage(request, reply, { title: say`Overeenkomst tekenen`, status: statusOf(again), actor, body });
}

type Leaving = { actor: Parameters<typeof maySign>[0]; detail: AgreementDetail; departure: Departure };

// A form may not lead elsewhere, so that the way out is a link that says first what happens.
function showDeparture(request: FastifyRequest, reply: FastifyReply, { actor, detail, departure }: Leaving) {
  const body = <DeparturePage detail={detail} departure={departure} />;
  return showPage(request, reply, { title: say`Naar de dienst om te tekenen`, actor, body });
}

/** Someone comes back from the service: to go there again with a key, with a signature, or with nothing. */
async function arrive(world: World, signing: SigningService, request: DraftRequest, reply: FastifyReply) {
  const { token } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) return toSignIn(request, reply);
  const { search, searchParams } = new URL(request.url, request.ownOrigin);
  const back = { origin: request.ownOrigin, query: search, state: searchParams.get('state') ?? '' };
  const came = await comeBack({ ...world, signing, token }, back);
  switch (came.outcome) {
    case 'signed':
      return goOn(reply, `/overeenkomsten/${came.agreement}`, 'agreementSigned');
    case 'onward':
      return reply.redirect(came.url, 303);
    case 'lost':
      return showPage(request, reply, {
        title: say`Er is niet getekend`,
        status: 409,
        actor,
        body: <LostSigningPage />,
      });
    case 'signedOut':
      return toSignIn(request, reply);
    case 'choice':
    case 'trouble':
      break;
  }
  const detail = await world.database.transaction(token, (tx) => findAgreement(tx, came.agreement));
  if (detail === undefined) return showRefused(request, reply, { outcome: 'missing' });
  if (came.outcome === 'choice')
    return showPage(request, reply, {
      title: say`Kies waarmee u tekent`,
      actor,
      body: <ChooseCertificatePage detail={detail} choices={came.choices} />,
    });
  return showTrouble(
    { world, signing, request, reply, typed: { functie: came.function } },
    came.trouble,
    detail,
  );
}

/** Gives the form again with what went wrong; where there is nothing to sign any more, that alone. */
async function showTrouble(shown: Shown, trouble: SigningTrouble, detail: AgreementDetail) {
  const { request, reply } = shown;
  const actor = await request.whoami();
  const words = signingTroubles[trouble];
  if (actor !== undefined && maySign(actor, detail)) {
    request.params.id = detail.agreement.id;
    return showForm(shown, { refused: words });
  }
  const body = <NotSignedPage words={words} detail={detail} />;
  return showPage(request, reply, { title: say`Er is niet getekend`, status: 409, actor, body });
}
