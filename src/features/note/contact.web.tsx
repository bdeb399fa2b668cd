/** The address where a moment of contact is noted, from the head of a dossier or from the list of people. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Card } from '../../ui/card.tsx';
import type { World } from '../../world.ts';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { contactAddress } from './contact-address.ts';
import { recordContact } from './contact.acts.ts';
import { ContactForm } from './contact-form.tsx';

type ContactRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string; van?: string };
  Body: Record<string, string>;
}>;

const route = '/dossiers/:id/contact';

export function contactWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: ContactRequest, reply) => show(world, request, reply));

  app.post(route, async (request: ContactRequest, reply) => {
    const { token, params, query, body: typed } = request;
    const warnings = sensitiveWarnings(typed, ['regel']);
    if (warnings.length > 0) return show(world, request, reply, warnings);
    const reason = readReason(query.reden);
    const { kanaal, bereikt, regel, datum } = typed;
    const input = { person: params.id, reason, kanaal, bereikt, regel, datum };
    const outcome = await perform(world.database, token, recordContact, input);
    if (outcome.outcome === 'done') return goOn(reply, cameFrom(request), 'contactRecorded');
    if (outcome.outcome === 'invalid') return show(world, request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

async function show(
  world: World,
  request: ContactRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const call = { token, person: params.id, purpose: 'guidance', route, reason, parts: [] } as const;
  const opened = await openParts<object>(world.database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { actor } = opened;
  const again = problems.length > 0 ? { typed: request.body, problems } : {};
  const body = (
    <PartPage opened={opened} current="notes" reason={reason}>
      <Card title={say`Contact noteren`}>
        <ContactForm
          primary
          action={contactAddress(opened.person, reason, query.van)}
          csrf={csrf}
          today={actor.today}
          {...again}
        />
      </Card>
    </PartPage>
  );
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Contact noteren`, status, actor, body });
}

/** Whoever looks with a reason does not come from Vandaag, but from a page about this person. */
function cameFrom({ params, query }: ContactRequest): string {
  const reason = readReason(query.reden);
  if (query.van === 'lijst') return personsAddress(reason);
  if (query.van === 'vandaag' && reason === undefined) return '/vandaag';
  return withReason(`/dossiers/${params.id}/notities`, reason);
}
