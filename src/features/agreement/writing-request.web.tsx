/** What the addresses share under which the parties write an agreement: who is let in, and how a form becomes an act. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import { ClosedPage } from './agreement-form.tsx';
import type { StandsAlready } from './stands-already.ts';
import { isPartyOf } from './writing-right.ts';

export type DraftRequest = FastifyRequest<{
  Params: { id: string; deel?: string; line?: string; partij?: string; actie?: string; bewijs?: string };
  Querystring: { stroom?: string; naar?: string };
  Body: Record<string, string | string[]>;
}>;

/** Who may write here, with the agreement as it stands. */
export interface Ready {
  readonly token: string;
  readonly actor: ActorRow;
  readonly detail: AgreementDetail;
}

/** Lets in who may do this; everyone else is answered already. */
export async function enter(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  may: (actor: ActorRow, detail: AgreementDetail) => boolean,
): Promise<Ready | undefined> {
  const { token, params } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const detail = isUuid(params.id)
    ? await world.database.transaction(token, (tx) => findAgreement(tx, params.id))
    : undefined;
  if (detail === undefined) showError(request, reply, 404, actor);
  else if (!isPartyOf(actor, detail)) await showNoParty(request, reply);
  else if (!may(actor, detail)) showClosed(request, reply, actor, detail);
  else return { token, actor, detail };
  return undefined;
}

/** Answers someone who reads the agreement and acts for none of its parties. */
export function showNoParty(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = say`Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.`;
  return showRefused(request, reply, { outcome: 'forbidden', message });
}

/** Answers when things went on meanwhile and a form is no more: who only looked goes to its page, who wrote keeps the words. */
export function showClosed(
  request: FastifyRequest,
  reply: FastifyReply,
  actor: ActorRow,
  detail: AgreementDetail,
  page = `/overeenkomsten/${detail.agreement.id}`,
): FastifyReply {
  if (request.method === 'GET') return goOn(reply, page);
  const body = <ClosedPage detail={detail} typed={textsIn(request.body)} page={page} />;
  return showPage(request, reply, { title: say`Iemand was u voor`, status: 409, actor, body });
}

/** Tells whether what was refused because things changed is what the own party sent just before. */
export async function isSentTwice(
  { database }: World,
  request: FastifyRequest<{ Params: { id: string } }>,
  { outcome }: Pick<Outcome<unknown>, 'outcome'>,
  stands: StandsAlready,
): Promise<boolean> {
  const { token, params } = request;
  if (outcome !== 'conflict' || token === undefined || !isUuid(params.id)) return false;
  const actor = await request.whoami();
  const detail = await database.transaction(token, (tx) => findAgreement(tx, params.id));
  const party = actor?.organisation_id;
  return detail !== undefined && party != null && stands(detail, party, textsIn(request.body));
}

/** Does an act about this agreement with what was typed, once what is odd in its texts was looked over. */
export async function attempt<Input, Done extends { id: string }>(
  world: World,
  request: DraftRequest,
  toDo: Act<Input, Done>,
  more: object = {},
  advice?: string,
): Promise<Outcome<Done>> {
  const typed = textsIn(request.body);
  const problems = textWarnings(typed, textsOf(toDo), advice);
  if (problems.length > 0) return { outcome: 'invalid', problems };
  const input = { ...typed, ...more, agreement: request.params.id };
  return perform(world.database, request.token, toDo, input);
}

/** Gives what was ticked of a list. */
export function ticked({ body }: DraftRequest, name: string): string[] {
  return [body?.[name] ?? []].flat();
}
