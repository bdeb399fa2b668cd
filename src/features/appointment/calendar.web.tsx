/**
 * The calendar address of a user: the page that makes it, and the address itself, which a calendar program reads without any
 * cookie. The secret stands in no log, in no page but the one that tells it, and in no database.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { calendarFeed } from '../../adapters/calendar/calendar-feed.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { calendarHash, makeCalendar, revokeCalendar } from './calendar.acts.ts';
import { CalendarPage } from './calendar.pages.tsx';
import { findOwnCalendar, readCalendar, readMeetingCalendar } from './calendar.sql.ts';

type FeedRequest = FastifyRequest<{ Params: { secret: string }; Querystring: { overleg?: string } }>;

const secretFile = /^([\w-]{43})\.ics$/;

export function calendarWeb(app: FastifyInstance, world: World): void {
  const { database, clock, config } = world;

  app.get('/agenda', (request, reply) => show(world, request, reply));

  app.post('/agenda', async (request, reply) => {
    const outcome = await perform(database, request.token, makeCalendar, {});
    if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
    return show(world, request, reply, new URL(`/agenda/${outcome.done.secret}.ics`, config.publicUrl).href);
  });

  app.post('/agenda/stop', async (request, reply) => {
    const outcome = await perform(database, request.token, revokeCalendar, {});
    // Stopping twice is the same as once: no address works any more.
    if (outcome.outcome === 'done' || outcome.outcome === 'conflict')
      return goOn(reply, '/agenda', 'calendarRevoked');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.get('/agenda/:secret', { config: { ownGuard: true } }, async (request: FeedRequest, reply) => {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    const secret = secretFile.exec(request.params.secret)?.[1];
    const asked = request.query.overleg ?? '';
    const body = typeof asked === 'string' && isUuid(asked) ? asked : null;
    const hash = calendarHash(secret ?? '');
    // The calendar of one body holds no appointments.
    const moments = body === null ? await readCalendar(database, hash) : undefined;
    const meetings = await readMeetingCalendar(database, hash, body);
    if (secret === undefined || (moments === undefined && meetings === undefined))
      return reply.code(404).type('text/plain; charset=utf-8').send(`${say`Dit adres werkt niet (meer).`}\n`);
    return reply
      .type('text/calendar; charset=utf-8')
      .send(calendarFeed(moments ?? [], clock.now(), meetings));
  });
}

async function show(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  made?: string,
): Promise<FastifyReply> {
  const { token, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const found = await findOwnCalendar(world.database, token);
  if (found.outcome !== 'shown') return showRefused(request, reply, found);
  const body = <CalendarPage feed={found.feed} csrf={csrf} {...(made === undefined ? {} : { made })} />;
  return showPage(request, reply, { title: say`Uw agenda-adres`, actor: found.actor, body });
}
