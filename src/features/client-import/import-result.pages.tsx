/** The page of one import: how far it is, what came of it, and what to do next. No cell of the file stands here. */
import { formatMoment } from '../../kernel/clock.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Progress } from '../../ui/progress.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import { type ClientImport, countsOf, isBusy, mayRestart } from './client-import.ts';
import { StatusTag } from './client-import.pages.tsx';
import { type Note, notesOf } from './import-note.ts';

export interface ResultView {
  readonly one: ClientImport;
  readonly csrf: string;
  /** Headings that mean nothing to us. */
  readonly unknown: readonly string[];
  /** When the same bytes were read for real before. */
  readonly earlier: { readonly id: string; readonly madeAt: string } | undefined;
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
        above={[{ href: '/inlezen', label: 'Inlezen' }]}
        title={one.dryRun ? 'Proefdraaien' : 'Cliënten inlezen'}
        lead={leadOf(one)}
      />
      <Columns next={<NextStep view={view} />} side={<AboutImport one={one} />}>
        <Remarks view={view} />
        {isBusy(one) ? <Busy view={view} /> : <Outcome one={one} />}
        <Notes title="Rijen die terugkomen" notes={notesOf(one.notes, 'rejected')} />
        <Notes title="Hersteld en gemeld" notes={notesOf(one.notes, 'repaired', 'warning')} />
      </Columns>
    </>
  );
}

function leadOf(one: ClientImport): string {
  if (isBusy(one)) return 'U mag deze pagina verlaten. Het werk gaat verder.';
  if (one.status === 'columns') return 'We weten nog niet wat de kolommen van dit bestand betekenen.';
  if (one.status !== 'done') return 'Het inlezen is niet tot het einde gekomen.';
  const { rows, rejected } = countsOf(one);
  if (rows === 0) return 'In dit bestand staat geen enkele rij onder de namen van de kolommen.';
  if (one.dryRun) return 'Er is niets bewaard over personen.';
  return rejected === rows ? 'Geen enkele rij ging erin.' : 'De goede rijen staan erin.';
}

function Remarks({ view: { one, unknown, earlier } }: { view: ResultView }) {
  return (
    <>
      {one.problem && <Alert tone={one.status === 'columns' ? 'warning' : 'error'}>{one.problem}</Alert>}
      {earlier && (
        <Alert>
          Dit bestand las u al in op <a href={`/inlezen/${earlier.id}`}>{formatMoment(earlier.madeAt)}</a>.
          Wat al klopt, verandert niet.
        </Alert>
      )}
      {unknown.length > 0 && one.status !== 'columns' && (
        <Alert tone="warning">
          {unknown.length === 1 ? 'Deze kolom gebruiken we niet: ' : 'Deze kolommen gebruiken we niet: '}
          <Name>{unknown.join(', ')}</Name>.{' '}
          <a href={`/inlezen/${one.id}/kolommen`}>
            Kies wat ze {unknown.length === 1 ? 'betekent' : 'betekenen'}
          </a>
        </Alert>
      )}
      <AbsenceRemark one={one} />
    </>
  );
}

function AbsenceRemark({ one: { absence, dryRun } }: { one: ClientImport }) {
  if (absence === null || absence.kind === 'nothing') return null;
  if (absence.kind === 'refused') return <Alert tone="warning">{absence.message}</Alert>;
  const who = absence.count === 1 ? 'voor 1 persoon' : `voor ${absence.count} personen`;
  const text = dryRun ? `De begeleiding zou eindigen ${who}` : `De begeleiding eindigde ${who}`;
  return <Alert>{text}, omdat ze niet meer in de lijst staan.</Alert>;
}

function Busy({ view: { one, refreshes } }: { view: ResultView }) {
  const { rows } = countsOf(one);
  return (
    <Card title="Voortgang">
      {one.status === 'running' && one.total !== null ? (
        <Progress
          label={one.dryRun ? 'Nagekeken' : 'Ingelezen'}
          value={rows}
          max={Math.max(one.total, 1)}
          unit="rijen"
        />
      ) : (
        <p>{one.status === 'checking' ? 'We kijken het bestand na.' : 'Het bestand wacht op zijn beurt.'}</p>
      )}
      <p class="source">
        {refreshes ? 'Deze pagina ververst zichzelf. ' : 'Deze pagina ververst zichzelf niet meer. '}
        <a href={refreshes ? `/inlezen/${one.id}?stil=ja` : `/inlezen/${one.id}`}>
          {refreshes ? 'Ververs niet meer' : 'Ververs nu'}
        </a>
      </p>
    </Card>
  );
}

