/** The addresses of the shared pathway. What may be seen, and by whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { formTitles, pathwayForms, type PathwayForm } from './pathway-form.tsx';
import { PathwayPage } from './pathway.pages.tsx';
import { openPathway } from './pathway.sql.ts';
import type { OpenedPathway } from './pathway.ts';
import { type Asked, pathwayAddress } from './pathway-address.ts';

type Page = (view: { opened: OpenedPathway; asked: Asked }) => ComponentChildren;

const ROUTE = '/dossiers/:id/traject';

export function pathwayWeb(app: FastifyInstance, world: World): void {
  app.get(ROUTE, (request: PersonRequest, reply) =>
    show(world, request, reply, say`Traject`, ({ opened, asked }) => (
      <PathwayPage opened={opened} reason={asked.reason} />
    )),
  );
  for (const form of pathwayForms) {
    if (form.page === form.path)
      app.get(`${ROUTE}${form.path}`, (request: PersonRequest, reply) =>
        show(world, request, reply, formTitles[form.title], form.show),
      );
    form.register((toDo, input, said) => post(form, toDo, input, said));
  }

  function post<Input, Done>(
    form: PathwayForm,
    toDo: Act<Input, Done>,
    input: (typed: Readonly<Record<string, string>>) => object,
    said: (done: Done, typed: Readonly<Record<string, string>>) => Said,
  ): void {
    app.post(`${ROUTE}${form.path}`, async (request: PersonRequest, reply) => {
      const { token, params, query } = request;
      const typed = textsIn(request.body);
      const reason = readReason(query.reden);
      const warnings = sensitiveWarnings(typed, form.texts);
      if (warnings.length > 0)
        return show(world, request, reply, formTitles[form.title], form.show, warnings);
      const given = { ...input(typed), person: params.id, reason };
      const outcome = await perform(world.database, token, toDo, given);
      if (outcome.outcome !== 'done') return again(world, request, reply, form, outcome);
      return goOn(reply, pathwayAddress(params.id, '', reason), said(outcome.done, typed));
    });
  }
}

/** The form once more, with what is wrong; a page of its own for whoever may not even see the form. */
function again(
  world: World,
  request: PersonRequest,
  reply: FastifyReply,
  form: PathwayForm,
  outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>,
): FastifyReply | Promise<FastifyReply> {
  const title = formTitles[form.title];
  switch (outcome.outcome) {
    case 'invalid': {
      const problems = outcome.problems.map((problem) => inForm(form, problem));
      return show(world, request, reply, title, form.show, problems);
    }
    case 'conflict':
    case 'forbidden':
      return show(world, request, reply, title, form.show, [{ field: '', message: outcome.message }], 409);
    default:
      return showRefused(request, reply, outcome);
  }
}

async function show(
  world: World,
  request: PersonRequest,
  reply: FastifyReply,
  title: string,
  page: Page,
  problems: readonly Problem[] = [],
  status = problems.length > 0 ? 422 : 200,
): Promise<FastifyReply> {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const route = request.routeOptions.url ?? ROUTE;
  const opened = await openPathway(world.database, { token, person: params.id, route, reason });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const asked: Asked = { csrf, reason, problems, typed: problems.length > 0 ? textsIn(request.body) : {} };
  return showPage(request, reply, { title, status, actor: opened.actor, body: page({ opened, asked }) });
}

/** What is wrong stands beside the field of the form, which has a Dutch name; what has no field stands on top. */
function inForm(form: PathwayForm, { field, message }: Problem): Problem {
  return { field: form.names[field] ?? '', message };
}
