/** The addresses to find people: the own list (GET) and search (POST, so that nothing typed stands in an address). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type ListCursor, listPersons, searchPersons } from '../../gate/list.sql.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { PersonsPage } from './person.pages.tsx';
import { readSearch, type TypedSearch } from './person-search.ts';
import { type ListPlace, listSizes, type PersonsScope, type PersonsView } from './person-view.ts';

const scopes: readonly PersonsScope[] = ['mine', 'team', 'organisation', 'nazorg'];

// How long each may be is said beside its field, by readSearch.
const searchForm = z.object({
  insz: z.string().optional(),
  naam: z.string().optional(),
  geboren: z.string().optional(),
  gemeente: z.string().optional(),
  reden: z.string().optional(),
});

type ListQuery = { van?: string; reden?: string; na?: string; toon?: string };

export function personWeb(app: FastifyInstance, world: World): void {
  listPeople(app, world);
  searchPeople(app, world);
}

function listPeople(app: FastifyInstance, world: World): void {
  app.get('/personen', async (request: FastifyRequest<{ Querystring: ListQuery }>, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const scope = scopes.find((one) => one === query.van) ?? 'mine';
    const reason = readReason(query.reden);
    if (scope === 'organisation' && reason === undefined) return askReason(request, reply, query.reden);
    const after = cursorOf(query.na);
    const size = listSizes.find((one) => String(one) === query.toon) ?? listSizes[0];
    const listed = await listPersons(world.database, {
      token,
      purpose: scope === 'nazorg' ? 'aftercare' : 'guidance',
      route: '/personen',
      scope: scope === 'nazorg' ? 'team' : scope,
      reason,
      after,
      size,
    });
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const { actor, items } = listed;
    const place: ListPlace = {
      size,
      begun: after !== undefined,
      last: listed.more ? items.at(-1)?.dossier : undefined,
    };
    return showPersons(request, reply, { actor, items, scope, reason, place });
  });
}

function searchPeople(app: FastifyInstance, world: World): void {
  app.post('/personen', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { data: form } = searchForm.safeParse(request.body ?? {});
    if (form === undefined) return showError(request, reply, 400, await request.whoami());
    const reason = readReason(form.reden);
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
      const { problems } = read;
      return showPersons(request, reply, { actor, items: [], scope: 'mine', reason, typed, problems });
    }
    const found = await searchPersons(world.database, {
      token,
      route: '/personen',
      reason,
      terms: read.terms,
    });
    if (found.outcome !== 'shown') return showRefused(request, reply, found);
    const { actor, items, formerly } = found;
    return showPersons(request, reply, { actor, items, formerly, scope: 'mine', reason, typed });
  });
}

/** Asks for a reason before the list of everyone; given one that is none, says so. */
async function askReason(request: FastifyRequest, reply: FastifyReply, given: string | undefined) {
  const actor = await request.whoami();
  if (actor === undefined) return toSignIn(request, reply);
  if (!actor.all_persons) return showRefused(request, reply, { outcome: 'missing', actor });
  const message = say`Kies waarom u deze mensen wilt bekijken.`;
  const problems = given === undefined ? [] : [{ field: 'lijst-reden', message }];
  return showPersons(request, reply, { actor, items: [], scope: 'organisation', problems });
}

function showPersons(
  request: FastifyRequest,
  reply: FastifyReply,
  view: Omit<PersonsView, 'csrf'>,
): FastifyReply {
  const { actor, problems = [] } = view;
  const status = problems.length > 0 ? 422 : 200;
  const body = <PersonsPage {...view} csrf={request.csrf} />;
  return showPage(request, reply, { title: say`Personen`, status, actor, body });
}

// The cursor names the last person only by the opaque id; the names before it are looked up by the gate itself.
function cursorOf(text: string | undefined): ListCursor | undefined {
  return text !== undefined && isUuid(text) ? { person: text } : undefined;
}
