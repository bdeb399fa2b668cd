/** Where figures of municipalities come in from a file: the file is read as it arrives and never kept, and what was read is confirmed apart. */
import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { tableLimits } from '../../adapters/table/table.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readUpload } from '../../adapters/web/upload.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { type DraftRequest, enter } from '../agreement/writing-request.web.tsx';
import { textWarnings } from '../sensitive/personal-text.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { mayAddContext } from './context-figure.ts';
import { figureRows, importContext } from './context-import.acts.ts';
import { ContextJudgedPage, ContextUploadPage, PART } from './context-import.pages.tsx';
import { type FigureList, MOST_ROWS, readFigureList } from './figure-list.ts';

const limits = { ...tableLimits, fileBytes: 1_000_000, rows: MOST_ROWS };
const address = `/overeenkomsten/:id/${PART}`;
/** What is confirmed is longer than any other form: each row with its texts, written as an address writes them. */
const LONGEST_FORM = 2 * 1024 * 1024;

interface Again {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
  readonly refused?: string | undefined;
}

export function contextImportWeb(app: FastifyInstance, world: World): void {
  app.get(address, (request: DraftRequest, reply) => ask(world, request, reply, {}));
  app.post(`${address}/zet-vast`, { bodyLimit: LONGEST_FORM }, (request: DraftRequest, reply) =>
    keep(world, request, reply),
  );
  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(address, { config: { csrfInHandler: true } }, (request: DraftRequest, reply) =>
      look(world, request, reply),
    );
  });
}

async function ask(world: World, request: DraftRequest, reply: FastifyReply, again: Again) {
  const { typed = {}, problems = [], refused } = again;
  const ready = await enter(world, request, reply, mayAddContext);
  if (ready === undefined) return reply;
  const status = problems.length > 0 ? 422 : refused === undefined ? 200 : 409;
  const body = (
    <ContextUploadPage csrf={request.csrf} detail={ready.detail} {...{ typed, problems, refused }} />
  );
  return showPage(request, reply, {
    title: say`Lees cijfers over gemeenten in`,
    status,
    actor: ready.actor,
    body,
  });
}

/** Reads the file and tells what stands in it. */
async function look(world: World, request: DraftRequest, reply: FastifyReply) {
  if ((await enter(world, request, reply, mayAddContext)) === undefined) return reply;
  if (!request.isMultipart()) return ask(world, request, reply, { problems: [noFile()] });
  const { fields, taken } = await readUpload<Read | undefined>(
    request,
    limits.fileBytes,
    async (_name, file, { csrf, datum = '', bron = '' }) =>
      isOwnForm(request, csrf)
        ? readFigureList(readTable(Readable.from(file), limits), { datum, bron })
        : undefined,
  );
  if (!isOwnForm(request, fields['csrf']))
    return showRefused(request, reply, { outcome: 'forbidden', message: '' });
  const problems = taken === undefined ? [noFile()] : problemsOf(taken, fields);
  if (taken === undefined || taken.problem !== undefined || problems.length > 0)
    return ask(world, request, reply, { typed: fields, problems });
  return judge(world, request, reply, taken, fields);
}

type Read = Awaited<ReturnType<typeof readFigureList>>;

function problemsOf(list: Read, typed: Readonly<Record<string, string>>): readonly Problem[] {
  return list.problem === undefined
    ? textWarnings(typed, ['bron'])
    : [{ field: 'bestand', message: list.problem }];
}

async function judge(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { rows, bad, notes }: FigureList,
  typed: Readonly<Record<string, string>>,
) {
  const ready = await enter(world, request, reply, mayAddContext);
  if (ready === undefined) return reply;
  const outcome = await perform(world.database, request.token, importContext, {
    agreement: request.params.id,
    rows,
    tries: true,
  });
  if (outcome.outcome === 'conflict') return ask(world, request, reply, { typed, refused: outcome.message });
  if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
  const { actor, detail } = ready;
  const body = (
    <ContextJudgedPage detail={detail} csrf={request.csrf} rows={outcome.done.rows} {...{ bad, notes }} />
  );
  return showPage(request, reply, { title: say`Wat er in uw bestand staat`, actor, body });
}

/** Takes in what was looked at; what changed meanwhile is judged again. */
async function keep(world: World, request: DraftRequest, reply: FastifyReply) {
  const rows = rowsIn(request.body?.['rij']);
  if (rows === undefined) return ask(world, request, reply, { problems: [noFile()] });
  const outcome = await perform(world.database, request.token, importContext, {
    agreement: request.params.id,
    rows,
    tries: false,
  });
  if (outcome.outcome === 'conflict') return ask(world, request, reply, { refused: outcome.message });
  if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
  return goOn(reply, `/overeenkomsten/${request.params.id}/cijfers`, 'agreementContextImported');
}

/** What the page before wrote along; anything else is no list. */
function rowsIn(typed: unknown) {
  try {
    const read = figureRows.safeParse(JSON.parse(String(typed)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function noFile(): Problem {
  return { field: 'bestand', message: say`Kies een bestand op uw computer.` };
}
