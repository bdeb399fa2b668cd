/**
 * The frame of every page: the head of the document, the roof bar, the main navigation, the footer.
 * Takes no inline style and no script, so that the content policy can refuse both.
 */
import type { ComponentChildren } from 'preact';
import { Alert, type AlertTone } from './alert.tsx';
import { type BarProps, DemoRibbon, MainNav, type NavItem, RoofBar } from './bar.tsx';
import { favicon } from './roof-mark.tsx';
import { stylesheet } from './stylesheet.ts';
import { direction } from './text.tsx';
import { dutch, type FrameWords } from './words.ts';

/** What happened just before this page, said once. */
export type Flash = { tone: AlertTone; text: string };

type PageProps = Omit<BarProps, 'words'> & {
  title: string;
  lang?: string;
  nav?: readonly NavItem[];
  flash?: Flash;
  demo?: boolean;
  hero?: ComponentChildren;
  head?: ComponentChildren;
  words?: FrameWords;
  children: ComponentChildren;
};

/**
 * Frames a page. The title says the kind of page and never who it is about: titles end up in histories.
 * `head` adds to the head of the document, `hero` stands between the bar and the content.
 */
export function Page({
  title,
  lang = 'nl',
  nav = [],
  flash,
  demo,
  hero,
  head,
  words = dutch,
  children,
  ...bar
}: PageProps) {
  return (
    <html lang={lang} dir={direction(lang)}>
      <Head title={title}>{head}</Head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud" lang={words.lang}>
          {words.skip}
        </a>
        <header lang={words.lang}>
          {demo && <DemoRibbon words={words} />}
          <RoofBar {...bar} words={words} />
          {nav.length > 0 && <MainNav items={nav} words={words} />}
        </header>
        {hero}
        <main id="inhoud" class="inner" tabindex={-1}>
          {flash && (
            <div class="flash">
              <Alert tone={flash.tone} live>
                {flash.text}
              </Alert>
            </div>
          )}
          {children}
        </main>
        <Foot words={words} />
      </body>
    </html>
  );
}

function Head({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Werkwinkel`}</title>
      <link rel="stylesheet" href={stylesheet().path} />
      <link rel="icon" href={favicon.path} type={favicon.type} />
      <meta name="theme-color" content="#073261" />
      <meta name="referrer" content="same-origin" />
      {children}
    </head>
  );
}

function Foot({ words }: { words: FrameWords }) {
  return (
    <footer class="foot" lang={words.lang}>
      <div class="inner">
        <a href="/privacy">{words.privacy}</a>
        <a href="/toegankelijkheid">{words.accessibility}</a>
        <a href="/verwerkingsregister">{words.register}</a>
      </div>
    </footer>
  );
}
