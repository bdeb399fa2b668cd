/**
 * The frame of every page: the head of the document, the roof bar, the main navigation, the footer.
 * Takes no inline style and no script, so that the content policy can refuse both.
 */
import type { ComponentChildren } from 'preact';
import { type Language, languageNow, languages, say } from '../kernel/language.ts';
import { Alert, type AlertTone } from './alert.tsx';
import { type BarProps, DemoRibbon, MainNav, type NavItem, RoofBar } from './bar.tsx';
import { favicon } from './roof-mark.tsx';
import { stylesheet } from './stylesheet.ts';
import { direction } from './text.tsx';

/** What happened just before this page, said once. */
export type Flash = { tone: AlertTone; text: string };

type PageProps = BarProps & {
  title: string;
  /** The language of the page, where it is not that of the reader. */
  lang?: string;
  nav?: readonly NavItem[];
  flash?: Flash;
  demo?: boolean;
  hero?: ComponentChildren;
  head?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * Frames a page. The title says the kind of page and never who it is about: titles end up in histories.
 * `head` adds to the head of the document, `hero` stands between the bar and the content.
 */
export function Page({
  title,
  lang = languageNow(),
  nav = [],
  flash,
  demo,
  hero,
  head,
  children,
  ...bar
}: PageProps) {
  return (
    <html lang={lang} dir={direction(lang)}>
      <Head title={title}>{head}</Head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {say`Ga naar de inhoud`}
        </a>
        <header lang={languageNow()}>
          {demo && <DemoRibbon />}
          <RoofBar {...bar} />
          {nav.length > 0 && <MainNav items={nav} />}
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
        <Foot />
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

function Foot() {
  return (
    <footer class="foot">
      <div class="inner">
        <a href="/privacy">{say`Privacy`}</a>
        <a href="/toegankelijkheid">{say`Toegankelijkheid`}</a>
        <a href="/verwerkingsregister">{say`Verwerkingsregister`}</a>
        <LanguageChoice />
      </div>
    </footer>
  );
}

/** Each language by its own name; the page comes back as it was, by what the browser says of where it was. */
function LanguageChoice() {
  const codes = Object.keys(languages) as Language[];
  return (
    <nav class="languages" aria-label={say`Taal`}>
      {codes.map((code) =>
        code === languageNow() ? (
          <b aria-current="true">{languages[code]}</b>
        ) : (
          <a href={`/taal/${code}`} lang={code} hreflang={code} rel="nofollow">
            {languages[code]}
          </a>
        ),
      )}
    </nav>
  );
}
