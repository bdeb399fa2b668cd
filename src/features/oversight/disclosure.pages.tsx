/** Who saw whom: the list of the organisation with its filters, and the showings of one person with the shields. */
import type { Problem } from '../../kernel/outcome.ts';
import { purposes } from '../../gate/purpose.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { More, NoNames, OversightTabs } from './oversight-frame.tsx';
import { ShowingsCard } from './showings.tsx';
import type { Disclosures } from './oversight.ts';
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
          value={typed.gebruiker ?? ''}
          autocomplete="off"
        />
        <TextField
          name="dossier"
          label="Dossiernummer"
          value={typed.dossier ?? ''}
          autocomplete="off"
          {...(error === undefined ? {} : { error })}
        />
        <SelectField
          name="doel"
          label="Doel"
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
