/** The addresses of the figures that everyone may know: the page, of which each state is a link, and each indicator as a file. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { sendToAnyone } from '../../adapters/web/open-answer.ts';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { pageNumber } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { publishedCodes } from '../figure/indicator.ts';
import { figuresCsv, figuresWorkbook } from './figure-file.ts';
import { drawnOnce } from './drawn-figures.ts';
import { choiceOf, type FigureChoice, type FigureQuery, FIGURES } from './figure-choice.ts';
import { publicIndicator } from './published-figure.ts';
import { listPublished } from './published-figure.sql.ts';
import { MissedYear, PublishedFiguresPage } from './published-figures.pages.tsx';

type FiguresRequest = FastifyRequest<{ Querystring: FigureQuery & { pagina?: string } }>;

export function publishedFigureWeb(app: FastifyInstance, { database, config }: World): void {
  app.get(FIGURES, { config: { kept: true } }, async (request: FiguresRequest, reply) => {
    const actor = await request.whoami();
    const flanders = await listPublished(database, { level: 'flanders' });
    const choice = choiceOf(request.query, flanders);
    const page = pageNumber(request.query.pagina);
    const demo = config.mode === 'demo';
    const state = [choice?.indicator.code, choice?.level, choice?.year, page].join(' ');
    const html = await drawnOnce(flanders, state, async () => {
      const figures = choice === undefined ? [] : await figuresOf(database, choice);
      return <PublishedFiguresPage {...{ choice, flanders, figures, page, demo }} />;
    });
    return showPage(request, reply, {
      title: say`Cijfers voor iedereen`,
      actor,
      open: true,
      shared: {
        description: say`Wat de samenwerking rond werk opbrengt, per gemeente, regio en provincie, met de telregel erbij.`,
      },
      body: (
        <>
          <MissedYear choice={choice} />
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </>
      ),
    });
  });
  for (const code of publishedCodes) serveFiles(app, database, code);
}

async function figuresOf(database: Database, { indicator, level, year }: FigureChoice) {
  return year === undefined ? [] : await listPublished(database, { indicator: indicator.code, level, year });
}

function serveFiles(app: FastifyInstance, database: Database, code: string): void {
  const csv = 'text/csv; charset=utf-8';
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const read = async () => {
    const indicator = publicIndicator(code);
    return indicator && { indicator, figures: await listPublished(database, { indicator: code }) };
  };
  app.get(`${FIGURES}/${code}.csv`, { config: { kept: true } }, async (request, reply) => {
    const found = await read();
    if (found === undefined) return showError(request, reply, 404, undefined);
    return sendToAnyone(reply, figuresCsv(found.figures, found.indicator), csv, { data: true });
  });
  app.get(`${FIGURES}/${code}.xlsx`, { config: { kept: true } }, async (request, reply) => {
    const found = await read();
    if (found === undefined) return showError(request, reply, 404, undefined);
    return sendToAnyone(reply, await figuresWorkbook(found.figures, found.indicator), xlsx, { data: true });
  });
}
