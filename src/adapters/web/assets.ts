/**
 * The few files a browser asks for beside pages: the one style sheet, the islands and the picture to pass on, cached for ever under a name made
 * of their content, and the icon.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { islandFiles } from '../../ui/island.tsx';
import { favicon } from '../../ui/roof-mark.tsx';
import { sharePicture } from '../../ui/share-picture.ts';
import { stylesheet } from '../../ui/stylesheet.ts';

const forever = 'public, max-age=31536000, immutable';

/** Serves the sheet of style, the islands, the picture and the icon. */
export function serveAssets(app: FastifyInstance): void {
  const sheet = stylesheet();
  app.get(sheet.path, (_request, reply) => send(reply, 'text/css; charset=utf-8', sheet.body));
  for (const island of islandFiles().values())
    app.get(island.path, (_request, reply) => send(reply, 'text/javascript; charset=utf-8', island.body));
  const picture = sharePicture();
  app.get(picture.path, (_request, reply) =>
    send(reply.header('cross-origin-resource-policy', 'cross-origin'), 'image/png', picture.body),
  );
  app.get(favicon.path, (_request, reply) =>
    send(reply, favicon.type, favicon.body, 'public, max-age=86400'),
  );
  app.get('/favicon.ico', (_request, reply) => reply.redirect(favicon.path, 302));
}

function send(reply: FastifyReply, type: string, body: string | Buffer, cache = forever): FastifyReply {
  return reply.type(type).header('cache-control', cache).send(body);
}
