/** The public figures for other programs: the same numbers as on the page, withheld where they are withheld there. */
import type { FastifyInstance } from 'fastify';
import { pageOf } from '../../adapters/web/collection.ts';
import { readQuery } from '../../adapters/web/input.ts';
import type { World } from '../../world.ts';
import { currentNis } from '../organisation/municipality.ts';
import { figureQuery } from './published-figure.openapi.ts';
import { listPublished } from './published-figure.sql.ts';
import {
  countsOnly,
  periodOf,
  placeName,
  publicIndicator,
  type PublishedFigure,
  unitOf,
  valueOf,
} from './published-figure.ts';

export function publishedFigureApi(app: FastifyInstance, { database, config }: World): void {
  app.get('/api/v1/indicators', async (request, reply) => {
    const query = readQuery(figureQuery, request, reply);
    if (query === undefined) return reply;
    const { code, municipality, level, period, after = 0, pageSize } = query;
    const [year, quarter = year && 0] = period?.split('-Q').map(Number) ?? [];
    const wish = {
      indicator: code,
      year,
      quarter,
      ...(municipality === undefined ? { level } : { level: level ?? 'municipality' }),
    };
    const place = municipality === undefined ? undefined : (currentNis(municipality)?.nis ?? municipality);
    const found = await listPublished(database, { ...wish, place }, { size: pageSize + 1, offset: after });
    const rows = found.map((figure, index) => ({ figure, place: after + index + 1 }));
    const page = pageOf(request, config.publicUrl, rows, pageSize, (row) => String(row.place));
    return reply
      .header('cache-control', 'public, max-age=300')
      .send({ ...page, items: page.items.flatMap(({ figure }) => represent(figure)) });
  });
}

/** Represents a figure; one whose indicator is no longer published is left out. */
function represent(figure: PublishedFigure) {
  const indicator = publicIndicator(figure.indicator);
  if (indicator === undefined) return [];
  const value = valueOf(figure, indicator);
  return [
    {
      code: figure.indicator,
      name: indicator.name,
      countingRule: indicator.rule,
      version: figure.version,
      period: periodOf(figure),
      level: figure.level,
      place: placeName(figure),
      ...(figure.level === 'municipality' ? { municipality: figure.place } : {}),
      unit: unitOf(indicator),
      ...(value === null ? { withheld: { reason: 'fewPeople' } } : { value }),
      ...(figure.known === null || countsOnly(indicator) ? {} : { of: figure.known }),
      asOf: figure.publishedAt,
    },
  ];
}
