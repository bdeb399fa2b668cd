/** What holds for every page: text stays text, titles name nobody, the content policy has nothing to refuse. */
import { expect, it } from 'vitest';
import { gallery } from '../../tests/support/gallery.tsx';
import { DayList } from './day-list.tsx';
import { ErrorPage } from './error-page.tsx';
import { Page } from './layout.tsx';
import { renderPage } from './render.ts';
import { stylesheet } from './stylesheet.ts';
import { Name, Written } from './text.tsx';

const samples = Object.entries(gallery).map(([name, page]) => [name, renderPage(page())] as const);

it('keeps what a person typed as text, in names, in free text and in links', () => {
  const nasty = '"><script>alert(1)</script>';
  const html = renderPage(
    <Page title={nasty} flash={{ tone: 'ok', text: nasty }}>
      <Name>{nasty}</Name>
      <Written text={nasty} />
      <DayList items={[{ name: nasty, href: `/personen/${nasty}`, why: nasty }]} />
    </Page>,
  );
  expect(html).not.toContain('<script');
  expect(html.match(/&quot;>&lt;script>/g)).toHaveLength(7);
});

it('takes the marks out of a name that would turn the sentence around it', () => {
  expect(renderPage(<Name>{'Jan\u202enaJ'}</Name>)).toContain('<bdi>JannaJ</bdi>');
});

it.each(samples)('gives the page %s no inline style, no script and one main heading', (_name, html) => {
  expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/i);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

it.each(samples)('shows at most one filled button on the page %s', (_name, html) => {
  expect(html.match(/nl-button--primary/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

it('names the product in the title and points to the sheet by its content', () => {
  const html = renderPage(<Page title="Vandaag">inhoud</Page>);
  expect(html.startsWith('<!doctype html><html lang="nl" dir="ltr">')).toBe(true);
  expect(html).toContain('<title>Vandaag · Werkwinkel</title>');
  expect(html).toContain(`href="${stylesheet().path}"`);
});

it('signs out with a form that carries the token', () => {
  const actor = { organisation: 'OCMW Vlierbeke', role: 'trajectbegeleider', canSwitch: true };
  const html = renderPage(
    <Page title="Vandaag" actor={actor} csrf="t0ken">
      inhoud
    </Page>,
  );
  expect(html).toMatch(
    /<form[^>]*method="post"[^>]*action="\/afmelden"[^>]*><input type="hidden" name="csrf" value="t0ken"/,
  );
  expect(html).toContain('href="/mandaat"');
});

it('writes a page in Arabic from right to left, and says that its frame is Dutch', () => {
  const html = renderPage(
    <Page title="صفحتي" lang="ar">
      نص
    </Page>,
  );
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<header lang="nl">');
});

it('does not tell whether something that is not found exists', () => {
  const html = renderPage(<ErrorPage status={404} id="7F3K" />);
  expect(html).toContain('Dit adres bestaat niet, of u hebt er geen toegang toe.');
  expect(html).toContain('7F3K');
});

it('keeps a long menu behind a tick for a phone, and a short one in sight', () => {
  const nav = (count: number) =>
    Array.from({ length: count }, (_none, place) => ({
      href: `/${place}`,
      label: `${place}`,
      current: place === 1,
    }));
  const withMenu = (count: number) => renderPage(<Page title="Vandaag" nav={nav(count)} children="inhoud" />);
  expect(withMenu(4)).toMatch(/<label class="menu__all"><input type="checkbox"\/> Toon het menu<\/label>/);
  expect(withMenu(3)).not.toContain('Toon het menu');
  expect(stylesheet().body).toMatch(
    /\.menu--many:not\(:has\(:checked\)\) li:not\(:has\(\[aria-current\]\)\)\{display:none\}/,
  );
});
