/** The addresses to find people: the own list (GET) and search (POST, so that nothing typed stands in an address). */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type ListCursor, type ListRow, listPersons, searchPersons } from '../../gate/gate.sql.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { PersonsPage, type PersonsScope } from './person.pages.tsx';
import { readSearch, type TypedSearch } from './person-search.ts';

const scopes: readonly PersonsScope[] = ['mine', 'team', 'organisation', 'nazorg'];

const searchForm = z.object({
  insz: z.string().max(40).optional(),
  naam: z.string().max(120).optional(),
  geboren: z.string().max(20).optional(),
  gemeente: z.string().max(60).optional(),
  reason: z.string().max(30).optional(),
});

type ListQuery = { van?: string; reason?: string; na?: string };

export function personWeb(app: FastifyInstance, world: World): void {
  app.get('/personen', async (request: FastifyRequest<{ Querystring: ListQuery }>, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const scope = scopes.find((one) => one === query.van) ?? 'mine';
    const reason = readReason(query.reason);
    if (scope === 'organisation' && reason === undefined) return askReason(request, reply, query.reason);
    const after = cursorOf(query.na);
    const listed = await listPersons(world.database, {
      token,
      purpose: scope === 'nazorg' ? 'aftercare' : 'guidance',
      route: '/personen',
      scope: scope === 'nazorg' ? 'team' : scope,
      reason,
      after,
    });
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const next = listed.more ? nextPage(scope, reason, listed.items.at(-1)) : undefined;
    const body = (
      <PersonsPage
        actor={listed.actor}
        csrf={request.csrf}
        items={listed.items}
        scope={scope}
        reason={reason}
        next={next}
      />
    );
    return showPage(request, reply, { title: 'Personen', actor: listed.actor, body });
  });

  app.post('/personen', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { data: form } = searchForm.safeParse(request.body ?? {});
    if (form === undefined) return showError(request, reply, 400, await request.whoami());
    const reason = readReason(form.reason);
    const typed: TypedSearch = {
      insz: form.insz,
      name: form.naam,
      born: form.geboren,
      municipality: form.gemeente,
    };
    const read = readSearch(typed, world.inszKeys, world.clock.today());
    if ('problems' in read) {
      const actor = await request.whoami();
      if (actor === undefined) return toSignIn(request, reply);
      const view = {
        actor,
        csrf: request.csrf,
        items: [],
        scope: 'mine' as const,
        reason,
        typed,
        problems: read.problems,
      };
      return showPage(request, reply, {
        title: 'Personen',
        status: 422,
        actor,
        body: <PersonsPage {...view} />,
      });
    }
    const found = await searchPersons(world.database, {
      token,
      route: '/personen',
      reason,
      terms: read.terms,
    });
    if (found.outcome !== 'shown') return showRefused(request, reply, found);
    const view = {
      actor: found.actor,
      csrf: request.csrf,
      items: found.items,
      formerly: found.formerly,
      scope: 'mine' as const,
      reason,
      typed,
    };
    return showPage(request, reply, {
      title: 'Personen',
      actor: found.actor,
      body: <PersonsPage {...view} />,
    });
  });

  async function askReason(
    request: FastifyRequest,
    reply: Parameters<typeof showPage>[1],
    given: string | undefined,
  ) {
    const actor = await request.whoami();
    if (actor === undefined) return toSignIn(request, reply);
    if (!actor.all_persons) return showRefused(request, reply, { outcome: 'missing', actor });
    const asked = given !== undefined;
    const problems = asked
      ? [{ field: 'lijst-reden', message: 'Kies waarom u deze mensen wilt bekijken.' }]
      : [];
    const body = (
      <PersonsPage actor={actor} csrf={request.csrf} items={[]} scope="organisation" problems={problems} />
    );
    return showPage(request, reply, { title: 'Personen', status: asked ? 422 : 200, actor, body });
  }
}

// The cursor names the last person only by the opaque id; the names before it are looked up by the gate itself.
function cursorOf(text: string | undefined): ListCursor | undefined {
  return text !== undefined && isUuid(text) ? { person: text } : undefined;
}

function nextPage(
  scope: PersonsScope,
  reason: string | undefined,
  last: ListRow | undefined,
): string | undefined {
  if (last === undefined) return undefined;
  const query = new URLSearchParams({ van: scope, ...(reason ? { reason } : {}), na: last.dossier });
  return `/personen?${query}`;
}
