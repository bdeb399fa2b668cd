/** The addresses of whoever keeps a body: change it, and begin a local one. Whoever may not, finds no such page. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { bodyPage } from './body.ts';
import { beginBody, keepBody } from './body-keep.acts.ts';
import { BeginBodyPage, KeepBodyPage } from './body-keep.pages.tsx';
import { type KeptBody, mayBeginBody, readKeptBody } from './body-keep.sql.ts';

type Form = Record<string, string | string[] | undefined>;
type KeepRequest = FastifyRequest<{ Params: { overleg: string }; Body: Form | undefined }>;

const NEW = '/overleg/nieuw';
const CHANGE = '/overleg/:overleg/wijzig';

export function bodyKeepWeb(app: FastifyInstance, { database }: World): void {
  app.get(NEW, (request: KeepRequest, reply) => showNew(database, request, reply));
  app.post(NEW, async (request: KeepRequest, reply) => {
    const warnings = warningsIn(request.body);
    if (warnings.length > 0) return showNew(database, request, reply, { problems: warnings });
    const input = { ...request.body, maanden: monthsIn(request.body) };
    const outcome = await perform(database, request.token, beginBody, input);
    if (outcome.outcome === 'done') return goOn(reply, bodyPage(outcome.done.id), 'bodyBegun');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showNew(database, request, reply, again);
  });

  app.get(CHANGE, (request: KeepRequest, reply) => showChange(database, request, reply));
  app.post(CHANGE, async (request: KeepRequest, reply) => {
    const { token, params, body } = request;
    const warnings = warningsIn(body);
    if (warnings.length > 0) return showChange(database, request, reply, { problems: warnings });
    const input = { ...body, id: params.overleg, maanden: monthsIn(body) };
    const outcome = await perform(database, token, keepBody, input);
    if (outcome.outcome === 'done') return goOn(reply, bodyPage(outcome.done.id), 'bodyKept');
    const again = againOf(outcome);
    return again === undefined || !isUuid(params.overleg)
      ? showRefused(request, reply, invalidAsMissing(outcome))
      : showChange(database, request, reply, again);
  });
}

function warningsIn(form: Form | undefined): readonly Problem[] {
  return textWarnings(textsIn(form), ['naam', 'taak'], say`Schrijf dit zonder personen.`);
}

function monthsIn(form: Form | undefined): readonly string[] {
  return [form?.['maanden'] ?? []].flat().filter((one) => typeof one === 'string');
}

async function showNew(database: Database, request: KeepRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!(await database.transaction(token, mayBeginBody))) return showNoSuchPage(request, reply);
  const typed = textsIn(body);
  const page = (
    <BeginBodyPage
      {...{ csrf, typed, problems: again.problems ?? [], months: monthsIn(body) }}
      places={typed['gemeenten'] ?? ''}
    />
  );
  const actor = await request.whoami();
  return showPage(request, reply, { title: say`Nieuw overleg`, status: statusOf(again), actor, body: page });
}

async function showChange(database: Database, request: KeepRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.overleg)) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readKeptBody(tx, params.overleg));
  if (opened === undefined || !opened.minds) return showNoSuchPage(request, reply);
  const first = !isBack(again);
  const page = (
    <KeepBodyPage
      {...{ opened, csrf, problems: again.problems ?? [], refused: again.refused }}
      typed={first ? typedOf(opened) : typedOver(body, opened.body, again)}
      months={first ? opened.body.months.map(String) : monthsIn(body)}
    />
  );
  const actor = await request.whoami();
  return showPage(request, reply, { title: opened.body.name, status: statusOf(again), actor, body: page });
}

function typedOf({ body }: KeptBody): Record<string, string> {
  return {
    taak: body.task,
    minimum: body.quorum === null ? '' : String(body.quorum),
    secretaris: body.secretary ?? '',
  };
}
