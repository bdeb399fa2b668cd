/** A port on this machine that nobody listens on, nor will before it is used. */
import { createServer } from 'node:net';

/** Below those that a system hands out by itself; each process looks among others of them. */
const FIRST = 10_000;
const PORTS = 22_000;
const PORTS_EACH = 100;

let tried = 0;

/** Finds a free port by opening one and letting it go. Nobody else is given it before it is opened again. */
export async function freePort(): Promise<number> {
  while (tried < PORTS) {
    const port = FIRST + ((process.pid * PORTS_EACH + tried) % PORTS);
    tried += 1;
    if (await isFree(port)) return port;
  }
  throw new Error('There is no free port.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
