/** The address where someone is registered by hand. What is typed stands in the body alone: never in an address or a log. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import { lookedOver } from '../../ui/looked-over.ts';
import type { World } from '../../world.ts';
import { registrationOf } from '../client-import/client-registration.ts';
import { registerClient } from './registration.acts.ts';
import { RegistrationPage } from './registration.pages.tsx';
import { mayRegister, readClient, registerAddress, type TypedClient } from './registration.ts';

type RegistrationRequest = FastifyRequest<{ Body: Record<string, unknown> }>;

export function registrationWeb(app: FastifyInstance, world: World): void {
  app.get(registerAddress, async (request, reply) => {
    const actor = await registrarOf(request);
    return actor === undefined ? showNoSuchPage(request, reply) : showForm(request, reply, actor, {}, []);
  });

  app.post(registerAddress, async (request: RegistrationRequest, reply) => {
    const actor = await registrarOf(request);
    if (actor === undefined) return showNoSuchPage(request, reply);
    const typed = textsIn(request.body);
    const read = readClient(typed, actor);
    if ('problems' in read) return showForm(request, reply, actor, typed, read.problems);
    if (read.warnings.length > 0 && typed[lookedOver] === undefined)
      return showForm(request, reply, actor, typed, read.warnings);
    const registration = registrationOf(read.client, registrarFor(actor));
    const outcome = await perform(world.database, request.token, registerClient, registration);
    if (outcome.outcome === 'done' && read.client.involvedSince > actor.today)
      // Guidance that begins later opens the dossier only then.
      return goOn(reply, '/personen', 'personAddedAhead');
    if (outcome.outcome === 'done')
      return goOn(reply, `/dossiers/${outcome.done.dossier}`, saidAfter(outcome.done));
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

function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  actor: ActorRow,
  typed: TypedClient,
  problems: readonly Problem[],
): FastifyReply {
  const body = <RegistrationPage csrf={request.csrf} today={actor.today} typed={typed} problems={problems} />;
  const status = problems.length === 0 ? 200 : 422;
  return showPage(request, reply, { title: say`Persoon toevoegen`, status, actor, body });
}

interface Registered {
  readonly dossier: string;
  readonly outcome: string;
  readonly notes: readonly string[];
}

/** What is said next. */
function saidAfter({ outcome, notes }: Registered): Said {
  if (outcome === 'unchanged') return 'personUnchanged';
  if (outcome === 'updated') return 'personUpdated';
  return notes.includes('sameName') ? 'personAddedBesideNamesake' : 'personAdded';
}
