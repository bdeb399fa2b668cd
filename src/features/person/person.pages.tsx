/** Finding people: the search form and the list of those one guides. Rows hold own facts only. */
import type { ListRow, ListScope } from '../../gate/gate.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { reasons } from '../../gate/role.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { FilterForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { benefitWord, endWord } from './list-words.ts';
import type { TypedSearch } from './person-search.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { mayRegister, registerAddress } from '../registration/registration.ts';

/** Whose persons: by whom they are guided, or those who found work and are in aftercare. */
export type PersonsScope = ListScope | 'nazorg';

export interface PersonsView {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly items: readonly ListRow[];
  readonly scope: PersonsScope;
  readonly reason?: string | undefined;
  readonly next?: string | undefined;
  /** Found by number: someone whom the organisation guided before. */
  readonly formerly?: { readonly dossier: string; readonly until: string } | undefined;
  /** What was searched; then the items are hits. */
  readonly typed?: TypedSearch;
  readonly problems?: readonly Problem[];
}

/** Shows the search form beside the list, or beside the hits. */
export function PersonsPage(view: PersonsView) {
  const searched = view.typed !== undefined;
  return (
    <>
      <PageHead
        title="Personen"
        lead={searched ? hitsSentence(view) : leads[view.scope]}
        acts={mayRegister(view.actor) && <a href={registerAddress}>Persoon toevoegen</a>}
      />
      <Stack>
        <SearchCard view={searched ? view : { ...view, problems: [] }} />
        {!searched && <Scopes view={view} />}
        {view.scope === 'organisation' && !searched && <ReasonForm view={view} />}
        {view.items.length > 0 ? <PersonsTable view={view} /> : <NoPersons view={view} />}
        {view.next && (
          <p>
            <ButtonLink href={view.next}>Volgende mensen</ButtonLink>
          </p>
        )}
      </Stack>
    </>
  );
}

const leads: Readonly<Record<PersonsScope, string>> = {
  mine: 'Dit zijn de mensen die u begeleidt, op naam.',
  team: 'Dit zijn de mensen die uw team begeleidt, op naam.',
  organisation: 'Dit zijn de mensen die uw organisatie begeleidt, op naam.',
  nazorg: 'Deze mensen vonden werk. U volgt hen nog op, met alleen de gegevens die daarvoor nodig zijn.',
};

function Scopes({ view }: { view: PersonsView }) {
  const scopes: { scope: PersonsScope; label: string }[] = [
    { scope: 'mine', label: 'Van mij' },
    { scope: 'team', label: 'Van mijn team' },
    ...(view.actor.all_persons ? [{ scope: 'organisation' as const, label: 'Hele organisatie' }] : []),
    ...(view.actor.purposes.includes('aftercare') ? [{ scope: 'nazorg' as const, label: 'Nazorg' }] : []),
  ];
  return (
    <Tabs
      label="Welke personen"
      items={scopes.map(({ scope, label }) => ({
        href: `/personen?van=${scope}`,
        label,
        current: view.scope === scope,
      }))}
    />
  );
}

const reasonOptions = Object.entries(reasons).map(([value, label]) => ({ value, label }));

function ReasonForm({ view: { reason, problems = [] } }: { view: PersonsView }) {
  const error = problemOf(problems, 'lijst-reden');
  return (
    <Card title="Waarom bekijkt u deze mensen?">
      <FilterForm action="/personen" problems={problems}>
        <input type="hidden" name="van" value="organisation" />
        <SelectField
          id="lijst-reden"
          name="reden"
          label="Reden"
          hint="De reden komt in het logboek."
          options={reasonOptions}
          choose="Kies een reden"
          {...(reason ? { value: reason } : {})}
          {...(error === undefined ? {} : { error })}
        />
        <Button>Toon de lijst</Button>
      </FilterForm>
    </Card>
  );
}

function SearchCard({ view }: { view: PersonsView }) {
  const problems = view.problems ?? [];
  const typed = view.typed ?? {};
  return (
    <Card title="Zoek een persoon">
      <p>Met het rijksregisternummer, of met een naam en een geboortejaar of gemeente.</p>
      <Form action="/personen" csrf={view.csrf} problems={problems} wide>
        <TextField
          name="insz"
          label="Rijksregisternummer"
          inputmode="numeric"
          autocomplete="off"
          {...filled(typed.insz, 'insz', problems)}
        />
        <TextField name="naam" label="Naam" autocomplete="off" {...filled(typed.name, 'naam', problems)} />
        <TextField
          name="geboren"
          label="Geboortejaar of geboortedatum"
          hint="1990 of 21/11/1990"
          autocomplete="off"
          {...filled(typed.born, 'geboren', problems)}
        />
        <TextField
          name="gemeente"
          label="Gemeente"
          autocomplete="off"
          {...filled(typed.municipality, 'gemeente', problems)}
        />
        {view.actor.all_persons && (
          <SelectField
            name="reden"
            label="Reden, voor iemand buiten uw team"
            options={reasonOptions}
            choose="Geen: alleen mijn team"
            {...(view.reason ? { value: view.reason } : {})}
          />
        )}
        <Acts>
          <Button look="primary" icon="search">
            Zoek
          </Button>
          <span class="source">Elke zoekopdracht komt in het logboek, ook zonder resultaat.</span>
        </Acts>
      </Form>
    </Card>
  );
}

function filled(value: string | undefined, field: string, problems: readonly Problem[]) {
  const error = problemOf(problems, field);
  return { ...(value === undefined ? {} : { value }), ...(error === undefined ? {} : { error }) };
}

function hitsSentence(view: PersonsView): string {
  if ((view.problems ?? []).length > 0) return 'Er is nog niet gezocht. Kijk na wat u invulde.';
  if (view.formerly !== undefined) return 'Dit nummer is van iemand van vroeger.';
  if (view.items.length === 0) return 'Niemand gevonden.';
  return view.items.length === 20
    ? 'De eerste 20 mensen die passen. Zoek preciezer als u iemand mist.'
    : `${view.items.length} gevonden.`;
}

function NoPersons({ view }: { view: PersonsView }) {
  if (view.problems !== undefined && view.problems.length > 0) return null;
  if (view.formerly !== undefined) return <Formerly formerly={view.formerly} />;
  const registers = mayRegister(view.actor);
  const act = registers ? { act: { href: registerAddress, label: 'Voeg een persoon toe' } } : {};
  if (view.typed !== undefined)
    return (
      <Empty title="Niemand gevonden bij de mensen die u mag openen." {...act}>
        Kijk de naam en het geboortejaar na.
        {registers && ' Staat deze persoon nog niet in uw organisatie, voeg hem of haar dan toe.'}
      </Empty>
    );
  if (view.scope === 'organisation' && view.reason === undefined) return null;
  if (view.scope === 'nazorg') return <Empty title="Niemand van uw team krijgt nu nazorg." />;
  return (
    <Empty title="Hier staat nog niemand." {...act}>
      {registers
        ? 'Voeg iemand toe, lees een bestand met cliënten in, of vraag een collega om iemand aan u toe te wijzen.'
        : 'Vraag een collega om iemand aan u toe te wijzen, of aanvaard een verwijzing.'}
    </Empty>
  );
}

function Formerly({ formerly: { dossier, until } }: { formerly: { dossier: string; until: string } }) {
  const end = isCivilDate(until) ? ` tot en met ${formatDate(until)}` : '';
  return (
    <Empty
      title={`Uw organisatie begeleidde deze persoon${end}.`}
      act={{ href: `/dossiers/${dossier}/uitzonderlijk`, label: 'Vraag uitzonderlijke toegang' }}
    >
      Het dossier is nu gesloten. Begeleidt u deze persoon opnieuw, voeg hem of haar dan weer toe. Is er nu
      dringende nood, dan kunt u het dossier uitzonderlijk openen.
    </Empty>
  );
}

function PersonsTable({ view }: { view: PersonsView }) {
  const suffix = view.reason === undefined ? '' : `?reden=${encodeURIComponent(view.reason)}`;
  return (
    <Card title={view.typed === undefined ? 'Mensen' : 'Gevonden'}>
      <DataTable<ListRow>
        caption="Mensen op naam"
        captionHidden
        rows={view.items}
        columns={[
          {
            head: 'Naam',
            rowHead: true,
            cell: (row) => (
              <a href={`/dossiers/${row.dossier}${view.scope === 'nazorg' ? '/nazorg' : ''}${suffix}`}>
                <Name>{`${row.familyName} ${row.givenName}`.trim() || 'Zonder naam'}</Name>
              </a>
            ),
          },
          { head: 'Geboren', cell: (row) => row.birthYear ?? '' },
          {
            head: 'Gemeente',
            cell: (row) => (row.municipality === null ? '' : municipalityName(row.municipality)),
          },
          { head: 'Uitkering', cell: (row) => benefitWord(row.benefit?.kind) },
          { head: 'Wat komt eraan', cell: (row) => <Coming row={row} /> },
          { head: 'Begeleider', cell: (row) => row.user ?? row.team ?? '' },
        ]}
      />
      <p class="source">U ziet hier alleen wat uw eigen organisatie vastlegde.</p>
    </Card>
  );
}

function Coming({ row }: { row: ListRow }) {
  if (row.awaitsSecondPerson) return <Tag tone="wait">wacht op tweede persoon</Tag>;
  if (row.nextEnd !== null && isCivilDate(row.nextEnd.date))
    return (
      <>
        {endWord(row.nextEnd.kind)} op {formatDate(row.nextEnd.date, 'short')}{' '}
        {row.nextEnd.status === 'provisional' && <Tag tone="wait">voorlopig</Tag>}
      </>
    );
  return null;
}
