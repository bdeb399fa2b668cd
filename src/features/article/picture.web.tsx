/** The addresses of the pictures of the portal: adding one, and showing one to everyone under a name that never changes what it means. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readUpload } from '../../adapters/web/upload.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { editorOf } from './article-guard.web.tsx';
import { addPicture } from './picture.acts.ts';
import { PICTURES, PicturesPage } from './picture.pages.tsx';
import { listPictures, readPictureBytes } from './picture.sql.ts';

const MOST_BYTES = 2_000_000;
const types = { png: 'image/png', jpg: 'image/jpeg' } as const;

export function pictureWeb(app: FastifyInstance, world: World): void {
  app.get('/beelden/:naam', async (request: FastifyRequest<{ Params: { naam: string } }>, reply) => {
    const [, ending] = /^[0-9a-f]{32}-\d{1,5}x\d{1,5}\.(png|jpg)$/.exec(request.params.naam) ?? [];
    const bytes =
      ending === undefined ? undefined : await readPictureBytes(world.database, request.params.naam);
    if (bytes === undefined) return showError(request, reply, 404, await request.whoami());
    return reply
      .type(types[ending as keyof typeof types])
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(bytes);
  });
  app.get(PICTURES, (request, reply) => show(world, request, reply, {}, []));
  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(PICTURES, { config: { csrfInHandler: true } }, async (request, reply) => {
      const actor = await editorOf(request, reply);
      if (actor === undefined) return reply;
      if (!request.isMultipart())
        return show(world, request, reply, {}, [{ field: 'bestand', message: noFile() }]);
      const { fields, taken } = await readUpload(request, MOST_BYTES, (_name, file) => collect(file));
      if (!isOwnForm(request, fields['csrf'])) return showError(request, reply, 'oldForm', actor);
      if (taken === undefined || taken.length > MOST_BYTES) {
        const message =
          taken === undefined
            ? noFile()
            : say`Dit beeld is groter dan 2 megabyte. Maak het kleiner en kies het opnieuw.`;
        return show(world, request, reply, fields, [{ field: 'bestand', message }]);
      }
      const outcome = await perform(world.database, request.token, addPicture, {
        bestand: taken,
        wat: fields['wat'],
      });
      if (outcome.outcome === 'done') return goOn(reply, PICTURES, 'pictureAdded');
      if (outcome.outcome === 'invalid') return show(world, request, reply, fields, outcome.problems);
      return showRefused(request, reply, outcome);
    });
  });
}

function noFile(): string {
  return say`Kies een bestand op uw computer.`;
}

async function collect(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function show(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
) {
  const actor = await editorOf(request, reply);
  if (actor === undefined) return reply;
  const pictures = await listPictures(world.database);
  const body = <PicturesPage csrf={request.csrf} pictures={pictures} typed={typed} problems={problems} />;
  return showPage(request, reply, {
    title: say`Beelden`,
    status: problems.length > 0 ? 422 : 200,
    actor,
    body,
  });
}
