/**
 * Draws the picture that others show when someone passes a page of the portal on: the drawing of the front page, the name and the promise, from
 * a running demo. Run after one of them changed: node_modules/.bin/node scripts/draw-share-picture.ts http://localhost:8080
 */
import { join } from 'node:path';
import { projectRoot } from '../src/root.ts';
import { openBrowser } from '../tests/support/browser.ts';

const address = process.argv[2] ?? 'http://localhost:8080';
const style = `body{margin:0;background:#073261;color:#fff;font:400 36px/1.35 "DejaVu Sans",Arial,sans-serif;width:1200px;height:630px;
  display:flex;align-items:center} div{padding-left:80px;width:600px;box-sizing:border-box} b{display:block;font-size:76px;margin-bottom:20px}
  svg{width:520px}`;

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(address);
  const drawing = await page.locator('.hero__picture').evaluate((element) => element.outerHTML);
  const promise = await page.locator('h1').innerText();
  // A page of its own: the content policy of the portal takes no style that stands in a page.
  const drawn = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await drawn.setContent(`<style>${style}</style><div><b>Werkwinkel</b>${promise}</div>${drawing}`);
  await drawn.screenshot({ path: join(projectRoot, 'src/ui/share-picture.png') });
} finally {
  await browser.close();
}
