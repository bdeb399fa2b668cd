/** The figures of the own organisation for other programs: the same cells as on its pages, and the persons behind one, logged like its page. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readQuery } from '../../adapters/web/input.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { readFigures } from './figure.sql.ts';
import { beginOf, QUARTERS, quartersUpTo } from './figure-series.ts';
import { wishOf } from './figure-people.ts';
import { listPeopleBehind, type PersonBehind } from './figure-people.sql.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { peopleQuery } from './own-figure.openapi.ts';
import { type OwnFigureRow, ownFigureRows } from './own-figure-row.ts';

type PeopleRequest = FastifyRequest<{ Params: { code: string } }>;

export function ownFigureApi(app: FastifyInstance, world: World): void {
  const { database, clock } = world;
  app.get(
    '/api/v1/ownIndicators/:code/persons',
    { preHandler: needsToken },
    (request: PeopleRequest, reply) => sendPeople(world, request, reply),
  );
  app.get('/api/v1/ownIndicators', { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return sendFailed(reply, { outcome: 'missing' });
    const quarters = quartersUpTo(clock.today(), QUARTERS);
    const shown = await readFigures(database, token, beginOf(quarters));
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    const byCode = Map.groupBy(ownFigureRows(shown, quarters), ({ code }) => code);
    const items = [...byCode].map(([code, rows]) => {
      const { name, rule, population, version } = indicators[code];
      return {
        code,
        name,
        countingRule: rule,
        population,
        version,
        figures: rows.map((row) => represent(row, shown.partners)),
      };
    });
    return reply.header('cache-control', 'no-store').send({ asOf: shown.asOf, items });
  });
}

/** The address says which number, also in the log; a code, outcome, kind or quarter that is not there is no page. */
async function sendPeople({ database, clock }: World, request: PeopleRequest, reply: FastifyReply) {
  const { token } = request;
  const query = readQuery(peopleQuery, request, reply);
  if (query === undefined) return reply;
  const { outcome: uitkomst, kind: soort } = query;
  const today = clock.today();
  const code = codeOf(request.params.code);
  const asked = {
    ...(uitkomst === undefined ? {} : { uitkomst }),
    ...(soort === undefined ? {} : { soort }),
    ...(query.quarter === undefined ? {} : { kwartaal: firstMonth(query.quarter) }),
  };
  const wish = code && wishOf(code, asked, quartersUpTo(today, QUARTERS), today);
  if (token === undefined || wish === undefined) return sendFailed(reply, { outcome: 'missing' });
  const route = `/api/v1/ownIndicators/${wish.code}/persons`;
  const shown = await listPeopleBehind(database, token, { route, as: 'file' }, wish);
  if (shown.outcome !== 'shown') return sendFailed(reply, shown);
  return reply.header('cache-control', 'no-store').send({
    asOf: shown.asOf,
    items: shown.items.map((one) => representPerson(one, wish.code)),
    more: shown.more,
  });
}

function codeOf(typed: string): IndicatorCode | undefined {
  return (Object.keys(indicators) as IndicatorCode[]).find((code) => code === typed);
}

/** `2026-Q2` as the month with which it begins. */
function firstMonth(quarter: string): string {
  return `${quarter.slice(0, 4)}-${String(3 * Number(quarter.at(-1)) - 2).padStart(2, '0')}`;
}

function representPerson(
  { dossier, givenName, familyName, role, user, begunOn, outcome, kind }: PersonBehind,
  code: IndicatorCode,
) {
  return {
    dossier,
    name: `${givenName} ${familyName}`,
    role,
    ...(user === null ? {} : { counsellor: user }),
    begunOn,
    outcome,
    ...(kind === '' || indicators[code].kinds === 'partner' ? {} : { kind }),
  };
}

/** A kind is a code of the program, or the name of a partner. */
function represent(
  { code, period, measure, kind, outcome, value, of }: OwnFigureRow,
  partners: Readonly<Record<string, string>>,
) {
  const isPartner = indicators[code].kinds === 'partner';
  return {
    period,
    measure,
    ...(kind === null ? {} : { kind: isPartner ? (partners[kind] ?? '') : kind }),
    ...(outcome === null ? {} : { outcome }),
    ...(value === null ? { withheld: { reason: 'fewPeople' } } : { value }),
    ...(of === null ? {} : { of }),
  };
}
