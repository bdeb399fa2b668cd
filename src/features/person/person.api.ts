/** Lists and searches of persons for other programs: the same calls of the gate as the pages. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { onlyQuery } from '../../adapters/web/query.ts';
import { type ListRow, type ListScope, listPersons, searchPersons } from '../../gate/gate.sql.ts';
import { isReason } from '../../gate/role.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { currentNis } from '../organisation/municipality.ts';
import { needsToken } from '../session/session.plugin.ts';
import { parseInsz } from './insz.ts';
import { nameWords } from './person-search.ts';

const bySsin = z.strictObject({ ssin: z.string().max(40), reason: z.string().optional() });
const byName = z.strictObject({
  name: z.string().min(1).max(120),
  birthDate: z.string().refine(isCivilDate).optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  municipality: z.string().optional(),
  reason: z.string().optional(),
});
const searchBody = z.union([bySsin, byName]);

type ListRequest = FastifyRequest<{
  Querystring: { pageSize?: string; after?: string; scope?: string; reason?: string };
}>;

export function personApi(app: FastifyInstance, world: World): void {
  app.post('/api/v1/personSearches', { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    if (token === undefined) return reply;
    const body = searchBody.safeParse(request.body);
    const terms = body.success ? termsOf(body.data) : undefined;
    if (!body.success || terms === undefined)
      return sendProblem(reply, 'badRequest', { issues: [searchIssue] });
    const reason = isReason(body.data.reason) ? body.data.reason : undefined;
    const found = await searchPersons(world.database, {
      token,
      route: '/api/v1/personSearches',
      reason,
      terms,
    });
    if (found.outcome !== 'shown') return sendFailed(reply, found);
    return reply.header('cache-control', 'no-store').send({ items: found.items.map(hit) });
  });

  const known = onlyQuery('pageSize', 'after', 'scope', 'reason');
  app.get('/api/v1/dossiers', { preHandler: [needsToken, known] }, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return reply;
    const size = Math.min(Math.max(Number(query.pageSize ?? 50) || 50, 1), 100);
    const scope: ListScope = query.scope === 'team' || query.scope === 'organisation' ? query.scope : 'mine';
    const after = query.after !== undefined && isUuid(query.after) ? { person: query.after } : undefined;
    const reason = isReason(query.reason) ? query.reason : undefined;
    const call = {
      token,
      purpose: 'guidance' as const,
      route: '/api/v1/dossiers',
      scope,
      reason,
      after,
      size,
    };
    const listed = await listPersons(world.database, call);
    if (listed.outcome !== 'shown') return sendFailed(reply, listed);
    const self = `${world.config.publicUrl}/api/v1/dossiers`;
    const last = listed.items.at(-1)?.dossier;
    const next =
      listed.more && last
        ? { next: `${self}?${new URLSearchParams({ ...query, pageSize: String(size), after: last })}` }
        : {};
    return reply
      .header('cache-control', 'no-store')
      .send({
        items: listed.items.map(listItem),
        pageSize: size,
        self: `${self}${queryOf(request.url)}`,
        ...next,
      });
  });

  function termsOf(body: z.infer<typeof searchBody>) {
    if ('ssin' in body) {
      const parsed = parseInsz(body.ssin, world.clock.today());
      return parsed.ok ? { inszHash: world.inszKeys.hash(parsed.insz) } : undefined;
    }
    const words = nameWords(body.name);
    if (words.length === 0) return undefined;
    if (body.birthDate !== undefined) return { words, birthDate: body.birthDate };
    if (body.birthYear !== undefined) return { words, birthYear: body.birthYear };
    const nis = body.municipality === undefined ? undefined : currentNis(body.municipality)?.nis;
    return nis === undefined ? undefined : { words, municipality: nis };
  }
}

const searchIssue = {
  type: 'schemaViolation' as const,
  in: 'body' as const,
  name: 'body',
  detail: 'Give a valid ssin, or a name with one of birthDate, birthYear or municipality (NIS code).',
};

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function hit(row: ListRow) {
  return {
    dossier: row.dossier,
    name: nameOf(row),
    ...(row.birthYear === null ? {} : { birthYear: row.birthYear }),
    ...(row.municipality === null ? {} : { municipality: row.municipality }),
  };
}

function listItem(row: ListRow) {
  const end =
    row.nextEnd === null
      ? {}
      : { nextStep: { kind: 'endDate', code: row.nextEnd.kind, date: row.nextEnd.date } };
  const second = row.awaitsSecondPerson ? { nextStep: { kind: 'secondPerson' } } : {};
  return { id: row.dossier, name: nameOf(row), ...end, ...second, owner: row.user ?? row.team ?? '' };
}

function nameOf(row: ListRow): string {
  return `${row.givenName} ${row.familyName}`.trim();
}
