/** The numbers of an instrument that are no condition: what, how much, since when, the source, and how sure that is. */
import { say } from '../../kernel/language.ts';
import { type Figure, type Unit, writeValue } from '../../rules/figure.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { SourceOf } from './amount-card.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

export function FigureCard({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Card title={say`Bedragen en getallen`} id="getallen">
      <FigureTable caption={say`Bedragen en getallen`} figures={figures} />
      <p class="source">{say`Deze getallen beslissen niet over iemand. Bij een datum met “te verifiëren” is de eerste dag niet gevonden.`}</p>
    </Card>
  );
}

/** Shows numbers as rows, the newest of each first. */
export function FigureTable({ caption, figures }: { caption: string; figures: readonly Figure[] }) {
  return (
    <DataTable<Figure>
      caption={caption}
      captionHidden
      rows={newestFirst(figures)}
      columns={[
        { head: say`Wat`, rowHead: true, cell: ({ label }) => ruleText(label) },
        { head: say`Hoeveel`, numeric: true, cell: writtenFigure },
        { head: say`Sinds`, cell: since },
        { head: say`Bron`, cell: (row) => <SourceOf row={row} /> },
      ]}
    />
  );
}

/** Keeps the order in which labels come first, and puts what is newer of one label above what is older. */
function newestFirst(figures: readonly Figure[]): readonly Figure[] {
  return [...Map.groupBy(figures, ({ label }) => label).values()].flatMap((same) =>
    same.toSorted((one, other) => (one.from < other.from ? 1 : -1)),
  );
}

function since({ from, fromToVerify, until }: Figure): string {
  if (until !== undefined)
    return from === until ? writtenDay(from) : say`${writtenDay(from)} tot en met ${writtenDay(until)}`;
  return fromToVerify === true ? say`${writtenDay(from)} (te verifiëren)` : writtenDay(from);
}

/** Says a number with its unit in the language of the reader. */
function writtenFigure({ values, unit }: Pick<Figure, 'values' | 'unit'>): string {
  const written = values.map((value) => (unit === 'day' ? writtenDay(value) : writeValue(value, unit)));
  const [low = '', high] = written;
  const said = high === undefined ? low : say`${low} tot ${high}`;
  return unitWords[unit]?.(said, values.at(-1) === '1') ?? said;
}

const unitWords: Readonly<Partial<Record<Unit, (number: string, one: boolean) => string>>> = {
  years: (number) => say`${number} jaar`,
  quarters: (number, one) => (one ? say`1 kwartaal` : say`${number} kwartalen`),
  months: (number, one) => (one ? say`1 maand` : say`${number} maanden`),
  weeks: (number, one) => (one ? say`1 week` : say`${number} weken`),
  days: (number, one) => (one ? say`1 dag` : say`${number} dagen`),
  hours: (number) => say`${number} uur`,
  kilometres: (number) => say`${number} kilometer`,
};
