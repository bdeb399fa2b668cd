/** The addresses of the figures of an agreement and of its places beside each other: for everyone who may read the agreement. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { findAgreementHead } from '../agreement/agreement.sql.ts';
import { listActions } from '../agreement-action/action.sql.ts';
import { listContextFigures } from '../context-figure/context-figure.sql.ts';
import { listYears, readAgreementFigures } from './agreement-figure.sql.ts';
import { AgreementFiguresPage } from './agreement-figures.pages.tsx';
import { PlacesBesidePage } from './places-beside.pages.tsx';

type FiguresRequest = FastifyRequest<{ Params: { id: string } }>;

export function agreementFigureWeb(app: FastifyInstance, { database }: World): void {
  app.get('/overeenkomsten/:id/cijfers', async (request: FiguresRequest, reply) => {
    const { id } = request.params;
    const actor = await request.whoami();
    const found = isUuid(id)
      ? await asReader(database, request.token, async (db) => {
          const agreement = await findAgreementHead(db, id);
          return (
            agreement && {
              agreement,
              actions: await listActions(db, id),
              shown: await readAgreementFigures(db, id),
              context: await listContextFigures(db, id),
            }
          );
        })
      : undefined;
    if (found === undefined) return showError(request, reply, 404, actor);
    const title = say`Cijfers van deze overeenkomst`;
    const body = <AgreementFiguresPage {...found} actor={actor} />;
    return showPage(request, reply, { title, actor, open: true, body });
  });
  app.get('/overeenkomsten/:id/cijfers/naast-elkaar', async (request: FiguresRequest, reply) => {
    const { id } = request.params;
    const actor = await request.whoami();
    const found = isUuid(id)
      ? await asReader(database, request.token, async (db) => {
          const agreement = await findAgreementHead(db, id);
          if (agreement === undefined) return undefined;
          const { places } = await readAgreementFigures(db, id);
          return { agreement, places, years: await listYears(db, places) };
        })
      : undefined;
    if (found === undefined) return showError(request, reply, 404, actor);
    const body = <PlacesBesidePage {...found} />;
    return showPage(request, reply, { title: say`Gemeenten naast elkaar`, actor, open: true, body });
  });
}
