/** The addresses of notes. What may be read, and by whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { recordNote, removeNote, reportNote, settleReport, takeCompartment } from './note.acts.ts';
import { NotesPage } from './note.pages.tsx';
import { openNotes } from './note.sql.ts';

const route = '/dossiers/:id/notities';

export function noteWeb(app: FastifyInstance, world: World): void {
  readAndWrite(app, world);
  onOneNote(app, world);
}

/** The page of notes, and a new one. */
function readAndWrite(app: FastifyInstance, world: World): void {
  app.get(route, (request: PersonRequest, reply) => show(request, reply));

  app.post(route, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const warnings = sensitiveWarnings(body, ['tekst']);
    if (warnings.length > 0) return show(request, reply, warnings);
    const { soort, tekst } = body;
    const input = { person: params.id, reason: readReason(query.reden), soort, tekst };
    const outcome = await perform(world.database, token, recordNote, input);
    if (outcome.outcome === 'done') return back(request, reply, 'noteRecorded');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: PersonRequest,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openNotes(world.database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const body = <NotesPage opened={opened} csrf={csrf} reason={reason} {...typed} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Notities`, status, actor: opened.actor, body });
  }
}

/** What is done to a note that stands there: removed, reported, settled, or taken into the other compartment. */
function onOneNote(app: FastifyInstance, world: World): void {
  onNote('verwijderen', removeNote, () => 'noteRemoved');
  onNote('melden', reportNote, () => 'noteReported');
  onNote('melding', settleReport, ({ antwoord }) =>
    antwoord === 'cleared' ? 'reportCleared' : 'reportKept',
  );
  onNote('luik', takeCompartment, () => 'compartmentTaken');

  /** An act on one note, asked by a button beside it; what is wrong with it is said on the page of notes. */
  function onNote<Input, Done>(
    what: string,
    toDo: Act<Input, Done>,
    said: (body: Record<string, string>) => Said,
  ): void {
    app.post(`${route}/${what}`, async (request: PersonRequest, reply) => {
      const { token, params, query, body } = request;
      const input = { ...body, person: params.id, reason: readReason(query.reden) };
      const outcome = await perform(world.database, token, toDo, input);
      if (outcome.outcome === 'done') return back(request, reply, said(body));
      if (outcome.outcome === 'invalid' && body['notitie'] !== undefined && body['waarom'] === '')
        return back(request, reply, 'reportWithoutReason');
      if (outcome.outcome === 'conflict') return back(request, reply, 'noteSettled');
      return showRefused(request, reply, invalidAsMissing(outcome));
    });
  }
}

function back({ params, query, body }: PersonRequest, reply: FastifyReply, said: Said): FastifyReply {
  const page = body['terug'] === 'drempels' ? 'drempels' : 'notities';
  return goOn(reply, withReason(`/dossiers/${params.id}/${page}`, readReason(query.reden)), said);
}
