/** Figures of the territory that parties wrote over from a source, with that source and its day, to be read beside figures of the product. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import type { ContextFigure } from '../context-figure/context-figure.sql.ts';
import { bySubject, figureInWords } from '../context-figure/context-figure.ts';
import { municipalityName } from '../organisation/municipality.ts';

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
          <WholeTerritory standing={standing.filter(({ nis }) => nis === null)} />
          {[...bySubject(standing)].map(([subject, those]) => (
            <PerPlace subject={subject} those={those} />
          ))}
          <p class="source">{say`Deze cijfers komen van elders. Ze tellen anders dan Werkwinkel, en van een andere dag.`}</p>
        </>
      )}
    </Card>
  );
}

function WholeTerritory({ standing }: { standing: readonly ContextFigure[] }) {
  if (standing.length === 0) return null;
  return (
    <DataTable
      caption={say`Cijfers over de streek`}
      captionHidden
      rows={standing}
      columns={[{ head: say`Wat`, rowHead: true, cell: ({ subject }) => subject }, ...columns()]}
    />
  );
}

/** One figure of several municipalities. */
function PerPlace({ subject, those }: { subject: string; those: readonly ContextFigure[] }) {
  const named = those.map((one) => ({ ...one, place: municipalityName(one.nis ?? '') ?? one.nis ?? '' }));
  return (
    <DataTable
      caption={subject}
      rows={named.toSorted((one, other) => one.place.localeCompare(other.place, 'nl'))}
      columns={[{ head: say`Gemeente`, rowHead: true, cell: ({ place }) => place }, ...columns()]}
    />
  );
}

function columns(): Column<ContextFigure>[] {
  return [
    { head: say`Cijfer`, numeric: true, cell: ({ value, unit }) => figureInWords(value, unit) },
    { head: say`Dag`, cell: ({ on }) => formatDate(on, 'short') },
    { head: say`Bron`, cell: ({ source, by }) => say`${source}, overgeschreven door ${by.name}` },
  ];
}
