/** The public figures of one municipality, on its page: each indicator, year by year. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { DataTable } from '../../ui/table.tsx';
import { FIGURES } from './figure-choice.ts';
import {
  type PublicIndicator,
  type PublishedFigure,
  publicIndicator,
  valueText,
} from './published-figure.ts';

/** Shows them; `figures` are of this municipality alone, by indicator and year. */
export function PlaceFigures({ figures, merged }: { figures: readonly PublishedFigure[]; merged: boolean }) {
  const rows = figures.flatMap((figure) => {
    const indicator = publicIndicator(figure.indicator);
    return indicator === undefined ? [] : [{ figure, indicator }];
  });
  const isLast = ({ figure }: FigureRow) =>
    !figures.some(({ indicator, year }) => indicator === figure.indicator && year > figure.year);
  const now = rows.filter(isLast);
  const before = rows.filter((row) => !isLast(row));
  return (
    <Card title={say`Cijfers`}>
      {now.length === 0 ? (
        <p>{say`Van deze gemeente zijn er nog geen openbare cijfers. Ze verschijnen zodra het lokaal bestuur een heel jaar meetelt.`}</p>
      ) : (
        <FigureRows caption={say`De laatste openbare cijfers`} rows={now} />
      )}
      {before.length > 0 && (
        <Fold summary={say`Bekijk de jaren ervoor`}>
          <FigureRows caption={say`Openbare cijfers van vroeger`} rows={before} />
        </Fold>
      )}
      {merged && <p class="source">{say`De vroegere gemeenten tellen hier mee.`}</p>}
      <p>
        <a href={FIGURES}>{say`Alle cijfers en hoe we tellen`}</a>
      </p>
    </Card>
  );
}

type FigureRow = { readonly figure: PublishedFigure; readonly indicator: PublicIndicator };

function FigureRows({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        { head: say`Cijfer`, rowHead: true, cell: ({ indicator }) => indicator.name },
        { head: say`Jaar`, stacked: 'short', cell: ({ figure }) => figure.year },
        { head: say`Waarde`, numeric: true, cell: ({ figure, indicator }) => valueText(figure, indicator) },
        {
          head: say`Op een totaal van`,
          numeric: true,
          cell: ({ figure: { known } }) => (known === null ? '' : formatNumber(known)),
        },
      ]}
    />
  );
}
