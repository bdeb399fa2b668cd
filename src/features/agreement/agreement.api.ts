/** Agreements for other programs: public from approval on; a coordinator suspends or lifts a line of the own organisation. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendToReader } from '../../adapters/web/api.ts';
import { pageOf } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { categoriesIn } from '../../gate/category.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { listAttachments } from '../agreement-attachment/attachment.sql.ts';
import { type Attachment, attachmentsOf } from '../agreement-attachment/attachment.ts';
import { type ContextFigure, listContextFigures } from '../context-figure/context-figure.sql.ts';
import { suspensionBody } from '../flow/flow.openapi.ts';
import { needsToken } from '../session/session.plugin.ts';
import { agreementQuery } from './agreement.openapi.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import type { Agreement, Approval } from './agreement.ts';
import { listAgreements } from './agreement-list.sql.ts';
import { liftLines, suspendLines } from './annex-act.acts.ts';
import type { AnnexLine } from './annex-line.ts';

type One = FastifyRequest<{ Params: { id: string } }>;
type OneLine = FastifyRequest<{ Params: { id: string; line: string } }>;

const suspensionPath = '/api/v1/agreements/:id/annexLines/:line/suspension';

export function agreementApi(app: FastifyInstance, world: World): void {
  const { publicUrl } = world.config;

  app.get('/api/v1/agreements', async (request, reply) => {
    const query = readQuery(agreementQuery, request, reply);
    if (query === undefined) return reply;
    const { pageSize, after, ...filter } = query;
    const list = await asReader(world.database, request.token, (db) =>
      listAgreements(db, filter, { size: pageSize + 1, after }),
    );
    const page = pageOf(request, publicUrl, list.items, pageSize, (agreement) => agreement.id);
    return sendToReader(request, reply, { ...page, items: page.items.map(represent), total: list.total });
  });

  app.get('/api/v1/agreements/:id', async (request: One, reply) => {
    const { id } = request.params;
    const detail = await find(request, id);
    if (detail === undefined) return sendProblem(reply, 'resourceNotFound');
    const beside = await asReader(world.database, request.token, async (db) => ({
      context: await listContextFigures(db, id),
      attachments: await listAttachments(db, id),
    }));
    return sendToReader(request, reply, { ...representDetail(detail), ...representBeside(id, beside) });
  });

  app.post(suspensionPath, { preHandler: needsToken }, async (request: OneLine, reply) => {
    const { id: agreement, line } = request.params;
    if (!isUuid(agreement) || !isUuid(line)) return sendProblem(reply, 'resourceNotFound');
    const body = readBody(suspensionBody, request, reply);
    if (body === undefined) return reply;
    const suspended = await once(request, reply, world.database, (db) =>
      perform(db, request.token, suspendLines, { agreement, line, ...body }),
    );
    if (suspended === undefined) return reply;
    const now = (await find(request, agreement))?.lines.find(({ id }) => id === line);
    if (now === undefined) return sendProblem(reply, 'resourceNotFound');
    return reply.code(201).header('cache-control', 'no-store').send(representLine(now));
  });

  app.delete(suspensionPath, { preHandler: needsToken }, async (request: OneLine, reply) => {
    const { id: agreement, line } = request.params;
    if (!isUuid(agreement) || !isUuid(line)) return sendProblem(reply, 'resourceNotFound');
    const outcome = await perform(world.database, request.token, liftLines, { agreement, line });
    if (outcome.outcome !== 'done') return sendFailed(reply, outcome);
    return reply.code(204).header('cache-control', 'no-store').send();
  });

  async function find(request: FastifyRequest, id: string): Promise<AgreementDetail | undefined> {
    return isUuid(id) ? asReader(world.database, request.token, (db) => findAgreement(db, id)) : undefined;
  }
}

/** Represents an agreement in a list. */
export function represent(agreement: Agreement) {
  const { id, title, level, status, from, until, parties } = agreement;
  return {
    id,
    title,
    level,
    status,
    parties: parties.map((party) => ({
      id: party.id,
      name: party.name,
      role: party.role,
      ...(party.group === null ? {} : { group: party.group }),
    })),
    from,
    until,
  };
}

function representDetail(detail: AgreementDetail) {
  const { agreement, approvals, lines, parent, renews, places, prolongations } = detail;
  return {
    ...represent(agreement),
    summary: agreement.summary,
    ...(parent === null ? {} : { parent: parent.id }),
    ...(renews === null ? {} : { renews: renews.id }),
    territory: places.map(({ id }) => id),
    ...representTerm(detail),
    prolongations: prolongations.map(({ until, on }) => ({ until, on })),
    ...representEntries(detail),
    approvals: approvals.map(representApproval),
    annexLines: lines.map(representLine),
  };
}

interface Beside {
  readonly context: readonly ContextFigure[];
  readonly attachments: readonly Attachment[];
}

/** What stands beside the text; an attachment that names people is no matter of other programs. */
function representBeside(agreement: string, { context, attachments }: Beside) {
  return {
    contextFigures: context
      .filter(({ struck }) => struck === null)
      .map(({ id, nis, subject, value, unit, on, source, by }) => ({
        id,
        subject,
        ...(nis === null ? {} : { municipality: nis }),
        value,
        ...(unit === null ? {} : { unit }),
        on,
        source,
        party: by.id,
      })),
    attachments: attachments.flatMap(({ id, title, signed, namesPeople, digest, file, on, by }) =>
      namesPeople || file === null
        ? []
        : [
            {
              id,
              title,
              kind: file.kind,
              size: file.size,
              digest,
              signed,
              on,
              party: by.id,
              href: `${attachmentsOf(agreement)}/${id}`,
            },
          ],
    ),
  };
}

function representTerm({ agreement: { noticeMonths, noticeEnds, tacit }, goesOn }: AgreementDetail) {
  return {
    notice: { months: noticeMonths, ends: noticeEnds },
    ...(tacit === null
      ? {}
      : {
          tacitRenewal: {
            months: tacit.months,
            ...(tacit.times === null ? {} : { times: tacit.times }),
            goesOn,
          },
        }),
  };
}

function representEntries({ entries, budget }: AgreementDetail) {
  return {
    entries: entries.map(({ section, party, body, amount }) => ({
      section,
      party: party.id,
      text: body,
      ...(amount === null ? {} : { amount }),
    })),
    ...(budget === null
      ? {}
      : {
          budget: {
            total: budget.total,
            parties: budget.parties.map(({ party, amount }) => ({ party: party.id, amount })),
          },
        }),
  };
}

function representApproval({ party, organ, status, date, reference }: Approval) {
  return {
    party: party.id,
    organ,
    status,
    ...(date === null ? {} : { date }),
    ...(reference === null ? {} : { reference }),
  };
}

function representLine(line: AnnexLine) {
  return {
    id: line.id,
    flow: line.flow.id,
    from: line.from.id,
    to: line.to.id,
    categories: categoriesIn(line.mask),
    status: line.status,
  };
}
