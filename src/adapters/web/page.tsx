/**
 * From a page to a reply: the frame around it (who acts, which menu), the status, and the headers that keep personal
 * pages out of every cache. Pages themselves are made in the features.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import { inLanguage, say } from '../../kernel/language.ts';
import type { Failed } from '../../kernel/outcome.ts';
import { type ErrorKind, ErrorPage, statusOfKind } from '../../ui/error-page.tsx';
import { Page } from '../../ui/layout.tsx';
import { renderPage } from '../../ui/render.ts';
import { SharedHead, type SharedPage } from '../../ui/shared-head.tsx';
import { chosenLanguage } from './language.ts';
import { startPage } from './navigation.ts';
import { sendToAnyone } from './open-answer.ts';
import { frame } from './page-frame.ts';
import { type Said, sayNext, takeSaid } from './said.ts';
import { typedForm } from './typed-form.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** This installation is a demo: every page says that nobody is real. */
    demo: boolean;
    /** Where people find this installation, without a slash at the end. */
    publicUrl: string;
  }
}

export interface Shown {
  readonly title: string;
  readonly status?: number;
  readonly actor?: ActorRow | undefined;
  readonly hero?: ComponentChildren;
  readonly body: ComponentChildren;
  /** The page is the same for everyone who is not signed in: it may be kept, and is asked for again each time. */
  readonly open?: boolean;
  /** What others read of a public page: those who pass it on, and those who index it. */
  readonly shared?: SharedPage;
}

/** Sends a page. */
export function showPage(request: FastifyRequest, reply: FastifyReply, shown: Shown): FastifyReply {
  const open = shown.open === true && request.token === undefined;
  const flash = open ? undefined : takeSaid(request, reply);
  return (open ? sendOpen : send)(
    reply,
    shown.status ?? 200,
    <Page
      {...frame(request, shown.actor)}
      title={shown.title}
      {...(flash ? { flash } : {})}
      {...(shown.hero ? { hero: shown.hero } : {})}
      {...(shown.shared ? { head: sharedHead(request, shown.title, shown.shared) } : {})}
    >
      {shown.body}
    </Page>,
  );
}

function sharedHead(request: FastifyRequest, title: string, page: SharedPage) {
  const { publicUrl } = request.server;
  const [path = '/'] = request.url.split('?');
  return <SharedHead title={title} site={publicUrl} address={`${publicUrl}${path}`} page={page} />;
}

/** Sends the calm page that belongs to a status. */
export function showError(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ErrorKind,
  actor?: ActorRow,
  id?: string,
): FastifyReply {
  return sendError(request, reply, kind, { actor, id });
}

interface ErrorDetail {
  readonly actor: ActorRow | undefined;
  readonly id?: string | undefined;
  /** What happened, as the act says it. */
  readonly what?: string | undefined;
}

function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ErrorKind,
  { actor, id, what }: ErrorDetail,
): FastifyReply {
  // What went wrong is read in every language, wherever it did.
  return inLanguage(chosenLanguage(request) ?? request.language, () => {
    const back =
      kind === 'refused'
        ? { href: pageOf(request), label: say`Terug naar de pagina` }
        : actor && { href: startPage, label: say`Naar uw beginpagina` };
    const form = typedForm(request);
    const page = (
      <ErrorPage
        {...frame(request, actor)}
        csrf={request.csrf}
        unknown={actor === undefined && request.token !== undefined}
        status={kind}
        {...(id ? { id } : {})}
        {...(what ? { what } : {})}
        {...(form ? { form } : {})}
        {...(back ? { back } : {})}
      />
    );
    return send(reply, statusOfKind(kind), page);
  });
}

/** Answers a read that the gate refused, or an act that did not succeed and has no page of its own to go back to. */
export async function showRefused(
  request: FastifyRequest,
  reply: FastifyReply,
  refused: Refused | Failed,
): Promise<FastifyReply> {
  if (refused.outcome === 'signedOut') return toSignIn(request, reply);
  // Whoever is signed in keeps the frame of the page, also where the gate was not asked.
  const actor = ('actor' in refused ? refused.actor : undefined) ?? (await request.whoami());
  const what = 'message' in refused && refused.message !== '' ? refused.message : undefined;
  const kind = refused.outcome === 'conflict' && what !== undefined ? 'refused' : refusals[refused.outcome];
  return sendError(request, reply, kind, { actor, what });
}

/** Answers someone whom a page is not for: to sign in, or that there is no such page. */
export async function showNoSuchPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showRefused(request, reply, actor ? { outcome: 'missing', actor } : { outcome: 'signedOut' });
}

const HTML = 'text/html; charset=utf-8';
const refusals = { missing: 404, forbidden: 403, conflict: 409, quota: 'quota', invalid: 400 } as const;

/** Sends someone to sign in and brings them back to where they were. What they had filled in stays on the screen meanwhile. */
export function toSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (typedForm(request) !== undefined) return showError(request, reply, 'ended');
  const back = request.method === 'GET' ? request.url : pageOf(request);
  return reply.redirect(`/aanmelden?terug=${encodeURIComponent(back)}`, 303);
}

// A form that could not be kept, such as one with a file, is filled in again on its own page.
function pageOf({ headers, ownOrigin }: FastifyRequest): string {
  const from = URL.parse(headers.referer ?? '');
  return from !== null && from.origin === ownOrigin ? `${from.pathname}${from.search}` : startPage;
}

/** Sends someone on after an act; the next page says once what was done. */
export function goOn(reply: FastifyReply, path: string, said?: Said, count?: number): FastifyReply {
  if (said !== undefined) sayNext(reply, said, count);
  return reply.redirect(path, 303);
}

function send(reply: FastifyReply, status: number, page: Parameters<typeof renderPage>[0]): FastifyReply {
  return reply.code(status).type(HTML).header('cache-control', 'no-store').send(renderPage(page));
}

// A kept page is compared before it is used, so that what changed in the register shows at once.
function sendOpen(reply: FastifyReply, status: number, page: Parameters<typeof renderPage>[0]): FastifyReply {
  return sendToAnyone(reply, renderPage(page), HTML, { status });
}
