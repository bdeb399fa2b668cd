/** The numbers of an instrument that are no condition: what, how much, since when, the source, and how sure that is. */
import { say } from '../../kernel/language.ts';
import { type Figure, type Unit, writeValue } from '../../rules/figure.ts';
import { Card } from '../../ui/card.tsx';
import { tell } from '../../ui/tell.ts';
import { DataTable } from '../../ui/table.tsx';
import { SourceOf } from './amount-card.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

export function FigureCard({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Card title={say`Bedragen en getallen`} id="getallen">
      <FigureTables figures={figures} />
      <p class="source">{say`Deze getallen beslissen niet over iemand. Bij een datum met “te verifiëren” is de eerste dag niet gevonden.`}</p>
    </Card>
  );
}

/** Shows numbers that were read in one place under the day since when, the newest first. */
export function FigureTables({ figures }: { figures: readonly Figure[] }) {
  const together = [...Map.groupBy(figures, seenIn).values()];
  return together
    .toSorted(([one], [other]) => ((one?.from ?? '') < (other?.from ?? '') ? 1 : -1))
    .map((rows) => <SeenTogether rows={rows} />);
}

function SeenTogether({ rows }: { rows: readonly Figure[] }) {
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <>
      <DataTable<Figure>
        caption={since(first)}
        rows={rows}
        columns={[
          { head: say`Wat`, rowHead: true, cell: ({ label }) => ruleText(label) },
          { head: say`Hoeveel`, numeric: true, cell: writtenFigure },
        ]}
      />
      <p class="source">{tell`Bron: ${<SourceOf row={first} />}`}</p>
    </>
  );
}

function seenIn({ from, fromToVerify, until, grade, source }: Figure): string {
  return JSON.stringify([from, fromToVerify, until, grade, source]);
}

function since({ from, fromToVerify, until }: Figure): string {
  const first = fromToVerify === true ? say`${writtenDay(from)} (te verifiëren)` : writtenDay(from);
  if (until === undefined) return say`Sinds ${first}`;
  return from === until ? say`Op ${first}` : say`Van ${first} tot en met ${writtenDay(until)}`;
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
