/** The quick check without login. Answers travel in the body of the form only. As often as the check of the interface may be asked. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { eligibilityLimits } from '../instrument/minute-cap.ts';
import { checkQuickly } from './quick-check.ts';
import { QuickCheckPage, StartPage } from './quick-check.pages.tsx';
import { readFollowed } from '../reading/reading.sql.ts';
import { typedIn } from '../instrument/typed.ts';

const path = '/hulpmiddelen/wat-past';
const LARGEST_BODY = 16 * 1024;

/** `wait` gives the seconds to wait while everybody together asks too often. */
export function quickCheckWeb(app: FastifyInstance, world: World, wait: (now: number) => number): void {
  const { perAddress } = eligibilityLimits[app.demo ? 'demo' : 'production'];

  app.get(path, (request, reply) => show(request, reply, <StartPage csrf={request.csrf} />, true));

  app.post(
    path,
    { bodyLimit: LARGEST_BODY, config: { rateLimit: { max: perAddress, timeWindow: 60_000 } } },
    async (request: FastifyRequest, reply) => {
      if (wait(Date.now()) > 0) return showError(request, reply, 429);
      const check = checkQuickly(
        typedIn(request.body),
        world.clock.today(),
        await readFollowed(world.database),
      );
      if (check.told === undefined && check.problems.length === 0) return showError(request, reply, 503);
      const status = check.problems.length > 0 ? 422 : 200;
      return show(request, reply, <QuickCheckPage csrf={request.csrf} check={check} />, false, status);
    },
  );
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReturnType<typeof StartPage>,
  open: boolean,
  status = 200,
): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showPage(request, reply, {
    title: say`Wat kan passen?`,
    status,
    actor,
    body,
    open,
    shared: {
      description: say`Een paar vragen over iemand. U ziet welke maatregelen passen, welke niet, en waarom.`,
    },
  });
}
