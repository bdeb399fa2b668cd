/** Work places for other programs: the same acts and calls of the gate as the pages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Queryable } from '../../adapters/database/pool.ts';
import { pageOf } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { renamed } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { awaitWorkplace, fillWorkplace, reserveWorkplace } from './placement.acts.ts';
import { openPlacements } from './placement.sql.ts';
import type { PlacementRow } from './placement.ts';
import { moveSeat } from './workplace.acts.ts';
import { representWorkplace } from './workplace-representation.ts';
import { newPlacement, placementQuery, workplaceQuery } from './workplace-shape.openapi.ts';
import { listWorkplaces } from './workplace.sql.ts';
import { fitsFilter } from './workplace.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

const LIST = '/api/v1/workplaces';
const SEATS = '/api/v1/workplaces/:id/seats';
const PLACEMENTS = '/api/v1/dossiers/:id/placements';

export function workplaceApi(app: FastifyInstance, world: World): void {
  listPlaces(app, world);
  takeSeats(app, world);
  placePeople(app, world);
}

function listPlaces(app: FastifyInstance, { database, config }: World): void {
  app.get(LIST, { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    const query = readQuery(workplaceQuery, request, reply);
    if (token === undefined || query === undefined) return reply;
    const shown = await listWorkplaces(database, token);
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    const { instrument, municipality, after = '', pageSize } = query;
    const filter = { instrument, municipality, free: query.free === 'true' };
    const found = shown.items
      .filter((place) => place.id > after && fitsFilter(place, filter))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const page = pageOf(request, config.publicUrl, found, pageSize, ({ id }) => id);
    return reply
      .header('cache-control', 'no-store')
      .send({ ...page, items: page.items.map(representWorkplace) });
  });
}

/** Takes a seat or gives one back, and answers how the place then stands. */
function takeSeats(app: FastifyInstance, { database }: World): void {
  app.post(SEATS, { preHandler: needsToken }, (request: One, reply) => move(request, reply, 'neem'));
  app.delete(SEATS, { preHandler: needsToken }, (request: One, reply) => move(request, reply, 'geef'));

  async function move(request: One, reply: FastifyReply, stap: 'neem' | 'geef') {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const id = await once(request, reply, database, (db) =>
      perform(db, token, moveSeat, { id: params.id, stap }),
    );
    if (id === undefined) return reply;
    const shown = await listWorkplaces(database, token);
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    const place = shown.items.find((one) => one.id === id);
    if (place === undefined) return sendFailed(reply, { outcome: 'missing' });
    return reply
      .code(stap === 'neem' ? 201 : 200)
      .header('cache-control', 'no-store')
      .send(representWorkplace(place));
  }
}

/** Who works or waits where, and someone more. */
function placePeople(app: FastifyInstance, { database, clock }: World): void {
  app.get(PLACEMENTS, { preHandler: needsToken }, async (request: One, reply) => {
    const query = readQuery(placementQuery, request, reply);
    if (query === undefined) return reply;
    const opened = await open(request, query.reason);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    const { organisations, parts } = opened;
    return reply
      .header('cache-control', 'no-store')
      .send({ items: parts.placements.map((row) => representPlacement(row, organisations)) });
  });

  app.post(PLACEMENTS, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const body = readBody(newPlacement, request, reply);
    if (body === undefined) return reply;
    const today = clock.today();
    const id = await once(request, reply, database, async (db) =>
      renamed(await placePerson(db, token, body, params.id, today), asked),
    );
    if (id === undefined) return reply;
    const opened = await open(request, body.reason);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    const row = opened.parts.placements.find((one) => one.id === id);
    if (row === undefined) return sendFailed(reply, { outcome: 'missing' });
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send(representPlacement(row, opened.organisations));
  });

  async function open({ token, params }: One, reason: string | undefined) {
    if (token === undefined) return { outcome: 'signedOut' as const };
    if (!isUuid(params.id)) return { outcome: 'missing' as const };
    return openPlacements(database, { token, person: params.id, route: PLACEMENTS, reason });
  }
}

/** Does what a new placement asks: each state is an act of its own. */
function placePerson(
  db: Queryable,
  token: string,
  { state, ...given }: z.infer<typeof newPlacement>,
  person: string,
  today: string,
) {
  const { workplace: werkplek, reason, since = today, until, measure } = given;
  const whom = { person, reason, werkplek };
  switch (state) {
    case 'waiting':
      return perform(db, token, awaitWorkplace, { ...whom, sinds: since });
    case 'reserved':
      return perform(db, token, reserveWorkplace, { ...whom, tot: until ?? '' });
    case 'placed': {
      const maatregel = measure && `${measure.kind} ${measure.from}`;
      return perform(db, token, fillWorkplace, { ...whom, maatregel, begin: since });
    }
  }
}

/** What the acts call otherwise than the interface. */
const asked: Readonly<Record<string, string>> = {
  werkplek: 'workplace',
  sinds: 'since',
  tot: 'until',
  begin: 'since',
  maatregel: 'measure',
};

function representPlacement(
  row: PlacementRow,
  organisations: Readonly<Record<number, { readonly id: string; readonly name: string } | undefined>>,
) {
  const { id = '', name = '' } = organisations[row.source] ?? {};
  return {
    id: row.id,
    workplace: {
      id: row.workplace,
      name: row.name,
      employer: row.employer,
      municipality: row.municipality,
    },
    state: row.state,
    since: row.since,
    until: row.until,
    measure: row.measure === undefined ? undefined : { kind: row.measure, from: row.measureFrom },
    endedOn: row.endedOn,
    endedWhy: row.endedWhy,
    source: { id, name },
    asOf: row.asOf,
  };
}
