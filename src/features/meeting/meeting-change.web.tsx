/**
 * How a meeting moves or is called off on the web, of a body and of a case talk alike. Each kind brings where it stands, how it is found, its
 * forms, and who is told; here is what happens in between.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Queryable } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import type { ChangeForm } from './meeting-change-form.tsx';
import { offDayWarnings } from './off-day.ts';

/** What was found to change: the meeting itself, and the version of it that was seen. */
export interface Seen<Meeting> {
  readonly outcome: 'shown';
  readonly actor: ActorRow | undefined;
  readonly meeting: Meeting;
  readonly version: number;
}

/** A kind of meeting. */
export interface Changing<Meeting> {
  readonly database: Queryable;
  /** Its address, and how its id is called there. */
  readonly address: string;
  readonly param: 'vergadering' | 'overleg';
  readonly page: (id: string) => string;
  readonly title: () => string;
  /** Finds it for who may change it. */
  readonly find: (token: string, id: string, request: FastifyRequest) => Promise<Seen<Meeting> | Refused>;
  readonly tell: (token: string, origin: string, id: string) => Promise<void>;
}

/** What a form is shown with. */
export interface ChangeView<Meeting> extends Pick<ChangeForm, 'typed' | 'problems' | 'refused' | 'csrf'> {
  readonly meeting: Meeting;
  readonly version: string;
}

/** One of the two forms: what it does, what it begins with, and what it looks like. */
export interface Change<Meeting, Input> {
  readonly word: 'verplaats' | 'afgelasten';
  readonly act: Act<Input, { readonly id: string }>;
  readonly start: (meeting: Meeting) => Record<string, string>;
  readonly Page: (view: ChangeView<Meeting>) => VNode;
  readonly said: Said;
}

/** Begins the form of a move with when and where it is now. */
export function startOfMove(now: { on: CivilDate; at: string; place: string }): Record<string, string> {
  return { datum: typedDate(now.on), uur: now.at, plaats: now.place };
}

type ChangeRequest = FastifyRequest<{ Params: Record<string, string>; Body: unknown }>;

/** Answers at the address of one form. */
export function addChange<Meeting, Input>(
  app: FastifyInstance,
  kind: Changing<Meeting>,
  change: Change<Meeting, Input>,
): void {
  const here = `${kind.address}/${change.word}`;
  app.get(here, (request: ChangeRequest, reply) => show(kind, change, request, reply));
  app.post(here, async (request: ChangeRequest, reply) => {
    const { token, params, ownOrigin } = request;
    const typed = textsIn(request.body);
    const warnings = [
      ...(change.word === 'verplaats' ? offDayWarnings(typed) : []),
      ...textWarnings(typed, textsOf(change.act), say`Schrijf het zonder personen.`),
    ];
    if (warnings.length > 0) return show(kind, change, request, reply, { problems: warnings });
    const outcome = await perform(kind.database, token, change.act, { ...typed, id: params[kind.param] });
    if (outcome.outcome === 'done' && token !== undefined) {
      await kind.tell(token, ownOrigin, outcome.done.id);
      return goOn(reply, kind.page(outcome.done.id), change.said);
    }
    if (outcome.outcome === 'done') return toSignIn(request, reply);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : show(kind, change, request, reply, again);
  });
}

async function show<Meeting, Input>(
  kind: Changing<Meeting>,
  { start, Page }: Change<Meeting, Input>,
  request: ChangeRequest,
  reply: FastifyReply,
  again: Again = {},
) {
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  const id = params[kind.param] ?? '';
  if (!isUuid(id)) return showNoSuchPage(request, reply);
  const seen = await kind.find(token, id, request);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  const { meeting, actor } = seen;
  const typed = isBack(again) ? typedOver(request.body, seen, again) : start(meeting);
  const version = typed['versie'] ?? String(seen.version);
  const { problems = [], refused } = again;
  return showPage(request, reply, {
    title: kind.title(),
    status: statusOf(again),
    actor,
    body: <Page {...{ meeting, version, csrf, typed, problems, refused }} />,
  });
}
