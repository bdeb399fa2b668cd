/** The catalogue of instruments for other programs: what there is, and the conditions of a day with their law. Public. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageOf } from '../../adapters/web/collection.ts';
import { readQuery } from '../../adapters/web/input.ts';
import { sendProblem } from '../../adapters/web/problem.ts';
import { asReader } from '../../gate/reader.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import { type Condition, roleOf } from '../../rules/condition.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { dutiesOf } from '../../rules/partner-duty.ts';
import { othersIn, pairsOf } from '../../rules/together.ts';
import { changesOf, versionAt } from '../../rules/version.ts';
import type { World } from '../../world.ts';
import { standingText } from './instrument-text.ts';
import { type InstrumentText, listTexts } from './instrument-text.sql.ts';
import { instrumentsQuery, noQuery, rulesQuery } from './instrument-shape.openapi.ts';
import { outsideKnownDays } from './known-day.ts';

type One = FastifyRequest<{ Params: { slug: string } }>;

const kept = 'public, max-age=300';

export function instrumentApi(app: FastifyInstance, world: World): void {
  app.get('/api/v1/instruments', (request, reply) => {
    const query = readQuery(instrumentsQuery, request, reply);
    if (query === undefined) return reply;
    const { after, pageSize } = query;
    const first = after === undefined ? 0 : instruments.findIndex(({ slug }) => slug === after) + 1;
    const found = instruments.slice(first, first + pageSize + 1);
    const page = pageOf(request, world.config.publicUrl, found, pageSize, ({ slug }) => slug);
    return reply.header('cache-control', kept).send({ ...page, items: page.items.map(representBriefly) });
  });

  app.get('/api/v1/instruments/:slug', async (request: One, reply) => {
    const one = find(request, reply);
    if (one === undefined || readQuery(noQuery, request, reply) === undefined) return reply;
    // Everyone reads what was published, whoever asks: a draft is no part of this.
    const texts = await asReader(world.database, undefined, (db) => listTexts(db, one.code));
    return reply.header('cache-control', kept).send({ ...represent(one), ...explained(standingText(texts)) });
  });

  app.get('/api/v1/instruments/:slug/rules', (request: One, reply) => {
    const one = find(request, reply);
    const query = one && readQuery(rulesQuery, request, reply);
    if (one === undefined || query === undefined) return reply;
    const date = query.date === undefined ? world.clock.today() : civilDate(query.date);
    const outside = outsideKnownDays(date, 'query');
    if (outside !== undefined) return sendProblem(reply, 'badRequest', { issues: [outside] });
    const items = versionAt(one, date).conditions.map(representRule);
    return reply.header('cache-control', kept).send({ date, items });
  });
}

function find(request: One, reply: FastifyReply): Instrument | undefined {
  const one = instrumentNamed(request.params.slug);
  if (one === undefined) sendProblem(reply, 'resourceNotFound');
  return one;
}

function representBriefly({ code, slug, name, card, from, until, basis, reviewedOn }: Instrument) {
  const ends = until === undefined ? {} : { until };
  return { code, slug, name, summary: card.summary, from, ...ends, basis, reviewedOn };
}

function represent(one: Instrument) {
  const { card, fromToVerify, relevantDate, doubts = [], amounts = [], figures = [], related = [] } = one;
  return {
    ...representBriefly(one),
    ...card,
    ...(fromToVerify === true ? { fromToVerify } : {}),
    relevantDate,
    changes: changesOf(one),
    openQuestions: doubts,
    amounts,
    figures,
    related,
    together: pairsOf(one.code).map((pair) => {
      const { id, rule, text, grade, sources, conditions } = pair;
      return { id, others: othersIn(pair, one.code), rule, text, grade, sources, conditions };
    }),
    partnerDuties: dutiesOf(one.code).map(({ id, step, ocmw, vdab, others, sources }) => ({
      id,
      step,
      ocmw,
      vdab,
      others,
      sources,
    })),
  };
}

/** The text of the editors; a member of its own, and none where nothing was published. */
function explained(text: InstrumentText | undefined) {
  if (text === undefined) return {};
  const { version, body, authorFunction, writtenFor, publishedFor, publishedOn, reviewedOn, nextReviewOn } =
    text;
  return {
    explanation: {
      version,
      language: 'nl',
      text: body,
      author: authorFunction,
      writtenFor,
      ...(publishedFor === null ? {} : { publishedFor }),
      ...(publishedOn === null ? {} : { publishedOn }),
      reviewedOn,
      nextReviewOn,
    },
  };
}

function representRule(condition: Condition) {
  const { grade, ...rest } = condition;
  return { ...rest, role: roleOf(condition), grade };
}
