/** The list of agreements, public from approval on, with its filters. */

import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { OverviewTabs } from '../agreement-overview/overview-tabs.tsx';
import type { Named } from '../flow/flow.ts';
import {
  type Agreement,
  agreementLevelCodes,
  agreementLevels,
  agreementStatusCodes,
  agreementStatuses,
  periodOf,
} from './agreement.ts';
import type { Waiting } from './agreement-list.sql.ts';
import { waitingLine } from './agreement-work.tsx';

/** What the reader chose in the filter, by the names in the address. */
export interface Chosen {
  readonly partij?: string | undefined;
  readonly niveau?: string | undefined;
  readonly toestand?: string | undefined;
}

export interface AgreementListView {
  readonly chosen: Chosen;
  readonly items: readonly Agreement[];
  readonly parties: readonly Named[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** What waits for the organisation of who reads, when they speak for it. */
  readonly waiting: readonly Waiting[];
  /** Whoever reads may begin an agreement. */
  readonly begins: boolean;
}

/** Shows agreements one under the other, those in force first. */
export function AgreementListPage(view: AgreementListView) {
  return (
    <>
      <PageHead
        title={say`Overeenkomsten`}
        lead={say`Wat VDAB, lokale besturen en partners samen afspreken. U ziet een overeenkomst zodra ze ter goedkeuring ligt; een ontwerp zien alleen de partijen.`}
        acts={<ListActs begins={view.begins} />}
      />
      <OverviewTabs now="list" />
      <Stack>
        {view.waiting.length > 0 && (
          <Card title={say`Wat op uw organisatie wacht`}>
            <Lines items={view.waiting.map(waitingLine)} />
          </Card>
        )}
        <Filters view={view} />
        <Card title={view.total === 1 ? say`1 overeenkomst` : say`${view.total} overeenkomsten`}>
          {view.items.length === 0 ? (
            <Empty
              title={say`Geen enkele overeenkomst past bij uw keuze.`}
              act={{ href: '/overeenkomsten', label: say`Toon alle overeenkomsten` }}
            />
          ) : (
            <AgreementTable items={view.items} />
          )}
          <Pagination page={view.page} pages={view.pages} href={(page) => address(view.chosen, page)} />
        </Card>
      </Stack>
    </>
  );
}

function ListActs({ begins }: Pick<AgreementListView, 'begins'>) {
  return (
    <Acts>
      {begins && (
        <ButtonLink href="/overeenkomsten/nieuw" look="primary">{say`Nieuwe overeenkomst`}</ButtonLink>
      )}
      <ButtonLink href="/contactpunten">{say`Wie kunt u bellen?`}</ButtonLink>
      <ButtonLink
        href="/overeenkomsten/bibliotheek"
        icon="search"
      >{say`Zoek in wat is afgesproken`}</ButtonLink>
    </Acts>
  );
}

function AgreementTable({ items }: Pick<AgreementListView, 'items'>) {
  return (
    <DataTable
      caption={say`Overeenkomsten, eerst die van kracht zijn`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Overeenkomst`,
          rowHead: true,
          cell: (one) => <a href={`/overeenkomsten/${one.id}`}>{one.title}</a>,
        },
        { head: say`Soort`, stacked: 'short', cell: (one) => agreementLevels[one.level] },
        {
          head: say`Partijen`,
          stacked: 'plain',
          cell: (one) => one.parties.map(({ name }) => name).join(', '),
        },
        { head: say`Periode`, stacked: 'short', cell: periodOf },
        { head: say`Toestand`, stacked: 'short', cell: (one) => <AgreementTag agreement={one} /> },
      ]}
    />
  );
}

/** Shows the state of an agreement in a pill. */
export function AgreementTag({ agreement }: { agreement: Pick<Agreement, 'status'> }) {
  const { label, tone } = agreementStatuses[agreement.status];
  return <Tag tone={tone}>{label}</Tag>;
}

function Filters({ view }: { view: AgreementListView }) {
  const field = (name: keyof Chosen, label: string, options: readonly Option[]) => (
    <SelectField
      name={name}
      label={label}
      choose={say`Alle`}
      options={options}
      value={view.chosen[name] ?? ''}
    />
  );
  return (
    <Card title={say`Kies overeenkomsten`}>
      <FilterForm action="/overeenkomsten">
        {field(
          'partij',
          say`Partij`,
          view.parties.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {field(
          'niveau',
          say`Soort`,
          agreementLevelCodes.map((code) => ({ value: code, label: agreementLevels[code] })),
        )}
        {field(
          'toestand',
          say`Toestand`,
          agreementStatusCodes.map((code) => ({ value: code, label: agreementStatuses[code].label })),
        )}
        <Acts>
          <Button>{say`Toon`}</Button>
        </Acts>
      </FilterForm>
    </Card>
  );
}

function address(chosen: Chosen, page: number): string {
  const kept = Object.entries(chosen).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['pagina', String(page)]] : [])]);
  return query.size === 0 ? '/overeenkomsten' : `/overeenkomsten?${query}`;
}
