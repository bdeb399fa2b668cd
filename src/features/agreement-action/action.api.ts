/** The actions of an agreement for other programs: as anyone reads them on its page, and the drafts for its parties. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendToReader } from '../../adapters/web/api.ts';
import { addressOf } from '../../adapters/web/collection.ts';
import { sendProblem } from '../../adapters/web/problem.ts';
import { asReader } from '../../gate/reader.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { findAgreementHead } from '../agreement/agreement.sql.ts';
import { type Action, standOf } from './action.ts';
import { listActions } from './action.sql.ts';
import { lightOf } from './light.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

export function actionApi(app: FastifyInstance, { database, config }: World): void {
  app.get('/api/v1/agreements/:id/actions', async (request: One, reply) => {
    const { id } = request.params;
    const found = isUuid(id)
      ? await asReader(database, request.token, async (db) =>
          (await findAgreementHead(db, id)) === undefined ? undefined : listActions(db, id),
        )
      : undefined;
    if (found === undefined) return sendProblem(reply, 'resourceNotFound');
    const items = found.items.map((action) => represent(action, found.today));
    return sendToReader(request, reply, { items, self: addressOf(request, config.publicUrl) });
  });
}

function represent(action: Action, today: CivilDate) {
  const { id, number, title, status, indicator, owner } = action;
  const { goal, domain, measures, unit, baseline, baselineOn, target, reference, extra, due, rhythm } =
    action;
  const shown = lightOf(action, today);
  return {
    id,
    number,
    title,
    status,
    indicator,
    ...known({
      goal,
      domain,
      owner: owner?.id,
      measures,
      unit,
      baseline,
      baselineOn,
      target,
      reference,
      extra,
      due,
      rhythm,
    }),
    ...known({ standing: standOf(action, today), light: shown?.light, reason: shown?.reason }),
  };
}

/** What is not known is left out. */
function known(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null && value !== undefined),
  );
}
