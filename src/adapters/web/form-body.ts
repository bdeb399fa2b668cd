/** What a browser sends of a form: read by Node itself, with as many fields as the size of a form allows. */
import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';

export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, parse(String(body), '&', '=', { maxKeys: 0 }));
  });
}
