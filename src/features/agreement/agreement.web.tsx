/** The addresses of agreements: the list and one agreement. What is done to one stands in annex-act and decision; it is written in agreement-draft. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { pageNumber, readPage } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { listActions } from '../agreement-action/action.sql.ts';
import { listAttachments } from '../agreement-attachment/attachment.sql.ts';
import { listContextFigures } from '../context-figure/context-figure.sql.ts';
import { listReports } from '../report/report.sql.ts';
import { AgreementPage } from './agreement.pages.tsx';
import { findAgreement } from './agreement.sql.ts';
import { isAgreementLevel, isAgreementStatus, isCoordinator } from './agreement.ts';
import { AgreementListPage, type Chosen } from './agreement-list.pages.tsx';
import { type AgreementFilter, listAgreements, waitingForReader } from './agreement-list.sql.ts';
import { annexActWeb } from './annex-act.web.tsx';
import { decisionWeb } from './decision.web.tsx';
import { listSnapshots } from './snapshot.sql.ts';
import { snapshotWeb } from './snapshot.web.ts';

const PAGE_SIZE = 50;

type ListRequest = FastifyRequest<{ Querystring: Chosen & { pagina?: string } }>;
type OneRequest = FastifyRequest<{ Params: { id: string } }>;

export function agreementWeb(app: FastifyInstance, world: World): void {
  const kept = { config: { kept: true } } as const;
  app.get('/overeenkomsten', kept, (request: ListRequest, reply) => showList(world, request, reply));
  app.get('/overeenkomsten/:id', (request: OneRequest, reply) => showOne(world, request, reply));
  snapshotWeb(app, world);
  annexActWeb(app, world);
  decisionWeb(app, world);
}

async function showList(world: World, request: ListRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const filter = filterOf(request.query);
  const { waiting, list, page, pages } = await asReader(world.database, request.token, async (db) => ({
    waiting: isCoordinator(actor) ? await waitingForReader(db) : [],
    ...(await readPage(pageNumber(request.query.pagina), PAGE_SIZE, (part) =>
      listAgreements(db, filter, part),
    )),
  }));
  const chosen = { partij: filter.party, niveau: filter.level, toestand: filter.status };
  const body = (
    <AgreementListPage
      {...list}
      begins={isCoordinator(actor)}
      waiting={waiting}
      chosen={chosen}
      page={page}
      pages={pages}
    />
  );
  return showPage(request, reply, {
    title: say`Overeenkomsten`,
    actor,
    open: true,
    shared: {
      description: say`Wat VDAB, lokale besturen en partners samen afspreken. U ziet een overeenkomst zodra ze ter goedkeuring ligt; een ontwerp zien alleen de partijen.`,
    },
    body,
  });
}

async function showOne(world: World, request: OneRequest, reply: FastifyReply) {
  const { id } = request.params;
  const actor = await request.whoami();
  const found = isUuid(id)
    ? await asReader(world.database, request.token, async (db) => {
        const detail = await findAgreement(db, id);
        return (
          detail && {
            snapshots: await listSnapshots(db, id),
            context: await listContextFigures(db, id),
            detail,
            actions: await listActions(db, id),
            reports: await listReports(db, id),
            attachments: await listAttachments(db, id),
          }
        );
      })
    : undefined;
  if (found === undefined) return showError(request, reply, 404, actor);
  const body = <AgreementPage {...found} actor={actor} csrf={request.csrf} />;
  return showPage(request, reply, { title: say`Overeenkomst`, actor, open: true, body });
}

// A choice that does not exist is dropped, so that the list never lies about what it shows.
function filterOf(query: Chosen): AgreementFilter {
  const { partij, niveau, toestand } = query;
  return {
    party: typeof partij === 'string' && isUuid(partij) ? partij : undefined,
    level: isAgreementLevel(niveau) ? niveau : undefined,
    status: isAgreementStatus(toestand) ? toestand : undefined,
  };
}
