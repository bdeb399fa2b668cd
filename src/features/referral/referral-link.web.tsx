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
import { LettersPage, LinkDone, LinkDoor, LinkedPage, LinkOver } from './referral-link.pages.tsx';
import { findLink, openLink, openLinkedReferral, renewCode } from './referral-link.sql.ts';
import { linkPath, sendCode } from './referral-letter.ts';

const ROOM = '/antwoord';
const DOOR = '/antwoord/:secret';

type DoorRequest = FastifyRequest<{ Params: { secret: string }; Body: Record<string, string> }>;
type RoomRequest = FastifyRequest<{ Body: Record<string, string> }>;

const title = () => say`Antwoord op een verwijzing`;

/** Registers the pages of one-time links; only opening one uses the role that may make sessions. */
export function referralLinkWeb(
  app: FastifyInstance,
  world: World,
  identity: Database,
  postbox: Postbox,
): void {
  const slow = { config: { rateLimit: signInLimit(requestLimits[app.demo ? 'demo' : 'production']) } };
  if (postbox.readAt !== undefined)
    app.get(postbox.readAt, async (request, reply) =>
      showPage(request, reply, {
        title: say`Verstuurde berichten`,
        actor: await request.whoami(),
        body: <LettersPage letters={postbox.kept()} />,
      }),
    );

  app.get(DOOR, (request: DoorRequest, reply) => showDoor(request, reply, []));

  app.post(`${DOOR}/code`, slow, async (request: DoorRequest, reply) => {
    const hash = secretOf(request);
    const link = hash && (await findLink(identity, hash));
    if (hash === undefined || link === undefined || !link.works) return showOver(request, reply);
    if (!postbox.works)
      return showDoor(request, reply, codeProblem(say`Deze installatie kan nu geen code versturen.`));
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const renewed = await renewCode(identity, hash, codeHash(hash, code));
    if (renewed.outcome === 'tooMany')
      return showDoor(
        request,
        reply,
        codeProblem(say`Er gingen al te veel codes naar dit adres. Vraag een nieuwe link.`),
      );
    if (renewed.outcome !== 'sent') return showOver(request, reply);
    sendCode(postbox, { code, address: renewed.address ?? '', endsOn: link.endsOn });
    return reply.redirect(linkPath(request.params.secret), 303);
  });

  app.post(DOOR, slow, async (request: DoorRequest, reply) => {
    const hash = secretOf(request);
    if (hash === undefined) return showOver(request, reply);
    const typed = request.body['code'];
    const code = typeof typed === 'string' ? typed.replaceAll(/\s/g, '') : '';
    const token = newToken();
    const opened = await openLink(identity, {
      secret: hash,
      code: codeHash(hash, code),
      token: tokenHash(token),
    });
    if (opened === 'ended') return showOver(request, reply);
    if (opened === 'wrong')
      return showDoor(
        request,
        reply,
        codeProblem(say`Deze code klopt niet of is te oud. Kijk ze na, of vraag een nieuwe code.`),
      );
    return keepLinkToken(reply, token).redirect(ROOM, 303);
  });

  app.get(ROOM, (request: RoomRequest, reply) => showRoom(request, reply, []));

  app.post(ROOM, { config: { csrfInHandler: true } }, async (request: RoomRequest, reply) => {
    const { body: typed } = request;
    const token = linkTokenOf(request);
    if (!isLinkForm(request, typed['csrf'])) return showError(request, reply, 'oldForm');
    const accepts = typed['antwoord'] === 'accepted';
    const reason = accepts ? '' : (typed['reden'] ?? '');
    if (typed['antwoord'] === 'refused' && (typeof reason !== 'string' || reason.trim() === '')) {
      const message = say`Schrijf waarom u weigert. De ander kan dan iets anders zoeken.`;
      return showRoom(request, reply, [{ field: 'reden', message }]);
    }
    const warnings = accepts ? [] : sensitiveWarnings(typed, ['reden']);
    if (warnings.length > 0) return showRoom(request, reply, warnings);
    const outcome = await perform(world.database, token, answerReferralByLink, {
      answer: typed['antwoord'],
      reason,
    });
    if (outcome.outcome === 'done') {
      forgetLinkToken(reply);
      return showPage(request, reply, { title: title(), body: <LinkDone accepted={accepts} /> });
    }
    if (outcome.outcome === 'invalid')
      return showRoom(
        request,
        reply,
        outcome.problems.map(({ message }) => ({ field: 'reden', message })),
      );
    return showOver(request, reply, outcome.outcome === 'conflict' ? outcome.message : undefined);
  });

  async function showDoor(request: DoorRequest, reply: FastifyReply, problems: readonly Problem[]) {
    const hash = secretOf(request);
    const link = hash && (await findLink(identity, hash));
    if (link === undefined || !link.works) return showOver(request, reply);
    const path = linkPath(request.params.secret);
    const { csrf } = request;
    const { readAt } = postbox;
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

  async function showRoom(request: RoomRequest, reply: FastifyReply, problems: readonly Problem[]) {
    const token = linkTokenOf(request);
    if (token === undefined) return showOver(request, reply);
    const opened = await openLinkedReferral(world.database, { token, route: ROOM });
    if (opened.outcome !== 'shown') return showOver(request, reply);
    const csrf = linkFormToken(token);
    const typed = problems.length > 0 ? request.body : {};
    const body = <LinkedPage opened={opened} csrf={csrf} typed={typed} problems={problems} />;
    return showPage(request, reply, { title: title(), status: problems.length > 0 ? 422 : 200, body });
  }
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
