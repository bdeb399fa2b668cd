/** Delivers what webhooks are told: signed, once, and again later where it did not arrive. */
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Queryable } from '../../adapters/database/pool.ts';
import { openBytes } from '../../adapters/keys/sealed-bytes.ts';
import { internet, type Post, postTo } from '../../adapters/webhook/outgoing-post.ts';
import type { World } from '../../world.ts';
import { messageOf, SECRET_USE, signatureOf } from './webhook.ts';
import { forgetDeliveries, noteDelivery, takeDelivery } from './webhook.sql.ts';

const payload = z.object({ delivery: z.uuid() });

export function webhookTasks(world: World, jobs: Queryable): TaskList {
  const post = postTo(internet);
  return {
    webhookDeliver: async (given) => void (await deliver(world, jobs, post, payload.parse(given).delivery)),
    webhooksForget: async () => void (await forgetDeliveries(jobs)),
  };
}

/** Tries one delivery; says how it stands now. */
export async function deliver(
  { inszKeys, clock }: Pick<World, 'inszKeys' | 'clock'>,
  jobs: Queryable,
  post: Post,
  id: string,
): Promise<'waiting' | 'delivered' | 'givenUp' | null> {
  const delivery = await takeDelivery(jobs, id);
  if (delivery === null) return null;
  const secret = openBytes(inszKeys.keyFor(SECRET_USE), Buffer.from(delivery.secret, 'base64')).toString();
  const body = messageOf(delivery);
  const seconds = Math.floor(clock.now().getTime() / 1000);
  const status = await post({
    url: delivery.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Werkwinkel',
      'werkwinkel-delivery': delivery.id,
      'werkwinkel-signature': signatureOf(secret, seconds, body),
    },
  });
  const delivered = status !== undefined && status >= 200 && status < 300;
  return noteDelivery(jobs, id, { delivered, status });
}
