/** The page where a list comes in: choose a file, try it first or read it at once, and what came in before. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { FileField } from '../../ui/text-field.tsx';
import { type ClientImport, countsOf, type ImportStatus, statusWords } from './client-import.ts';

export const exampleFile = '/inlezen/voorbeeld-clienten.csv';

export interface StartView {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly demo: boolean;
  readonly imports: readonly ClientImport[];
  /** What was chosen, when the form comes back. */
  readonly dryRun?: boolean | undefined;
  readonly absent?: ClientImport['absent'] | undefined;
  readonly problems?: readonly Problem[];
}

/** Shows the form for a new list beside what it may hold, and the lists that came in before. */
export function StartPage(view: StartView) {
  return (
    <>
      <PageHead
        title={say`Cliënten inlezen`}
        lead={say`U brengt een lijst binnen uit uw eigen programma. De goede rijen gaan erin. De andere krijgt u terug, met de reden ernaast.`}
      />
      <Columns side={<AboutFile demo={view.demo} />}>
        <Card title={say`Kies een bestand`}>
          <UploadForm view={view} />
        </Card>
        <Card title={say`Eerder ingelezen`}>
          {view.imports.length > 0 ? <ImportsTable imports={view.imports} /> : <NothingYet />}
        </Card>
      </Columns>
    </>
  );
}

function UploadForm({
  view: { csrf, problems = [], dryRun = true, absent = 'nothing', actor },
}: {
  view: StartView;
}) {
  const error = problemOf(problems, 'bestand');
  return (
    <Form action="/inlezen" csrf={csrf} problems={problems} files>
      <FileField
        name="bestand"
        label={say`Bestand`}
        hint={say`CSV of Excel (.xlsx), hoogstens 50 MB. De eerste regel bevat de namen van de kolommen.`}
        accept=".csv,.txt,.xlsx"
        error={error}
      />
      <RadioGroup
        name="wat"
        label={say`Wat wilt u doen?`}
        value={dryRun ? 'proef' : 'echt'}
        options={[
          {
            value: 'proef',
            label: say`Eerst proefdraaien`,
            hint: say`We kijken alles na en bewaren niets over personen.`,
          },
          { value: 'echt', label: say`Meteen inlezen`, hint: teamSentence(actor) },
        ]}
      />
      <RadioGroup
        name="ontbreekt"
        label={say`Wat betekent het als iemand niet meer in de lijst staat?`}
        value={absent === 'ended' ? 'beeindigd' : 'niets'}
        options={[
          { value: 'niets', label: say`Niets: er verandert niets` },
          {
            value: 'beeindigd',
            label: say`Onze begeleiding is beëindigd`,
            hint: say`Alleen voor een volledige lijst, zoals die van elke nacht. We vergelijken met de vorige volledige lijst.`,
          },
        ]}
      />
      <Acts>
        <Button look="primary">{say`Start`}</Button>
      </Acts>
    </Form>
  );
}

function teamSentence({ all_persons, role }: ActorRow): string {
  return all_persons || role === 'beheerder'
    ? say`U leest in voor uw hele organisatie.`
    : say`U leest in voor uw eigen team.`;
}

function AboutFile({ demo }: { demo: boolean }) {
  return (
    <Card title={say`Wat staat er in het bestand?`}>
      <Stack>
        <Lines
          items={[
            <>{tell`${<b>{say`Nodig:`}</b>} insz, of anders voornaam, achternaam en geboortedatum.`}</>,
            <>{tell`${<b>{say`Mag ook:`}</b>} gemeente_nis, taal, telefoon, email, regime, regime_van, regime_tot, werkstatus, betrokken_sinds, grond, vdab_ingeschreven, arbeidsbegeleider, einddatum_recht, einddatum_status.`}</>,
            say`Andere namen of een andere volgorde mag. U kiest één keer wat een kolom betekent.`,
            say`Een kolom die er niet is of een lege cel verandert niets.`,
          ]}
        />
        {demo && (
          <Acts>
            <ButtonLink href={exampleFile} icon="download" download>{say`Download een voorbeeld`}</ButtonLink>
          </Acts>
        )}
      </Stack>
    </Card>
  );
}

function NothingYet() {
  return (
    <Empty
      title={say`U las nog geen bestand in.`}
    >{say`Kies hierboven een bestand en start met proefdraaien.`}</Empty>
  );
}

function ImportsTable({ imports }: { imports: readonly ClientImport[] }) {
  return (
    <DataTable
      caption={say`Bestanden die u of uw organisatie inlas`}
      captionHidden
      rows={imports}
      columns={[
        {
          head: say`Bestand`,
          rowHead: true,
          cell: (one) => (
            <a href={`/inlezen/${one.id}`}>
              <Name>{one.fileName}</Name>
            </a>
          ),
        },
        {
          head: say`Wanneer en wie`,
          stacked: 'plain',
          cell: (one) => (
            <>
              {formatMoment(one.madeAt)}, <Name>{one.by}</Name>
            </>
          ),
        },
        { head: say`Toestand`, stacked: 'short', cell: (one) => <StatusTag of={one} /> },
        { head: say`Rijen`, numeric: true, cell: (one) => formatNumber(countsOf(one).rows) },
      ]}
    />
  );
}

const tones: Record<ImportStatus, Tone> = {
  receiving: 'plain',
  queued: 'plain',
  checking: 'plain',
  columns: 'wait',
  running: 'plain',
  done: 'ok',
  stopped: 'late',
  failed: 'late',
};

/** Shows how an import stands, in a word. */
export function StatusTag({ of: one }: { of: Pick<ClientImport, 'status' | 'dryRun'> }) {
  return <Tag tone={tones[one.status]}>{statusWords(one)}</Tag>;
}
