import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { refuseBusyPort } from './port.ts';

it('a port that another program uses is refused with the port to try instead, and a free one is left free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(refuseBusyPort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1} npm start`);

  other.close();
  await once(other, 'close');
  await refuseBusyPort('127.0.0.1', port);
  await refuseBusyPort('127.0.0.1', port);
});

it('an address that this machine has not is named', async () => {
  await expect(refuseBusyPort('192.0.2.1', 0)).rejects.toThrow('no address 192.0.2.1');
});
