/** The register of employers and work places for other programs: the same acts as the pages, named as the interface names things. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Database } from '../../adapters/database/pool.ts';
import { readBody } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { renamed } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { addWorkplace, changeWorkplace, registerEmployer } from './workplace.acts.ts';
import { representWorkplace } from './workplace-representation.ts';
import { changedWorkplace, newEmployer, newWorkplace } from './workplace-register.openapi.ts';
import { placeWarnings } from './workplace-warning.ts';
import { type Employer, listEmployers, listWorkplaces } from './workplace.sql.ts';

type One = FastifyRequest<{ Params: { id: string } }>;
type Given = z.infer<typeof newWorkplace>;

const EMPLOYERS = '/api/v1/employers';
const PLACES = '/api/v1/workplaces';

export function workplaceRegisterApi(app: FastifyInstance, { database }: World): void {
  employersApi(app, database);
  placesApi(app, database);
}

function employersApi(app: FastifyInstance, database: Database): void {
  app.get(EMPLOYERS, { preHandler: needsToken }, async ({ token }, reply) => {
    if (token === undefined) return reply;
    const shown = await listEmployers(database, token);
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    return reply.header('cache-control', 'no-store').send({ items: shown.items.map(representEmployer) });
  });

  app.post(EMPLOYERS, { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    const body = readBody(newEmployer, request, reply);
    if (token === undefined || body === undefined) return reply;
    const typed = {
      soort: body.number === undefined ? 'dienst' : 'werkgever',
      naam: body.name,
      nummer: body.number ?? '',
    };
    const id = await once(request, reply, database, async (db) =>
      renamed(await perform(db, token, registerEmployer, typed), asked),
    );
    if (id === undefined) return reply;
    const shown = await listEmployers(database, token);
    if (shown.outcome !== 'shown') return sendFailed(reply, shown);
    const made = shown.items.find((one) => one.id === id);
    if (made === undefined) return sendFailed(reply, { outcome: 'missing' });
    return reply.code(201).header('cache-control', 'no-store').send(representEmployer(made));
  });
}

function placesApi(app: FastifyInstance, database: Database): void {
  app.post(PLACES, { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    const body = readBody(newWorkplace, request, reply);
    if (token === undefined || body === undefined) return reply;
    const id = await once(request, reply, database, async (db) =>
      renamed(await perform(db, token, addWorkplace, { ...typedOf(body), werkgever: body.employer }), asked),
    );
    return id === undefined ? reply : sendPlace(database, token, reply, { id, status: 201, given: body });
  });

  app.put(`${PLACES}/:id`, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const body = readBody(changedWorkplace, request, reply);
    if (body === undefined) return reply;
    const { version: versie, ...given } = body;
    const id = await once(request, reply, database, async (db) =>
      renamed(await perform(db, token, changeWorkplace, { ...typedOf(given), id: params.id, versie }), asked),
    );
    return id === undefined ? reply : sendPlace(database, token, reply, { id, status: 200, given });
  });
}

interface Written {
  readonly id: string;
  readonly status: number;
  readonly given: Omit<Given, 'employer'>;
}

/** Answers how a place then stands, with what a form would have warned of before it was saved. */
async function sendPlace(
  database: Database,
  token: string,
  reply: FastifyReply,
  { id, status, given }: Written,
) {
  const shown = await listWorkplaces(database, token);
  if (shown.outcome !== 'shown') return sendFailed(reply, shown);
  const place = shown.items.find((one) => one.id === id);
  if (place === undefined) return sendFailed(reply, { outcome: 'missing' });
  const warnings = placeWarnings(typedOf(given)).map(({ field, message }) => ({
    name: asked[field] ?? field,
    detail: message,
  }));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ ...representWorkplace(place), ...(warnings.length === 0 ? {} : { warnings }) });
}

/** As the forms of the pages name it. */
function typedOf(given: Omit<Given, 'employer'>) {
  const { contact, publicTransport, hours } = given;
  return {
    naam: given.name,
    sector: given.sector,
    gemeente: given.municipality,
    instrument: given.instruments,
    plaatsen: String(given.places),
    aanbod: String(given.offered ?? 0),
    van: given.from,
    tot: given.until ?? '',
    uren: hours === undefined ? '' : String(hours),
    nederlands: given.dutchLevel ?? '',
    talen: given.languages ?? '',
    bereikbaar: publicTransport === undefined ? '' : publicTransport ? 'ja' : 'nee',
    voorwaarden: given.conditions ?? '',
    functie: contact.function,
    telefoon: contact.phone ?? '',
    mail: contact.mail ?? '',
    opmerking: given.note ?? '',
  };
}

/** What the acts call otherwise than the interface. */
const asked: Readonly<Record<string, string>> = {
  naam: 'name',
  nummer: 'number',
  werkgever: 'employer',
  gemeente: 'municipality',
  instrument: 'instruments',
  plaatsen: 'places',
  aanbod: 'offered',
  van: 'from',
  tot: 'until',
  uren: 'hours',
  talen: 'languages',
  voorwaarden: 'conditions',
  functie: 'contact.function',
  telefoon: 'contact.phone',
  mail: 'contact.mail',
  opmerking: 'note',
};

// PostgreSQL gives properties in its own order; ours is that of the description.
function representEmployer({ id, name, number, ownService, workplaces }: Employer) {
  return { id, name, number, ownService, workplaces };
}
