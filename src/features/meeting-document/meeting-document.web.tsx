/** The addresses of documents: the form that adds one, the file itself for whoever may read it, and taking one away. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Added, chooseAgain, fileProblems, readAdded } from '../../adapters/files/added-file.web.ts';
import { sendFile } from '../../adapters/files/download.web.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Upload } from '../../adapters/web/upload.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { type OpenedMeeting, readMeeting } from '../meeting/meeting.sql.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { addDocument, removeDocument } from './meeting-document.acts.ts';
import { AddDocumentPage, RemoveDocumentPage } from './meeting-document.pages.tsx';
import { findDocument, findDocumentFile } from './meeting-document.sql.ts';

type MeetingRequest = FastifyRequest<{
  Params: { vergadering: string };
  Querystring: { punt?: string };
}>;
type DocumentRequest = FastifyRequest<{
  Params: { document: string };
  Body: Record<string, string | string[] | undefined>;
}>;
type Typed = Readonly<Record<string, string | undefined>>;

interface Again {
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
  readonly refused?: string;
}

const ADD = '/overleg/vergaderingen/:vergadering/documenten';
const DOCUMENT = '/overleg/documenten/:document';

export function meetingDocumentWeb(app: FastifyInstance, { database }: World): void {
  app.get(ADD, (request: MeetingRequest, reply) => showForm(database, request, reply, {}));
  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(ADD, { config: { csrfInHandler: true } }, async (request: MeetingRequest, reply) => {
      if ((await keptMeeting(database, request)) === undefined) return refuse(request, reply);
      if (!request.isMultipart())
        return showForm(database, request, reply, { problems: fileProblems(undefined) });
      const who = (await request.whoami())?.user_id ?? '';
      const upload = await readAdded(request, who, ({ csrf }) => isOwnForm(request, csrf));
      return answer(database, request, reply, upload);
    });
  });

  app.get(DOCUMENT, async (request: DocumentRequest, reply) => {
    const { token, params } = request;
    const file = isUuid(params.document)
      ? await asReader(database, token, (db) => findDocumentFile(db, params.document))
      : undefined;
    return file === undefined ? showNoSuchPage(request, reply) : sendFile(reply, file);
  });

  app.post(`${DOCUMENT}/weg`, async (request: DocumentRequest, reply) => {
    const { token, params, body } = request;
    const warnings = textWarnings(textsIn(body), textsOf(removeDocument));
    if (warnings.length > 0) return askAgain(database, request, reply, warnings);
    const outcome = await perform(database, token, removeDocument, { ...body, id: params.document });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'documentRemoved');
    return outcome.outcome === 'invalid'
      ? askAgain(database, request, reply, outcome.problems)
      : showRefused(request, reply, outcome);
  });
}

/** Asks again why a document is taken away, with what was typed. */
async function askAgain(
  database: Database,
  request: DocumentRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const document = isUuid(params.document)
    ? await database.transaction(token, (tx) => findDocument(tx, params.document))
    : undefined;
  if (document === undefined) return showNoSuchPage(request, reply);
  return showPage(request, reply, {
    title: say`Haal dit document weg`,
    status: 422,
    actor: await request.whoami(),
    body: <RemoveDocumentPage {...{ document, csrf, problems }} typed={textsIn(body)} />,
  });
}

async function answer(
  database: Database,
  request: MeetingRequest,
  reply: FastifyReply,
  upload: Upload<Added>,
) {
  const { fields: typed, taken } = upload;
  if (!isOwnForm(request, typed['csrf']) || taken?.outcome === 'foreign')
    return showRefused(request, reply, { outcome: 'forbidden', message: '' });
  const again = (more: Again) => showForm(database, request, reply, { typed, ...more });
  const file = taken?.outcome === 'taken' ? taken.file : undefined;
  const raw = { ...typed, id: request.params.vergadering, bestand: file };
  const warnings = textWarnings(typed, textsOf(addDocument));
  const looked = [
    ...warnings,
    ...fileProblems(taken),
    ...(file && warnings.length > 0 ? [chooseAgain()] : []),
  ];
  if (looked.length > 0) return again({ problems: looked });
  const outcome = await perform(database, request.token, addDocument, raw);
  if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'documentAdded');
  if (outcome.outcome === 'invalid') return again({ problems: [...outcome.problems, chooseAgain()] });
  if (outcome.outcome === 'conflict') return again({ refused: outcome.message });
  return showRefused(request, reply, outcome);
}

/** The meeting, for who keeps its body and may add something to it. */
async function keptMeeting(
  database: Database,
  { token, params }: MeetingRequest,
): Promise<OpenedMeeting | undefined> {
  if (token === undefined || !isUuid(params.vergadering)) return undefined;
  const opened = await database.transaction(token, (tx) => readMeeting(tx, params.vergadering));
  return opened?.part && opened.kept && !opened.cancelled && !opened.caseTalk ? opened : undefined;
}

function refuse(request: FastifyRequest, reply: FastifyReply) {
  return request.token === undefined ? toSignIn(request, reply) : showNoSuchPage(request, reply);
}

async function showForm(
  database: Database,
  request: MeetingRequest,
  reply: FastifyReply,
  { typed = { punt: request.query.punt }, problems = [], refused }: Again,
) {
  const opened = await keptMeeting(database, request);
  if (opened === undefined) return refuse(request, reply);
  const status = refused !== undefined ? 409 : problems.length > 0 ? 422 : 200;
  const body = <AddDocumentPage {...{ opened, csrf: request.csrf, typed, problems, refused }} />;
  return showPage(request, reply, {
    title: say`Voeg een document toe`,
    status,
    actor: await request.whoami(),
    body,
  });
}
