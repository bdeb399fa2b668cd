/** The addresses of a year of meetings: of all bodies of the reader, and of one, where its secretary plans several at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { tellMembers } from './meeting-letter.ts';
import { planYear } from './year.acts.ts';
import { YearPage, yearPage } from './year.pages.tsx';
import { type MeetingYear, readMeetingYear, type YearBody } from './year.sql.ts';
import { placeCodes, proposedDays, readYear, weekdayCodes } from './year.ts';

type YearRequest = FastifyRequest<{
  Params: { overleg?: string };
  Querystring: { jaar?: string; plaatsing?: string; weekdag?: string };
  Body: Record<string, string | string[] | undefined> | undefined;
}>;
type Typed = Readonly<Record<string, string>>;

export function yearWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  const { database, clock } = world;
  app.get('/overleg/jaar', (request: YearRequest, reply) => show(world, request, reply));
  app.get('/overleg/:overleg/jaar', (request: YearRequest, reply) => show(world, request, reply));
  app.post('/overleg/:overleg/jaar', async (request: YearRequest, reply) => {
    const { token, params, body, ownOrigin } = request;
    const dagen = [body?.['dagen'] ?? []].flat();
    const outcome = await perform(database, token, planYear, { ...body, id: params.overleg, dagen });
    if (outcome.outcome === 'done' && token !== undefined) {
      const { planned } = outcome.done;
      for (const id of planned) await tellMembers({ database, postbox }, token, ownOrigin, id, clock.now());
      const back = `${yearPage(params.overleg)}?jaar=${textsIn(body)['jaar'] ?? ''}`;
      return goOn(reply, back, 'meetingsPlanned', planned.length);
    }
    if (outcome.outcome === 'invalid') return show(world, request, reply, outcome.problems);
    if (outcome.outcome === 'conflict')
      return show(world, request, reply, [{ field: 'dagen', message: outcome.message }], 409);
    return outcome.outcome === 'done'
      ? toSignIn(request, reply)
      : showRefused(request, reply, invalidAsMissing(outcome));
  });
}

async function show(
  { database, clock }: World,
  request: YearRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
  status = problems.length > 0 ? 422 : 200,
) {
  const { token, csrf, params, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const id = params.overleg ?? null;
  if (id !== null && !isUuid(id)) return showNoSuchPage(request, reply);
  const typed: Typed = { ...textsIn(query), ...textsIn(request.body) };
  const asked = readYear(typed['jaar'], (await request.whoami())?.today ?? clock.today());
  const opened = await database.transaction(token, (tx) => readMeetingYear(tx, id, asked ?? null));
  if (opened === undefined || !opened.part) return showNoSuchPage(request, reply);
  const body = opened.bodies.find((one) => one.id === id);
  if (id !== null && body === undefined) return showNoSuchPage(request, reply);
  const year = asked ?? Number(opened.today.slice(0, 4));
  const proposed = body?.kept === true ? proposedFor(opened, body, year, typed) : undefined;
  return showPage(request, reply, {
    title: say`Jaarkalender ${year}`,
    status: asked === undefined ? 422 : status,
    actor: await request.whoami(),
    body: (
      <YearPage {...{ opened, year, body, csrf, typed, problems, proposed }} known={asked !== undefined} />
    ),
  });
}

/** The days that the chosen weekday gives, once one was chosen. */
function proposedFor({ today, meetings }: MeetingYear, body: YearBody, year: number, typed: Typed) {
  const place = placeCodes.find((code) => code === typed['plaatsing']);
  const weekday = weekdayCodes.find((code) => code === typed['weekdag']);
  if (place === undefined || weekday === undefined) return undefined;
  return proposedDays(
    year,
    body.months,
    { place, weekday },
    { today, planned: meetings.map(({ on }) => on) },
  );
}
