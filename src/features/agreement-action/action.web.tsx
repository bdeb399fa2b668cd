/** The addresses of the actions of an agreement: reading one is for everyone who may read the agreement. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { asReader } from '../../gate/reader.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import type { DraftRequest } from '../agreement/writing-request.web.tsx';
import { addAction, startAction } from './action.acts.ts';
import { ActionPage } from './action.pages.tsx';
import { actionPage } from './action.ts';
import { actionFormWeb } from './action-form.web.tsx';
import { measureAction } from './action-report.acts.ts';
import { type Attempt, attempting, find, ofMany, pathOf, place } from './action-request.web.ts';
import { mayWriteActions } from './action-right.ts';
import { AddActionPage } from './action-write.pages.tsx';

export function actionWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'acties/nieuw',
    act: addAction,
    may: (actor, { agreement }) => mayWriteActions(actor, agreement),
    title: () => say`Actie toevoegen`,
    page: (form) => <AddActionPage {...form} />,
    advice: ofMany,
    said: 'actionDrafted',
    to: ({ params: { id } }, done) => actionPage(id, done.id),
  });
  app.get(`${place}/:actie`, (request: DraftRequest, reply) => showAction(world, request, reply));
  actionFormWeb(app, world);
  buttonWeb(app, world, 'start', attempting(startAction), 'actionStarted');
  buttonWeb(app, world, 'meting', attempting(measureAction), 'actionReported');
}

async function showAction(world: World, request: DraftRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const found = await asReader(world.database, request.token, (db) => find(db, request));
  if (found === undefined) return showError(request, reply, 404, actor);
  const body = <ActionPage {...found} actor={actor} csrf={request.csrf} />;
  return showPage(request, reply, { title: found.detail.action.title, actor, open: true, body });
}

/** An act with one button. */
function buttonWeb(app: FastifyInstance, world: World, part: string, toDo: Attempt, said: Said): void {
  app.post(`${place}/:actie/${part}`, async (request: DraftRequest, reply) => {
    const outcome = await toDo(world, request);
    if (outcome.outcome === 'done') return goOn(reply, pathOf(request), said);
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    const message = outcome.problems[0]?.message;
    return showRefused(
      request,
      reply,
      message === undefined ? invalidAsMissing(outcome) : { outcome: 'conflict', message },
    );
  });
}
