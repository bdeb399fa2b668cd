/** Figures of the territory that parties wrote over from a source, with that source and its day, to be read beside figures of the product. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { ContextFigure } from '../agreement/context-figure.sql.ts';
import { figureInWords } from '../agreement/context-figure.tsx';

/** What stands in the agreement and was not struck; `address` is where a party adds one. */
export function BesideContext({ context, address }: { context: readonly ContextFigure[]; address: string }) {
  const standing = context.filter(({ struck }) => struck === null);
  return (
    <Card title={say`Cijfers over de streek`}>
      {standing.length === 0 ? (
        <Empty
          title={say`Er staan nog geen cijfers over de streek.`}
          act={{ href: address, label: say`Bekijk de overeenkomst` }}
        >
          {say`Een partij schrijft ze over in de overeenkomst, met de bron en de dag.`}
        </Empty>
      ) : (
        <>
          <DataTable
            caption={say`Cijfers over de streek`}
            captionHidden
            rows={standing}
            columns={[
              { head: say`Wat`, rowHead: true, cell: ({ subject }) => subject },
              { head: say`Cijfer`, numeric: true, cell: ({ value, unit }) => figureInWords(value, unit) },
              { head: say`Dag`, cell: ({ on }) => formatDate(on, 'short') },
              { head: say`Bron`, cell: ({ source, by }) => say`${source}, overgeschreven door ${by.name}` },
            ]}
          />
          <p class="source">{say`Deze cijfers komen van elders. Ze tellen anders dan Werkwinkel, en van een andere dag.`}</p>
        </>
      )}
    </Card>
  );
}
