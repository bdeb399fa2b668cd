/** The address where an organisation ends its own guidance. Showing the form shows a name, so it opens the dossier through the gate. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { openParts } from '../../gate/parts.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { parseCivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import { withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import type { SignalsPart } from '../signal/signal.sql.ts';
import { endPath } from './end-path.ts';
import { EndPage, type EndTyped } from './end.pages.tsx';
import { endInvolvement } from './relation.acts.ts';
import type { Unfinished } from './unfinished.ts';

interface EndParts {
  readonly unfinished: Unfinished;
  readonly signals: SignalsPart;
}

const route = endPath(':id');

export function endWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: PersonRequest, reply) => show(world, request, reply, {}));

  app.post(route, async (request: PersonRequest, reply) => {
    const { params, query, body: typed } = request;
    const outcome = await perform(world.database, request.token, endInvolvement, {
      person: params.id,
      reason: readReason(query.reden),
      waarom: typed['waarom'],
      dag: parseCivilDate(typed['dag'] ?? ''),
      zeker: typed['zeker'],
    });
    if (outcome.outcome === 'done') return goOn(reply, '/personen', 'involvementEnded');
    if (outcome.outcome === 'invalid')
      return show(world, request, reply, { typed, problems: outcome.problems });
    if (outcome.outcome === 'conflict')
      return show(world, request, reply, {
        typed,
        held: { message: outcome.message, by: String(outcome.now) },
      });
    return showRefused(request, reply, outcome);
  });
}

async function show(
  world: World,
  request: PersonRequest,
  reply: FastifyReply,
  asked: EndTyped,
): Promise<FastifyReply> {
  const { token, params, csrf } = request;
  if (token === undefined) return showRefused(request, reply, { outcome: 'signedOut' });
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(request.query.reden);
  const opened = await openParts<EndParts>(world.database, {
    token,
    person: params.id,
    purpose: 'guidance',
    route,
    reason,
    parts: ['unfinished', 'signals'],
  });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { actor, person, door, parts } = opened;
  // Nothing to end here: what opened the dossier is no guidance of one's own.
  if (door.role !== 'guidance') return goOn(reply, withReason(dossierAddress(person, door.role), reason));
  const typed = asked.typed ?? { dag: typedDate(actor.today) };
  const status = asked.held ? 409 : asked.problems ? 422 : 200;
  const open = stillOpen(parts, actor);
  return showPage(request, reply, {
    title: say`Begeleiding beëindigen`,
    status,
    actor,
    body: <EndPage {...asked} typed={typed} {...{ person, reason, csrf, open, name: nameIn(parts.head) }} />,
  });
}

/** What is still open of the own organisation: what is unfinished, and the signals that nobody finished. */
function stillOpen({ unfinished, signals }: EndParts, actor: ActorRow) {
  const { user_id: userId, organisation, today } = actor;
  return {
    unfinished,
    signals: signals.items.filter(({ state }) => state === 'open' || state === 'snoozed'),
    reader: { userId, organisation, today },
  };
}
