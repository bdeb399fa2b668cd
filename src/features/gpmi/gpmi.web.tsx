/** The addresses where a GPMI is read: the page, one version to print or keep as a file, two versions side by side. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import type { Contract, GpmiVersion } from './gpmi.ts';
import { GpmiPage } from './gpmi.pages.tsx';
import { gpmiActWeb } from './gpmi-act.web.tsx';
import { DocumentPage } from './gpmi-document.pages.tsx';
import { ComparePage } from './gpmi-compare.pages.tsx';
import { gpmiFormWeb } from './gpmi-form.web.tsx';
import { clientOf } from './gpmi-form-desk.web.ts';
import { openGpmi, type SeenGpmi } from './gpmi-open.ts';
import { gpmiMoveWeb } from './gpmi-move.web.tsx';
import { gpmiOverviewWeb } from './gpmi-overview.web.tsx';
import { gpmiOwnWeb } from './gpmi-own.web.tsx';
import { writeGpmiXml } from './gpmi-xml.ts';

type Query = { reden?: string; contract?: string; versie?: string; van?: string; met?: string };
type ReadRequest = FastifyRequest<{ Params: { id: string }; Querystring: Query }>;

const PAGE = '/dossiers/:id/gpmi';

export function gpmiWeb(app: FastifyInstance, world: World): void {
  gpmiFormWeb(app, world); //     /dossiers/:id/gpmi/opstellen …/inlezen
  gpmiActWeb(app, world); //      /dossiers/:id/gpmi/tekenen …
  gpmiMoveWeb(app, world); //     /dossiers/:id/gpmi/verhuis
  gpmiOverviewWeb(app, world); // /gpmi
  gpmiOwnWeb(app, world); //      /mijn/gpmi

  readGpmi(app, world);
  keepGpmi(app, world);
}

/** The page, and what stands on a page of its own: one version to print, or two beside each other. */
function readGpmi(app: FastifyInstance, world: World): void {
  app.get(PAGE, async (request: ReadRequest, reply) => {
    const seen = await see(world, request);
    if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
    const body = <GpmiPage seen={seen} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: 'GPMI', actor: seen.opened.actor, body });
  });

  app.get(`${PAGE}/document`, async (request: ReadRequest, reply) => {
    const seen = await see(world, request);
    if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
    const found = versionIn(seen, request.query.contract, request.query.versie);
    if (found === undefined)
      return showRefused(request, reply, { outcome: 'missing', actor: seen.opened.actor });
    const body = <DocumentPage seen={seen} {...found} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: 'GPMI', actor: seen.opened.actor, body });
  });

  app.get(`${PAGE}/vergelijk`, async (request: ReadRequest, reply) => {
    const { query } = request;
    const seen = await see(world, request);
    if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
    const older = versionIn(seen, query.contract, query.van);
    const newer = versionIn(seen, query.contract, query.met);
    if (older === undefined || newer === undefined)
      return showRefused(request, reply, { outcome: 'missing', actor: seen.opened.actor });
    const versions = { older: older.version, newer: newer.version };
    const body = (
      <ComparePage seen={seen} contract={older.contract} {...versions} reason={readReason(query.reden)} />
    );
    return showPage(request, reply, { title: say`Versies van het GPMI`, actor: seen.opened.actor, body });
  });
}

/** One version as a file. */
function keepGpmi(app: FastifyInstance, world: World): void {
  app.get(`${PAGE}/xml`, async (request: ReadRequest, reply) => {
    const seen = await see(world, request);
    if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
    const found = versionIn(seen, request.query.contract, request.query.versie);
    // A file leaves the roof: each OCMW makes it of its own contracts alone.
    if (found?.contract.source !== seen.opened.actor.organisation)
      return showRefused(request, reply, { outcome: 'missing', actor: seen.opened.actor });
    return reply
      .type('application/xml; charset=utf-8')
      .header('content-disposition', `attachment; filename="gpmi-versie-${found.version.number}.xml"`)
      .header('cache-control', 'no-store')
      .send(fileOf(seen, found.contract, found.version));
  });
}

async function see({ database }: World, request: ReadRequest) {
  const { token, params, query } = request;
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  const route = request.routeOptions.url ?? PAGE;
  return openGpmi(database, { token, person: params.id, route, reason: readReason(query.reden) });
}

/** Finds a version among what this reader sees; nothing tells one that is hidden from one that never was. */
function versionIn(
  { contracts }: SeenGpmi,
  contractId: string | undefined,
  number: string | undefined,
): { contract: Contract; version: GpmiVersion } | undefined {
  const contract = contracts.find(({ id }) => id === contractId);
  const version = contract?.versions.find((one) => String(one.number) === number);
  return contract === undefined || version === undefined ? undefined : { contract, version };
}

function fileOf({ opened }: SeenGpmi, contract: Contract, version: GpmiVersion): string {
  const ocmw = opened.organisations[contract.source];
  return writeGpmiXml({
    ocmw: { name: ocmw?.name ?? '', enterpriseNumber: ocmw?.enterpriseNumber ?? null },
    client: clientOf({ opened }),
    contract: { ...contract, number: version.number },
    sections: version.sections,
  });
}
