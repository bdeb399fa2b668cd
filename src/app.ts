/**
 * The whole address map on one screen: which slice answers where, and what holds for every request. What a page says is in
 * its feature; whether someone may see it is for the gate.
 */
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveAssets } from './adapters/web/assets.ts';
import { answerErrors } from './adapters/web/errors.ts';
import { onlyLoopback } from './adapters/web/loopback.ts';
import { dayWeb } from './features/day/day.web.tsx';
import { dossierWeb } from './features/dossier/dossier.web.tsx';
import { healthWeb } from './features/health/health.web.ts';
import { personWeb } from './features/person/person.web.tsx';
import { portalWeb } from './features/portal/portal.web.tsx';
import { relationWeb } from './features/relation/relation.web.tsx';
import type { World } from './world.ts';

/** Signing in, sessions and bearer tokens; made in server.ts, because a demo and production do it differently. */
export type Identity = (app: FastifyInstance) => Promise<void>;

/** Builds the application; it listens only when the server says so. */
export async function buildApp(world: World, identity: Identity): Promise<FastifyInstance> {
  const { config } = world;
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers', 'req.query'] },
    bodyLimit: 256 * 1024,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    disableRequestLogging: true,
    trustProxy: config.mode === 'production' ? 'loopback, uniquelocal' : false,
    routerOptions: { maxParamLength: 200 },
  });
  app.decorate('demo', config.mode === 'demo');
  answerErrors(app);
  if (config.mode === 'demo') onlyLoopback(app);
  await app.register(helmet, securityHeaders(config.publicUrl));
  await app.register(rateLimit, { max: config.mode === 'demo' ? 60_000 : 1_200, timeWindow: '1 minute' });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(formbody);
  serveAssets(app);
  await identity(app);

  healthWeb(app, world); //        /health
  portalWeb(app, world); //        / /privacy /toegankelijkheid /verwerkingsregister
  dayWeb(app, world); //           /vandaag
  personWeb(app, world); //        /personen
  dossierWeb(app, world); //       /dossiers/:id …
  relationWeb(app, world); //      /betrokkenheid
  return app;
}

/** No script but our own files, no inline style, nothing from elsewhere, never in a frame. */
function securityHeaders(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: { policy: 'require-corp' as const },
  };
}
