/** The forms about one action, each under its own address: who may see it, what it begins with, what it does, and what is said then. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { type DraftRequest, enter, showClosed } from '../agreement/writing-request.web.tsx';
import { endAction, writeAction } from './action.acts.ts';
import type { ActionDetail } from './action.sql.ts';
import type { Action } from './action.ts';
import { measureAction as countNow } from './action-act.sql.ts';
import type { OneActionForm } from './action-frame.tsx';
import { countProofs, reportAction, strikeProof } from './action-report.acts.ts';
import { EndPage, type Measured, ProofPage, ReportPage, StrikePage } from './action-report.pages.tsx';
import { type Attempt, attempting, type Found, find, pathOf, place } from './action-request.web.ts';
import { mayMeasure, mayReport, mayWriteActions } from './action-right.ts';
import { WriteActionPage } from './action-write.pages.tsx';

/** A form about one action: where it stands, for whom, what does it, and what is said when it is done. */
interface Step {
  readonly part: string;
  readonly toDo: Attempt;
  readonly may: (actor: ActorRow, agreement: Agreement, action: Action) => boolean;
  readonly said: Said;
  readonly start: (action: Action, today: ActionDetail['today']) => Record<string, string>;
  readonly title: () => string;
  readonly page: (form: OneActionForm, found: Found, more: More) => JSX.Element | undefined;
}

/** What only one of the forms needs. */
interface More {
  readonly proof: string | undefined;
  readonly measured: Measured | undefined;
}

const steps: readonly Step[] = [
  {
    part: 'wijzig',
    toDo: attempting(writeAction),
    may: (actor, agreement, action) => mayWriteActions(actor, agreement) && action.status === 'draft',
    said: 'actionWritten',
    start: written,
    title: () => say`Actie aanvullen`,
    page: (form) => <WriteActionPage {...form} />,
  },
  {
    part: 'verslag',
    toDo: attempting(reportAction),
    may: (actor, agreement, action) => mayReport(actor, agreement, action) && action.indicator !== 'proof',
    said: 'actionReported',
    start: (_, today) => ({ datum: typedDate(today) }),
    title: () => say`Verslag van een actie`,
    page: (form, _, { measured }) => <ReportPage {...form} measured={measured} />,
  },
  {
    part: 'bewijs',
    toDo: attempting(countProofs),
    may: (actor, agreement, action) => mayReport(actor, agreement, action) && action.indicator === 'proof',
    said: 'actionCounted',
    start: (_, today) => ({ datum: typedDate(today) }),
    title: () => say`Bewijzen tellen`,
    page: (form) => <ProofPage {...form} />,
  },
  {
    part: 'bewijzen/:bewijs/schrap',
    toDo: attempting(strikeProof),
    may: mayReport,
    said: 'actionStruck',
    start: () => ({}),
    title: () => say`Bewijs schrappen`,
    page: (form, { detail }, { proof }) => {
      const found = detail.proofs.find(({ id, struck }) => id === proof && struck === null);
      return found && <StrikePage {...form} proof={found} />;
    },
  },
  {
    part: 'einde',
    toDo: attempting(endAction),
    may: (actor, agreement, action) =>
      mayReport(actor, agreement, action) || (mayWriteActions(actor, agreement) && action.status === 'draft'),
    said: 'actionEnded',
    start: () => ({}),
    title: () => say`Actie beëindigen`,
    page: (form) => <EndPage {...form} />,
  },
];

/** Gives each form its address. */
export function actionFormWeb(app: FastifyInstance, world: World): void {
  for (const step of steps) formWeb(app, world, step);
}

function formWeb(app: FastifyInstance, world: World, step: Step): void {
  const address = `${place}/:actie/${step.part}`;
  app.get(address, (request: DraftRequest, reply) => showForm(world, request, reply, step));
  app.post(address, async (request: DraftRequest, reply) => {
    const outcome = await step.toDo(world, request);
    if (outcome.outcome === 'done') return goOn(reply, pathOf(request), step.said);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showForm(world, request, reply, step, again);
  });
}

async function showForm(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  step: Step,
  again: Again = {},
) {
  const ready = await enter(world, request, reply, (actor, { agreement }) =>
    mayWriteActions(actor, agreement),
  );
  if (ready === undefined) return reply;
  const { token, actor, detail: whole } = ready;
  const found = await world.database.transaction(token, (tx) => find(tx, request));
  if (found === undefined) return showError(request, reply, 404, actor);
  const { agreement, detail } = found;
  const { action, today } = detail;
  const { problems = [], refused } = again;
  if (!step.may(actor, agreement, action))
    return refused === undefined
      ? showClosed(request, reply, actor, whole, pathOf(request))
      : showRefused(request, reply, { outcome: 'conflict', message: refused });
  const typed = isBack(again) ? typedOver(request.body, action, again) : step.start(action, today);
  const more = {
    proof: request.params.bewijs,
    measured: await measuredFor(world, token, actor, found, step),
  };
  const form = { csrf: request.csrf, detail: whole, action, today, typed, problems, refused };
  const body = step.page(form, found, more);
  if (body === undefined) return showError(request, reply, 404, actor);
  return showPage(request, reply, { title: step.title(), status: statusOf(again), actor, body });
}

async function measuredFor(
  world: World,
  token: string,
  actor: ActorRow,
  { agreement, detail: { action } }: Found,
  { part }: Step,
): Promise<More['measured']> {
  if (part !== 'verslag' || !mayMeasure(actor, agreement, action)) return undefined;
  const answer = await countNow(world.database, token, { agreement: agreement.id, action: action.id });
  return answer.outcome === 'shown' ? answer : undefined;
}

/** What a draft says already, as it stands in the form. */
function written(action: Action): Record<string, string> {
  const typed = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
  return {
    versie: String(action.version),
    naam: action.title,
    indicator: action.indicator,
    doel: action.goal ?? '',
    domein: action.domain ?? '',
    organisatie: action.owner?.id ?? '',
    functie: action.ownerFunction ?? '',
    meting: action.measures ?? '',
    eenheid: action.unit ?? '',
    beginwaarde: typed(action.baseline),
    begin: action.baselineOn === null ? '' : typedDate(action.baselineOn),
    streefwaarde: typed(action.target),
    referentie: typed(action.reference),
    extra: typed(action.extra),
    tot: action.due === null ? '' : typedDate(action.due),
    ritme: action.rhythm ?? '',
  };
}
