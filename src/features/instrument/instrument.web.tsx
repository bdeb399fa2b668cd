/**
 * The public addresses of the catalogue, each instrument also as linked data. The rules are data of the program; only the texts of the
 * editors are asked of the database.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendNotAcceptable } from '../../adapters/web/open-answer.ts';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { wishedType } from '../../adapters/web/wished-type.ts';
import { asReader } from '../../gate/reader.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { instrumentNamed, knownDays } from '../../rules/catalogue.ts';
import type { Instrument } from '../../rules/instrument.ts';
import type { World } from '../../world.ts';
import { dataTypeOf, sendData } from '../open-data/data-answer.web.ts';
import { dataTypeCodes, dataTypes, datasetPath } from '../open-data/dataset.ts';
import { aboutInstrument } from '../open-data/schema-org.ts';
import { oneInstrumentThings } from '../open-data/service-data.ts';
import { InstrumentListPage } from './instrument-list.pages.tsx';
import { InstrumentPage } from './instrument.pages.tsx';
import { mayWrite } from './instrument-text.ts';
import { listDueTexts, listTexts } from './instrument-text.sql.ts';
import { isKnownDay } from './known-day.ts';
import { ruleText, writtenDay } from './rule-words.ts';

type InstrumentRequest = FastifyRequest<{ Params: { slug: string }; Querystring: { datum?: string } }>;

const offers = ['text/html', ...dataTypeCodes] as const;

export function instrumentWeb(app: FastifyInstance, world: World): void {
  app.get('/instrumenten', { config: { kept: true } }, async (request, reply) => {
    const actor = await request.whoami();
    const due = mayWrite(actor) ? await asReader(world.database, request.token, listDueTexts) : undefined;
    const body = <InstrumentListPage today={world.clock.today()} {...(due ? { due } : {})} />;
    return showPage(request, reply, {
      title: say`Instrumenten`,
      actor,
      body,
      open: true,
      shared: sharedList(),
    });
  });

  app.get('/instrumenten/:slug', { config: { kept: true, offers } }, (request: InstrumentRequest, reply) =>
    showOne(world, request, reply),
  );
}

/** An ending asks for a form of data, and so may what the reader accepts; without both it is a page. */
async function showOne(world: World, request: InstrumentRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [, slug = '', ending] = /^(.*?)(?:\.(jsonld|ttl))?$/.exec(request.params.slug) ?? [];
  const one = instrumentNamed(slug);
  if (one === undefined) return showError(request, reply, 404, await request.whoami());
  if (one.slug !== slug)
    return reply.redirect(`/instrumenten/${one.slug}${ending === undefined ? '' : `.${ending}`}`, 301);
  const type = dataTypeOf(ending) ?? wishedType(request.headers.accept, offers);
  if (type === undefined) return sendNotAcceptable(reply, offers);
  if (type === 'text/html') return showInstrument(world, request, reply, one);
  const things = oneInstrumentThings(world.config.publicUrl, one, world.clock.today());
  return sendData(reply, things, type);
}

async function showInstrument(
  world: World,
  request: InstrumentRequest,
  reply: FastifyReply,
  one: Instrument,
) {
  const actor = await request.whoami();
  const today = world.clock.today();
  const typed = request.query.datum?.trim() ?? '';
  const date = typed === '' ? today : parseCivilDate(typed);
  const known = date !== undefined && isKnownDay(date);
  const texts = await asReader(world.database, request.token, (db) => listTexts(db, one.code));
  const shown = { one, texts, today, writes: mayWrite(actor) };
  const body = known ? (
    <InstrumentPage {...shown} date={date} />
  ) : (
    <InstrumentPage {...shown} date={today} wrong={{ typed, message: wrongDay() }} />
  );
  const shared = sharedOne(world.config.publicUrl, one);
  const status = known ? 200 : 422;
  return showPage(request, reply, { title: ruleText(one.name), status, actor, body, open: known, shared });
}

function sharedList() {
  return {
    description: say`Maatregelen op weg naar werk: voor wie ze zijn, wat moet kloppen en in welke wet dat staat.`,
    forms: formsOf(datasetPath('instrumenten')),
  };
}

function sharedOne(publicUrl: string, one: Instrument) {
  const forms = formsOf(`/instrumenten/${one.slug}`);
  return { description: ruleText(one.card.summary), forms, about: aboutInstrument(publicUrl, one) };
}

function formsOf(path: string) {
  return dataTypeCodes.map((type) => {
    const { ending, name } = dataTypes[type];
    return { href: `${path}.${ending}`, type, title: name };
  });
}

function wrongDay(): string {
  return say`Schrijf een dag tussen ${writtenDay(knownDays.from)} en ${writtenDay(knownDays.until)}, bijvoorbeeld 31/03/2027.`;
}
