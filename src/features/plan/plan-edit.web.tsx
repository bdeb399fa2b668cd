/** The addresses where a plan is written: template, goal, action. Showing a form shows a name, so it goes through the gate. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { openToWrite, type PlanRequest } from './opened-plan.web.ts';
import { amendAction, amendGoal, recordAction, recordGoal, takeTemplate } from './plan.acts.ts';
import { chosen, inForm, planAddress, readParts, type Typed } from './plan-address.ts';
import type { Clash, FormView } from './plan-form.tsx';
import { ActionPage, GoalPage, TemplatePage } from './plan-edit.pages.tsx';
import { type ActionRow, type GoalRow, partName, type PlanPartName, partWords } from './plan.ts';

type Page = 'sjabloon' | 'doel' | 'actie';

const pages = { sjabloon: TemplatePage, doel: GoalPage, actie: ActionPage } as const;
const titles = dutch({ sjabloon: 'Sjabloon', doel: 'Doel', actie: 'Actie' });
const freeText = ['tekst', 'resultaat', 'waarom'];

export function planEditWeb(app: FastifyInstance, { database }: World): void {
  for (const page of ['sjabloon', 'doel', 'actie'] as const) {
    const path = `/dossiers/:id/plan/${page}`;
    app.get(path, (request: PlanRequest, reply) => show(request, reply, page));
    app.post(path, (request: PlanRequest, reply) => add(request, reply, page));
    if (page === 'sjabloon') continue;
    app.get(`${path}/:rij`, (request: PlanRequest, reply) => show(request, reply, page));
    app.post(`${path}/:rij`, (request: PlanRequest, reply) => amend(request, reply, page));
  }

  function add(request: PlanRequest, reply: FastifyReply, page: Page) {
    const { params, body: typed } = request;
    const common = { person: params.id, reason: readReason(request.query.reden) };
    if (page === 'sjabloon')
      return save(
        request,
        reply,
        page,
        takeTemplate,
        { ...common, template: typed['sjabloon'] },
        'planTaken',
      );
    const parts = readParts(typed);
    if (page === 'doel')
      return save(request, reply, page, recordGoal, { ...common, ...parts }, 'goalRecorded');
    const input = { ...common, ...parts, goal: chosen(typed, 'doel') };
    return save(request, reply, page, recordAction, input, 'actionRecorded');
  }

  function amend(request: PlanRequest, reply: FastifyReply, page: Page) {
    const { params, body: typed } = request;
    const input = {
      ...readParts(typed),
      endReason: chosen(typed, 'eindreden'),
      id: params.rij,
      version: typed['versie'],
      reason: readReason(request.query.reden),
    };
    return page === 'doel'
      ? save(request, reply, page, amendGoal, input, 'planAmended')
      : save(request, reply, page, amendAction, input, 'planAmended');
  }

  async function save<Input, Done>(
    request: PlanRequest,
    reply: FastifyReply,
    page: Page,
    toDo: Act<Input, Done>,
    input: object,
    said: Said,
  ): Promise<FastifyReply> {
    const { token, params, body: typed } = request;
    const warnings = sensitiveWarnings(typed, freeText);
    if (warnings.length > 0) return show(request, reply, page, { typed, problems: warnings });
    const outcome = await perform(database, token, toDo, input);
    if (outcome.outcome === 'done')
      return goOn(reply, planAddress(params.id, '', { reason: readReason(request.query.reden) }), said);
    if (outcome.outcome === 'invalid')
      return show(request, reply, page, { typed, problems: outcome.problems.map(inForm) });
    if (outcome.outcome === 'conflict') {
      const { message, now } = outcome;
      return show(request, reply, page, { typed, problems: [], conflict: { message, now } });
    }
    return showRefused(request, reply, outcome);
  }

  interface Again {
    readonly typed: Typed;
    readonly problems: readonly Problem[];
    readonly conflict?: { readonly message: string; readonly now: unknown };
  }

  async function show(request: PlanRequest, reply: FastifyReply, page: Page, again?: Again) {
    const opened = await openToWrite(database, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { rij } = request.params;
    const row = rij === undefined ? undefined : ownRow(opened, page, rij);
    if (rij !== undefined && row === undefined)
      return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const clash = again?.conflict && clashOf(again.conflict, again.typed, row);
    const before = row === undefined ? { doel: request.query.doel } : typedOf(row);
    // After a clash the form carries the version that stands there now, so that saving again is a choice.
    const typed = { ...(again?.typed ?? before), ...(clash && row ? { versie: String(row.version) } : {}) };
    const view: FormView = {
      opened,
      reason: readReason(request.query.reden),
      csrf: request.csrf,
      typed,
      problems: again?.problems ?? [],
      clash,
    };
    const Shown = pages[page];
    const status = clash ? 409 : (again?.problems.length ?? 0) > 0 ? 422 : 200;
    return showPage(request, reply, {
      title: titles[page],
      status,
      actor: opened.actor,
      body: <Shown {...view} row={rij} />,
    });
  }
}

function ownRow(opened: OpenedPlan, page: Page, id: string): GoalRow | ActionRow | undefined {
  const { goals, actions } = opened.parts.plan;
  const rows: readonly (GoalRow | ActionRow)[] = page === 'doel' ? goals : actions;
  return rows.find((row) => row.id === id && row.source === opened.actor.organisation);
}

/** What stands in the row, as someone would type it. */
function typedOf(row: GoalRow | ActionRow): Typed {
  const common = {
    tekst: row.text,
    einde: row.due === null ? '' : typedDate(row.due),
    stand: row.state,
    resultaat: row.result ?? '',
    versie: String(row.version),
  };
  if (!('by' in row)) return common;
  return {
    ...common,
    wie: row.by,
    begin: row.start === null ? '' : typedDate(row.start),
    hoeveel: row.intensity ?? '',
    eindreden: row.endReason ?? '',
  };
}

const compared: readonly [PlanPartName, string][] = [
  ['text', 'tekst'],
  ['by', 'wie'],
  ['start', 'begin'],
  ['due', 'einde'],
  ['intensity', 'hoeveel'],
  ['state', 'stand'],
  ['result', 'resultaat'],
  ['endReason', 'eindreden'],
];

/** What stands there now beside what was typed, for each part that differs. */
function clashOf(
  conflict: { readonly message: string },
  typed: Typed,
  row: GoalRow | ActionRow | undefined,
): Clash {
  if (row === undefined) return { message: conflict.message, lines: [] };
  const now = typedOf(row);
  const lines = compared
    .filter(([, field]) => (now[field] ?? '') !== (typed[field] ?? ''))
    .map(([part, field]) => ({
      what: beginning(partName(part)),
      now: partWords(part, now[field] ?? null),
      typed: partWords(part, typed[field] ?? null),
    }));
  return { message: conflict.message, lines };
}
