/** The addresses under which the mailboxes of partners without accounts are kept. Who may, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/looked-over.ts';
import type { World } from '../../world.ts';
import { decidePartnerAddress, endPartnerAddress, registerPartnerAddress } from './partner-address.acts.ts';
import { PartnerAddressPage } from './partner-address.pages.tsx';
import { listPartnerAddresses } from './partner-address.sql.ts';
import { addressWarning } from './partner-address.ts';

type AddressRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { organisatie?: string };
  Body: Record<string, string>;
}>;

const route = '/beheer/partners';

export function partnerAddressWeb(app: FastifyInstance, world: World): void {
  keepAddresses(app, world);
  decideOnAddress(app, world);
}

/** The addresses, and a new one. */
function keepAddresses(app: FastifyInstance, { database }: World): void {
  app.get(route, (request: AddressRequest, reply) => show(request, reply));

  app.post(route, async (request: AddressRequest, reply) => {
    const { token, body } = request;
    const warnings = body[lookedOver] === undefined ? addressWarning(body['adres']) : [];
    if (warnings.length > 0) return show(request, reply, warnings);
    const outcome = await perform(database, token, registerPartnerAddress, body);
    if (outcome.outcome === 'done') return goOn(reply, route, 'partnerAddressKept');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: AddressRequest,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf, query, body } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listPartnerAddresses(database, token);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const wrong = problems.length > 0;
    if (wrong && !shown.keeps) return showRefused(request, reply, { outcome: 'missing', actor: shown.actor });
    const typed = wrong ? body : { organisatie: query.organisatie };
    const page = <PartnerAddressPage shown={shown} csrf={csrf} typed={typed} problems={problems} />;
    const status = wrong ? 422 : 200;
    return showPage(request, reply, {
      title: say`Adressen van partners`,
      status,
      actor: shown.actor,
      body: page,
    });
  }
}

/** A second person confirms an address or not, and anyone who may ends one. */
function decideOnAddress(app: FastifyInstance, { database }: World): void {
  app.post(`${route}/:id/besluit`, async (request: AddressRequest, reply) => {
    const { token, params, body } = request;
    const outcome = await perform(database, token, decidePartnerAddress, { ...body, id: params.id });
    if (outcome.outcome === 'done')
      return goOn(reply, route, outcome.done.confirmed ? 'partnerAddressConfirmed' : 'partnerAddressRefused');
    if (outcome.outcome === 'conflict') return goOn(reply, route, 'partnerAddressChanged');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.post(`${route}/:id/stop`, async (request: AddressRequest, reply) => {
    const { token, params } = request;
    const outcome = await perform(database, token, endPartnerAddress, { id: params.id });
    if (outcome.outcome === 'done') return goOn(reply, route, 'partnerAddressEnded');
    if (outcome.outcome === 'conflict') return goOn(reply, route, 'partnerAddressChanged');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
