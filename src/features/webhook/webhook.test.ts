// Where a message of ours may go: an address of the internet, by https, and never the one next door.
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../adapters/webhook/public-address.ts';
import { isWebhookUrl } from './webhook.ts';

test.each([
  [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
  ],
  ['192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.7', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
  [
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
  ],
  ['2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '', 'localhost', '127.1', '2130706433'],
])('%s and the like are not written to', (...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test('addresses of everyone are written to', () => {
  const all = ['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '2a02:1800::1'];
  expect(all.filter(isPublicAddress)).toEqual(all);
});

test('a webhook stands at a name of the internet, by https and without a password', () => {
  expect(isWebhookUrl('https://registratie.vlierbeke.example/in?x=1')).toBe(true);
  expect(isWebhookUrl('https://registratie.vlierbeke.example:8443/in')).toBe(true);
  for (const typed of [
    'http://registratie.vlierbeke.example/in',
    'https://127.0.0.1/in',
    'https://2130706433/in',
    'https://[::1]/in',
    'https://localhost/in',
    'https://werkwinkel/in',
    'https://db.internal/in',
    'https://printer.local/in',
    'https://wie:geheim@vlierbeke.example/in',
    'https://vlierbeke.example/in#deel',
    'file:///etc/passwd',
    'geen adres',
  ])
    expect([typed, isWebhookUrl(typed)]).toEqual([typed, false]);
});
