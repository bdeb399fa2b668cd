/** The addresses where a plan is written: template, goal, action. Showing a form shows a name, so it goes through the gate. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
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

/** One of the forms of a plan, sent or asked for. */
interface Desk {
  readonly db: Database;
  readonly page: Page;
  readonly request: PlanRequest;
  readonly reply: FastifyReply;
}

/** Registers the forms of a plan. */
export function planEditWeb(app: FastifyInstance, { database: db }: World): void {
  for (const page of ['sjabloon', 'doel', 'actie'] as const) {
    const path = `/dossiers/:id/plan/${page}`;
    app.get(path, (request: PlanRequest, reply) => show({ db, page, request, reply }));
    app.post(path, (request: PlanRequest, reply) => add({ db, page, request, reply }));
    if (page === 'sjabloon') continue;
    app.get(`${path}/:rij`, (request: PlanRequest, reply) => show({ db, page, request, reply }));
    app.post(`${path}/:rij`, (request: PlanRequest, reply) => amend({ db, page, request, reply }));
  }
}

/** Adds what the form asks for: the goals of a template, a goal or an action. */
function add(desk: Desk) {
  const { params, body: typed, query } = desk.request;
  const common = { person: params.id, reason: readReason(query.reden) };
  if (desk.page === 'sjabloon')
    return save(desk, takeTemplate, { ...common, template: typed['sjabloon'] }, 'planTaken');
  const parts = { ...common, ...readParts(typed) };
  if (desk.page === 'doel') return save(desk, recordGoal, parts, 'goalRecorded');
  return save(desk, recordAction, { ...parts, goal: chosen(typed, 'doel') }, 'actionRecorded');
}

/** Changes a goal or an action as the form says. */
function amend(desk: Desk) {
  const { params, body: typed, query } = desk.request;
  const input = {
    ...readParts(typed),
    endReason: chosen(typed, 'eindreden'),
    id: params.rij,
    version: typed['versie'],
    reason: readReason(query.reden),
  };
  return desk.page === 'doel'
    ? save(desk, amendGoal, input, 'planAmended')
    : save(desk, amendAction, input, 'planAmended');
}

/** Does an act and goes back to the plan; what is wrong, or what stands there now, comes back with what was typed. */
async function save<Input, Done>(
  desk: Desk,
  toDo: Act<Input, Done>,
  input: object,
  said: Said,
): Promise<FastifyReply> {
  const { token, params, body: typed, query } = desk.request;
  const warnings = sensitiveWarnings(typed, freeText);
  if (warnings.length > 0) return show(desk, { typed, problems: warnings });
  const outcome = await perform(desk.db, token, toDo, input);
  if (outcome.outcome === 'done')
    return goOn(desk.reply, planAddress(params.id, '', { reason: readReason(query.reden) }), said);
  if (outcome.outcome === 'invalid') return show(desk, { typed, problems: outcome.problems.map(inForm) });
  if (outcome.outcome === 'conflict') return show(desk, { typed, problems: [], clash: outcome.message });
  return showRefused(desk.request, desk.reply, outcome);
}

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** What happened in the meantime. */
  readonly clash?: string;
}

/** Shows a form: empty, with what stands there, or with what was typed and what is wrong with it. */
async function show({ db, page, request, reply }: Desk, again?: Again): Promise<FastifyReply> {
  const opened = await openToWrite(db, request);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { rij } = request.params;
  const row = rij === undefined ? undefined : ownRow(opened, page, rij);
  if (rij !== undefined && row === undefined)
    return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const clash = again?.clash === undefined ? undefined : clashOf(again.clash, again.typed, row);
  const before = row === undefined ? { doel: request.query.doel } : typedOf(row);
  // After a clash the form carries the version that stands there now, so that saving again is a choice.
  const typed = { ...(again?.typed ?? before), ...(clash && row ? { versie: String(row.version) } : {}) };
  const problems = again?.problems ?? [];
  const reason = readReason(request.query.reden);
  const view: FormView = { opened, reason, csrf: request.csrf, typed, problems, clash };
  const Shown = pages[page];
  return showPage(request, reply, {
    title: titles[page],
    status: clash ? 409 : problems.length > 0 ? 422 : 200,
    actor: opened.actor,
    body: <Shown {...view} row={rij} />,
  });
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
    tegen: row.due === null ? '' : typedDate(row.due),
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
  ['due', 'tegen'],
  ['intensity', 'hoeveel'],
  ['state', 'stand'],
  ['result', 'resultaat'],
  ['endReason', 'eindreden'],
];

/** What stands there now beside what was typed, for each part that differs. */
function clashOf(message: string, typed: Typed, row: GoalRow | ActionRow | undefined): Clash {
  if (row === undefined) return { message, lines: [] };
  const now = typedOf(row);
  const lines = compared
    .filter(([, field]) => (now[field] ?? '') !== (typed[field] ?? ''))
    .map(([part, field]) => ({
      what: beginning(partName(part)),
      now: partWords(part, now[field] ?? null),
      typed: partWords(part, typed[field] ?? null),
    }));
  return { message, lines };
}
