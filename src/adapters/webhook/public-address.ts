/** Which addresses of the internet belong to everyone: nothing of this machine, of a network inside, or of a range with a meaning of its own. */
import { BlockList, isIP } from 'node:net';

const ours = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  ours.addSubnet(net, bits, 'ipv4');

// Within the addresses of everyone: tunnels and documentation, behind which an address of inside can stand.
const tunnels = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  tunnels.addSubnet(net, bits, 'ipv6');
const everyone = new BlockList();
everyone.addSubnet('2000::', 3, 'ipv6');

/** Tells whether a message may leave for this address. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !ours.check(address, 'ipv4');
  return kind === 6 && everyone.check(address, 'ipv6') && !tunnels.check(address, 'ipv6');
}
