/** The addresses of attachments of an agreement: the form that adds one, the file itself for whom it is for, and taking one away. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Added, chooseAgain, fileProblems, readAdded } from '../../adapters/files/added-file.web.ts';
import { sendFile } from '../../adapters/files/download.web.ts';
import type { StoredFile } from '../../adapters/files/stored-file.ts';
import { statusOf } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Upload } from '../../adapters/web/upload.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { attempt, type DraftRequest, enter } from '../agreement/writing-request.web.tsx';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { addAttachment, removeAttachment } from './attachment.acts.ts';
import { AddAttachmentPage, RemoveAttachmentPage } from './attachment.pages.tsx';
import { findAttachmentFile, listAttachments, openAttachment } from './attachment.sql.ts';
import { mayAttach } from './attachment-card.tsx';

type FileRequest = FastifyRequest<{
  Params: { id: string; bijlage: string };
  Querystring: DraftRequest['query'];
  Body: DraftRequest['body'];
}>;

interface Again {
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly chosen?: readonly string[];
  readonly problems?: readonly Problem[];
  readonly refused?: string | undefined;
}

const ALL = '/overeenkomsten/:id/bijlagen';
const ONE = `${ALL}/:bijlage`;

export function attachmentWeb(app: FastifyInstance, world: World): void {
  app.get(ALL, (request: DraftRequest, reply) => showForm(world, request, reply, {}));
  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(ALL, { config: { csrfInHandler: true } }, async (request: DraftRequest, reply) => {
      if ((await enter(world, request, reply, mayAttach)) === undefined) return reply;
      if (!request.isMultipart())
        return showForm(world, request, reply, { problems: fileProblems(undefined) });
      const who = (await request.whoami())?.user_id ?? '';
      const upload = await readAdded(request, who, ({ csrf }) => isOwnForm(request, csrf));
      return answer(world, request, reply, upload);
    });
  });

  app.get(ONE, async (request: FileRequest, reply) => {
    const file = await fileFor(world, request);
    return file === undefined ? showNoSuchPage(request, reply) : sendFile(reply, file);
  });

  app.post(`${ONE}/weg`, async (request: FileRequest, reply) => {
    const outcome = await attempt(world, request, removeAttachment, { attachment: request.params.bijlage });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'attachmentRemoved');
    return outcome.outcome === 'invalid'
      ? askAgain(world, request, reply, outcome.problems)
      : showRefused(request, reply, outcome);
  });
}

/** Asks again why an attachment is taken away, with what was typed. */
async function askAgain(
  world: World,
  request: FileRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const ready = await enter(world, request, reply, mayAttach);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  const { id, bijlage } = request.params;
  const attachments = await world.database.transaction(token, (tx) => listAttachments(tx, id));
  const one = attachments.find((known) => known.id === bijlage && known.file !== null);
  if (one === undefined) return showNoSuchPage(request, reply);
  const form = { csrf: request.csrf, detail, typed: textsIn(request.body), problems, one };
  const body = <RemoveAttachmentPage {...form} />;
  return showPage(request, reply, { title: say`Haal deze bijlage weg`, status: 422, actor, body });
}

/** What names nobody is read with its agreement; what names people is opened through the gate, which writes that down first. */
async function fileFor({ database }: World, { token, params }: FileRequest): Promise<StoredFile | undefined> {
  const { id, bijlage } = params;
  if (!isUuid(id) || !isUuid(bijlage)) return undefined;
  const open = await asReader(database, token, (db) => findAttachmentFile(db, id, bijlage));
  if (open !== undefined || token === undefined) return open;
  return openAttachment(database, token, bijlage, ONE);
}

async function answer(world: World, request: DraftRequest, reply: FastifyReply, upload: Upload<Added>) {
  const { fields: typed, each, taken } = upload;
  if (!isOwnForm(request, typed['csrf']) || taken?.outcome === 'foreign')
    return showRefused(request, reply, { outcome: 'forbidden', message: '' });
  const chosen = each.flatMap(([name, value]) => (name === 'voor' ? [value] : []));
  const again = (problems: readonly Problem[], refused?: string) =>
    showForm(world, request, reply, { typed, chosen, problems, refused });
  const warnings = textWarnings(typed, textsOf(addAttachment));
  const wrong = fileProblems(taken);
  if (warnings.length + wrong.length > 0)
    return again([...warnings, ...(wrong.length > 0 ? wrong : [chooseAgain()])]);
  const file = taken?.outcome === 'taken' ? taken.file : undefined;
  const raw = { ...typed, agreement: request.params.id, voor: chosen, bestand: file };
  const outcome = await perform(world.database, request.token, addAttachment, raw);
  if (outcome.outcome === 'done') return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'attachmentAdded');
  if (outcome.outcome === 'invalid') return again([...outcome.problems, chooseAgain()]);
  if (outcome.outcome === 'conflict') return again([chooseAgain()], outcome.message);
  return showRefused(request, reply, outcome);
}

async function showForm(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { typed = {}, chosen = [], problems = [], refused }: Again,
) {
  const ready = await enter(world, request, reply, mayAttach);
  if (ready === undefined) return reply;
  const { actor, detail } = ready;
  const form = {
    csrf: request.csrf,
    detail,
    typed,
    chosen,
    problems,
    refused,
    own: actor.organisation_id ?? undefined,
  };
  const body = <AddAttachmentPage {...form} />;
  return showPage(request, reply, {
    title: say`Voeg een bijlage toe`,
    status: statusOf({ problems, refused }),
    actor,
    body,
  });
}
