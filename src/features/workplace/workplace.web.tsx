/** The addresses of the register: places, and one place. Who may, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isCivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { employerWeb } from './employer.web.tsx';
import { addWorkplace, changeWorkplace, moveSeat } from './workplace.acts.ts';
import { ChangeWorkplacePage, NewWorkplacePage } from './workplace-form.pages.tsx';
import { WorkplaceListPage } from './workplace-list.pages.tsx';
import { WorkplacePage } from './workplace.pages.tsx';
import { listEmployers, listWorkplaces, openWorkplace } from './workplace.sql.ts';
import { readKind, type Workplace } from './workplace.ts';
import { placeWarnings } from './workplace-warning.ts';

type Body = Record<string, string | string[] | undefined>;
type ListRequest = FastifyRequest<{ Querystring: { instrument?: string; gemeente?: string; vrij?: string } }>;
type FormRequest = FastifyRequest<{ Body: Body }>;
type OneRequest = FastifyRequest<{ Params: { plek: string }; Body: Body }>;

const LIST = '/werkplekken';
const ONE = '/werkplekken/:plek';

export function workplaceWeb(app: FastifyInstance, { database }: World): void {
  registerWeb(app, database);
  employerWeb(app, database);
  placeWeb(app, database);
}

function registerWeb(app: FastifyInstance, database: Database): void {
  app.get(LIST, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listWorkplaces(database, token);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const filter = {
      instrument: readKind(query.instrument),
      municipality: query.gemeente || undefined,
      free: query.vrij === 'ja',
    };
    const body = <WorkplaceListPage shown={shown} filter={filter} />;
    return showPage(request, reply, { title: say`Werkplekken`, actor: shown.actor, body });
  });

  app.get(`${LIST}/nieuw`, (request: FormRequest, reply) => showNew(database, request, reply));
  app.post(`${LIST}/nieuw`, async (request: FormRequest, reply) => {
    const { token, body } = request;
    const warnings = placeWarnings(textsIn(body));
    if (warnings.length > 0) return showNew(database, request, reply, warnings);
    const outcome = await perform(database, token, addWorkplace, body);
    if (outcome.outcome === 'done') return goOn(reply, `${LIST}/${outcome.done.id}`, 'workplaceAdded');
    if (outcome.outcome === 'invalid') return showNew(database, request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

function placeWeb(app: FastifyInstance, database: Database): void {
  app.get(ONE, (request: OneRequest, reply) => showOne(database, request, reply));
  app.post(`${ONE}/plaats`, async (request: OneRequest, reply) => {
    const { token, params, body } = request;
    const outcome = await perform(database, token, moveSeat, { ...body, id: params.plek });
    if (outcome.outcome === 'done')
      return goOn(reply, `${LIST}/${params.plek}`, outcome.done.took ? 'seatTaken' : 'seatGiven');
    if (outcome.outcome === 'conflict') return showOne(database, request, reply, outcome.message);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.get(`${ONE}/wijzig`, (request: OneRequest, reply) => showChange(database, request, reply));
  app.post(`${ONE}/wijzig`, async (request: OneRequest, reply) => {
    const { token, params, body } = request;
    const warnings = placeWarnings(textsIn(body));
    if (warnings.length > 0) return showChange(database, request, reply, { problems: warnings });
    const outcome = await perform(database, token, changeWorkplace, { ...body, id: params.plek });
    if (outcome.outcome === 'done') return goOn(reply, `${LIST}/${params.plek}`, 'workplaceChanged');
    if (outcome.outcome === 'invalid')
      return showChange(database, request, reply, { problems: outcome.problems });
    if (outcome.outcome === 'conflict')
      return showChange(database, request, reply, {
        problems: [{ field: 'naam', message: outcome.message }],
        status: 409,
      });
    return showRefused(request, reply, outcome);
  });
}

async function showNew(
  database: Database,
  request: FormRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
) {
  const { token, csrf, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await listEmployers(database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const page = (
    <NewWorkplacePage
      employers={shown.items}
      cluster={shown.cluster}
      csrf={csrf}
      typed={problems.length > 0 ? textsIn(body) : { van: typedDate(shown.actor.today), aanbod: '0' }}
      kinds={kindsIn(body)}
      problems={problems}
    />
  );
  return showPage(request, reply, {
    title: say`Nieuwe werkplek`,
    status: problems.length > 0 ? 422 : 200,
    actor: shown.actor,
    body: page,
  });
}

async function showOne(database: Database, request: OneRequest, reply: FastifyReply, refused?: string) {
  const opened = await open(database, request, ONE);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  return showPage(request, reply, {
    title: say`Werkplek`,
    status: refused === undefined ? 200 : 409,
    actor: opened.actor,
    body: <WorkplacePage opened={opened} csrf={request.csrf} refused={refused} />,
  });
}

async function showChange(
  database: Database,
  request: OneRequest,
  reply: FastifyReply,
  { problems = [], status = 422 }: { problems?: readonly Problem[]; status?: number } = {},
) {
  const opened = await open(database, request, `${ONE}/wijzig`);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { place, actor, cluster } = opened;
  if (!place.own) return showRefused(request, reply, { outcome: 'missing', actor });
  const again = problems.length > 0;
  const typed = again ? textsIn(request.body) : typedOf(place);
  const body = (
    <ChangeWorkplacePage
      id={place.id}
      name={place.name}
      cluster={cluster}
      csrf={request.csrf}
      // Whoever looks at what stands there now, changes that.
      typed={status === 409 ? { ...typed, versie: String(place.version) } : typed}
      kinds={again ? kindsIn(request.body) : place.instruments}
      problems={problems}
    />
  );
  return showPage(request, reply, {
    title: say`Wijzig deze werkplek`,
    status: again ? status : 200,
    actor,
    body,
  });
}

async function open(database: Database, { token, params }: OneRequest, route: string) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.plek)) return { outcome: 'missing' as const };
  return openWorkplace(database, token, params.plek, route);
}

function kindsIn(body: Body | undefined): string[] {
  return [body?.['instrument'] ?? []].flat();
}

function typedOf(place: Workplace): Record<string, string> {
  const day = (text: string | undefined) => (text !== undefined && isCivilDate(text) ? typedDate(text) : '');
  return {
    naam: place.name,
    sector: place.sector,
    gemeente: place.municipality,
    plaatsen: String(place.places ?? ''),
    aanbod: String(place.offered),
    van: day(place.from),
    tot: day(place.until),
    uren: String(place.hours ?? '').replace('.', ','),
    nederlands: place.dutchLevel ?? '',
    talen: place.languages ?? '',
    bereikbaar: place.publicTransport === undefined ? '' : place.publicTransport ? 'ja' : 'nee',
    voorwaarden: place.conditions ?? '',
    functie: place.contact.function,
    telefoon: place.contact.phone ?? '',
    mail: place.contact.mail ?? '',
    opmerking: place.note ?? '',
    versie: String(place.version),
  };
}
