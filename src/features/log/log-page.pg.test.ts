/** The page about the log is for everyone, leads to the seals and the key, and is honest about who can be trusted. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { openSigningKey } from '../../gate/log-key.ts';
import { sealLog } from '../../gate/log-seal.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

test('anyone reads how the log is sealed, and where the seals and the key are', async () => {
  await sealLog(open.db.log, openSigningKey({ dataDir: open.world.config.dataDir }), { always: true });
  const page = await open.ask(undefined, '/log');
  expect(page.statusCode).toBe(200);
  for (const address of ['/log/checkpoints', '/log/key']) {
    expect(page.body).toContain(`href="${address}"`);
    expect((await open.ask(undefined, address)).statusCode, address).toBe(200);
  }
  expect(page.body).toContain('Laatste zegel');
  expect(page.body).toContain('niet bewijsbaar');
});
