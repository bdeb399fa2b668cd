/** The address where someone is registered by hand. What is typed stands in the body alone: never in an address or a log. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/field.tsx';
import type { World } from '../../world.ts';
import { type ImportedClient } from '../client-import/client.ts';
import { registrationOf } from '../client-import/client-registration.ts';
import { afterAct } from '../dossier/dossier.ts';
import { registerClient } from './registration.acts.ts';
import { RegistrationPage } from './registration.pages.tsx';
import { mayRegister, readClient, registerAddress, textsOf, type TypedClient } from './registration.ts';

type RegistrationRequest = FastifyRequest<{ Body: Record<string, unknown> }>;

export function registrationWeb(app: FastifyInstance, world: World): void {
  app.get(registerAddress, async (request, reply) => {
    const actor = await registrarOf(request);
    return actor === undefined ? refuse(request, reply) : showForm(request, reply, actor, {}, []);
  });

  app.post(registerAddress, async (request: RegistrationRequest, reply) => {
    const actor = await registrarOf(request);
    if (actor === undefined) return refuse(request, reply);
    const typed = textsOf(request.body);
    const read = readClient(typed, actor);
    if ('problems' in read) return showForm(request, reply, actor, typed, read.problems);
    if (read.warnings.length > 0 && typed[lookedOver] === undefined)
      return showForm(request, reply, actor, typed, read.warnings);
    const registration = registrationOf(read.client, registrarFor(actor));
    const outcome = await perform(world.database, request.token, registerClient, registration);
    if (outcome.outcome === 'done') return goOn(reply, addressAfter(outcome.done, read.client, actor));
    if (outcome.outcome === 'invalid') return showForm(request, reply, actor, typed, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  function registrarFor(actor: ActorRow) {
    return {
      inszKeys: world.inszKeys,
      organisationKind: actor.organisation_kind ?? '',
      enterpriseNumber: actor.enterprise_number,
      today: actor.today,
    };
  }
}

async function registrarOf(request: FastifyRequest): Promise<ActorRow | undefined> {
  const actor = await request.whoami();
  return actor !== undefined && mayRegister(actor) ? actor : undefined;
}

async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showRefused(request, reply, actor ? { outcome: 'missing', actor } : { outcome: 'signedOut' });
}

function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  actor: ActorRow,
  typed: TypedClient,
  problems: readonly Problem[],
): FastifyReply {
  const body = <RegistrationPage csrf={request.csrf} today={actor.today} typed={typed} problems={problems} />;
  const status = problems.length === 0 ? 200 : 422;
  return showPage(request, reply, { title: 'Persoon toevoegen', status, actor, body });
}

interface Registered {
  readonly dossier: string;
  readonly outcome: string;
  readonly notes: readonly string[];
}

/** Leads to the dossier; guidance that begins later opens it only then. */
function addressAfter(
  { dossier, outcome, notes }: Registered,
  client: ImportedClient,
  actor: ActorRow,
): string {
  if (client.involvedSince > actor.today) return '/personen?gedaan=later';
  if (outcome === 'unchanged') return afterAct(dossier, undefined, 'stondAl');
  if (outcome === 'updated') return afterAct(dossier, undefined, 'aangevuld');
  return afterAct(dossier, undefined, notes.includes('sameName') ? 'naamgenoot' : 'toegevoegd');
}