function Outcome({ one }: { one: ClientImport }) {
  if (one.status === 'columns' || one.total === null) return null;
  return (
    <Card title="Resultaat">
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
    ? [line('Zou ingelezen worden', counts.accepted)]
    : [
        line('Nieuw voor uw organisatie', counts.created),
        line('Bijgewerkt', counts.updated),
        line('Al gekend, niets veranderd', counts.unchanged),
      ];
  const double =
    counts.doubled > 0 ? [line('Telt niet mee: persoon staat verderop nog eens', counts.doubled)] : [];
  return [line('Rijen in het bestand', counts.rows), ...good, ...double, line('Komt terug', counts.rejected)];
}

/** The one step that makes sense now. */
function NextStep({ view }: { view: ResultView }) {
  const { one, csrf, guides } = view;
  if (isBusy(one)) return null;
  if (one.status === 'columns') return <ChooseColumns one={one} />;
  const restart = mayRestart(one) && (!one.dryRun || countsOf(one).accepted > 0);
  const people =
    guides && !one.dryRun && one.status === 'done' && countsOf(one).rejected < countsOf(one).rows;
  const nothing = !restart && one.total === null;
  return (
    <Card title="Volgende stap">
      <Stack>
        {restart && <Restart one={one} csrf={csrf} />}
        {isTooMany(one) && <EndMissing one={one} csrf={csrf} />}
        <TakeBack one={one} />
        <Acts>
          {people && (
            <ButtonLink href="/personen?van=team" look={restart ? 'secondary' : 'primary'}>
              Bekijk de personen
            </ButtonLink>
          )}
          <ButtonLink href="/inlezen" look={nothing ? 'primary' : 'subtle'}>
            Lees een ander bestand in
          </ButtonLink>
        </Acts>
      </Stack>
    </Card>
  );
}

function ChooseColumns({ one }: { one: ClientImport }) {
  return (
    <Card title="Volgende stap">
      <p>Kies wat elke kolom betekent. We onthouden uw keuze voor de volgende keer.</p>
      <Acts>
        <ButtonLink href={`/inlezen/${one.id}/kolommen`} look="primary">
          Kies de kolommen
        </ButtonLink>
      </Acts>
    </Card>
  );
}

function Restart({ one, csrf }: { one: ClientImport; csrf: string }) {
  return (
    <ActForm action={`/inlezen/${one.id}/opnieuw`} csrf={csrf}>
      <input type="hidden" name="wat" value="echt" />
      <Button look="primary">{one.dryRun ? 'Nu echt inlezen' : 'Ga verder met inlezen'}</Button>
    </ActForm>
  );
}

function isTooMany({ absence, dryRun }: ClientImport): boolean {
  return absence?.kind === 'refused' && absence.reason === 'tooMany' && !dryRun;
}

function EndMissing({ one, csrf }: { one: ClientImport; csrf: string }) {
  return (
    <ActForm action={`/inlezen/${one.id}/beeindigen`} csrf={csrf}>
      <p>Kijk eerst na of het bestand volledig was.</p>
      <Button look="danger">Beëindig de begeleiding van wie ontbreekt</Button>
    </ActForm>
  );
}

/** Offers the rows that came back, to be corrected and read in again. */
function TakeBack({ one }: { one: ClientImport }) {
  const { rejected } = countsOf(one);
  return (
    <>
      {rejected > 0 && (
        <p>
          Verbeter de rijen die terugkomen en lees dat bestand opnieuw in. Het bevat persoonsgegevens:
          verwijder het als u klaar bent.
        </p>
      )}
      {one.notes.length > 0 && (
        <Acts>
          {rejected > 0 && (
            <ButtonLink href={`/inlezen/${one.id}/afgekeurd.csv`} icon="download" download>
              Download de rijen die terugkomen
            </ButtonLink>
          )}
          <ButtonLink href={`/inlezen/${one.id}/meldingen.csv`} icon="download" look="subtle" download>
            Download alle meldingen
          </ButtonLink>
        </Acts>
      )}
    </>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={notes}
        columns={[
          { head: 'Wat', rowHead: true, cell: (note) => note.message },
          { head: 'Kolom', cell: (note) => note.column ?? '' },
          { head: 'Rijen', numeric: true, cell: (note) => formatNumber(note.count) },
          { head: 'Regel', cell: linesOf },
        ]}
      />
    </Card>
  );
}

function linesOf({ lines, count }: Note): string {
  return lines.join(', ') + (count > lines.length ? ' …' : '');
}

function AboutImport({ one }: { one: ClientImport }) {
  return (
    <Card title="Over dit bestand">
      <DefinitionList
        items={[
          { term: 'Naam', details: <Name>{one.fileName}</Name> },
          { term: 'Door', details: <Name>{one.by}</Name> },
          { term: 'Ontvangen', details: formatMoment(one.madeAt) },
          { term: 'Toestand', details: <StatusTag of={one} /> },
          {
            term: 'Wie ontbreekt',
            details: one.absent === 'ended' ? 'begeleiding is beëindigd' : 'verandert niets',
          },
        ]}
      />
    </Card>
  );
}
