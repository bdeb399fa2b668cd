/** The addresses of one referral. What is shown of it, and to whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import type { ReferralForms } from './referral-desk.tsx';
import { giveReferralLink } from './referral-link.acts.ts';
import { sendLink } from './referral-letter.ts';
import { type ReferralPost, referralPosts } from './referral-posts.ts';
import { referralListWeb } from './referral-list.web.tsx';
import { openReferral } from './referral.sql.ts';
import { ReferralPage } from './referral-sheet.pages.tsx';

const ONE = '/verwijzingen/:id';

type OneRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

/** What a page of one referral says besides the referral: the form that was sent, or what happened in the meantime. */
interface Answered {
  readonly form?: ReferralForms | undefined;
  readonly problems?: readonly Problem[];
  readonly late?: string;
  readonly status?: number;
}

/** What every address of one referral needs. */
interface Desk {
  readonly database: Database;
  readonly postbox: Postbox;
}

/** Registers the list and the pages of one referral; letters about one-time links go through the postbox. */
export function referralWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  const desk = { database: world.database, postbox };
  referralListWeb(app, world);

  app.get(ONE, (request: OneRequest, reply) => showOne(desk, request, reply, {}));
  for (const post of referralPosts)
    app.post(`${ONE}${post.path}`, (request: OneRequest, reply) => doOne(desk, request, reply, post));

  app.post(`${ONE}/link`, async (request: OneRequest, reply) => {
    const { token, params } = request;
    if (token === undefined) return toSignIn(request, reply);
    const reason = readReason(request.query.reden);
    const back = withReason(`/verwijzingen/${params.id}`, reason);
    if (!postbox.works) return goOn(reply, back, 'referralNotSent');
    const given = await perform(world.database, token, giveReferralLink, { id: params.id, reason });
    if (given.outcome === 'conflict')
      return showOne(desk, request, reply, { late: given.message, status: 409 });
    if (given.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(given));
    const sent = await sendLink(postbox, request.ownOrigin, given.done);
    return goOn(reply, back, sent ? 'referralLinkSent' : 'referralNotSent');
  });
}

async function doOne(desk: Desk, request: OneRequest, reply: FastifyReply, post: ReferralPost) {
  const { token, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const typed = textsIn(body);
  const { form, text } = post;
  const problems = [
    ...(post.check?.(typed) ?? []),
    ...(text === undefined
      ? []
      : sensitiveWarnings(body, [text.name]).map((warning) => ({ ...warning, field: text.id }))),
  ];
  if (problems.length > 0) return showOne(desk, request, reply, { form, problems });
  const reason = readReason(request.query.reden);
  const input = { reason, ...post.input(typed), id: params.id };
  const outcome = await post.act(desk.database, token, input);
  if (outcome.outcome === 'done')
    return goOn(reply, withReason(`/verwijzingen/${params.id}`, reason), post.said(typed));
  if (outcome.outcome === 'conflict')
    return showOne(desk, request, reply, { form, late: outcome.message, status: 409 });
  if (outcome.outcome === 'invalid')
    return showOne(desk, request, reply, {
      form,
      problems: outcome.problems.map((one) => onPage(one, post)),
    });
  return showRefused(request, reply, outcome);
}

async function showOne(desk: Desk, request: OneRequest, reply: FastifyReply, said: Answered) {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const { form, problems = [], late, status = problems.length > 0 ? 422 : 200 } = said;
  const reason = readReason(query.reden);
  const opened = isUuid(params.id)
    ? await openReferral(desk.database, { token, id: params.id, route: ONE, reason })
    : { outcome: 'missing' as const };
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const forms = { reason, csrf, form, typed: form === undefined ? {} : textsIn(request.body), problems };
  return showPage(request, reply, {
    title: say`Verwijzing`,
    status,
    actor: opened.actor,
    body: <ReferralPage opened={opened} forms={forms} late={late} postbox={desk.postbox} />,
  });
}

/** Puts a problem beside the field of the page; one of the outcomes stands beside the first that was asked. */
function onPage({ field, ...rest }: Problem, { fields, form }: ReferralPost): Problem {
  const [first = ''] = field.split('.');
  if (form === 'afloop') return { ...rest, field: '' };
  return { ...rest, field: fields[first] ?? '' };
}
