/**
 * The addresses of a one-time link, for a partner without an account: the door with its code, the one referral, and the answer
 * that ends it. A session of a link has no menu; nothing else opens for it.
 */
import { randomInt } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { isToken, newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { chosenLanguage, keepLanguage } from '../../adapters/web/language.ts';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { requestLimits, signInLimit } from '../../adapters/web/rate-limit.ts';
import { perform } from '../../kernel/act.ts';
import { inLanguage, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { answerReferralByLink } from './referral-link.acts.ts';
import {
  forgetLinkToken,
  isLinkForm,
  keepLinkToken,
  linkFormToken,
  linkTokenOf,
} from './referral-link-cookie.web.ts';
import { LinkDone, LinkDoor, LinkedPage, LinkOver } from './referral-link.pages.tsx';
import { LettersPage } from './demo-letter.pages.tsx';
import { findLink, openLink, openLinkedReferral, renewCode } from './referral-link.sql.ts';
import { linkPath, sendCode } from './referral-letter.ts';

const ROOM = '/antwoord';
const DOOR = '/antwoord/:secret';

type DoorRequest = FastifyRequest<{ Params: { secret: string }; Body: Record<string, string> }>;
type RoomRequest = FastifyRequest<{ Body: Record<string, string> }>;

const title = () => say`Antwoord op een verwijzing`;

/** What the pages of one-time links need: the role that may make sessions, the one that opens them, and the post. */
interface Gatehouse {
  readonly identity: Database;
  readonly database: Database;
  readonly postbox: Postbox;
}

/** Registers the pages of one-time links; only opening one uses the role that may make sessions. */
export function referralLinkWeb(
  app: FastifyInstance,
  { database }: World,
  identity: Database,
  postbox: Postbox,
): void {
  const house: Gatehouse = { identity, database, postbox };
  const slow = { config: { rateLimit: signInLimit(requestLimits[app.demo ? 'demo' : 'production']) } };
  if (postbox.readAt !== undefined)
    app.get(postbox.readAt, (request, reply) => showLetters(house, request, reply));
  app.get(DOOR, (request: DoorRequest, reply) => showDoor(house, request, reply, []));
  app.post(`${DOOR}/code`, slow, (request: DoorRequest, reply) => giveCode(house, request, reply));
  app.post(DOOR, slow, (request: DoorRequest, reply) => comeIn(house, request, reply));
  app.get(ROOM, (request: RoomRequest, reply) => showRoom(house, request, reply, []));
  app.post(ROOM, { config: { csrfInHandler: true } }, (request: RoomRequest, reply) =>
    answer(house, request, reply),
  );
}

/** Shows the letters that a demo kept instead of sending them. */
async function showLetters({ postbox }: Gatehouse, request: FastifyRequest, reply: FastifyReply) {
  return showPage(request, reply, {
    title: say`Verstuurde berichten`,
    actor: await request.whoami(),
    body: <LettersPage letters={postbox.kept()} />,
  });
}

/** Shows for whom the link is, in the language of its letter, and asks for the code. */
async function showDoor(
  { identity, postbox: { readAt } }: Gatehouse,
  request: DoorRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const hash = secretOf(request);
  const link = hash && (await findLink(identity, hash));
  if (link === undefined || !link.works) return showOver(request, reply);
  const path = linkPath(request.params.secret);
  const { csrf } = request;
  const language = chosenLanguage(request) ?? link.language;
  // Whoever chose no language goes on in that of the letter, on the pages behind the door as well.
  if (language !== request.language) keepLanguage(reply, language);
  return inLanguage(language, () =>
    showPage(request, reply, {
      title: title(),
      status: problems.length > 0 ? 422 : 200,
      body: <LinkDoor link={link} path={path} csrf={csrf} problems={problems} readAt={readAt} />,
    }),
  );
}

/** Sends a code to the registered address. */
async function giveCode(house: Gatehouse, request: DoorRequest, reply: FastifyReply) {
  const { identity, postbox } = house;
  const wrong = (message: string) => showDoor(house, request, reply, codeProblem(message));
  const hash = secretOf(request);
  const link = hash && (await findLink(identity, hash));
  if (hash === undefined || link === undefined || !link.works) return showOver(request, reply);
  if (!postbox.works) return wrong(say`Deze installatie kan nu geen code versturen.`);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const renewed = await renewCode(identity, hash, codeHash(hash, code));
  if (renewed.outcome === 'tooMany')
    return wrong(say`Er gingen al te veel codes naar dit adres. Vraag een nieuwe link.`);
  if (renewed.outcome !== 'sent') return showOver(request, reply);
  const sent = await sendCode(postbox, { code, address: renewed.address ?? '', endsOn: link.endsOn });
  if (!sent) return wrong(say`Deze installatie kan nu geen code versturen.`);
  return reply.redirect(linkPath(request.params.secret), 303);
}

/** Opens the room of the link for whoever typed the code. */
async function comeIn(house: Gatehouse, request: DoorRequest, reply: FastifyReply) {
  const hash = secretOf(request);
  if (hash === undefined) return showOver(request, reply);
  const typed = request.body['code'];
  const code = typeof typed === 'string' ? typed.replaceAll(/\s/g, '') : '';
  const token = newToken();
  const given = { secret: hash, code: codeHash(hash, code), token: tokenHash(token) };
  const opened = await openLink(house.identity, given);
  if (opened === 'ended') return showOver(request, reply);
  if (opened === 'wrong') {
    const message = say`Deze code klopt niet of is te oud. Kijk ze na, of vraag een nieuwe code.`;
    return showDoor(house, request, reply, codeProblem(message));
  }
  return keepLinkToken(reply, token).redirect(ROOM, 303);
}

/** Shows the one referral with its form. */
async function showRoom(
  { database }: Gatehouse,
  request: RoomRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const token = linkTokenOf(request);
  if (token === undefined) return showOver(request, reply);
  const opened = await openLinkedReferral(database, { token, route: ROOM });
  if (opened.outcome !== 'shown') return showOver(request, reply);
  const csrf = linkFormToken(token);
  const typed = problems.length > 0 ? request.body : {};
  const body = <LinkedPage opened={opened} csrf={csrf} typed={typed} problems={problems} />;
  return showPage(request, reply, { title: title(), status: problems.length > 0 ? 422 : 200, body });
}

/** Takes the one answer, and ends the link with it. */
async function answer(house: Gatehouse, request: RoomRequest, reply: FastifyReply) {
  const { body: typed } = request;
  if (!isLinkForm(request, typed['csrf'])) return showError(request, reply, 'oldForm');
  const wrong = wrongInAnswer(typed);
  if (wrong.length > 0) return showRoom(house, request, reply, wrong);
  const accepted = typed['antwoord'] === 'accepted';
  const outcome = await perform(house.database, linkTokenOf(request), answerReferralByLink, {
    answer: typed['antwoord'],
    reason: accepted ? '' : (typed['reden'] ?? ''),
  });
  if (outcome.outcome === 'done') {
    forgetLinkToken(reply);
    return showPage(request, reply, { title: title(), body: <LinkDone accepted={accepted} /> });
  }
  if (outcome.outcome === 'invalid') {
    const problems = outcome.problems.map(({ message }) => ({ field: 'reden', message }));
    return showRoom(house, request, reply, problems);
  }
  return showOver(request, reply, outcome.outcome === 'conflict' ? outcome.message : undefined);
}

/** What has to be mended before an answer is taken: a refusal says why, and what it says is looked at. */
function wrongInAnswer(typed: RoomRequest['body']): readonly Problem[] {
  const { antwoord, reden = '' } = typed;
  if (antwoord === 'accepted') return [];
  if (antwoord === 'refused' && (typeof reden !== 'string' || reden.trim() === ''))
    return [{ field: 'reden', message: say`Schrijf waarom u weigert. De ander kan dan iets anders zoeken.` }];
  return sensitiveWarnings(typed, ['reden']);
}

function showOver(request: FastifyRequest, reply: FastifyReply, late?: string): FastifyReply {
  const status = late === undefined ? 404 : 409;
  return showPage(request, reply, { title: title(), status, body: <LinkOver late={late} /> });
}

function secretOf({ params }: DoorRequest): Buffer | undefined {
  return isToken(params.secret) ? tokenHash(params.secret) : undefined;
}

/** A code is short, so its hash is bound to the link. */
function codeHash(secretHash: Buffer, code: string): Buffer {
  return tokenHash(`${secretHash.toString('hex')} ${code}`);
}

function codeProblem(message: string): Problem[] {
  return [{ field: 'code', message }];
}
