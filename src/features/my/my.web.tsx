/** The addresses of the person's own page. Each opening is logged, also when the person looks. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chosenLanguage, keepLanguage } from '../../adapters/web/language.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Refused } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { readCursor } from '../oversight/disclosure.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { ComplaintPage } from './complaint.pages.tsx';
import { LookedPage } from './looked.pages.tsx';
import { NoRecordPage, OwnPage } from './my.pages.tsx';
import { findOwnRecord, listOwnDisclosures } from './my.sql.ts';
import { OwnDataPage } from './own-data.pages.tsx';
import { makeRequest } from './request.acts.ts';
import { OwnRequestsPage, type TypedRequest } from './request.pages.tsx';

type MyRequest = FastifyRequest<{
  Querystring: { na?: string; aan?: string; over?: string; toon?: string };
  Body: Record<string, string> | undefined;
}>;

const PAGE = 25;

export function myWeb(app: FastifyInstance, world: World): void {
  readOwn(app, world);
  askOwn(app, world);
}

/** What is known of the person, and who looked. */
function readOwn(app: FastifyInstance, { database }: World): void {
  app.get('/mijn', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, '/mijn');
    if (record.outcome !== 'shown' && record.outcome !== 'empty') return showRefused(request, reply, record);
    // On a device where nothing was chosen yet, the page speaks the language of before.
    if (record.outcome === 'shown' && record.language !== null && chosenLanguage(request) === undefined)
      return keepLanguage(reply, record.language).redirect('/mijn', 303);
    const body = record.outcome === 'empty' ? <NoRecordPage /> : <OwnPage record={record} />;
    return showPage(request, reply, { title: say`Mijn pagina`, actor: record.actor, body });
  });

  app.get('/mijn/gegevens', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, '/mijn/gegevens');
    if (record.outcome === 'empty') return goOn(reply, '/mijn');
    if (record.outcome !== 'shown') return showRefused(request, reply, record);
    const body = <OwnDataPage record={record} />;
    return showPage(request, reply, { title: say`Mijn gegevens`, actor: record.actor, body });
  });

  app.get('/mijn/klacht', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, '/mijn/klacht');
    if (record.outcome === 'empty') return goOn(reply, '/mijn');
    if (record.outcome !== 'shown') return showRefused(request, reply, record);
    const body = <ComplaintPage record={record} />;
    return showPage(request, reply, { title: say`Een klacht`, actor: record.actor, body });
  });

  app.get('/mijn/inzages', async (request: MyRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const after = readCursor(query.na);
    const others = query.toon !== 'alle';
    const shown = await listOwnDisclosures(database, token, '/mijn/inzages', { after, size: PAGE, others });
    if (shown.outcome !== 'shown') return withoutRecord(request, reply, shown);
    const body = <LookedPage shown={shown} first={after === undefined} others={others} />;
    return showPage(request, reply, { title: say`Wie keek`, actor: shown.actor, body });
  });
}

/** The person asks for something, or objects. */
function askOwn(app: FastifyInstance, { database }: World): void {
  // A link from another page of the person says to whom, or about what.
  app.get('/mijn/vragen', (request: MyRequest, reply) => {
    const { aan, over } = request.query;
    return ask(request, reply, {
      ...(aan === undefined ? {} : { organisatie: aan }),
      ...(aan === undefined && over === undefined ? {} : { soort: 'ask' }),
      ...(over === undefined ? {} : { onderwerp: over }),
    });
  });

  app.post('/mijn/vragen', async (request: MyRequest, reply) => {
    const warnings = sensitiveWarnings(request.body, ['tekst'], {
      own: say`U hoeft dat hier niet te schrijven. Wie uw vraag beantwoordt, leest het.`,
    });
    if (warnings.length > 0) return ask(request, reply, request.body, warnings);
    const outcome = await perform(database, request.token, makeRequest, request.body ?? {});
    if (outcome.outcome === 'done') return goOn(reply, '/mijn/vragen', 'requestMade');
    if (outcome.outcome === 'invalid') return ask(request, reply, request.body, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function ask(
    request: MyRequest,
    reply: FastifyReply,
    typed: TypedRequest = {},
    problems: readonly Problem[] = [],
  ) {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, '/mijn/vragen');
    if (record.outcome === 'empty') return goOn(reply, '/mijn');
    if (record.outcome !== 'shown') return showRefused(request, reply, record);
    return showPage(request, reply, {
      title: say`Vragen en bezwaar`,
      actor: record.actor,
      ...(problems.length > 0 ? { status: 422 } : {}),
      body: <OwnRequestsPage record={record} csrf={request.csrf} typed={typed} problems={problems} />,
    });
  }
}

// Someone without a record reads on the first page what that means.
function withoutRecord(
  request: FastifyRequest,
  reply: FastifyReply,
  refused: Refused,
): FastifyReply | Promise<FastifyReply> {
  const { actor } = refused;
  if (actor?.role === 'citizen' && actor.citizen === null) return goOn(reply, '/mijn');
  return showRefused(request, reply, refused);
}
