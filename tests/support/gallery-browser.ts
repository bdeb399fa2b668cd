/** Shows sample pages in a browser without a server: each request is answered from memory, under the strict content policy of the app. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderPage } from '../../src/ui/render.ts';
import { favicon } from '../../src/ui/roof-mark.tsx';
import { stylesheet } from '../../src/ui/stylesheet.ts';
import { gallery } from './gallery.tsx';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/** Opens one sample page in a context of its own; close it with `page.context().close()`. */
export async function showSample(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const sheet = stylesheet();
    if (path === sheet.path) return route.fulfill({ contentType: 'text/css', body: sheet.body });
    if (path === favicon.path) return route.fulfill({ contentType: favicon.type, body: favicon.body });
    return route.fulfill({
      contentType: 'text/html',
      body: sampleHtml(name),
      headers: { 'content-security-policy': policy },
    });
  });
  await page.goto(`http://gallery.test/${name}`);
  return page;
}

/** Renders one sample page. */
export function sampleHtml(name: string): string {
  const sample = gallery[name];
  if (!sample) throw new Error(`there is no sample page ${name}`);
  return renderPage(sample());
}
