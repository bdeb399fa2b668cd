/** Markdown as it is drawn: nothing of a hostile text becomes more than text, headings fit under the first one, and it stays quick. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../../tests/support/page-check.ts';
import { drawMarkdown } from './markdown.tsx';
import { isSafeLink, linksIn } from './markdown-text.ts';

const html = (text: string) => renderToString(drawMarkdown(text).body);

describe('a hostile text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//elsewhere.example)',
    '[x](/\\elsewhere.example)',
    '[x](https:/\\elsewhere.example)',
    '<javascript:alert(1)>',
    '![x](https://elsewhere.example/track.png)',
    '![x](/beelden/../afmelden)',
    '![x" onerror="alert(1)](x)',
    '[x][a]\n\n[a]: javascript:alert(1)',
    '```<script>\nalert(1)\n```',
    '<svg/onload=alert(1)>\n\n<details open ontoggle=alert(1)>',
  ])('%s brings no element, link or picture of its own', (text) => {
    const drawn = html(text);
    expect(drawn).not.toMatch(/<(script|svg|details|img|iframe|a)\b/i);
    expect(
      linksIn(text).filter((link) => !link.startsWith('https://elsewhere') && link.includes(':')),
    ).toEqual([]);
  });

  test('is drawn quickly, however deep or long it is', () => {
    const most = 40_000;
    const started = performance.now();
    for (const piece of ['>', '- ', '[', '![', '_a', '*a **', '`', '|a', '[a](', '&a', '~', '# '])
      html(piece.repeat(Math.floor(most / piece.length)));
    html(`|a|\n|-|\n${'|'.repeat(most)}`);
    // What is only looked at may be as long as a form.
    html('#\n'.repeat(125_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a link', () => {
  test.each([
    'https://vdab.be/x?y=1#z',
    'http://vdab.be',
    'mailto:iemand@voorbeeld.be',
    '/gidsen/x',
    '#x-stap',
  ])('to %s is followed', (link) => expect(isSafeLink(link)).toBe(true));
  test.each(['//x.be', 'x', '../x', 'ftp://x.be', 'tel:1', 'http:///x', '/a\\b', 'https://'])(
    'to %s stays text',
    (link) => expect(isSafeLink(link)).toBe(false),
  );
});

describe('headings', () => {
  test('begin under the first one, skip no level, and bear ids of their own', () => {
    expect(drawMarkdown('### Een\n\n##### Twee\n\n### Een').headings).toEqual([
      { text: 'Een', id: 'x-een', level: 2 },
      { text: 'Twee', id: 'x-twee', level: 3 },
      { text: 'Een', id: 'x-een--2', level: 2 },
    ]);
  });

  test('with a number are steps, which a reader hears as such', () => {
    const { body, headings } = drawMarkdown('## 1. Bel eerst\n\ntekst\n\n## 2. Plan het gesprek');
    expect(headings.map(({ step, text }) => `${step} ${text}`)).toEqual([
      '1 Bel eerst',
      '2 Plan het gesprek',
    ]);
    expect(renderToString(body).replaceAll(/<[^>]+>/g, '')).toContain('Stap 1: Bel eerst');
  });
});

test('lists, tables, quotes and pictures of ours are valid', async () => {
  const picture = `/beelden/${'0a'.repeat(16)}-640x480.png`;
  const drawn = html(
    `## Kop\n\n- een\n- twee\n\n3. drie\n\n> gezegd\n\n| a | b |\n|---|---|\n| c | [d](/stromen) |\n| e | |\n\n![Een huis](${picture}) **vet**  \nnieuwe regel`,
  );
  expect(drawn).toContain(`<img src="${picture}" alt="Een huis" width="640" height="480"`);
  expect(html(`![](${picture})`)).not.toContain('<img');
  expect(drawn).toContain('<td data-label="b">');
  expect(drawn).toContain('<ol start="3">');
  const page = `<!doctype html><html lang="nl"><head><title>Een titel</title></head><body><h1>Een</h1>${drawn}</body></html>`;
  expect(await htmlProblems(page)).toEqual([]);
});
