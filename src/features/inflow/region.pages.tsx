/** What comes to the OCMWs of a reference region together, by month: sums alone, rounded, and none of which a part is small. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { sum } from '../../rules/inflow.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { RegionInflow, RegionsShown } from './inflow.sql.ts';
import { monthInWords } from './inflow-view.ts';

type Month = RegionInflow['months'][number];

export function RegionPage({ shown: { regions } }: { shown: RegionsShown }) {
  return (
    <>
      <PageHead
        title={say`Golven per regio`}
        lead={say`Hoeveel mensen hun uitkering verliezen in de OCMW’s van een referentieregio samen, zoals zij het geleverd kregen.`}
      />
      <Stack>
        {regions.length === 0 && (
          <Card title={say`Nog niets om te tonen`}>
            <Empty
              title={say`Geen enkel OCMW telt hier mee.`}
              act={{ href: '/stromen', label: say`Bekijk de stromen` }}
            >{say`Een OCMW telt mee als het aantallen inlas, en als een stroom voor statistiek van kracht is van dat OCMW naar u.`}</Empty>
          </Card>
        )}
        {regions.map((one) => (
          <RegionCard one={one} />
        ))}
        <p class="source">{say`Elk aantal is eerst afgerond op tien. Een som staat er alleen als minstens drie OCMW’s meetellen en geen van hen minder dan 10 heeft. Zo is niets van één OCMW of van enkele mensen te lezen.`}</p>
      </Stack>
    </>
  );
}

function RegionCard({ one: { region, months } }: { one: RegionInflow }) {
  const told = months.flatMap(({ number }) => (number === null ? [] : [number]));
  return (
    <Card title={region}>
      <DataTable<Month>
        caption={say`Mensen van wie het recht eindigt, per maand`}
        rows={months}
        columns={[
          { head: say`Maand`, rowHead: true, cell: ({ month }) => monthInWords(month) },
          {
            head: say`Mensen`,
            numeric: true,
            cell: ({ number }) => (number === null ? <Tag>{say`niet getoond`}</Tag> : formatNumber(number)),
          },
        ]}
      />
      {told.length > 0 && (
        <p>
          <b>{say`Samen ongeveer ${formatNumber(sum(told.map(Number)))} in de maanden die getoond zijn.`}</b>
        </p>
      )}
    </Card>
  );
}
