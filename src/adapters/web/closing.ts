/**
 * How the web server ends: what is being answered is answered, and nobody is waited for who asked nothing. Browsers open connections ahead
 * of a question; Node waits for the first question on each of them, and while it closes it no longer minds the time.
 */
import type { FastifyInstance } from 'fastify';

/** What is being answered has this long; no statement may take longer. */
const PATIENCE_MS = 30_000;

/** Ends the silent connections when the last answer is out, and whatever is left when the patience is over. */
export function closing(app: FastifyInstance): void {
  let answering = 0;
  let ending = false;
  const endSilent = () => {
    if (ending && answering === 0) app.server.closeAllConnections();
  };
  app.server.on('request', (_request, response) => {
    answering += 1;
    response.once('close', () => {
      answering -= 1;
      // The answer itself is on its way: its connection ends after it.
      setImmediate(endSilent);
    });
  });
  app.addHook('preClose', async () => {
    ending = true;
    setImmediate(endSilent);
    setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
