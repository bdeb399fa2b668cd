/** Where a list of numbers comes in: the file is read as it arrives and never kept; the answer tells row by row what became of it. */
import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tableLimits } from '../../adapters/table/table.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readUpload } from '../../adapters/web/upload.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import type { Typed } from '../instrument/typed.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { CountsTold } from './count-card.tsx';
import { type CountList, readCountList } from './count-list.ts';
import { importInflow } from './inflow.acts.ts';
import { readInflowDesk } from './inflow.sql.ts';

/** A list has a row for each municipality and month: far fewer than a list of people. */
const limits = { ...tableLimits, fileBytes: 1_000_000, rows: 2_000 };

type ShowAgain = (
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  problems: readonly Problem[],
) => Promise<FastifyReply>;

export function inflowUploadWeb(app: FastifyInstance, world: World, showAgain: ShowAgain): void {
  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post('/golven/inlezen', { config: { csrfInHandler: true } }, async (request, reply) => {
      if (request.token === undefined) return toSignIn(request, reply);
      const desk = await readInflowDesk(world.database, request.token);
      if (desk.outcome !== 'shown') return showRefused(request, reply, desk);
      if (!desk.plansHere) return showRefused(request, reply, { outcome: 'missing', actor: desk.actor });
      if (!request.isMultipart()) return showAgain(request, reply, {}, [noFile()]);
      const { fields, taken } = await readUpload<CountList | undefined>(
        request,
        limits.fileBytes,
        async (_name, file, before) =>
          isOwnForm(request, before['csrf'])
            ? readCountList(readTable(Readable.from(file), limits))
            : undefined,
      );
      if (!isOwnForm(request, fields['csrf']))
        return showRefused(request, reply, { outcome: 'forbidden', message: '' });
      return answer(world, request, reply, { typed: fields, list: taken, showAgain });
    });
  });
}

type Sent = { typed: Readonly<Record<string, string>>; list: CountList | undefined; showAgain: ShowAgain };

async function answer(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  { typed, list, showAgain }: Sent,
) {
  const again = (problems: readonly Problem[]) => showAgain(request, reply, typed, problems);
  if (list === undefined) return again([noFile()]);
  if (list.problem !== undefined) return again([{ field: 'bestand', message: list.problem }]);
  const warnings = textWarnings(typed, ['bron']);
  if (warnings.length > 0) return again(warnings);
  const raw = { bron: typed['bron'] ?? '', datum: typed['datum'] ?? '', rows: list.rows };
  const outcome = await perform(world.database, request.token, importInflow, raw);
  if (outcome.outcome === 'invalid') return again(outcome.problems);
  if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
  const actor = await request.whoami();
  const body = <CountsTold rows={outcome.done.rows} bad={list.bad} />;
  return showPage(request, reply, { title: say`Lijst met aantallen`, actor, body });
}

function noFile(): Problem {
  return { field: 'bestand', message: say`Kies een bestand op uw computer.` };
}
