/**
 * A form with which the parties write an agreement: who may see it, what it begins with, what it does, and where it leads. It comes
 * back with what was typed, and with what is wrong or what happened meanwhile.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ComponentChild } from 'preact';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { Act } from '../../kernel/act.ts';
import type { World } from '../../world.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import type { DraftForm } from './agreement-form.tsx';
import { attempt, type DraftRequest, enter, type Ready } from './writing-request.web.tsx';

/** Who looks at the form and how: for the first time, or again. */
export interface Seen extends Ready {
  readonly request: DraftRequest;
  readonly back: boolean;
}

export interface WritingForm<Input, Done extends { id: string }> {
  /** Its address under that of the agreement. */
  readonly part: string;
  readonly act: Act<Input, Done>;
  readonly may: (actor: ActorRow, detail: AgreementDetail) => boolean;
  readonly title: () => string;
  /** What stands in it before anyone typed. */
  readonly start?: (detail: AgreementDetail, request: DraftRequest) => Record<string, string>;
  /** Draws it; nothing where the address names a part that is not there. */
  readonly page: (
    form: DraftForm,
    seen: Seen,
  ) => ComponentChild | undefined | Promise<ComponentChild | undefined>;
  /** What the act is told beside the texts: lists that were ticked, and what the address names. */
  readonly more?: (request: DraftRequest) => object;
  /** What to write instead of what tells who someone is. */
  readonly advice?: () => string;
  readonly said: Said;
  /** Where it leads; to the agreement unless this says otherwise. */
  readonly to?: (request: DraftRequest, done: Done) => string;
}

/** Gives such a form its address. */
export function writingFormWeb<Input, Done extends { id: string }>(
  app: FastifyInstance,
  world: World,
  form: WritingForm<Input, Done>,
): void {
  const address = `/overeenkomsten/:id/${form.part}`;
  app.get(address, (request: DraftRequest, reply) => show(world, request, reply, form));
  app.post(address, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, form.act, form.more?.(request), form.advice?.());
    if (outcome.outcome === 'done')
      return goOn(
        reply,
        form.to?.(request, outcome.done) ?? `/overeenkomsten/${request.params.id}`,
        form.said,
      );
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : show(world, request, reply, form, again);
  });
}

async function show<Input, Done extends { id: string }>(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { may, title, start, page }: WritingForm<Input, Done>,
  again: Again = {},
): Promise<FastifyReply> {
  const ready = await enter(world, request, reply, may);
  if (ready === undefined) return reply;
  const { actor, detail } = ready;
  const { problems = [], refused } = again;
  const back = isBack(again);
  const typed = back ? typedOver(request.body, detail.agreement, again) : (start?.(detail, request) ?? {});
  const form = { csrf: request.csrf, detail, typed, problems, refused };
  const body = await page(form, { ...ready, request, back });
  if (body === undefined) return showError(request, reply, 404, actor);
  return showPage(request, reply, { title: title(), status: statusOf(again), actor, body });
}
