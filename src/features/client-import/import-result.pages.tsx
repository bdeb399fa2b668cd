/** The page of one import: how far it is and what came of it. No cell of the file stands here. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Progress } from '../../ui/progress.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { type ClientImport, countsOf, isBusy } from './client-import.ts';
import { StatusTag } from './client-import.pages.tsx';
import { NextStep } from './import-next-step.tsx';
import { noteText, notesOf } from './import-note.ts';
import { Notes } from './import-notes.tsx';
import type { LeftOpen } from './left-open.ts';
import { LeftOpenCard } from './left-open.pages.tsx';

export interface ResultView {
  readonly one: ClientImport;
  readonly csrf: string;
  /** Headings that mean nothing to us. */
  readonly unknown: readonly string[];
  /** When the same bytes were read for real before. */
  readonly earlier: { readonly id: string; readonly madeAt: string } | undefined;
  /** Whom the list does not end because something is open. */
  readonly leftOpen: readonly LeftOpen[];
  /** Who looks also guides people, and may go and see them. */
  readonly guides: boolean;
  /** The page asks for itself again now and then. */
  readonly refreshes: boolean;
}

/** Shows one import. */
export function ResultPage(view: ResultView) {
  const { one } = view;
  return (
    <>
      <PageHead
        above={[{ href: '/inlezen', label: say`Inlezen` }]}
        title={one.dryRun ? say`Proefdraaien` : say`Cliënten inlezen`}
        lead={leadOf(one)}
      />
      <Columns
        next={<NextStep one={one} csrf={view.csrf} guides={view.guides} />}
        side={<AboutImport one={one} />}
      >
        <Remarks view={view} />
        {isBusy(one) ? <Busy view={view} /> : <Outcome one={one} />}
        <LeftOpenCard one={one} people={view.leftOpen} guides={view.guides} />
        <Notes title={say`Rijen die terugkomen`} notes={notesOf(one.notes, 'rejected')} />
        <Notes title={say`Hersteld en gemeld`} notes={notesOf(one.notes, 'repaired', 'warning')} />
      </Columns>
    </>
  );
}

function leadOf(one: ClientImport): string {
  if (isBusy(one)) return say`U mag deze pagina verlaten. Het werk gaat verder.`;
  if (one.status === 'columns') return say`We weten nog niet wat de kolommen van dit bestand betekenen.`;
  if (one.status !== 'done') return say`Het inlezen is niet tot het einde gekomen.`;
  const { rows, rejected } = countsOf(one);
  if (rows === 0) return say`In dit bestand staat geen enkele rij onder de namen van de kolommen.`;
  if (one.dryRun) return say`Er is niets bewaard over personen.`;
  return rejected === rows ? say`Geen enkele rij ging erin.` : say`De goede rijen staan erin.`;
}

function Remarks({ view: { one, unknown, earlier } }: { view: ResultView }) {
  return (
    <>
      {one.problem && (
        <Alert tone={one.status === 'columns' ? 'warning' : 'error'}>{noteText(one.problem)}</Alert>
      )}
      {earlier && (
        <Alert>{tell`Dit bestand las u al in op ${<a href={`/inlezen/${earlier.id}`}>{formatMoment(earlier.madeAt)}</a>}. Wat al klopt, verandert niet.`}</Alert>
      )}
      {unknown.length > 0 && one.status !== 'columns' && (
        <Alert tone="warning">
          {unknown.length === 1
            ? tell`Deze kolom gebruiken we niet: ${<Name>{unknown.join()}</Name>}.`
            : tell`Deze kolommen gebruiken we niet: ${<Name>{unknown.join(', ')}</Name>}.`}{' '}
          <a href={`/inlezen/${one.id}/kolommen`}>
            {unknown.length === 1 ? say`Kies wat ze betekent` : say`Kies wat ze betekenen`}
          </a>
        </Alert>
      )}
      <AbsenceRemark one={one} />
    </>
  );
}

function AbsenceRemark({ one: { absence, dryRun } }: { one: ClientImport }) {
  if (absence === null || absence.kind === 'nothing') return null;
  if (absence.kind === 'refused') return <Alert tone="warning">{noteText(absence.message)}</Alert>;
  return <Alert>{dryRun ? wouldEnd(absence.count) : ended(absence.count)}</Alert>;
}

function wouldEnd(count: number): string {
  return count === 1
    ? say`De begeleiding zou eindigen voor 1 persoon, omdat die niet meer in de lijst staat.`
    : say`De begeleiding zou eindigen voor ${count} personen, omdat ze niet meer in de lijst staan.`;
}

function ended(count: number): string {
  return count === 1
    ? say`De begeleiding eindigde voor 1 persoon, omdat die niet meer in de lijst staat.`
    : say`De begeleiding eindigde voor ${count} personen, omdat ze niet meer in de lijst staan.`;
}

function Busy({ view: { one, refreshes } }: { view: ResultView }) {
  const { rows } = countsOf(one);
  return (
    <Card title={say`Voortgang`}>
      {one.status === 'running' && one.total !== null ? (
        <Progress
          label={one.dryRun ? say`Nagekeken` : say`Ingelezen`}
          value={rows}
          max={Math.max(one.total, 1)}
          unit={say`rijen`}
        />
      ) : (
        <p>
          {one.status === 'checking' ? say`We kijken het bestand na.` : say`Het bestand wacht op zijn beurt.`}
        </p>
      )}
      <p class="source">
        {refreshes ? say`Deze pagina ververst zichzelf.` : say`Deze pagina ververst zichzelf niet meer.`}{' '}
        <a href={refreshes ? `/inlezen/${one.id}?stil=ja` : `/inlezen/${one.id}`}>
          {refreshes ? say`Ververs niet meer` : say`Ververs nu`}
        </a>
      </p>
    </Card>
  );
}

function Outcome({ one }: { one: ClientImport }) {
  if (one.status === 'columns' || one.total === null) return null;
  return (
    <Card title={say`Resultaat`}>
      <DefinitionList items={outcomeLines(one)} />
    </Card>
  );
}

function outcomeLines(one: ClientImport): Definition[] {
  const counts = countsOf(one);
  const line = (term: string, number: number): Definition => ({
    term,
    details: formatNumber(number),
  });
  const good = one.dryRun
    ? [line(say`Zou ingelezen worden`, counts.accepted)]
    : [
        line(say`Nieuw voor uw organisatie`, counts.created),
        line(say`Bijgewerkt`, counts.updated),
        line(say`Al gekend, niets veranderd`, counts.unchanged),
      ];
  const double =
    counts.doubled > 0 ? [line(say`Telt niet mee: persoon staat verderop nog eens`, counts.doubled)] : [];
  return [
    line(say`Rijen in het bestand`, counts.rows),
    ...good,
    ...double,
    line(say`Komt terug`, counts.rejected),
  ];
}

function AboutImport({ one }: { one: ClientImport }) {
  return (
    <Card title={say`Over dit bestand`}>
      <DefinitionList
        items={[
          { term: say`Naam`, details: <Name>{one.fileName}</Name> },
          { term: say`Door`, details: <Name>{one.by}</Name> },
          { term: say`Ontvangen`, details: formatMoment(one.madeAt) },
          { term: say`Toestand`, details: <StatusTag of={one} /> },
          {
            term: say`Wie ontbreekt`,
            details: one.absent === 'ended' ? say`begeleiding is beëindigd` : say`verandert niets`,
          },
        ]}
      />
    </Card>
  );
}
