/**
 * Did a page of ours send this change? Answered from what the browser itself says (Fetch Metadata), or from Origin and
 * Referer where it says nothing. The second proof, a token in the form, is for session.plugin.ts.
 */
import type { IncomingHttpHeaders } from 'node:http';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Tells whether a request only reads. */
export function isReading(method: string): boolean {
  return reading.has(method);
}

/**
 * Judges where a change comes from: `own`, `foreign`, or `unsaid` when nothing tells. Every browser says something with a
 * change; a program that says nothing is judged by the token in its form alone.
 */
export function judgeOrigin(headers: IncomingHttpHeaders, ownOrigin: string): 'own' | 'foreign' | 'unsaid' {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign';
  if (headers.origin !== undefined) return headers.origin === ownOrigin ? 'own' : 'foreign';
  if (site !== undefined) return 'own';
  if (headers.referer === undefined) return 'unsaid';
  return URL.parse(headers.referer)?.origin === ownOrigin ? 'own' : 'foreign';
}
