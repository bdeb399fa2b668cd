import { describe, expect, it } from 'vitest';
import { csrfMatches, csrfToken, isToken, newToken } from './session-token.ts';

describe('a session token', () => {
  it('is long, random and of one form', () => {
    const tokens = new Set(Array.from({ length: 100 }, newToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(isToken(token)).toBe(true);
    for (const odd of [undefined, '', `${'A'.repeat(42)}'`, 'A'.repeat(44)]) expect(isToken(odd)).toBe(false);
  });

  it('has one form token, that tells nothing of it and fits no other', () => {
    const [token, other] = [newToken(), newToken()];
    expect(csrfToken(token)).not.toContain(token);
    expect(csrfMatches(token, csrfToken(token))).toBe(true);
    for (const given of [csrfToken(other), token, '', undefined, ['a'], {}])
      expect(csrfMatches(token, given)).toBe(false);
  });

  it('gives each page other bytes of one length, of which no part comes back', () => {
    const token = newToken();
    const made = Array.from({ length: 50 }, () => csrfToken(token));
    expect(new Set(made.map((one) => one.length))).toEqual(new Set([86]));
    for (const part of [0, 43]) expect(new Set(made.map((one) => one.slice(part, part + 42))).size).toBe(50);
    for (const one of made) expect(csrfMatches(token, one)).toBe(true);
  });

  it('refuses a form token of which anything was changed, cut or added', () => {
    const token = newToken();
    const made = csrfToken(token);
    const bytes = Buffer.from(made, 'base64url');
    for (const at of [0, 31, 32, 63]) {
      const other = Buffer.from(bytes);
      other.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      expect(csrfMatches(token, other.toString('base64url'))).toBe(false);
    }
    const plain = bytes.subarray(0, 32).map((byte, at) => byte ^ bytes.readUInt8(32 + at));
    const given = [
      made.slice(0, -2),
      `${made}AA`,
      Buffer.alloc(64).toString('base64url'),
      Buffer.from(plain).toString('base64url'),
    ];
    for (const one of given) expect(csrfMatches(token, one)).toBe(false);
  });
});
