/** The address where a GPMI is taken over after a move, from the OCMW that handed the person over. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { organisationName } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { takeOverGpmi } from './gpmi.acts.ts';
import { gpmiAddress } from './gpmi.ts';
import type { Typed } from './gpmi-form.pages.tsx';
import {
  begin,
  formView,
  type GpmiRequest,
  problemsIn,
  seeToWrite,
  termIn,
  typedIn,
} from './gpmi-form-desk.web.ts';
import { MovePage } from './gpmi-move.pages.tsx';
import { handedOver, type OpenedMove, openMove } from './gpmi-open.ts';

const route = '/dossiers/:id/gpmi/verhuis';

export function gpmiMoveWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: GpmiRequest, reply) => show(world, request, reply, undefined, []));

  app.post(route, async (request: GpmiRequest, reply) => {
    const { token, params } = request;
    const typed = typedIn(request.body);
    if (token === undefined) return toSignIn(request, reply);
    const reason = readReason(request.query.reden);
    const raw = { person: params.id, from: typed['van'], ...termIn(typed), reason };
    const outcome = await perform(world.database, token, takeOverGpmi, raw);
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(gpmiAddress(params.id), reason), 'gpmiTakenOver');
    const problems = problemsIn(outcome);
    return problems === undefined || problems.some(({ field }) => field === 'from')
      ? showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome)
      : show(world, request, reply, typed, problems);
  });
}

async function show(
  world: World,
  request: GpmiRequest,
  reply: FastifyReply,
  typed: Typed | undefined,
  problems: readonly Problem[],
) {
  const seen = await seeToWrite(world, request, route);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  const { actor, person } = seen.opened;
  const call = { token: request.token ?? '', person, route, reason: readReason(request.query.reden) };
  const moved = actor.purposes.includes('move') ? await openMove(world.database, call) : undefined;
  const found = moved?.outcome === 'shown' ? latestOf(moved) : undefined;
  return showPage(request, reply, {
    title: say`GPMI na een verhuis`,
    status: problems.length > 0 ? 422 : 200,
    actor,
    body: (
      <MovePage
        {...formView(request, seen, typed ?? begin(seen), problems)}
        {...(found === undefined ? {} : { found })}
      />
    ),
  });
}

/** The words that came along with the move, and from whom; nothing when none did. */
function latestOf(moved: OpenedMove) {
  const contract = handedOver(moved);
  const version = contract?.versions[0];
  return contract === undefined || version === undefined
    ? undefined
    : { contract, version, from: organisationName(moved, contract.source) };
}
