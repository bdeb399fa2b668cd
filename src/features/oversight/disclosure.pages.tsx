/** Who saw whom: the list of the organisation with its filters, and the showings of one person with the shields. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { purposes } from '../../gate/purpose.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
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
        title={say`Wie zag wat`}
        lead={say`Elke inzage door uw organisatie, en van uw gegevens door een ander. De nieuwste eerst.`}
      />
      <OversightTabs current="/dpo/inzages" />
      <Stack>
        <Filters typed={typed} problems={problems} />
        <NoNames />
        <ShowingsCard shown={shown} title={say`Inzages`} withPerson />
        {shown.items.length > 0 && (
          <p>
            <ButtonLink href={csv} icon="download" download>{say`Bewaar als CSV`}</ButtonLink>
          </p>
        )}
        <More href={next} />
      </Stack>
    </>
  );
}

function Filters({ typed, problems }: { typed: TypedFilter; problems: readonly Problem[] }) {
  const form = { typed, problems };
  return (
    <Card title={say`Zoek in de inzages`}>
      <FilterForm action="/dpo/inzages" problems={problems}>
        <TextField
          name="gebruiker"
          label={say`Gebruikersnaam van een collega`}
          value={typed.gebruiker ?? ''}
          autocomplete="off"
        />
        <TextField {...fieldIn(form, 'dossier')} label={say`Dossiernummer`} autocomplete="off" />
        <DateField {...fieldIn(form, 'tot')} label={say`Tot en met`} />
        <SelectField
          name="doel"
          label={say`Doel`}
          choose={say`Alles behalve toezicht`}
          options={[
            { value: 'alle', label: say`Alles, ook toezicht` },
            ...Object.entries(purposes).map(([value, label]) => ({ value, label })),
          ]}
          value={typed.doel ?? ''}
        />
        <SelectField
          name="kant"
          label={say`Wie keek`}
          choose={say`Iedereen`}
          options={[
            { value: 'viewer', label: say`Onze eigen mensen` },
            { value: 'source', label: say`Een andere organisatie, naar onze gegevens` },
          ]}
          value={typed.kant ?? ''}
        />
        <Button icon="search">{say`Toon`}</Button>
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
          { href: '/dpo', label: say`Toezicht` },
          { href: '/dpo/inzages', label: say`Wie zag wat` },
        ]}
        title={say`Dossier ${dossier.slice(0, 8)}`}
        lead={say`${total === 1 ? say`1 inzage` : say`${total} inzages`} rond uw organisatie. Volledig nummer: ${dossier}`}
      />
      <Columns side={<Shields {...{ dossier, csrf, typed, problems }} shields={shown.shields ?? []} />}>
        <NoNames />
        <ShowingsCard shown={shown} title={say`Wie keek`} />
        <p>
          <ButtonLink
            href={`/dpo/inzages.csv?doel=alle&dossier=${dossier}`}
            icon="download"
            download
          >{say`Bewaar als CSV`}</ButtonLink>
        </p>
        <More href={next} />
      </Columns>
    </>
  );
}
