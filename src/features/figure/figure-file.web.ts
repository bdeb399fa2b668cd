/** The addresses of the own figures as a file: the same as on the pages, numbers alone and no person. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { World } from '../../world.ts';
import { curveCsv, curveWorkbook } from './curve-file.ts';
import { courseBegin } from './figure-people.ts';
import { type FiguresShown, readFigures, readTimes, type TimesShown } from './figure.sql.ts';
import { beginOf, QUARTERS, type Quarter, quartersUpTo } from './figure-series.ts';
import { ownFiguresCsv, ownFiguresWorkbook } from './own-figure-file.ts';
import { TIMES } from './time-to-work.pages.tsx';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function figureFileWeb(app: FastifyInstance, world: World): void {
  serve(app, world, '/cijfers/eigen', 'eigen-cijfers', {
    csv: ({ shown, quarters }) => ownFiguresCsv(shown, quarters),
    xlsx: ({ shown, quarters, times }) => ownFiguresWorkbook(shown, quarters, times),
  });
  serve(app, world, TIMES, 'tijd-tot-werk', {
    csv: ({ times }) => curveCsv(times),
    xlsx: ({ times }) => curveWorkbook(times),
  });
}

interface Read {
  readonly shown: FiguresShown;
  readonly quarters: readonly Quarter[];
  readonly times: TimesShown;
}

type Written = Readonly<Record<keyof typeof types, (read: Read) => string | Promise<Buffer>>>;

function serve(app: FastifyInstance, world: World, address: string, name: string, written: Written): void {
  for (const ending of ['csv', 'xlsx'] as const)
    app.get(`${address}.${ending}`, async (request, reply) => {
      const read = await readAll(world, request, reply);
      if (read === undefined) return reply;
      return reply
        .type(types[ending])
        .header('content-disposition', `attachment; filename="${name}.${ending}"`)
        .header('cache-control', 'no-store')
        .send(await written[ending](read));
    });
}

/** Reads the figures and the curve; answers itself where this reader may not. */
async function readAll(
  { database, clock }: World,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Read | undefined> {
  const { token } = request;
  if (token === undefined) {
    await toSignIn(request, reply);
    return undefined;
  }
  const quarters = quartersUpTo(clock.today(), QUARTERS);
  const shown = await readFigures(database, token, beginOf(quarters));
  const times = await readTimes(database, token, courseBegin(clock.today()));
  if (shown.outcome === 'shown' && times.outcome === 'shown') return { shown, quarters, times };
  const refused = [shown, times].find((one) => one.outcome !== 'shown');
  if (refused !== undefined) await showRefused(request, reply, refused);
  return undefined;
}
