/** Each state of the page of figures is drawn once and kept for each language: what is published is the same for everyone until more comes. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { languageNow } from '../../kernel/language.ts';
import type { PublishedFigure } from './published-figure.ts';

// About four megabytes.
const MOST = 60;
const drawn = new Map<string, string>();
let published = '';

/** Draws a state, unless it was drawn since these were the figures of Flanders: no place has other figures without them. */
export async function drawnOnce(
  flanders: readonly PublishedFigure[],
  state: string,
  draw: () => Promise<VNode>,
): Promise<string> {
  const now = JSON.stringify(flanders);
  if (now !== published || drawn.size >= MOST) drawn.clear();
  published = now;
  const key = `${languageNow()} ${state}`;
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const html = renderToString(await draw());
  if (now === published) drawn.set(key, html);
  return html;
}
