/** How receivers answer, for the head of the sending organisation; fewer than ten are never counted as a rate. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { RateRow } from './referral-rate.sql.ts';

/** Shows per receiver how many answered in time and how long it took, with the counting rule beside it. */
export function RatesCard({ rates }: { rates: readonly RateRow[] }) {
  return (
    <Card title={say`Krijgen wij antwoord?`}>
      {rates.length === 0 ? (
        <Empty title={say`Het voorbije jaar is er nog geen verwijzing beantwoord of over tijd.`} />
      ) : (
        <DataTable<RateRow>
          caption={say`Antwoord per organisatie, het voorbije jaar`}
          captionHidden
          rows={rates}
          columns={[
            { head: say`Organisatie`, rowHead: true, cell: ({ name }) => name },
            {
              head: say`Verwijzingen`,
              numeric: true,
              cell: ({ count }) => (count === null ? say`minder dan 10` : String(count)),
            },
            {
              head: say`Antwoord op tijd`,
              numeric: true,
              cell: ({ inTime }) => (inTime === null ? say`niet getoond` : `${inTime} %`),
            },
            {
              head: say`Dagen tot het antwoord`,
              numeric: true,
              cell: ({ median }) => (median === null ? say`niet getoond` : String(median)),
            },
          ]}
        />
      )}
      <p class="source">{say`Zo tellen wij: verwijzingen van uw organisatie die het voorbije jaar verstuurd zijn en beantwoord of over tijd zijn. Ingetrokken verwijzingen tellen niet mee. De dagen zijn de middelste waarde. Minder dan 10 tonen we niet.`}</p>
    </Card>
  );
}
