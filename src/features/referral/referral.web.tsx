/** The addresses of referrals. What is shown of one, and to whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { answerReferral } from './referral.acts.ts';
import { ReferralsPage } from './referral.pages.tsx';
import { listReferrals, openReferral } from './referral.sql.ts';
import { ReferralPage } from './referral-sheet.pages.tsx';

const PAGE = 50;
const LIST = '/verwijzingen';
const ONE = '/verwijzingen/:id';

type ListRequest = FastifyRequest<{ Querystring: { richting?: string; reden?: string; na?: string } }>;
type OneRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

export function referralWeb(app: FastifyInstance, world: World): void {
  app.get(LIST, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const incoming = query.richting !== 'uit';
    const reason = readReason(query.reden);
    const after = query.na !== undefined && isUuid(query.na) ? query.na : undefined;
    const call = { token, route: LIST, incoming, reason, after, size: PAGE };
    const listed = await listReferrals(world.database, call);
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const body = <ReferralsPage listed={listed} incoming={incoming} reason={reason} />;
    return showPage(request, reply, { title: 'Verwijzingen', actor: listed.actor, body });
  });

  app.get(ONE, (request: OneRequest, reply) => showOne(request, reply));

  app.post(ONE, async (request: OneRequest, reply) => {
    const { token, params, body: typed } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { antwoord, reden = '' } = typed ?? {};
    if (antwoord === 'refused' && (typeof reden !== 'string' || reden.trim() === '')) {
      const message = 'Schrijf waarom u weigert. De ander kan dan iets anders zoeken.';
      return showOne(request, reply, [{ field: 'reden', message }]);
    }
    const warnings = antwoord === 'refused' ? sensitiveWarnings(typed, ['reden']) : [];
    if (warnings.length > 0) return showOne(request, reply, warnings);
    const input = { id: params.id, answer: antwoord, reason: antwoord === 'refused' ? reden : '' };
    const outcome = await perform(world.database, token, answerReferral, input);
    if (outcome.outcome === 'done')
      return goOn(
        reply,
        `/verwijzingen/${params.id}`,
        antwoord === 'accepted' ? 'referralAccepted' : 'referralRefused',
      );
    if (outcome.outcome === 'invalid') return showOne(request, reply, outcome.problems.map(inForm));
    return showRefused(request, reply, outcome);
  });

  async function showOne(request: OneRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const reason = readReason(query.reden);
    const opened = isUuid(params.id)
      ? await openReferral(world.database, { token, id: params.id, route: ONE, reason })
      : { outcome: 'missing' as const };
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    return showPage(request, reply, {
      title: 'Verwijzing',
      status: problems.length > 0 ? 422 : 200,
      actor: opened.actor,
      body: <ReferralPage opened={opened} reason={reason} csrf={request.csrf} {...typed} />,
    });
  }
}

function inForm({ field, message }: Problem): Problem {
  return { field: field === 'reason' ? 'reden' : field, message };
}
