/** The figures of the own organisation for other programs: the same cells as on its pages, withheld where they are withheld there. */
import type { FastifyInstance } from 'fastify';
import { sendFailed } from '../../adapters/web/problem.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { readFigures } from './figure.sql.ts';
import { beginOf, QUARTERS, quartersUpTo } from './figure-series.ts';
import { indicators } from './indicator.ts';
import { type OwnFigureRow, ownFigureRows } from './own-figure-row.ts';

export function ownFigureApi(app: FastifyInstance, { database, clock }: World): void {
  app.get('/api/v1/ownIndicators', { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return sendFailed(reply, { outcome: 'missing' });
    const quarters = quartersUpTo(clock.today(), QUARTERS);
    const shown = await readFigures(database, token, beginOf(quarters));
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    const byCode = Map.groupBy(ownFigureRows(shown, quarters), ({ code }) => code);
    const items = [...byCode].map(([code, rows]) => {
      const { name, rule, population, version } = indicators[code];
      return { code, name, countingRule: rule, population, version, figures: rows.map(represent) };
    });
    return reply.header('cache-control', 'no-store').send({ asOf: shown.asOf, items });
  });
}

function represent({ period, measure, kind, outcome, value, of }: OwnFigureRow) {
  return {
    period,
    measure,
    ...(kind === null ? {} : { kind }),
    ...(outcome === null ? {} : { outcome }),
    ...(value === null ? { withheld: { reason: 'fewPeople' } } : { value }),
    ...(of === null ? {} : { of }),
  };
}
