/** The addresses of an intake: the list for the coach, and the letter for the person with what is still asked. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { keepIntake, recordApplication } from './intake.acts.ts';
import { IntakePage } from './intake.pages.tsx';
import { openIntake } from './intake.sql.ts';
import { intakeCodes, seenField, stateField } from './intake-item.ts';
import { IntakeLetterPage } from './intake-letter.pages.tsx';

const route = '/dossiers/:id/intake';

export function intakeWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: PersonRequest, reply) => show(world, request, reply, false));
  app.get(`${route}/brief`, (request: PersonRequest, reply) => show(world, request, reply, true));

  app.post(route, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const reason = readReason(query.reden);
    const states = Object.fromEntries(
      intakeCodes.flatMap((code) => {
        const state = body[stateField(code)];
        // What was left as it was read is not said anew: a colleague may have changed it since.
        return state === undefined || state === body[seenField(code)] ? [] : [[code, state] as const];
      }),
    );
    const outcome = await perform(world.database, token, keepIntake, { person: params.id, reason, states });
    if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
    const said = outcome.done.changed === 0 ? 'intakeUnchanged' : 'intakeKept';
    return goOn(reply, withReason(`/dossiers/${params.id}/intake`, reason), said);
  });

  app.post(`${route}/aanvraag`, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const reason = readReason(query.reden);
    const raw = { person: params.id, reason, datum: body['datum'] };
    const outcome = await perform(world.database, token, recordApplication, raw);
    if (outcome.outcome === 'invalid') return show(world, request, reply, false, outcome.problems);
    if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
    return goOn(reply, withReason(`/dossiers/${params.id}/intake`, reason), 'applicationKept');
  });
}

async function show(
  world: World,
  request: PersonRequest,
  reply: FastifyReply,
  asLetter: boolean,
  problems: readonly Problem[] = [],
) {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const call = { token, person: params.id, route: asLetter ? `${route}/brief` : route, reason };
  const opened = await openIntake(world.database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  if (!doesIntakes(opened.actor.organisation_kind))
    return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const body = asLetter ? (
    <IntakeLetterPage opened={opened} reason={reason} />
  ) : (
    <IntakePage {...{ opened, csrf, reason, problems }} typed={problems.length > 0 ? request.body : {}} />
  );
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Intake`, status, actor: opened.actor, body });
}

/** Only an OCMW does intakes. */
function doesIntakes(kind: string | null): boolean {
  return kind === 'ocmw' || kind === 'ocmwAssociation';
}
