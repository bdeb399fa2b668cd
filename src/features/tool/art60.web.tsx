/** The calculator of article 60. What is filled in comes in the body of the form, so that it stands in no address. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { Art60Page } from './art60.pages.tsx';
import { readArt60 } from './art60-form.ts';
import { readFollowed } from '../reading/reading.sql.ts';
import { typedIn } from '../instrument/typed.ts';

const path = '/hulpmiddelen/artikel-60';

export function art60Web(app: FastifyInstance, world: World): void {
  app.get(path, (request, reply) => {
    const typed = { begin: typedDate(world.clock.today()), breuk: '1' };
    return show(request, reply, <Art60Page csrf={request.csrf} typed={typed} />, true);
  });

  app.post(path, async (request: FastifyRequest, reply) => {
    const typed = typedIn(request.body);
    const followed = await readFollowed(world.database);
    const read = readArt60(typed);
    const body = <Art60Page csrf={request.csrf} typed={typed} {...read} followed={followed} />;
    return show(request, reply, body, false, read.problems === undefined ? 200 : 422);
  });
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReturnType<typeof Art60Page>,
  open: boolean,
  status = 200,
): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showPage(request, reply, {
    title: say`Hoe lang duurt artikel 60?`,
    status,
    actor,
    body,
    open,
    shared: {
      description: say`Een contract artikel 60 duurt tot iemand genoeg dagen heeft voor een volledige werkloosheidsuitkering.`,
    },
  });
}
