/** The addresses of the library: searching is for everyone and finds the same for each, taking over is for who speaks for a party. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import { pageNumber, readPage } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { isCoordinator } from '../agreement/agreement.ts';
import { isSection } from '../agreement/section.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { borrowAction, borrowSection } from './library.acts.ts';
import { type Asked, LibraryPage } from './library.pages.tsx';
import { findClause, ownDrafts, searchLibrary, searchThemes, type WhichClause } from './library.sql.ts';
import { clauseKindCodes, LIBRARY, MOST_CLAUSES, searchedThemes, searchWords } from './library.ts';
import { LibraryThemesPage } from './library-theme.pages.tsx';
import { TakePage } from './take-clause.pages.tsx';

const PAGE_SIZE = 20;
/** Among so many clauses of a theme the few are chosen that its page of all themes shows. */
const MANY = 20;

type LibraryRequest = FastifyRequest<{ Querystring: Asked & { pagina?: string } }>;
type Query = { overeenkomst?: string; deel?: string; actie?: string };
type TakeRequest = FastifyRequest<{ Querystring: Query; Body: unknown }>;

export function libraryWeb(app: FastifyInstance, world: World): void {
  app.get(LIBRARY, async (request: LibraryRequest, reply) => {
    const actor = await request.whoami();
    const asked = askedOf(request.query);
    const { list, page, pages } = await readPage(
      pageNumber(request.query.pagina),
      PAGE_SIZE,
      (part) => searchLibrary(world.database, searchOf(asked), part),
      MOST_CLAUSES,
    );
    const takes = isCoordinator(actor);
    const body = <LibraryPage {...list} {...{ asked, page, pages, takes }} />;
    return showPage(request, reply, {
      title: say`Bibliotheek van afspraken`,
      actor,
      open: (asked.zoek ?? '') === '',
      body,
    });
  });

  app.get(`${LIBRARY}/themas`, async (request, reply) => {
    const actor = await request.whoami();
    const asked = searchedThemes.map((theme) => ({ theme, words: searchWords[theme] }));
    const found = await searchThemes(world.database, asked, MANY);
    const body = <LibraryThemesPage found={found} />;
    return showPage(request, reply, { title: say`Afspraken per thema`, actor, open: true, body });
  });

  app.get(`${LIBRARY}/neem`, (request: TakeRequest, reply) => showTake(world, request, reply));
  app.post(`${LIBRARY}/neem`, async (request: TakeRequest, reply) => {
    const which = whichOf(request.query);
    const input = { ...textsIn(request.body), ...which };
    const { database } = world;
    const outcome =
      which === undefined
        ? ({ outcome: 'missing' } as const)
        : 'action' in which
          ? await perform(database, request.token, borrowAction, input)
          : await perform(database, request.token, borrowSection, input);
    if (outcome.outcome === 'done') return goOn(reply, outcome.done.path, 'clauseTaken');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showTake(world, request, reply, again);
  });
}

async function showTake(world: World, request: TakeRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, query } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) return toSignIn(request, reply);
  const which = whichOf(query);
  if (which === undefined) return showError(request, reply, 404, actor);
  if (!isCoordinator(actor)) return showError(request, reply, 403, actor);
  const found = await world.database.transaction(token, async (tx) => {
    const clause = await findClause(tx, which);
    const what = 'action' in which ? 'action' : 'section';
    return clause && { clause, drafts: await ownDrafts(tx, actor.organisation_id ?? '', what) };
  });
  if (found === undefined) return showError(request, reply, 404, actor);
  const drafts = found.drafts.filter(({ id }) => id !== found.clause.agreement.id);
  const { problems = [], refused } = again;
  const form = { csrf, problems, refused, drafts, clause: found.clause, typed: textsIn(request.body) };
  const body = <TakePage {...form} />;
  return showPage(request, reply, { title: say`Afspraak overnemen`, status: statusOf(again), actor, body });
}

// A choice that does not exist is dropped, so that the list never lies about what it shows.
function askedOf({ zoek, thema, soort, domein }: Asked): Asked {
  return {
    zoek: typeof zoek === 'string' ? zoek.slice(0, 100).trim() : undefined,
    thema: known(searchWords, thema) ? thema : undefined,
    soort: clauseKindCodes.find((kind) => kind === soort),
    domein: known(policyDomains, domein) ? domein : undefined,
  };
}

function searchOf({ zoek, thema, soort, domein }: Asked) {
  return {
    query: zoek ?? '',
    theme: known(searchWords, thema) ? searchWords[thema] : '',
    kind: clauseKindCodes.find((kind) => kind === soort),
    domain: known(policyDomains, domein) ? domein : undefined,
  };
}

function known<Code extends string>(
  table: Readonly<Record<Code, unknown>>,
  code: string | undefined,
): code is Code {
  return typeof code === 'string' && Object.hasOwn(table, code);
}

function whichOf({ overeenkomst, deel, actie }: Query): WhichClause | undefined {
  if (actie !== undefined) return isUuid(actie) ? { action: actie } : undefined;
  return overeenkomst !== undefined && isUuid(overeenkomst) && isSection(deel)
    ? { source: overeenkomst, section: deel }
    : undefined;
}
