/**
 * The frame of every page: the head of the document, the roof bar, the main navigation, the footer.
 * Takes no inline style and no script, so that the content policy can refuse both.
 */
import type { ComponentChildren } from 'preact';
import { type Language, languageNow, languages, languagesOfPerson, say } from '../kernel/language.ts';
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
  /** The page is for the person who is guided, or leads there: it is read in more languages, chosen at the top. */
  forPerson?: boolean;
  /** Nobody who speaks the language of the page read its translation yet. */
  unread?: boolean;
  /** The reader chose large letters, on the screen and on paper. */
  large?: boolean;
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
  forPerson = false,
  unread = false,
  large = false,
  hero,
  head,
  children,
  ...bar
}: PageProps) {
  return (
    <html lang={lang} dir={direction(lang)} class={large ? 'large-letters' : undefined}>
      <Head title={title}>{head}</Head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {say`Ga naar de inhoud`}
        </a>
        <header lang={languageNow()}>
          {demo && <DemoRibbon />}
          <RoofBar {...bar} />
          {forPerson && <PersonLanguages unread={unread} />}
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
        <Foot forPerson={forPerson} />
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

function Foot({ forPerson }: { forPerson: boolean }) {
  return (
    <footer class="foot">
      <div class="inner">
        <a href="/privacy">{say`Privacy`}</a>
        <a href="/toegankelijkheid">{say`Toegankelijkheid`}</a>
        <a href="/verwerkingsregister">{say`Verwerkingsregister`}</a>
        {!forPerson && <a href="/open-data">{say`Open data`}</a>}
        {!forPerson && <LanguageChoice names={languages} />}
      </div>
    </footer>
  );
}

/** The languages of the person's pages, where someone who reads none of ours sees them at once. */
function PersonLanguages({ unread }: { unread: boolean }) {
  return (
    <div class="tongues">
      <div class="inner">
        <LanguageChoice names={languagesOfPerson()} />
        {unread && (
          <p class="small">{say`Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.`}</p>
        )}
      </div>
    </div>
  );
}

/** Each language by its own name; the page comes back as it was, by what the browser says of where it was. */
function LanguageChoice({ names }: { names: Readonly<Partial<Record<Language, string>>> }) {
  const codes = Object.keys(names) as Language[];
  return (
    <nav class="languages" aria-label={say`Taal`}>
      {codes.map((code) =>
        code === languageNow() ? (
          <b aria-current="true">{names[code]}</b>
        ) : (
          <a href={`/taal/${code}`} lang={code} dir={direction(code)} hreflang={code} rel="nofollow">
            {names[code]}
          </a>
        ),
      )}
    </nav>
  );
}
