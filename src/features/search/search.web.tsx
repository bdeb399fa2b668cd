/** The address of searching in all that is public. Who searched for what is kept nowhere. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { holdsPerson } from '../sensitive/personal-text.ts';
import { keepSearch } from './kept-search.ts';
import { SearchPage } from './search.pages.tsx';
import { SEARCH } from './search-box.tsx';
import { readSearchKind } from './search-kind.ts';

type SearchRequest = FastifyRequest<{ Querystring: { zoek?: string; soort?: string } }>;

const LONGEST = 120;
const recordId = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The number of a person or of a dossier is no word: nothing public is found by it, and nothing is said to look like it. */
const isNumberOfSomeone = (typed: string) => recordId.test(typed) || holdsPerson(typed);

export function searchWeb(app: FastifyInstance, { config, database, clock }: World): void {
  const indexNow = keepSearch(database, () => clock.today(), config.mode === 'demo');

  app.get(SEARCH, async (request: SearchRequest, reply) => {
    const { zoek = '', soort } = request.query;
    const asked = zoek.trim().slice(0, LONGEST);
    const [actor, index] = await Promise.all([request.whoami(), indexNow()]);
    const view = {
      asked,
      kind: readSearchKind(soort),
      searched: index.search(isNumberOfSomeone(asked) ? '' : asked),
    };
    return showPage(request, reply, { title: say`Zoeken`, actor, body: <SearchPage {...view} /> });
  });
}
