/** Relations to confirm: another organisation says it guides someone whom this one guides too; a mediator answers, one by one or by a ticked list. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { ListScope } from '../../gate/list.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { denyWeb } from './deny.web.tsx';
import { endWeb } from './end.web.tsx';
import { answerRelation, vouchInvolvement } from './relation.acts.ts';
import { RelationsPage } from './relation.pages.tsx';
import { listWaiting } from './relation.sql.ts';

type Query = { van?: string; reden?: string; beantwoord?: string };

// Each ticked line is `person/organisation`, both opaque ids.
const answerForm = z.object({
  paar: z.union([z.string(), z.array(z.string())]).optional(),
  antwoord: z.enum(['confirmed', 'denied']),
  van: z.string().optional(),
  reden: z.string().optional(),
});

export function relationWeb(app: FastifyInstance, world: World): void {
  answerRelations(app, world);
  vouch(app, world);
  denyWeb(app, world);
  endWeb(app, world);
}

/** What waits for an answer, and the answer to one or to a ticked list. */
function answerRelations(app: FastifyInstance, world: World): void {
  app.get('/betrokkenheid', async (request: FastifyRequest<{ Querystring: Query }>, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const call = { token, route: '/betrokkenheid', ...scopeOf(query), answered: query.beantwoord === 'ja' };
    const listed = await listWaiting(world.database, call);
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const body = (
      <RelationsPage
        {...call}
        actor={listed.actor}
        csrf={request.csrf}
        items={listed.items}
        denied={listed.denied}
      />
    );
    return showPage(request, reply, { title: say`Te bevestigen`, actor: listed.actor, body });
  });

  app.post('/betrokkenheid', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const form = answerForm.safeParse(request.body);
    if (!form.success) return goOn(reply, '/betrokkenheid', 'relationsNone');
    const { scope, reason } = scopeOf({ van: form.data.van, reden: form.data.reden });
    const pairs = pairsOf(form.data.paar);
    let answered = 0;
    for (const pair of pairs) {
      const input = { ...pair, answer: form.data.antwoord, reason };
      const { outcome } = await perform(world.database, token, answerRelation, input);
      if (outcome === 'signedOut') return toSignIn(request, reply);
      if (outcome === 'done') answered += 1;
    }
    const kept = new URLSearchParams({ van: scope, ...(reason ? { reden: reason } : {}) });
    const said = form.data.antwoord === 'confirmed' ? 'relationsConfirmed' : 'relationsDenied';
    return goOn(reply, `/betrokkenheid?${kept}`, pairs.length === 0 ? 'relationsNone' : said, answered);
  });
}

/** A second person says that someone from elsewhere is guided here. */
function vouch(app: FastifyInstance, world: World): void {
  type Vouch = FastifyRequest<{ Params: { id: string }; Querystring: { reden?: string } }>;
  app.post('/dossiers/:id/tweede-persoon', async (request: Vouch, reply) => {
    const { token, params } = request;
    const reason = readReason(request.query.reden);
    const outcome = await perform(world.database, token, vouchInvolvement, { person: params.id, reason });
    // Someone else was first: for who looks, that is the same.
    if (outcome.outcome !== 'done' && outcome.outcome !== 'conflict')
      return showRefused(request, reply, invalidAsMissing(outcome));
    return goOn(reply, withReason(`/dossiers/${params.id}`, reason), 'involvementVouched');
  });
}

function scopeOf(query: { van?: string | undefined; reden?: string | undefined }): {
  scope: ListScope;
  reason: string | undefined;
} {
  const reason = readReason(query.reden);
  if (query.van === 'organisation' && reason !== undefined) return { scope: 'organisation', reason };
  return { scope: query.van === 'mine' ? 'mine' : 'team', reason: undefined };
}

function pairsOf(ticked: string | string[] | undefined) {
  const lines = ticked === undefined ? [] : [ticked].flat();
  return lines
    .map((line) => line.split('/'))
    .flatMap(([person, registrant]) =>
      person !== undefined && registrant !== undefined && isUuid(person) && isUuid(registrant)
        ? [{ person, registrant }]
        : [],
    );
}
