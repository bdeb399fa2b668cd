/** What webhooks read and answer, as described to other programs. */
import { z } from 'zod';
import { id, operation } from '../../adapters/web/operation.ts';
import { isWebhookUrl, topics } from './webhook.ts';

export const webhookBody = z
  .strictObject({
    topic: z.enum(topics),
    url: z
      .string()
      .max(500)
      .refine(isWebhookUrl, { message: 'An https address with a name of the internet.' }),
  })
  .meta({ id: 'NewWebhook' });

const time = z.iso.datetime({ offset: true });

const shape = {
  id,
  topic: z.enum(topics),
  url: z.string(),
  state: z
    .enum(['on', 'off'])
    .meta({ description: 'Off once three messages in a row did not arrive in some 35 hours.' }),
  madeAt: time,
  offAt: time.optional(),
  waiting: z.int().meta({ description: 'Messages that wait for their next try.' }),
  last: z
    .object({ at: time, state: z.enum(['delivered', 'givenUp']), answer: z.int().optional() })
    .optional()
    .meta({ description: 'The last message that ended.' }),
};
const webhook = z.object(shape).meta({ id: 'Webhook' });

const example = {
  id: '2f6b9a5e-41c7-4d9b-8a50-9d3f0c1e7b26',
  topic: 'agreements' as const,
  url: 'https://registratie.vlierbeke.example/werkwinkel',
  state: 'on' as const,
  madeAt: '2026-11-23T09:00:00Z',
  waiting: 0,
};

export const webhookOperations = [
  operation({
    method: 'get',
    path: '/api/v1/webhooks',
    operationId: 'getWebhooks',
    tag: 'service',
    summary: 'List the webhooks of the own organisation',
    description: 'For a local administrator. The secret of a webhook is told once, when it is made.',
    answers: {
      200: {
        description: 'All of them, the newest first.',
        schema: z.object({ items: z.array(webhook), self: z.string() }),
        example: { items: [example], self: 'https://werkwinkel.example/api/v1/webhooks' },
      },
    },
  }),
  operation({
    method: 'post',
    path: '/api/v1/webhooks',
    operationId: 'postWebhook',
    tag: 'service',
    summary: 'Be told when something changes',
    description:
      'Each change is sent to the address as `{"id": …, "time": …, "word": "changed"}`: what changed is read with the id, by agreements, flows or referrals. `Werkwinkel-Signature` holds `t=` seconds and `v1=` the HMAC-SHA256 of those seconds, a full stop and the body, with the secret, in hexadecimal: refuse what is older than five minutes. Answer 2xx within ten seconds. A message may arrive twice; `Werkwinkel-Delivery` tells which it is. What did not arrive is sent again after 1, 5 and 30 minutes and 2, 8 and 24 hours.',
    body: { schema: webhookBody, example: { topic: 'agreements', url: example.url } },
    answers: {
      201: {
        description:
          'It is there. Keep the secret: it is not told again, also not to a call that is repeated.',
        schema: z.object({ ...shape, secret: z.string().optional() }).meta({ id: 'MadeWebhook' }),
        example: { ...example, secret: 'whsec_q5mZ0m3bqk6h3kP0mQv0k7Y2s8XcV1d4R9tZ6uW5e3A' },
      },
    },
    problems: ['conflict'],
    idempotent: true,
  }),
  operation({
    method: 'delete',
    path: '/api/v1/webhooks/:id',
    operationId: 'deleteWebhook',
    tag: 'service',
    summary: 'Be told no more',
    params: { id: 'The webhook.' },
    answers: { 204: { description: 'It is gone; what waited is not sent.' } },
  }),
];
