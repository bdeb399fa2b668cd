/**
 * The addresses of bodies: the list with what waits for the reader, and one body, for which its secretary plans meetings. Which bodies
 * there are is for all staff; what they have before them for whoever takes part.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { isOnMenu, isStaff, menu } from '../../adapters/web/navigation.ts';
import {
  goOn,
  showError,
  showNoSuchPage,
  showPage,
  showRefused,
  toSignIn,
} from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { planMeeting } from '../meeting/meeting.acts.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { tellMembers } from '../meeting/meeting-letter.ts';
import { offDayWarnings } from '../meeting/off-day.ts';
import { BodyPage } from './body.pages.tsx';
import { readBody, readOverview } from './body.sql.ts';
import { BodyListPage } from './body-list.pages.tsx';
import { PublicBodiesPage } from './public-bodies.pages.tsx';
import { readPublicBodies } from './public-bodies.sql.ts';

type Body = Record<string, string | string[] | undefined>;
type OneRequest = FastifyRequest<{ Params: { overleg: string }; Body: Body }>;

const LIST = '/overleg';
const ONE = '/overleg/:overleg';

export function bodyWeb(app: FastifyInstance, { database, clock }: World, postbox: Postbox): void {
  app.get(LIST, async (request, reply) => {
    const { token } = request;
    const actor = await request.whoami();
    // Whoever has no part in it reads what everyone may know.
    const overview =
      token === undefined || actor === undefined || !takesPart(actor)
        ? undefined
        : await database.transaction(token, readOverview);
    if (overview === undefined) {
      const body = <PublicBodiesPage {...(await readPublicBodies(database))} leads={actor === undefined} />;
      return showPage(request, reply, { title: say`Overleg`, actor, open: true, body });
    }
    const body = <BodyListPage overview={overview} />;
    return showPage(request, reply, { title: say`Overleg`, actor, body });
  });

  app.get(ONE, (request: OneRequest, reply) => showBody(database, request, reply));
  app.post(`${ONE}/vergaderingen`, async (request: OneRequest, reply) => {
    const { token, params, body } = request;
    const form = 'vergaderingen';
    const warnings = offDayWarnings(textsIn(body));
    if (warnings.length > 0) return showBody(database, request, reply, { problems: warnings, form });
    const outcome = await perform(database, token, planMeeting, { ...body, id: params.overleg });
    if (outcome.outcome === 'done' && token !== undefined) {
      const { id } = outcome.done;
      await tellMembers({ database, postbox }, token, request.ownOrigin, id, clock.now());
      return goOn(reply, meetingPage(id), 'meetingPlanned');
    }
    if (outcome.outcome === 'done') return toSignIn(request, reply);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showBody(database, request, reply, { ...again, form });
  });
}

/** Tells whether consultation is on the menu of someone, and its meetings in a calendar of their own. */
function takesPart(actor: ActorRow): boolean {
  return menu.some((page) => page.href === LIST && isOnMenu(actor, page));
}

/** Shows one body, with what was typed in a form of it that did not succeed. */
export async function showBody(
  database: Database,
  request: OneRequest,
  reply: FastifyReply,
  again: Again = {},
) {
  const { token, csrf, params, body } = request;
  const { problems = [], refused, form } = again;
  // A form is sent by who was signed in; only reading is for everyone.
  if (token === undefined && request.method !== 'GET') return toSignIn(request, reply);
  const actor = await request.whoami();
  // Who works for no organisation reads what everyone may know, and sends nothing.
  const reader = actor === undefined || isStaff(actor) ? token : undefined;
  const reads = token === undefined || isStaff(actor) || (actor !== undefined && request.method === 'GET');
  const opened =
    isUuid(params.overleg) && reads
      ? await asReader(database, reader, (db) => readBody(db, params.overleg))
      : undefined;
  if (opened === undefined)
    return token === undefined ? showError(request, reply, 404) : showNoSuchPage(request, reply);
  const page = (
    <BodyPage
      opened={opened}
      csrf={csrf}
      typed={isBack(again) ? textsIn(body) : {}}
      problems={problems}
      refused={refused}
      form={form}
    />
  );
  return showPage(request, reply, {
    title: say`Overleg`,
    status: statusOf(again),
    actor,
    open: true,
    body: page,
  });
}
