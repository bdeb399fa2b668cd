/** The helper for the end of unemployment benefit. What is filled in comes in the body of the form, so that it stands in no address. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readBenefitEnd } from './benefit-end-form.ts';
import { BenefitEndPage } from './benefit-end.pages.tsx';
import { readFollowed } from '../reading/reading.sql.ts';
import { typedIn } from '../instrument/typed.ts';

const path = '/hulpmiddelen/einde-uitkering';

export function benefitEndWeb(app: FastifyInstance, world: World): void {
  app.get(path, (request, reply) => {
    const body = <BenefitEndPage csrf={request.csrf} typed={{}} today={world.clock.today()} />;
    return show(request, reply, body, true);
  });

  app.post(path, async (request: FastifyRequest, reply) => {
    const typed = typedIn(request.body);
    const followed = await readFollowed(world.database);
    const read = readBenefitEnd(typed);
    const body = (
      <BenefitEndPage
        csrf={request.csrf}
        typed={typed}
        today={world.clock.today()}
        {...read}
        followed={followed}
      />
    );
    return show(request, reply, body, false, read.problems === undefined ? 200 : 422);
  });
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReturnType<typeof BenefitEndPage>,
  open: boolean,
  status = 200,
): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showPage(request, reply, {
    title: say`Wanneer stopt de uitkering?`,
    status,
    actor,
    body,
    open,
    shared: {
      description: say`Sinds 2026 is de werkloosheidsuitkering beperkt in de tijd. Vul in wat u weet. De RVA beslist.`,
    },
  });
}
