/** What any page can be checked for, in a browser or as text: barriers, width, targets, valid HTML. Each answers with a list of what is wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lists the accessibility problems that axe finds on a page; JavaScript must be on in the context. */
export async function barriers(page: Page): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const { axe: tester } = window as unknown as { axe: typeof axe };
    const { violations } = await tester.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

/**
 * Brings axe to a page that does not have it yet. Asked of the browser itself, which keeps what it made of the same text from one page
 * to the next; `page.evaluate` has it read anew.
 */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  await session.detach();
}

/** Lists what reaches outside the width of the screen, and so would make someone scroll sideways. */
export function widerThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('.hidden, thead'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** Lists buttons and fields lower than 44 pixels; links in a sentence are exempt (WCAG 2.2, 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('button, .nl-button, select, textarea, input:not([type=hidden])')]
      .filter(
        (element) => !element.closest('.choice, .menu__all') && element.getBoundingClientRect().height < 43.5,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes, which is valid too: lower-case doctype, `/>`, `checked` without a value, bare `>`.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-raw-characters': 'off',
    // Several checkboxes of one name are one answer with several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
});

/** Lists what is not valid in a page of HTML. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((file) => file.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
