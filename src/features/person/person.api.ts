/** Lists and searches of persons for other programs: the same calls of the gate as the pages. */
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { pageFrom } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { type ListRow, listPersons, searchPersons } from '../../gate/list.sql.ts';
import type { World } from '../../world.ts';
import { currentNis } from '../organisation/municipality.ts';
import { needsToken } from '../session/session.plugin.ts';
import { parseInsz } from './insz.ts';
import { listQuery, searchBody } from './person.openapi.ts';
import { nameWords } from './person-search.ts';

export function personApi(app: FastifyInstance, world: World): void {
  app.post('/api/v1/personSearches', { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return reply;
    const body = readBody(searchBody, request, reply);
    if (body === undefined) return reply;
    const terms = termsOf(body, world);
    if (terms === undefined) return sendProblem(reply, 'badRequest', { issues: [searchIssue] });
    const found = await searchPersons(world.database, {
      token,
      route: '/api/v1/personSearches',
      reason: body.reason,
      terms,
    });
    if (found.outcome !== 'shown') return sendFailed(reply, found);
    return reply.header('cache-control', 'no-store').send({ items: found.items.map(hit) });
  });

  app.get('/api/v1/dossiers', { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return reply;
    const query = readQuery(listQuery, request, reply);
    if (query === undefined) return reply;
    const listed = await listPersons(world.database, {
      token,
      purpose: 'guidance',
      route: '/api/v1/dossiers',
      scope: query.scope,
      reason: query.reason,
      after: query.after === undefined ? undefined : { person: query.after },
      size: query.pageSize,
    });
    if (listed.outcome !== 'shown') return sendFailed(reply, listed);
    const page = pageFrom(request, world.config.publicUrl, listed, query.pageSize, (row) => row.dossier);
    return reply.header('cache-control', 'no-store').send({ ...page, items: page.items.map(listItem) });
  });
}

/** What is searched by: a number alone, or a name with one thing beside it; nothing when it is neither. */
function termsOf(body: z.infer<typeof searchBody>, { clock, inszKeys }: World) {
  const { ssin, name, birthDate, birthYear, municipality } = body;
  const beside = [birthDate, birthYear, municipality].filter((one) => one !== undefined).length;
  if (ssin !== undefined) {
    const parsed = parseInsz(ssin, clock.today());
    const alone = name === undefined && beside === 0;
    return parsed.ok && alone ? { inszHash: inszKeys.hash(parsed.insz) } : undefined;
  }
  const words = nameWords(name ?? '');
  if (words.length === 0) return undefined;
  if (birthDate !== undefined) return { words, birthDate };
  if (birthYear !== undefined) return { words, birthYear };
  const nis = municipality === undefined ? undefined : currentNis(municipality)?.nis;
  return nis === undefined ? undefined : { words, municipality: nis };
}

const searchIssue = {
  type: 'exactlyOneOfExpected' as const,
  in: 'body' as const,
  name: 'body',
  detail: 'Give a valid ssin alone, or a name with one of birthDate, birthYear or municipality (NIS code).',
};

function hit(row: ListRow) {
  return {
    dossier: row.dossier,
    name: nameOf(row),
    ...(row.birthYear === null ? {} : { birthYear: row.birthYear }),
    ...(row.municipality === null ? {} : { municipality: row.municipality }),
  };
}

function listItem(row: ListRow) {
  const nextStep = nextStepOf(row);
  return {
    id: row.dossier,
    name: nameOf(row),
    ...(row.phase === null ? {} : { phase: row.phase }),
    ...(nextStep === undefined ? {} : { nextStep }),
    owner: row.stepOwner ?? row.user ?? row.team ?? '',
  };
}

// Without a second person nothing else goes on; what someone wrote down as the next step goes before an end that comes.
function nextStepOf({ awaitsSecondPerson, step, stepBy, nextEnd }: ListRow) {
  if (awaitsSecondPerson) return { kind: 'secondPerson' };
  if (step !== null) return { kind: 'step', text: step, ...(stepBy === null ? {} : { date: stepBy }) };
  return nextEnd === null ? undefined : { kind: 'endDate', code: nextEnd.kind, date: nextEnd.date };
}

function nameOf(row: ListRow): string {
  return `${row.givenName} ${row.familyName}`.trim();
}
