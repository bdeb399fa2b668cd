/** Whether the address where pages will be served is free, asked before anything else is started: nobody waits for a busy port. */
import { createServer } from 'node:net';
import { once } from 'node:events';

/** Throws an Error that says what to do when nothing can listen at this address. */
export async function refuseBusyPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Error(sentence(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  probe.close();
  await once(probe, 'close');
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Another program already uses port ${port} on ${host}, perhaps a Werkwinkel that still runs. End it, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `This user may not open port ${port}. Choose a port above 1023: PORT=8080 npm start`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${host}. Set HOST to an address of this machine, such as 127.0.0.1.`;
  return `Port ${port} on ${host} cannot be opened: ${message}`;
}
