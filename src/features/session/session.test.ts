import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrigin } from './same-origin.ts';
import { landing, safeReturn, startAddress } from './session.ts';

describe('the way back after signing in', () => {
  it.each(['/', '/vandaag', '/dossiers/1?tab=plan', '/personen?q=a%20b'])('may lead to %s', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    undefined,
    7,
    ['/vandaag'],
    '',
    'vandaag',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\tevil',
    '/\n/evil.example',
    '/x/../..//evil.example',
    '/aanmelden',
    '/aanmelden/start?als=x',
    '/afmelden',
    '/oidc/auth',
    '/api/v1/dossiers',
    `/${'a'.repeat(3000)}`,
  ])('never leads to %s', (path) => {
    expect(safeReturn(path)).toBeUndefined();
  });

  it('never leads to another origin, whatever is typed', () => {
    const odd = fc.array(
      fc.constantFrom('/', '\\', '.', '@', ':', '?', '#', '%2f', '\t', 'http:', 'evil.example'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          odd.map((parts) => parts.join('')),
        ),
        (text) => {
          const back = safeReturn(text);
          if (back !== undefined)
            expect(new URL(back, 'https://own.example').origin).toBe('https://own.example');
        },
      ),
    );
  });

  it('is kept through the choice of a mandate', () => {
    expect(landing('staff', 1, undefined)).toBe('/vandaag');
    expect(landing('staff', 2, '/personen')).toBe('/mandaat?terug=%2Fpersonen');
    expect(landing('staff', 0, undefined)).toBe('/mandaat');
    expect(landing('citizen', 0, undefined)).toBe('/mijn');
  });

  it('is kept in the address where a sign-in begins', () => {
    expect(startAddress({ account: 'a b', back: '/x?y=1' })).toBe(
      '/aanmelden/start?als=a+b&terug=%2Fx%3Fy%3D1',
    );
    expect(startAddress({ audience: 'citizen', back: undefined })).toBe('/aanmelden/start?wie=burger');
  });
});

describe('where a change comes from', () => {
  const own = 'https://werkwinkel.example';
  it.each([
    ['own', { 'sec-fetch-site': 'same-origin', origin: own }],
    ['own', { 'sec-fetch-site': 'same-origin' }],
    ['own', { 'sec-fetch-site': 'none' }],
    ['own', { origin: own }],
    ['own', { referer: `${own}/personen` }],
    ['foreign', { 'sec-fetch-site': 'cross-site', origin: own }],
    ['foreign', { 'sec-fetch-site': 'same-site' }],
    ['foreign', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
    ['foreign', { origin: 'null' }],
    ['foreign', { origin: `${own}.evil.example` }],
    ['foreign', { referer: 'https://evil.example/https://werkwinkel.example' }],
    ['foreign', { referer: 'nonsense' }],
    ['unsaid', {}],
  ] as const)('is %s for %j', (judged, headers) => {
    expect(judgeOrigin(headers, own)).toBe(judged);
  });
});
