/** The municipalities in a table, beside the map: chosen by name, province and state, each with what its state rests on. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { TextField } from '../../ui/text-field.tsx';
import { sourceDate } from './cited.tsx';
import { askedFor, MAP, type PlaceChoice, type PlaceRow, placeOrders } from './place-list.ts';
import { type PlaceOverview, type PlaceState, placeStateCodes, placeStates } from './place-state.ts';
import { tilesByProvince } from './place-tile.ts';

export interface PlaceTableView {
  readonly choice: PlaceChoice;
  readonly rows: readonly PlaceRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Shows the places that were chosen. */
export function PlaceTable({ choice, rows, total, page, pages }: PlaceTableView) {
  return (
    <Card title={total === 1 ? say`1 gemeente` : say`${total} gemeenten`} id="tabel">
      <Filters choice={choice} />
      {rows.length === 0 ? (
        <Empty
          title={say`Geen enkele gemeente past bij uw keuze.`}
          act={{ href: `${MAP}#tabel`, label: say`Toon alle gemeenten` }}
        />
      ) : (
        <DataTable
          caption={say`Gemeenten en hun overeenkomst`}
          captionHidden
          rows={rows}
          columns={[
            {
              head: say`Gemeente`,
              rowHead: true,
              cell: ({ place }) => (
                <>
                  <a href={`/gemeenten/${place.nis}`}>{place.name}</a>
                  {place.formerNames.length > 0 && (
                    <span class="source">{say`Vroeger ${listed(place.formerNames)}.`}</span>
                  )}
                </>
              ),
            },
            { head: say`Provincie`, stacked: 'short', cell: ({ place }) => place.province },
            {
              head: say`Toestand`,
              stacked: 'short',
              cell: ({ overview }) => <StateTag state={overview.state} />,
            },
            { head: say`Tot en met`, stacked: 'short', cell: ({ overview }) => endOf(overview) },
            {
              head: say`Waarop dit steunt`,
              stacked: 'plain',
              cell: ({ overview }) => <Ground overview={overview} />,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(next) => address(choice, next)} />
    </Card>
  );
}

/** Shows the state of a municipality in a pill. */
export function StateTag({ state }: { state: PlaceState }) {
  const { label, tone } = placeStates[state];
  return <Tag tone={tone}>{label}</Tag>;
}

function endOf({ leading, cited }: PlaceOverview) {
  return leading === null ? (cited?.until ?? '') : formatDate(leading.until, 'short');
}

function Ground({ overview: { leading, cited, coming, count } }: { overview: PlaceOverview }) {
  const others = count - (leading === null ? 0 : 1) - (coming === null ? 0 : 1);
  return (
    <>
      {leading !== null && <a href={`/overeenkomsten/${leading.id}`}>{leading.title}</a>}
      {cited !== null && <>{say`Openbare bron, ${sourceDate(cited.source)}`}</>}
      {coming !== null && (
        <span class="source">
          {tell`Onderweg: ${<a href={`/overeenkomsten/${coming.id}`}>{coming.title}</a>}`}
        </span>
      )}
      {others > 0 && (
        <span class="source">{others === 1 ? say`En 1 andere.` : say`En ${others} andere.`}</span>
      )}
    </>
  );
}

function Filters({ choice }: { choice: PlaceChoice }) {
  return (
    <FilterForm action={`${MAP}#tabel`}>
      <TextField name="zoek" label={say`Naam van de gemeente`} value={choice.name} />
      <SelectField
        name="provincie"
        label={say`Provincie`}
        choose={say`Alle provincies`}
        value={choice.province ?? ''}
        options={tilesByProvince.map(({ nis, name }) => ({ value: nis, label: name }))}
      />
      <SelectField
        name="toestand"
        label={say`Toestand`}
        choose={say`Elke toestand`}
        value={choice.state ?? ''}
        options={placeStateCodes.map((state) => ({ value: state, label: placeStates[state].label }))}
      />
      <SelectField
        name="volgorde"
        label={say`Gerangschikt op`}
        value={choice.order}
        options={Object.entries(placeOrders).map(([value, label]) => ({ value, label }))}
      />
      <Acts>
        <Button>{say`Toon`}</Button>
      </Acts>
    </FilterForm>
  );
}

function address(choice: PlaceChoice, page: number): string {
  const query = new URLSearchParams({ ...askedFor(choice), ...(page > 1 ? { pagina: String(page) } : {}) });
  return `${MAP}${query.size === 0 ? '' : `?${query}`}#tabel`;
}
