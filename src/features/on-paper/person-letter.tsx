/** A text for one person, in the language that the person reads, whatever the language of the page around it; and a choice of languages. */
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inLanguage, isLanguage, type Language, languagesOfPerson, say } from '../../kernel/language.ts';
import { isUnread } from '../../kernel/language-reading.ts';
import { direction } from '../../ui/text.tsx';

/** Frames the text; where nobody who speaks the language read it, the text says so. */
export function PersonLetter({ language, draw }: { language: Language; draw: () => ComponentChild }) {
  const html = inLanguage(language, () =>
    renderToString(
      <>
        {draw()}
        {isUnread(language) && (
          <p class="source">{say`Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.`}</p>
        )}
      </>,
    ),
  );
  return (
    <article
      class="card letter"
      lang={language}
      dir={direction(language)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** The same page in each language that there is. */
export function Tongues({ address, now }: { address: (language: Language) => string; now: Language }) {
  const names = Object.entries(languagesOfPerson()) as [Language, string][];
  return (
    <nav class="languages languages--letter" aria-label={say`Taal van de tekst`}>
      {names.map(([code, name]) =>
        code === now ? (
          <b aria-current="true" lang={code} dir={direction(code)}>
            {name}
          </b>
        ) : (
          <a href={address(code)} lang={code} dir={direction(code)}>
            {name}
          </a>
        ),
      )}
    </nav>
  );
}

/** The language that is asked for, or else the one that the person chose, or Dutch. */
export function languageFor(asked: string | undefined, chosen: Language | null): Language {
  return asked !== undefined && isLanguage(asked) ? asked : (chosen ?? 'nl');
}
