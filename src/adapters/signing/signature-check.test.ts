/** A signature is taken when it is of this text, of the key in the certificate and of this day, and the certificates follow one another. */
import { sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ecSigner,
  formerSigner,
  otherKeyOfEc,
  rsaSigner,
  type SigningKey,
  strangeChain,
} from '../../../tests/support/signing-key.ts';
import { checkSignature } from './signature-check.ts';
import { algorithmFor, type SigningAlgorithm, signingAlgorithms } from './signing-algorithm.ts';

const text = 'De partijen spreken af wat volgt: één lijst, één aanspreekpunt.';
const at = new Date('2026-11-23T10:00:00Z');
const EC = '1.2.840.10045.4.3.2';

function checked(signer: SigningKey, algorithm: SigningAlgorithm, more: object = {}) {
  const { verify } = signingAlgorithms[algorithm];
  const signature = sign('sha256', Buffer.from(text), { key: signer.key, ...verify });
  return checkSignature({ text, signature, algorithm, certificates: signer.certificates, at, ...more });
}

describe('a signature', () => {
  test.each<[SigningKey, SigningAlgorithm]>([
    [ecSigner, EC],
    [rsaSigner, '1.2.840.113549.1.1.11'],
    [rsaSigner, '1.2.840.113549.1.1.10'],
  ])('fits its text, with the name in its certificate (%#)', (signer, algorithm) => {
    expect(checked(signer, algorithm)).toMatchObject({
      outcome: 'fits',
      holder: { name: 'Mieke Proef', issuer: 'Proefdienst CA', chain: 2 },
    });
  });

  test('of another text, another key or another way of signing is not taken', () => {
    expect(checked(ecSigner, EC, { text: `${text} ` }).outcome).toBe('otherTextOrKey');
    expect(checked(otherKeyOfEc, EC).outcome).toBe('otherTextOrKey');
    expect(checked(rsaSigner, '1.2.840.113549.1.1.11', { algorithm: '1.2.840.113549.1.1.10' }).outcome).toBe(
      'otherTextOrKey',
    );
    expect(checked(ecSigner, EC, { algorithm: '1.2.840.113549.1.1.11' }).outcome).toBe('otherTextOrKey');
    expect(checked(ecSigner, EC, { signature: Buffer.from('geen') }).outcome).toBe('otherTextOrKey');
  });

  test('with a certificate that is over, or with certificates that do not follow, is not taken', () => {
    expect(checked(formerSigner, EC).outcome).toBe('outsideItsDays');
    expect(checked(formerSigner, EC, { at: new Date('2020-06-01') }).outcome).toBe('fits');
    expect(checked(strangeChain, EC).outcome).toBe('brokenChain');
    expect(checked(ecSigner, EC, { certificates: ['geen', 'certificaat'] }).outcome).toBe('unreadable');
    expect(checked(ecSigner, EC, { certificates: [] }).outcome).toBe('unreadable');
  });

  test('is asked in the best way that a key knows, and in none that we cannot look at', () => {
    expect(algorithmFor(['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11'])).toBe('1.2.840.113549.1.1.11');
    expect(algorithmFor(['1.2.840.113549.1.1.5'])).toBeUndefined();
  });
});
