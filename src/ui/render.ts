/** Turns a page into the text that is sent. Knows nothing of what is on the page. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Renders a whole page to HTML, doctype included. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
