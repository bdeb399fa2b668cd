/** The public addresses of the catalogue. The rules are data of the program; only the texts of the editors are asked of the database. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { instrumentNamed, knownDays } from '../../rules/catalogue.ts';
import type { World } from '../../world.ts';
import { InstrumentListPage } from './instrument-list.pages.tsx';
import { InstrumentPage } from './instrument.pages.tsx';
import { mayWrite } from './instrument-text.ts';
import { listDueTexts, listTexts } from './instrument-text.sql.ts';
import { isKnownDay } from './known-day.ts';
import { writtenDay } from './rule-words.ts';

type InstrumentRequest = FastifyRequest<{ Params: { slug: string }; Querystring: { datum?: string } }>;

export function instrumentWeb(app: FastifyInstance, world: World): void {
  app.get('/instrumenten', async (request, reply) => {
    const actor = await request.whoami();
    const due = mayWrite(actor) ? await asReader(world.database, request.token, listDueTexts) : undefined;
    const body = <InstrumentListPage today={world.clock.today()} {...(due ? { due } : {})} />;
    return showPage(request, reply, { title: say`Instrumenten`, actor, body, open: true });
  });

  app.get('/instrumenten/:slug', async (request: InstrumentRequest, reply): Promise<FastifyReply> => {
    const actor = await request.whoami();
    const one = instrumentNamed(request.params.slug);
    if (one === undefined) return showError(request, reply, 404, actor);
    if (one.slug !== request.params.slug) return reply.redirect(`/instrumenten/${one.slug}`, 301);
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
    return showPage(request, reply, { title: one.name, status: known ? 200 : 422, actor, body, open: known });
  });
}

function wrongDay(): string {
  return say`Schrijf een dag tussen ${writtenDay(knownDays.from)} en ${writtenDay(knownDays.until)}, bijvoorbeeld 31/03/2027.`;
}
