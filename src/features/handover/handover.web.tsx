/** The addresses of hand-overs. What is shown, and to whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import * as acts from './handover.acts.ts';
import { momentField, readMoments } from './handover-form.tsx';
import type { HandoverParts } from './handover.ts';
import { HandoverPage } from './handover.pages.tsx';
import { ProposePage } from './propose.pages.tsx';

type HandoverRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

const PAGE = '/dossiers/:id/overdracht';
const PROPOSE = `${PAGE}/voorstel`;

/** What a form on this page does: its act, the input made of what was typed, and what is said afterwards. */
interface Door {
  readonly toDo: Act<unknown, unknown>;
  readonly input: (typed: Record<string, string>) => Record<string, unknown>;
  readonly said: (typed: Record<string, string>) => Said;
  /** Fields in which someone writes freely. */
  readonly free?: readonly string[];
}

// An act knows its own input; what is typed is judged by its schema, whatever it is.
const door = <Input, Done>(toDo: Act<Input, Done>, rest: Omit<Door, 'toDo'>): Door => ({
  toDo: toDo as Act<unknown, unknown>,
  ...rest,
});

const answers: Readonly<Record<string, Said>> = {
  accepted: 'handoverAccepted',
  refused: 'handoverRefused',
};

const doors: Readonly<Record<string, Door>> = {
  antwoord: door(acts.answerHandover, {
    input: (typed) => ({
      answer: typed['antwoord'],
      moment: typed['moment'] || null,
      words: typed['antwoord'] === 'refused' ? typed['waarom'] : '',
      moments: typed['antwoord'] === 'otherMoments' ? readMoments(typed) : [],
    }),
    said: ({ antwoord = '' }) => answers[antwoord] ?? 'handoverCountered',
    free: ['waarom'],
  }),
  kies: door(acts.chooseMoment, {
    input: (typed) => ({ moment: typed['moment'] || null, moments: readMoments(typed) }),
    said: () => 'handoverChosen',
  }),
  gesprek: door(acts.noteTalk, {
    input: (typed) => ({ heldOn: typed['datum'] }),
    said: () => 'handoverTalked',
  }),
  lijst: door(acts.tickItem, {
    input: (typed) => ({ item: typed['regel'], ticked: typed['antwoord'] === 'ja' }),
    said: () => 'handoverTicked',
  }),
  afspraak: door(acts.addAgreedAction, {
    input: (typed) => ({ what: typed['wat'], owner: typed['door'], due: typed['tegen'] }),
    said: () => 'handoverAgreed',
    free: ['wat'],
  }),
  bevestig: door(acts.confirmHandover, {
    input: (typed) => ({ who: typed['wie'], as: typed['functie'], name: typed['naam'] ?? '' }),
    said: () => 'handoverConfirmed',
  }),
  verder: door(acts.resumeHandover, {
    input: (typed) => ({ words: typed['waarom'] }),
    said: () => 'handoverGoesOn',
    free: ['waarom'],
  }),
  stop: door(acts.endHandover, {
    input: (typed) => ({ words: typed['waarom'] ?? '' }),
    said: () => 'handoverEnded',
    free: ['waarom'],
  }),
};

export function handoverWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: HandoverRequest, reply) => show(request, reply, ''));
  app.get(PROPOSE, (request: HandoverRequest, reply) => show(request, reply, 'voorstel'));

  app.post(PROPOSE, async (request: HandoverRequest, reply) => {
    const { token, params, query, body: typed } = request;
    const warnings = sensitiveWarnings(typed, ['tekst']);
    if (warnings.length > 0) return show(request, reply, 'voorstel', warnings);
    const outcome = await perform(database, token, acts.proposeHandover, {
      person: params.id,
      reason: readReason(query.reden),
      to: typed['naar'],
      cause: typed['wat'],
      endsOn: typed['tegen'],
      message: typed['tekst'],
      moments: readMoments(typed),
    });
    return after(request, reply, 'voorstel', outcome, 'handoverProposed');
  });

  for (const [name, { toDo, input, said, free = [] }] of Object.entries(doors))
    app.post(`${PAGE}/${name}`, async (request: HandoverRequest, reply) => {
      const { token, query, body: typed } = request;
      const warnings = sensitiveWarnings(typed, free);
      if (warnings.length > 0) return show(request, reply, name, warnings);
      const given = { id: typed['overdracht'], reason: readReason(query.reden), ...input(typed) };
      return after(request, reply, name, await perform(database, token, toDo, given), said(typed));
    });

  /** Goes on after success; what is wrong is said on the page itself, with what was typed and what stands there now. */
  function after(
    request: HandoverRequest,
    reply: FastifyReply,
    act: string,
    outcome: Outcome<unknown>,
    said: Said,
  ): FastifyReply | Promise<FastifyReply> {
    const { params, query, body } = request;
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(`/dossiers/${params.id}/overdracht`, readReason(query.reden)), said);
    if (outcome.outcome === 'invalid' && !outcome.problems.some(({ field }) => field === 'id'))
      return show(
        request,
        reply,
        act,
        outcome.problems.map((problem) => inForm(problem, body)),
      );
    if (outcome.outcome === 'conflict' || outcome.outcome === 'forbidden')
      return show(request, reply, act, [{ field: '', message: outcome.message }], 409);
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  }

  async function show(
    request: HandoverRequest,
    reply: FastifyReply,
    act: string,
    problems: readonly Problem[] = [],
    status = problems.length > 0 ? 422 : 200,
  ): Promise<FastifyReply> {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openParts<HandoverParts>(database, {
      token,
      person: params.id,
      purpose: 'guidance',
      route: PAGE,
      reason,
      parts: ['handovers', 'ends', 'receivers', 'leading'],
    });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const view = { opened, csrf, reason, ...typed };
    const body = act === 'voorstel' ? <ProposePage {...view} /> : <HandoverPage {...view} failed={act} />;
    return showPage(request, reply, { title: say`Overdracht`, status, actor: opened.actor, body });
  }
}

const names: Readonly<Record<string, string>> = {
  to: 'naar',
  cause: 'wat',
  endsOn: 'tegen',
  message: 'tekst',
  answer: 'antwoord',
  words: 'waarom',
  heldOn: 'datum',
  what: 'wat',
  owner: 'door',
  due: 'tegen',
  as: 'functie',
  name: 'naam',
};

function inForm({ field, message }: Problem, typed: Record<string, string>): Problem {
  return { field: names[field] ?? momentField(field, typed), message };
}
