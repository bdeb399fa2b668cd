/** The health check tells a load balancer what people would meet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

async function health() {
  const answer = await open.ask(undefined, '/health');
  return [answer.statusCode, answer.json().status];
}

async function sealedBefore(hours: number): Promise<void> {
  await open.db.admin.many(
    `insert into log.checkpoints (number, size, root, at, previous, signature, frontier)
     select coalesce(max(number), 0) + 1, 0, '\\x00', now() - make_interval(mins => $1), '\\x00', '\\x00', '{}' from log.checkpoints`,
    [hours * 60],
  );
}

test('a product whose log is sealed is up, late is degraded, and after four hours down', async () => {
  expect(await health()).toEqual([200, 'UP']);
  await sealedBefore(1);
  expect(await health()).toEqual([200, 'DEGRADED']);
  await sealedBefore(5);
  expect(await health()).toEqual([503, 'DOWN']);
});
