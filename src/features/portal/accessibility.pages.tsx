/**
 * The statement on accessibility, after the European model (Implementing Decision (EU) 2018/1523): how far we are, what is not accessible, how
 * that was found, whom to tell and where to complain. Every claim comes from what was tested, from the settings or from the translations.
 */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import { type Language, languagesOfPerson, say } from '../../kernel/language.ts';
import { isUnread } from '../../kernel/language-reading.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import type { Operator } from '../../config.ts';
import { barriersAt, type TestedRoute, testedOn } from './tested-page.ts';

export interface AccessibilityView {
  readonly operator: Operator | undefined;
  /** The program that looked for barriers; nothing where no run left its results. */
  readonly with: string | undefined;
  /** The addresses that everyone reads, and those behind signing in. */
  readonly open: readonly TestedRoute[];
  readonly behind: readonly TestedRoute[];
}

const isTested = ({ tested }: TestedRoute) => tested.length > 0;

/** What the page is, in a sentence. */
export function accessibilityLead(): string {
  return say`Werkwinkel wil voor iedereen bruikbaar zijn. We richten ons op WCAG 2.2, niveau AA.`;
}

/** Shows the statement. */
export function AccessibilityPage(view: AccessibilityView) {
  return (
    <>
      <PageHead title={say`Toegankelijkheid`} lead={accessibilityLead()} />
      <Stack>
        <Card title={say`Hoe ver we staan`}>
          <p>{standOf(view)}</p>
          <p class="source">{say`Het Bestuursdecreet van 7 december 2018 en de Europese richtlijn 2016/2102 vragen deze verklaring.`}</p>
        </Card>
        <Lacking {...view} />
        <Tested {...view} />
        <Telling operator={view.operator} />
      </Stack>
    </>
  );
}

function standOf({ operator, with: program, open, behind }: AccessibilityView): string {
  const audit = operator?.audit;
  if (audit !== undefined)
    return {
      full: say`Werkwinkel voldoet volledig, volgens een onderzoek door ${audit.by} op ${formatDate(civilDate(audit.on))}.`,
      partial: say`Werkwinkel voldoet gedeeltelijk, volgens een onderzoek door ${audit.by} op ${formatDate(civilDate(audit.on))}.`,
      none: say`Werkwinkel voldoet nog niet, volgens een onderzoek door ${audit.by} op ${formatDate(civilDate(audit.on))}.`,
    }[audit.result];
  if (program === undefined)
    return say`Werkwinkel voldoet gedeeltelijk: hier staat geen resultaat van een toets.`;
  const found = [...open, ...behind].reduce((sum, one) => sum + barriersAt(one), 0);
  return found > 0
    ? say`Werkwinkel voldoet gedeeltelijk. Bij de laatste toets vond een programma nog drempels; ze staan hieronder.`
    : say`Werkwinkel voldoet gedeeltelijk: een programma vond geen drempels op wat het toetste, maar niet alles is onderzocht.`;
}

/** What is known not to be accessible, and what nobody looked at. */
function Lacking({ operator, open, behind }: AccessibilityView) {
  const wrong = [...open, ...behind].filter((one) => barriersAt(one) > 0);
  const untested = [...open, ...behind].filter((one) => !isTested(one)).length;
  const unread = (Object.keys(languagesOfPerson()) as Language[]).filter(isUnread);
  const names = unread.map((code) => languagesOfPerson()[code] ?? code);
  const items = [
    ...wrong.map((one) => say`${one.route}: ${barriersAt(one)} drempels gevonden.`),
    ...(untested > 0 ? [say`${untested} soorten pagina’s zijn nog niet getoetst.`] : []),
    ...(operator?.audit === undefined
      ? [say`Mensen met een beperking of een onafhankelijke dienst hebben Werkwinkel nog niet onderzocht.`]
      : []),
    ...(names.length > 0
      ? [
          say`Vertaald door een computer en nog niet nagelezen door iemand die de taal spreekt: ${listed(names)}.`,
        ]
      : []),
    say`Bijlagen die organisaties zelf toevoegen, kijkt Werkwinkel niet na.`,
  ];
  return (
    <Card title={say`Wat nog niet toegankelijk of niet onderzocht is`}>
      <Lines items={items} />
    </Card>
  );
}

function Tested({ with: program, open, behind }: AccessibilityView) {
  if (program === undefined)
    return (
      <Card title={say`Wat getoetst is`}>
        <p>{say`Op deze installatie staat geen resultaat van een toets. Niet getoetst dus.`}</p>
      </Card>
    );
  return (
    <Card title={say`Wat getoetst is`}>
      <p>
        {say`Een programma (${program}) zoekt drempels in een echte browser. Het vindt maar een deel van wat er mis kan zijn.`}{' '}
        {say`Openbaar: ${open.filter(isTested).length} van ${open.length} soorten pagina’s. Na aanmelden: ${behind.filter(isTested).length} van ${behind.length}.`}
      </p>
      <Results routes={open} caption={say`Openbare pagina’s`} />
      <Fold summary={say`Pagina’s na aanmelden`}>
        <Results routes={behind} caption={say`Pagina’s na aanmelden`} />
      </Fold>
    </Card>
  );
}

function Results({ routes, caption }: { routes: readonly TestedRoute[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      rows={routes}
      columns={[
        { head: say`Pagina`, rowHead: true, cell: ({ route }) => <code>{route}</code> },
        { head: say`Resultaat`, stacked: 'word', cell: (one) => <Result one={one} /> },
        { head: say`Getoetst op`, stacked: 'short', cell: dayOf },
        { head: say`Breedtes`, stacked: 'short', cell: widthsOf },
      ]}
    />
  );
}

function Result({ one }: { one: TestedRoute }) {
  if (!isTested(one)) return <Tag>{say`niet getoetst`}</Tag>;
  const count = barriersAt(one);
  return count === 0 ? (
    <Tag tone="ok">{say`geen drempels gevonden`}</Tag>
  ) : (
    <Tag tone="late">{say`${count} drempels gevonden`}</Tag>
  );
}

function dayOf(one: TestedRoute): string {
  const day = testedOn(one);
  return day === undefined ? '' : formatDate(civilDate(day), 'short');
}

function widthsOf({ tested }: TestedRoute): string {
  const widths = [...new Set(tested.flatMap((page) => page.widths))].toSorted((a, b) => a - b);
  return widths.length === 0 ? '' : `${widths.join(', ')} px`;
}

function Telling({ operator }: { operator: Operator | undefined }) {
  const mail = operator?.accessibilityMail;
  return (
    <>
      <Card title={say`Lukt iets u niet?`}>
        {mail === undefined ? (
          <p>{say`Wie deze Werkwinkel beheert, vulde nog geen adres in. Zeg het intussen aan uw begeleider of aan de lokale beheerder van uw organisatie.`}</p>
        ) : (
          <p>{tell`Schrijf naar ${<a href={`mailto:${mail}`}>{mail}</a>} en zeg op welke pagina u was en wat niet lukte. U kunt er de inhoud ook in een andere vorm vragen.`}</p>
        )}
        {operator?.phone && (
          <p>
            {say`Of bel:`} <PhoneLink phone={operator.phone} />
          </p>
        )}
      </Card>
      <Card title={say`Geen goed antwoord?`}>
        <p>{tell`Dan kunt u een klacht indienen bij de ${<a href="https://www.vlaamseombudsdienst.be">{say`Vlaamse Ombudsdienst`}</a>}. Dat is gratis.`}</p>
      </Card>
    </>
  );
}
