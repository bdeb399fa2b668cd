import { describe, expect, it } from 'vitest';
import { cookieKey, seal, unseal } from './sealed.ts';

const key = cookieKey('secret');
const later = () => new Date(Date.now() + 60_000);

describe('a sealed value', () => {
  it('opens with its key, for its use and in its time', () => {
    expect(unseal(seal({ state: 'x' }, 'sign-in', key, later()), 'sign-in', key)).toEqual({ state: 'x' });
  });

  it('shows nothing of what is inside', () => {
    const sealed = seal({ state: 'readable' }, 'sign-in', key, later());
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('readable');
  });

  it('does not open with another key, for another use, after its time, or when it was touched', () => {
    const sealed = seal('x', 'sign-in', key, later());
    const touched = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(unseal(sealed, 'sign-in', cookieKey('other'))).toBeUndefined();
    expect(unseal(sealed, 'another use', key)).toBeUndefined();
    expect(unseal(sealed, 'sign-in', key, later())).toBeUndefined();
    expect(unseal(touched, 'sign-in', key)).toBeUndefined();
    for (const odd of [undefined, '', 'AAAA', 'é', 'A'.repeat(60)])
      expect(unseal(odd, 'sign-in', key)).toBeUndefined();
  });
});
