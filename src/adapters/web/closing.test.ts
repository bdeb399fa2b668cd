/** The end of the web server: who is being answered gets the answer, and who asks nothing holds nobody up. */
import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { closing } from './closing.ts';

test('the server ends while a browser holds a connection on which it asked nothing, and answers who asked', async () => {
  const app = Fastify();
  closing(app);
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  app.get('/slow', async () => {
    asked();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'answered';
  });
  const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const silent = connect(Number(url.port), url.hostname);
  await once(silent, 'connect');
  const answer = fetch(new URL('/slow', url)).then((response) => response.text());
  await isAsked;
  const ended = app.close();
  expect(await answer).toBe('answered');
  await ended;
  silent.destroy();
});
