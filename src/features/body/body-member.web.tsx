/** The addresses of the seats of a body: its secretary names one, changes it or ends it, and whoever was named answers. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import type { Said } from '../../adapters/web/said.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { bodyPage } from './body.ts';
import { keepMember } from './body-keep.acts.ts';
import { type OpenedSeat, readSeat } from './body-keep.sql.ts';
import { SeatPage } from './body-member.pages.tsx';
import { showBody } from './body.web.tsx';
import { answerSeat } from './seat.acts.ts';

type Typed = Record<string, string | string[] | undefined>;
type SeatRequest = FastifyRequest<{ Params: { overleg: string; lid?: string }; Body: Typed }>;

export function bodyMemberWeb(app: FastifyInstance, { database }: World): void {
  for (const place of ['/overleg/:overleg/leden/nieuw', '/overleg/:overleg/leden/:lid']) {
    app.get(place, (request: SeatRequest, reply) => show(database, request, reply));
    app.post(place, async (request: SeatRequest, reply) => {
      const { token, params } = request;
      const typed = textsIn(request.body);
      const instead = say`Schrijf alleen de functie.`;
      const warnings = textWarnings(typed, ['functie', 'vervanger'], instead);
      if (warnings.length > 0) return show(database, request, reply, { problems: warnings });
      const lid = params.lid ?? null;
      const versie = lid === null ? null : typed['versie'];
      const outcome = await perform(database, token, keepMember, {
        ...typed,
        id: params.overleg,
        lid,
        versie,
      });
      if (outcome.outcome === 'done')
        return goOn(reply, bodyPage(outcome.done.id), outcome.done.asked ? 'memberAsked' : 'memberKept');
      const again = againOf(outcome);
      return again === undefined
        ? showRefused(request, reply, invalidAsMissing(outcome))
        : show(database, request, reply, again);
    });
  }
  app.post('/overleg/:overleg/leden/:lid/antwoord', (request: SeatRequest, reply) =>
    answer(database, request, reply),
  );
}

const answered: Readonly<Record<string, Said>> = {
  agreed: 'seatAgreed',
  declined: 'seatDeclined',
  left: 'seatLeft',
};

/** The organisation that was named answers for itself. */
async function answer(database: Database, request: SeatRequest, reply: FastifyReply) {
  const { token, params } = request;
  const { antwoord = '' } = textsIn(request.body);
  const input = { id: params.overleg, lid: params.lid, antwoord };
  const outcome = await perform(database, token, answerSeat, input);
  if (outcome.outcome === 'done')
    return goOn(reply, bodyPage(outcome.done.id), answered[antwoord] ?? 'seatAgreed');
  return outcome.outcome === 'conflict'
    ? showBody(database, request, reply, { refused: outcome.message })
    : showRefused(request, reply, invalidAsMissing(outcome));
}

async function show(database: Database, request: SeatRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  const { overleg, lid } = params;
  if (!isUuid(overleg) || (lid !== undefined && !isUuid(lid))) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readSeat(tx, overleg, lid ?? null));
  if (opened === undefined || !opened.kept || (lid !== undefined && opened.member === null))
    return showNoSuchPage(request, reply);
  const { problems = [], refused } = again;
  const typed = isBack(again)
    ? typedOver(request.body, opened.member ?? { version: 1 }, again)
    : typedOf(opened);
  return showPage(request, reply, {
    title: opened.body.name,
    status: statusOf(again),
    actor: await request.whoami(),
    body: <SeatPage {...{ opened, csrf, typed, problems, refused }} />,
  });
}

function typedOf({ member, today }: OpenedSeat): Record<string, string> {
  if (member === null) return { van: typedDate(today) };
  return {
    functie: member.function,
    vervanger: member.substitute ?? '',
    ervaring: member.experience ? 'ja' : '',
    van: typedDate(member.from),
    tot: member.until === null ? '' : typedDate(member.until),
  };
}
