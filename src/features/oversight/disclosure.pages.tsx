/** Who saw whom: the list of the organisation with its filters, and the showings of one person with the shields. */
import type { Problem } from '../../kernel/outcome.ts';
import { purposes } from '../../gate/purpose.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DossierLink, More, NoNames, OversightTabs } from './desk.pages.tsx';
import {
  type Disclosure,
  flowWords,
  functionName,
  momentWords,
  type Names,
  purposeName,
  reasonName,
  shownWords,
} from './disclosure.ts';
import type { Disclosures } from './oversight.sql.ts';
import type { TypedFilter } from './disclosure-filter.ts';
import { Shields, type TypedShield } from './shield.pages.tsx';

export interface DisclosuresView {
  readonly shown: Disclosures;
  readonly typed: TypedFilter;
  readonly problems: readonly Problem[];
  readonly next: string | undefined;
  readonly csv: string;
}

export function DisclosuresPage({ shown, typed, problems, next, csv }: DisclosuresView) {
  return (
    <>
      <PageHead
        title="Wie zag wat"
        lead="Elke inzage door uw organisatie, en van uw gegevens door een ander. De nieuwste eerst."
      />
      <OversightTabs current="/dpo/inzages" />
      <Stack>
        <Filters typed={typed} problems={problems} />
        <NoNames />
        <ShowingsCard shown={shown} title="Inzages" withPerson />
        {shown.items.length > 0 && (
          <p>
            <ButtonLink href={csv} icon="download" download>
              Bewaar als CSV
            </ButtonLink>
          </p>
        )}
        <More href={next} />
      </Stack>
    </>
  );
}

function Filters({ typed, problems }: { typed: TypedFilter; problems: readonly Problem[] }) {
  const error = problems.find((problem) => problem.field === 'dossier')?.message;
  return (
    <Card title="Zoek in de inzages">
      <FilterForm action="/dpo/inzages" problems={problems}>
        <TextField
          name="gebruiker"
          label="Gebruikersnaam van een collega"
          optional
          value={typed.gebruiker ?? ''}
          autocomplete="off"
        />
        <TextField
          name="dossier"
          label="Dossiernummer"
          optional
          value={typed.dossier ?? ''}
          autocomplete="off"
          {...(error === undefined ? {} : { error })}
        />
        <SelectField
          name="doel"
          label="Doel"
          optional
          choose="Alles behalve toezicht"
          options={[
            { value: 'alle', label: 'Alles, ook toezicht' },
            ...Object.entries(purposes).map(([value, label]) => ({ value, label })),
          ]}
          value={typed.doel ?? ''}
        />
        <SelectField
          name="kant"
          label="Wie keek"
          optional
          choose="Iedereen"
          options={[
            { value: 'viewer', label: 'Onze eigen mensen' },
            { value: 'source', label: 'Een andere organisatie, naar onze gegevens' },
          ]}
          value={typed.kant ?? ''}
        />
        <Button icon="search">Toon</Button>
      </FilterForm>
    </Card>
  );
}

export interface PersonShowingsView {
  readonly dossier: string;
  readonly shown: Disclosures;
  readonly csrf: string;
  readonly next: string | undefined;
  readonly typed: TypedShield;
  readonly problems: readonly Problem[];
}

/** Shows who saw one person, and from whom the person is hidden. */
export function PersonShowingsPage({ dossier, shown, csrf, next, typed, problems }: PersonShowingsView) {
  const total = shown.total ?? 0;
  return (
    <>
      <PageHead
        above={[
          { href: '/dpo', label: 'Toezicht' },
          { href: '/dpo/inzages', label: 'Wie zag wat' },
        ]}
        title={`Dossier ${dossier.slice(0, 8)}`}
        lead={`${total === 1 ? '1 inzage' : `${total} inzages`} rond uw organisatie. Volledig nummer: ${dossier}`}
      />
      <Columns side={<Shields {...{ dossier, csrf, typed, problems }} shields={shown.shields ?? []} />}>
        <NoNames />
        <ShowingsCard shown={shown} title="Wie keek" />
        <p>
          <ButtonLink href={`/dpo/inzages.csv?doel=alle&dossier=${dossier}`} icon="download" download>
            Bewaar als CSV
          </ButtonLink>
        </p>
        <More href={next} />
      </Columns>
    </>
  );
}

function ShowingsCard(props: { shown: Disclosures; title: string; withPerson?: boolean }) {
  const { shown, title, withPerson = false } = props;
  if (shown.items.length === 0)
    return (
      <Card title={title}>
        <Empty title="Geen enkele inzage past hierbij." act={{ href: '/dpo/inzages', label: 'Toon alles' }} />
      </Card>
    );
  return (
    <Card title={title}>
      <DataTable<Disclosure>
        caption="Inzages, de nieuwste eerst"
        captionHidden
        rows={shown.items}
        columns={[
          { head: 'Wanneer', rowHead: true, cell: (row) => momentWords(row.at) },
          { head: 'Wie', cell: (row) => <Who row={row} /> },
          ...(withPerson
            ? [{ head: 'Dossier', cell: (row: Disclosure) => <DossierLink dossier={row.dossier} /> }]
            : []),
          { head: 'Waarvoor', cell: (row) => <Purpose row={row} /> },
          { head: 'Wat', cell: (row) => <What row={row} names={shown.names} /> },
        ]}
      />
    </Card>
  );
}

function Who({ row }: { row: Disclosure }) {
  if (row.organisation === null) return <>de persoon zelf</>;
  return (
    <>
      {row.user === null ? <Name>{row.organisation}</Name> : <Name>{row.user}</Name>}
      <span class="source">{functionName(row.function) ?? 'zonder mandaat'}</span>
      {!row.asViewer && <Tag>onze gegevens</Tag>}
    </>
  );
}

function Purpose({ row }: { row: Disclosure }) {
  const reason = reasonName(row.reason);
  return (
    <>
      {purposeName(row.purpose)}
      {reason !== undefined && <span class="source">reden: {reason}</span>}
      {row.outcome === 'formerly' && <span class="source">gezocht op rijksregisternummer</span>}
    </>
  );
}

function What({ row, names }: { row: Disclosure; names: Names }) {
  const others = row.sources.filter((source) => names.organisations[source]?.id !== row.organisationId);
  return (
    <>
      {shownWords(row.mask) ?? 'alleen dat het in het logboek staat'}
      {row.asViewer && others.length > 0 && (
        <span class="source">
          ook van {others.map((source) => names.organisations[source]?.name ?? 'een ander').join(' en ')}
        </span>
      )}
      {row.flows.map((number) => {
        const flow = names.flows[number];
        return flow === undefined ? null : (
          <span class="source">
            <a href={`/stromen/${flow.id}`}>{flowWords(flow, number)}</a>
          </span>
        );
      })}
    </>
  );
}
