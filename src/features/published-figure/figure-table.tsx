/** The table beside the map: every place that takes part, with its figure or with the word that it is not shown. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Empty } from '../../ui/empty.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { choiceAddress, type FigureChoice } from './figure-choice.ts';
import { countsOnly, levels, placeName, type PublishedFigure, valueText } from './published-figure.ts';

const PAGE_SIZE = 50;

type FigureTableProps = {
  choice: FigureChoice;
  figures: readonly PublishedFigure[];
  year: number;
  page: number;
};

/** Shows the places of one level by name, fifty at a time. */
export function FigureTable({ choice, figures, year, page }: FigureTableProps) {
  const { indicator, level } = choice;
  const rows = figures.toSorted((one, other) => placeName(one).localeCompare(placeName(other), 'nl'));
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const now = Math.min(page, pages);
  return (
    <>
      {rows.length === 0 ? (
        <Empty
          title={say`Geen enkele ${levels[level]} telde dat jaar mee.`}
        >{say`Een lokaal bestuur telt mee zodra zijn stroom voor statistiek van kracht is.`}</Empty>
      ) : (
        <DataTable
          caption={say`${indicator.name} per ${levels[level]}, ${year}`}
          rows={rows.slice((now - 1) * PAGE_SIZE, now * PAGE_SIZE)}
          columns={[
            { head: beginning(levels[level]), rowHead: true, cell: (one) => <PlaceOf figure={one} /> },
            {
              head: say`Cijfer`,
              numeric: true,
              cell: (one) =>
                one.known === null ? <Tag>{say`niet getoond`}</Tag> : valueText(one, indicator),
            },
            ...(countsOnly(indicator)
              ? []
              : [
                  {
                    head: say`Op een totaal van`,
                    numeric: true,
                    cell: ({ known }: PublishedFigure) => (known === null ? '' : formatNumber(known)),
                  },
                ]),
          ]}
        />
      )}
      <Pagination
        page={now}
        pages={pages}
        href={(next) => `${choiceAddress(indicator.code, level, year)}&pagina=${next}#tabel`}
      />
    </>
  );
}

function PlaceOf({ figure }: { figure: PublishedFigure }) {
  const name = placeName(figure);
  return figure.level === 'municipality' ? <a href={`/gemeenten/${figure.place}`}>{name}</a> : <>{name}</>;
}
