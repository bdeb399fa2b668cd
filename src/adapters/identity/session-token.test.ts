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
});
