/** How much of what a body decided came about, per year, with the rule by which it is counted. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { type Realised, realisedRule, shareOf } from './follow-up.ts';

/** Shows what became of the decisions of each year. */
export function RealisedCard({ realised }: { realised: readonly Realised[] }) {
  if (realised.length === 0) return null;
  return (
    <Card title={say`Wat kwam ervan?`}>
      <DataTable
        caption={say`Besluiten per jaar`}
        captionHidden
        rows={realised}
        columns={[
          { head: say`Jaar`, rowHead: true, cell: ({ year }) => year },
          { head: say`Op tijd klaar`, numeric: true, cell: ({ inTime }) => inTime },
          { head: say`Later klaar`, numeric: true, cell: ({ late }) => late },
          { head: say`Open`, numeric: true, cell: ({ open }) => open },
          { head: say`Te laat`, numeric: true, cell: ({ overdue }) => overdue },
          { head: say`Vervallen`, numeric: true, cell: ({ dropped }) => dropped },
          {
            head: say`Deel klaar`,
            numeric: true,
            cell: (year) => {
              const share = shareOf(year);
              return share === undefined ? undefined : `${share} %`;
            },
          },
        ]}
      />
      <p class="source">{realisedRule()}</p>
    </Card>
  );
}
