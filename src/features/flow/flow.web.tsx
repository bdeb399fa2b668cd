/** The public register of flows: `/stromen`, who shares what, and one flow. Changing one is in flow-draft.web.tsx and flow-act.web.tsx. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Category, categories } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { pageNumber } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { isOrganisationKind } from '../organisation/organisation-kind.ts';
import { isFlowStatus } from './flow.ts';
import { type FlowFilter, type FlowList, listFlows } from './flow-list.sql.ts';
import { FlowPage } from './flow.pages.tsx';
import { FlowListPage } from './flow-list.pages.tsx';
import { FlowMatrixPage } from './flow-matrix.pages.tsx';
import type { Chosen } from './flow-register.tsx';
import { flowActWeb } from './flow-act.web.tsx';
import { flowDraftWeb } from './flow-draft.web.tsx';
import { look } from './flow-look.web.ts';
import { shareableCategories } from './wording-input.ts';

const PAGE_SIZE = 50;
const MATRIX_SIZE = 300;

type ListRequest = FastifyRequest<{ Querystring: Chosen & { pagina?: string } }>;
type OneRequest = FastifyRequest<{ Params: { id: string } }>;

export function flowWeb(app: FastifyInstance, world: World): void {
  app.get('/stromen', async (request: ListRequest, reply) => {
    const actor = await request.whoami();
    const page = pageNumber(request.query.pagina);
    const list = await read(world, request, filterOf(request.query, actor), {
      size: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    const chosen = chosenOf(request.query, actor);
    const pages = Math.ceil(list.total / PAGE_SIZE);
    const body = <FlowListPage {...list} actor={actor} chosen={chosen} page={page} pages={pages} />;
    return showPage(request, reply, {
      title: say`Gegevensstromen`,
      actor,
      open: true,
      shared: shared(),
      body,
    });
  });

  app.get('/stromen/matrix', async (request: ListRequest, reply) => {
    const actor = await request.whoami();
    const { waitsFor: _, ...filter } = filterOf(request.query, actor);
    const list = await read(world, request, filter, { size: MATRIX_SIZE, offset: 0 });
    // What has ended or is still a draft shares nothing, unless it was asked for.
    const living = list.items.filter(({ status }) => filter.status || !['ended', 'draft'].includes(status));
    const { wacht: __, ...chosen } = chosenOf(request.query, actor);
    const total = list.total > list.items.length ? list.total : living.length;
    const body = (
      <FlowMatrixPage senders={list.senders} items={living} total={total} actor={actor} chosen={chosen} />
    );
    return showPage(request, reply, { title: say`Wie deelt wat`, actor, open: true, shared: shared(), body });
  });

  app.get('/stromen/:id', async (request: OneRequest, reply) => {
    const { actor, detail } = await look(world, request, request.params.id);
    if (detail === undefined) return showError(request, reply, 404, actor);
    const body = <FlowPage detail={detail} actor={actor} />;
    return showPage(request, reply, { title: say`Gegevensstroom`, actor, open: true, body });
  });

  flowDraftWeb(app, world);
  flowActWeb(app, world);
}

function shared() {
  return {
    description: say`Wie welke gegevens aan wie geeft, waarvoor en op welke wet. Wat niet in een stroom van kracht staat, deelt niemand.`,
  };
}

function read(
  world: World,
  request: FastifyRequest,
  filter: FlowFilter,
  page: { size: number; offset: number },
): Promise<FlowList> {
  return asReader(world.database, request.token, (db) => listFlows(db, filter, page));
}

// A choice that does not exist is dropped, so that the list never lies about what it shows.
function chosenOf(query: Chosen, actor: ActorRow | undefined): Chosen {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const sender = text(query.afzender);
  const kind = text(query.soort);
  const status = text(query.toestand);
  const category = shareableCategories.find((code) => code === query.categorie);
  return {
    afzender: sender !== undefined && isUuid(sender) ? sender : undefined,
    soort: isOrganisationKind(kind) ? kind : undefined,
    categorie: category,
    toestand: isFlowStatus(status) ? status : undefined,
    wacht: query.wacht === 'ja' && worksWithFlows(actor) ? 'ja' : undefined,
  };
}

function filterOf(query: Chosen, actor: ActorRow | undefined): FlowFilter {
  const chosen = chosenOf(query, actor);
  return {
    sender: chosen.afzender,
    receiverKind: chosen.soort,
    categoryBit: bitOf(chosen.categorie),
    status: isFlowStatus(chosen.toestand) ? chosen.toestand : undefined,
    waitsFor: chosen.wacht === 'ja' ? (actor?.organisation_id ?? undefined) : undefined,
  };
}

function worksWithFlows(actor: ActorRow | undefined): boolean {
  return actor?.purposes.includes('flowRegister') === true;
}

function bitOf(code: string | undefined): number | undefined {
  const category: Category | undefined = shareableCategories.find((one) => one === code);
  return category === undefined ? undefined : categories[category].bit;
}
