/** What holds for every request, before its address is known: its size, who sends it, in which language, and which headers bind the answer. */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Database } from './adapters/database/pool.ts';
import { apiFrame } from './adapters/web/api.ts';
import { serveAssets } from './adapters/web/assets.ts';
import { closing } from './adapters/web/closing.ts';
import { answerBadAddress, answerErrors } from './adapters/web/errors.ts';
import { readForms } from './adapters/web/form-body.ts';
import { keepPublicPages } from './adapters/web/kept-page.ts';
import { speakToReader } from './adapters/web/language.ts';
import { letterSizes } from './adapters/web/letters.ts';
import { onlyLoopback } from './adapters/web/loopback.ts';
import { onlyPlainInput } from './adapters/web/plain-input.ts';
import { keepPageRoutes } from './adapters/web/page-route.ts';
import { keepPromisedNames } from './adapters/web/promised-name.ts';
import { limitRequests, requestLimits } from './adapters/web/rate-limit.ts';
import { addSecurityHeaders } from './adapters/web/security-headers.ts';
import type { Config } from './config.ts';
import { identityPlugin } from './features/session/identity.plugin.ts';
import type { World } from './world.ts';

/** Pages are made once for one reader, so they are packed fast rather than as small as can be. */
const quickly = {
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 5 },
};

/** Makes an application without addresses. */
export function bareApp(config: Config): FastifyInstance {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers', 'req.query'] },
    bodyLimit: 256 * 1024,
    // A client file of the largest size over a line of one megabit; whoever sends slower than that keeps a place from others.
    requestTimeout: 10 * 60_000,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.mode === 'production' ? 'loopback, uniquelocal' : false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerBadAddress,
  });
  closing(app);
  app.decorate('demo', config.mode === 'demo');
  app.decorate('publicUrl', config.publicUrl);
  return app;
}

/** What stands before every address; a hook holds only for addresses that come after it. */
export async function holdForEveryRequest(
  app: FastifyInstance,
  world: World,
  identityDatabase: Database,
): Promise<void> {
  const { config } = world;
  apiFrame(app);
  keepPageRoutes(app);
  if (config.mode === 'demo') onlyLoopback(app);
  addSecurityHeaders(app, config.publicUrl);
  await limitRequests(app, requestLimits[config.mode]);
  keepPublicPages(app, {
    listen: (heard) => world.database.listen('public_pages', heard),
    today: () => world.clock.today(),
  });
  answerErrors(app);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], ...quickly });
  readForms(app);
  serveAssets(app);
  await identityPlugin(app, { ...world, identityDatabase });
  speakToReader(app);
  letterSizes(app);
  onlyPlainInput(app);
  keepPromisedNames(app);
}
