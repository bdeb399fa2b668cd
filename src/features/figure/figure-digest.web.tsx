/** The addresses of the figures of a month: reading them, and asking for them each month or for no more. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { chooseDigest } from './figure-digest.acts.ts';
import { FigureDigestPage } from './figure-digest.pages.tsx';
import { readDigest } from './figure-digest.sql.ts';
import { digestPage } from './figure-digest.ts';

type MonthRequest = FastifyRequest<{ Querystring: { maand?: string } }>;

export function figureDigestWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  app.get(digestPage, (request: MonthRequest, reply) => show(world, postbox, request, reply));
  app.post(digestPage, (request, reply) => choose(world, request, reply));
}

async function show({ database }: World, postbox: Postbox, request: MonthRequest, reply: FastifyReply) {
  const { token, csrf, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const { maand } = query;
  if (maand !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(maand)) return showNoSuchPage(request, reply);
  const shown = await readDigest(database, token, maand === undefined ? null : `${maand}-01`);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <FigureDigestPage {...{ shown, csrf, asked: maand }} mails={postbox.works} />;
  return showPage(request, reply, { title: say`Maandcijfers`, actor: shown.actor, body });
}

async function choose({ database }: World, request: FastifyRequest, reply: FastifyReply) {
  const done = await perform(database, request.token, chooseDigest, request.body);
  if (done.outcome !== 'done') return showRefused(request, reply, done);
  return goOn(reply, digestPage, done.done.wanted ? 'digestChosen' : 'digestStopped');
}
