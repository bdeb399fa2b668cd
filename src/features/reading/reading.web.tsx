/** The addresses of disputed points: public to read; a legal editor drafts a choice, and one of another organisation confirms it. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { asReader } from '../../gate/reader.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { legalStatuses } from '../../rules/legal-status.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import type { World } from '../../world.ts';
import { formOf, typedIn, typedText } from '../flow/draft-form.ts';
import { slugOf } from './reading.ts';
import { confirmReading, draftReading, dropReading } from './reading.acts.ts';
import { ReadingDraftPage, ReadingFormPage } from './reading-draft.pages.tsx';
import { draftOf, ReadingListPage, ReadingPage, standingOf } from './reading.pages.tsx';
import { changedAnswers } from './reading-preview.ts';
import { listVersions, readFollowed } from './reading.sql.ts';
import { type PointRequest, look, pointOf, begin } from './reading-desk.web.tsx';

export function readingWeb(app: FastifyInstance, world: World): void {
  readPoints(app, world);
  draftChoice(app, world);
  decideDraft(app, world);
}

function readPoints(app: FastifyInstance, world: World): void {
  app.get('/betwiste-punten', async (request, reply) => {
    const actor = await request.whoami();
    const versions = await asReader(world.database, request.token, (db) => listVersions(db));
    const body = <ReadingListPage versions={versions} />;
    return showPage(request, reply, {
      title: say`Betwiste punten`,
      actor,
      open: true,
      shared: {
        description: say`Hier spreken de bronnen elkaar tegen, of zwijgen ze. Zolang niemand een lezing kiest, zegt Werkwinkel hier niet zeker ja of nee.`,
      },
      body,
    });
  });

  app.get('/betwiste-punten/:punt', async (request: PointRequest, reply) => {
    const { actor, point, versions } = await look(world, request);
    if (point === undefined) return showError(request, reply, 404, actor);
    const body = <ReadingPage point={point} versions={versions} actor={actor} />;
    return showPage(request, reply, { title: say`Betwist punt`, actor, open: true, body });
  });
}

function draftChoice(app: FastifyInstance, world: World): void {
  app.get('/betwiste-punten/:punt/wijzig', (request: PointRequest, reply) => formPage(world, request, reply));

  app.post('/betwiste-punten/:punt/wijzig', async (request: PointRequest, reply) => {
    const point = pointOf(request);
    const input = choiceIn(request, point);
    const outcome = await perform(world.database, request.token, draftReading, input);
    if (outcome.outcome === 'done' && point !== undefined)
      return goOn(reply, `/betwiste-punten/${slugOf(point)}/ontwerp`, 'readingDrafted');
    if (outcome.outcome === 'invalid') return formPage(world, request, reply, { problems: outcome.problems });
    if (outcome.outcome === 'conflict') return formPage(world, request, reply, { conflict: true });
    return showRefused(request, reply, outcome.outcome === 'done' ? { outcome: 'missing' } : outcome);
  });
}

/** Reads what an editor chose: for each legal status the reading that is followed, and why. */
function choiceIn(request: PointRequest, point: DisputedPoint | undefined) {
  const form = formOf(request.body);
  const chosen = legalStatuses.flatMap((status) => {
    const code = typedText(form, `lezing-${status}`);
    return code === '' ? [] : [[status, code] as const];
  });
  return {
    point: point?.id ?? '',
    version: typedText(form, 'versie'),
    revision: typedText(form, 'revisie') || null,
    followed: Object.fromEntries(chosen),
    reason: typedText(form, 'reden'),
  };
}

/** A draft is read as it would be, and confirmed or taken off the table. */
function decideDraft(app: FastifyInstance, world: World): void {
  app.get('/betwiste-punten/:punt/ontwerp', (request: PointRequest, reply) =>
    draftPage(world, request, reply),
  );

  onDraft('bevestig', confirmReading, (point) => `/betwiste-punten/${point}`, 'readingConfirmed');
  onDraft('intrekken', dropReading, () => '/betwiste-punten', 'readingWithdrawn');

  function onDraft<Done>(
    what: string,
    toDo: Act<{ point: string; revision: number }, Done>,
    next: (point: string) => string,
    said: Said,
  ): void {
    app.post(`/betwiste-punten/:punt/${what}`, async (request: PointRequest, reply) => {
      const input = { point: pointOf(request)?.id ?? '', revision: typedIn(request.body, 'revisie') };
      const outcome = await perform(world.database, request.token, toDo, input);
      if (outcome.outcome === 'done') return goOn(reply, next(request.params.punt.toLowerCase()), said);
      if (outcome.outcome === 'conflict') return draftPage(world, request, reply, true);
      return showRefused(request, reply, invalidAsMissing(outcome));
    });
  }
}

function formPage(
  world: World,
  request: PointRequest,
  reply: FastifyReply,
  again?: { readonly problems?: readonly Problem[]; readonly conflict?: true },
): Promise<FastifyReply> {
  return begin(world, request, reply, ({ actor, point, versions }) => {
    const form = formOf(request.body);
    const fields = ['reden', ...legalStatuses.map((status) => `lezing-${status}`)];
    const typed = Object.fromEntries(fields.map((name) => [name, typedText(form, name)]));
    const standing = standingOf(versions);
    const draft = draftOf(versions);
    const begun = draft ?? standing;
    const shown = Object.fromEntries(
      legalStatuses.map((status) => [`lezing-${status}`, begun?.followed[status] ?? '']),
    );
    // With the numbers of what now stands there, saving again is a choice made with open eyes.
    const seen = { versie: String(standing?.version ?? 0), revisie: String(draft?.revision ?? '') };
    const body = (
      <ReadingFormPage
        point={point}
        csrf={request.csrf}
        typed={
          again === undefined ? { ...shown, reden: draft?.reason ?? '', ...seen } : { ...typed, ...seen }
        }
        problems={(again?.problems ?? []).map(atField(point))}
        conflict={again?.conflict === true}
      />
    );
    const status = again === undefined ? 200 : again.conflict === true ? 409 : 422;
    return showPage(request, reply, { title: say`Kies een lezing`, status, actor, body });
  });
}

/** A problem of the act stands at the field of the form that says it. */
function atField({ statuses }: DisputedPoint): (problem: Problem) => Problem {
  return ({ field, message }) => ({
    field: field === 'reason' ? 'reden' : `lezing-${statuses[0] ?? ''}`,
    message,
  });
}

function draftPage(
  world: World,
  request: PointRequest,
  reply: FastifyReply,
  conflict = false,
): Promise<FastifyReply> {
  return begin(world, request, reply, async ({ actor, point, versions }) => {
    const draft = draftOf(versions);
    if (draft === undefined) return goOn(reply, `/betwiste-punten/${slugOf(point)}`);
    const followed = await readFollowed(world.database);
    const changes = changedAnswers(point, followed, { ...followed, [point.id]: draft.followed });
    const body = (
      <ReadingDraftPage
        point={point}
        csrf={request.csrf}
        draft={draft}
        standing={standingOf(versions)}
        changes={changes}
        conflict={conflict}
      />
    );
    return showPage(request, reply, { title: say`Ontwerp`, status: conflict ? 409 : 200, actor, body });
  });
}
