/** The addresses of someone's work place: the page, and what may be done there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { awaitWorkplace, fillWorkplace, leaveWorkplace, reserveWorkplace } from './placement.acts.ts';
import { PlacementPage } from './placement.pages.tsx';
import type { PlacementView } from './placement-view.ts';
import { openPlacements } from './placement.sql.ts';
import { readKind } from './workplace.ts';

type Fields = Record<string, string>;
type Query = { instrument?: string; gemeente?: string; vrij?: string; reden?: string };
type PlacementRequest = FastifyRequest<{ Params: { id: string }; Querystring: Query; Body: Fields }>;
type Step = 'start' | 'reserveer' | 'wacht' | 'einde';

const PAGE = '/dossiers/:id/werkplek';

const steps: Readonly<
  Record<
    Step,
    { said: Said; act: (db: Database, token: string | undefined, raw: unknown) => Promise<Outcome<unknown>> }
  >
> = {
  start: { said: 'placementFilled', act: (db, token, raw) => perform(db, token, fillWorkplace, raw) },
  reserveer: {
    said: 'placementReserved',
    act: (db, token, raw) => perform(db, token, reserveWorkplace, raw),
  },
  wacht: { said: 'placementWaits', act: (db, token, raw) => perform(db, token, awaitWorkplace, raw) },
  einde: { said: 'placementEnded', act: (db, token, raw) => perform(db, token, leaveWorkplace, raw) },
};

export function placementWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: PlacementRequest, reply) => show(request, reply, 200));
  for (const step of ['start', 'reserveer', 'wacht', 'einde'] as const)
    app.post(`${PAGE}/${step}`, async (request: PlacementRequest, reply) => {
      const { token, params, query, body } = request;
      const reason = readReason(query.reden);
      const outcome = await steps[step].act(database, token, { ...body, person: params.id, reason });
      if (outcome.outcome === 'done')
        return goOn(reply, withReason(`/dossiers/${params.id}/werkplek`, reason), steps[step].said);
      if (outcome.outcome === 'conflict') return show(request, reply, 409, { refused: outcome.message });
      if (outcome.outcome !== 'invalid' || outcome.problems.some(({ field }) => field === 'person'))
        return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
      const about = `${step} ${body['werkplek'] ?? body['plaatsing'] ?? ''}`;
      return show(request, reply, 422, { again: { about, typed: body, problems: outcome.problems } });
    });

  async function show(
    request: PlacementRequest,
    reply: FastifyReply,
    status: number,
    more: Pick<PlacementView, 'again' | 'refused'> = {},
  ) {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openPlacements(database, { token, person: params.id, route: PAGE, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const filter = {
      instrument: readKind(query.instrument),
      municipality: query.gemeente || undefined,
      free: query.vrij === 'ja',
    };
    const body = (
      <PlacementPage opened={opened} csrf={request.csrf} reason={reason} filter={filter} {...more} />
    );
    return showPage(request, reply, { title: say`Werkplek`, status, actor: opened.actor, body });
  }
}
