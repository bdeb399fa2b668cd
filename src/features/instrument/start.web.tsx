/** The address where a measure starts: what it would be first worked out, and then recorded. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform, problemsOf } from '../../kernel/act.ts';
import { type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { type Fits, fitOf } from './fit.ts';
import type { FitParts } from './fit.sql.ts';
import { knownFacts, type RuleFactRow } from './known-fact.ts';
import { fitsIn, type FitRequest, openFit } from './opened-fit.web.ts';
import { measureFor } from './running.ts';
import { startMeasure, wishInput } from './start.acts.ts';
import { StartPage } from './start.pages.tsx';
import { alongWith, project, type Wish } from './start.ts';
import { ruleText } from './rule-words.ts';

type Typed = Readonly<Record<string, string>>;

const address = '/dossiers/:id/wat-past/start/:slug';

export function startWeb(app: FastifyInstance, world: World): void {
  app.get(address, (request: FitRequest, reply) => showStart(world, request, reply, {}));

  app.post(address, async (request: FitRequest, reply) => {
    const { token, params, query, body: typed } = request;
    const again = (problems: readonly Problem[]) => showStart(world, request, reply, typed, problems);
    if (token === undefined) return toSignIn(request, reply);
    const warnings = sensitiveWarnings(typed, ['waarom', 'plaats']);
    if (warnings.length > 0 || typed['stap'] === 'reken') return again(warnings);
    const opened = await openFit(world, request, address);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const fits = fitsIn(opened);
    const codes = wanted(fits, params.slug, typed);
    if (codes === undefined) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const reason = readReason(query.reden);
    const outcome = await perform(world.database, token, startMeasure, {
      ...typed,
      person: params.id,
      reason,
      codes,
      facts: fits.known.facts,
      ownFacts: knownFacts(ownRows(opened), fits.date).facts,
      followed: opened.parts.readings,
      shown: opened.parts.rule_facts.map(({ id }) => id),
    });
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(`/dossiers/${params.id}/wat-past`, reason), 'measureStarted');
    if (outcome.outcome === 'invalid') return again(outcome.problems);
    if (outcome.outcome === 'conflict') return again([{ field: 'begin', message: outcome.message }]);
    return showRefused(request, reply, outcome);
  });
}

/** Shows the form, with what the rules say of what was typed so far. */
async function showStart(
  world: World,
  request: FitRequest,
  reply: FastifyReply,
  typed: Typed,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const opened = await openFit(world, request, address);
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
      tried={wish && { wish, projection: project(fits.known.facts, wish, opened.parts.readings) }}
      along={alongWith(fits, fit.instrument.code)}
    />
  );
  const status = wrong.length > 0 ? 422 : 200;
  return showPage(request, reply, {
    title: say`Start ${ruleText(fit.instrument.name)}`,
    status,
    actor,
    body,
  });
}

/** What the own organisation recorded itself. */
function ownRows({ parts, actor }: OpenedParts<FitParts>): readonly RuleFactRow[] {
  return parts.rule_facts.filter(
    ({ source, origins }) => source === actor.organisation && origins.length === 0,
  );
}

/** The codes of what is asked to start; nothing for what cannot be started here. */
function wanted(fits: Fits, slug: string, typed: Typed): string[] | undefined {
  const fit = fitOf(fits, slug);
  if (fit === undefined || measureFor(fit.instrument.code) === undefined) return undefined;
  const along = alongWith(fits, fit.instrument.code);
  const together = typed['met'] === 'ja' || Object.keys(typed).length === 0;
  return [...(along !== undefined && together ? [along.instrument.code] : []), fit.instrument.code];
}

function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter((one, place) => problems.findIndex(({ field }) => field === one.field) === place);
}
