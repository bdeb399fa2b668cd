/** The addresses of what fits someone: the overview, starting a measure, and an advice as it was kept. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform, problemsOf } from '../../kernel/act.ts';
import { type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { AdvicePage } from './advice.pages.tsx';
import { type Fits, fitOf, fitsOn, measureFor } from './fit.ts';
import { FitDetailPage } from './fit-detail.pages.tsx';
import { FitPage } from './fit.pages.tsx';
import { type FitParts, openAdvices, openFits } from './fit.sql.ts';
import { knownFacts, type RuleFactRow } from './known-fact.ts';
import { project, type Wish } from './start.ts';
import { startMeasure, wishInput } from './start.acts.ts';
import { StartPage } from './start.pages.tsx';

type FitRequest = FastifyRequest<{
  Params: { id: string; slug: string; advies: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

const overview = '/dossiers/:id/wat-past';
const detail = '/dossiers/:id/wat-past/:slug';
const starting = '/dossiers/:id/wat-past/start/:slug';
const kept = '/dossiers/:id/wat-past/advies/:advies';

export function fitWeb(app: FastifyInstance, world: World): void {
  app.get(overview, async (request: FitRequest, reply) => {
    const opened = await open(request, overview);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { actor } = opened;
    const fits = fitsIn(opened);
    const body = <FitPage opened={opened} fits={fits} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: say`Wat past nu`, actor, body });
  });

  app.get(detail, async (request: FitRequest, reply) => {
    const opened = await open(request, detail);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { actor } = opened;
    const fits = fitsIn(opened);
    const fit = fitOf(fits, request.params.slug);
    if (fit === undefined) return showRefused(request, reply, { outcome: 'missing', actor });
    const reason = readReason(request.query.reden);
    const body = <FitDetailPage opened={opened} fits={fits} fit={fit} reason={reason} />;
    return showPage(request, reply, { title: fit.instrument.name, actor, body });
  });

  app.get(starting, (request: FitRequest, reply) => showStart(request, reply, {}));

  app.post(starting, async (request: FitRequest, reply) => {
    const { token, params, query, body: typed } = request;
    if (token === undefined) return toSignIn(request, reply);
    const warnings = sensitiveWarnings(typed, ['waarom', 'plaats']);
    if (warnings.length > 0 || typed['stap'] === 'reken') return showStart(request, reply, typed, warnings);
    const opened = await open(request, starting);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const fits = fitsIn(opened);
    const codes = wanted(fits, params.slug, typed);
    if (codes === undefined) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const outcome = await perform(world.database, token, startMeasure, {
      ...typed,
      person: params.id,
      reason: readReason(query.reden),
      codes,
      facts: fits.known.facts,
      ownFacts: knownFacts(ownRows(opened), fits.date).facts,
      shown: opened.parts.rule_facts.map(({ id }) => id),
    });
    if (outcome.outcome === 'done')
      return goOn(
        reply,
        withReason(`/dossiers/${params.id}/wat-past`, readReason(query.reden)),
        'measureStarted',
      );
    if (outcome.outcome === 'invalid') return showStart(request, reply, typed, outcome.problems);
    if (outcome.outcome === 'conflict')
      return showStart(request, reply, typed, [{ field: 'begin', message: outcome.message }]);
    return showRefused(request, reply, outcome);
  });

  app.get(kept, async (request: FitRequest, reply) => {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id) || !isUuid(params.advies))
      return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openAdvices(world.database, { token, person: params.id, route: kept, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const advice = opened.parts.advices_whole.find(({ id }) => id === params.advies);
    if (advice === undefined) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const body = <AdvicePage opened={opened} advice={advice} reason={reason} />;
    return showPage(request, reply, { title: say`Advies`, actor: opened.actor, body });
  });

  async function showStart(
    request: FitRequest,
    reply: FastifyReply,
    typed: Readonly<Record<string, string>>,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const opened = await open(request, starting);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { actor } = opened;
    const fits = fitsIn(opened);
    const fit = fitOf(fits, request.params.slug);
    const codes = wanted(fits, request.params.slug, typed);
    if (fit === undefined || codes === undefined || opened.involvement?.role !== 'guidance')
      return showRefused(request, reply, { outcome: 'missing', actor });
    const read = wishInput.safeParse({ begin: typedDate(actor.today), ...typed });
    const wrong = [...problems, ...(read.success ? [] : problemsOf(read.error))];
    const wish: Wish | undefined = read.success
      ? { codes, begins: read.data.begin as CivilDate, fraction: read.data.breuk }
      : undefined;
    const body = (
      <StartPage
        opened={opened}
        fits={fits}
        fit={fit}
        csrf={request.csrf}
        reason={readReason(request.query.reden)}
        typed={typed}
        problems={firstOfEach(wrong)}
        tried={wish && { wish, projection: project(fits.known.facts, wish) }}
        along={alongWith(fits, fit.instrument.code)}
      />
    );
    const status = wrong.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Start ${fit.instrument.name}`, status, actor, body });
  }

  async function open({ token, params, query }: FitRequest, route: string) {
    if (token === undefined) return { outcome: 'signedOut' as const };
    if (!isUuid(params.id)) return { outcome: 'missing' as const };
    const reason = readReason(query.reden);
    return openFits(world.database, { token, person: params.id, route, reason });
  }
}

function fitsIn({ parts, actor, organisations }: OpenedParts<FitParts>): Fits {
  return fitsOn(parts.rule_facts, actor.today, actor, (source) => organisations[source]?.kind);
}

/** What the own organisation recorded itself. */
function ownRows({ parts, actor }: OpenedParts<FitParts>): readonly RuleFactRow[] {
  return parts.rule_facts.filter(
    ({ source, origins }) => source === actor.organisation && origins.length === 0,
  );
}

/** The codes of what is asked to start; nothing for what cannot be started here. */
function wanted(fits: Fits, slug: string, typed: Readonly<Record<string, string>>): string[] | undefined {
  const fit = fitOf(fits, slug);
  if (fit === undefined || measureFor(fit.instrument.code) === undefined) return undefined;
  const along = alongWith(fits, fit.instrument.code);
  const together = typed['met'] === 'ja' || Object.keys(typed).length === 0;
  return [...(along !== undefined && together ? [along.instrument.code] : []), fit.instrument.code];
}

/** Article 60 stands in Flanders inside temporary work experience, which may start on the same day. */
function alongWith(fits: Fits, code: string) {
  const twe = code === 'ART60' ? fitOf(fits, 'TWE_OCMW') : undefined;
  return twe === undefined || twe.running !== undefined || twe.told.result === 'notEligible'
    ? undefined
    : twe;
}

function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter((one, place) => problems.findIndex(({ field }) => field === one.field) === place);
}
