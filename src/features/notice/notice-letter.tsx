/**
 * The letter to people about a flow, made of what the register says now. Five things stand in it, always: what for and by which task, on
 * whose authority, that nothing else is done with it, how long and when it is destroyed, and which rights there are.
 */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { categoriesIn } from '../../gate/category.ts';
import { purposes } from '../../gate/purpose.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { inLanguage, type Language, say } from '../../kernel/language.ts';
import { isUnread } from '../../kernel/language-reading.ts';
import { within } from '../../kernel/sentence.ts';
import { tell } from '../../ui/tell.ts';
import { direction, Name } from '../../ui/text.tsx';
import { type Flow, receiverName } from '../flow/flow.ts';
import { gdprTermText } from '../flow/gdpr-term.ts';

/** Shows the letter in a language, whatever the language of the page around it. */
export function NoticeLetter({ flow, language }: { flow: Flow; language: Language }) {
  return (
    <article
      class="card letter"
      lang={language}
      dir={direction(language)}
      dangerouslySetInnerHTML={{ __html: letterOf(flow, language) }}
    />
  );
}

/** Marks the words of a letter, so that it can be proved later which ones were sent. */
export function letterHash(flow: Flow, language: Language): string {
  return createHash('sha256').update(letterOf(flow, language)).digest('hex');
}

function letterOf(flow: Flow, language: Language): string {
  return inLanguage(language, () => renderToString(<Words flow={flow} unread={isUnread(language)} />));
}

function Words({ flow, unread }: { flow: Flow; unread: boolean }) {
  const receiver = receiverName(flow);
  const law = [flow.act, flow.article].filter(Boolean).join(', ');
  const lawName = <Name>{law}</Name>;
  return (
    <>
      <h2>{say`Wie deelt welke gegevens over u?`}</h2>
      <p>{tell`${<Name>{flow.sender.name}</Name>} geeft gegevens over u aan: ${<Name>{receiver}</Name>}. U hebt het recht om dat te weten.`}</p>
      {(flow.status !== 'inForce' || flow.notYet) && (
        <p>
          <b>{say`Nu wordt er niets gedeeld: dit is niet van kracht.`}</b>
        </p>
      )}
      <h3>{say`1. Waarvoor, en vanuit welke opdracht`}</h3>
      <p>
        {say`Doel: ${purposes[flow.purpose]}. Gegevens: ${within(categoriesInWords(categoriesIn(flow.mask)))}.`}{' '}
        {tell`Dat hoort bij de wettelijke opdracht van beide: ${lawName}.`}
      </p>
      <h3>{say`2. Wie dit toelaat`}</h3>
      <p>
        {flow.authorisation === null
          ? tell`De wet zelf laat dit toe: ${lawName}.`
          : tell`Dit is toegelaten door: ${<Name>{flow.authorisation}</Name>}.`}{' '}
        {gdprTermText(flow.gdprTerm)}
      </p>
      <h3>{say`3. Alleen hiervoor`}</h3>
      <p>{say`Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.`}</p>
      <h3>{say`4. Hoelang, en wanneer ze vernietigd worden`}</h3>
      <p>
        {flow.until === null
          ? say`Dit delen loopt sinds ${formatDate(flow.from)}, zolang de wet en de afspraak gelden.`
          : say`Dit delen loopt van ${formatDate(flow.from)} tot en met ${formatDate(flow.until)}.`}{' '}
        {tell`Uw gegevens worden bewaard: ${<Name>{flow.retention}</Name>}. Daarna worden ze vernietigd.`}
      </p>
      <h3>{say`5. Uw rechten`}</h3>
      <p>{say`U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.`}</p>
      <p>{say`Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.`}</p>
      {unread && (
        <p class="source">{say`Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.`}</p>
      )}
      <p class="source">{say`Stroom ${flow.number}, versie ${flow.version}. Zo staat het in het register.`}</p>
    </>
  );
}
