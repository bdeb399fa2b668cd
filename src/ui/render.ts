/** Turns a page into the text that is sent. Knows nothing of what is on the page. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { dutchMarks } from '../kernel/language.ts';

/** Renders a whole page to HTML, doctype included. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${withDutchPassages(renderToString(page))}`;
}

const { opens, closes } = dutchMarks;
const anyMark = new RegExp(`[${opens}${closes}]`, 'g');
/** A tag with its attributes, and elements that hold text alone: no passage can stand in either. */
const textAlone = /<(title|option|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Makes of what stayed Dutch in a page of another language a passage that says so, and runs from left to right. */
export function withDutchPassages(html: string): string {
  if (!html.includes(opens)) return html;
  const marked = html.replace(textAlone, (part) => part.replace(anyMark, ''));
  if (!isPaired(marked)) return marked.replace(anyMark, '');
  return marked.replaceAll(opens, '<span lang="nl" dir="ltr">').replaceAll(closes, '</span>');
}

// Text that someone typed may hold such a mark; it must not tear the page.
function isPaired(html: string): boolean {
  let depth = 0;
  for (const [mark] of html.matchAll(anyMark)) {
    depth += mark === opens ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
