/** Amounts through time, each with the day since when, the source, and how sure it is. */
import { say } from '../../kernel/language.ts';
import type { DatedAmount } from '../../rules/amount.ts';
import type { AmountTable } from '../../rules/instrument.ts';
import { euro, writeEuro } from '../../rules/money.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { GradeTag } from './law.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

export function AmountCard({ table }: { table: AmountTable }) {
  return (
    <Card title={ruleText(table.label)}>
      <DataTable<DatedAmount>
        caption={ruleText(table.label)}
        captionHidden
        rows={table.rows.toReversed()}
        columns={[
          { head: say`Sinds`, rowHead: true, cell: (row) => periodOf(row) },
          ...table.columns.map((head, place) => ({
            head: ruleText(head),
            numeric: true,
            cell: (row: DatedAmount) => amountIn(row, place),
          })),
          { head: say`Bron`, cell: (row) => <SourceOf row={row} /> },
        ]}
      />
      <p class="source">{say`Tussen twee bedragen die gevonden zijn, kent Werkwinkel alleen grenzen.`}</p>
    </Card>
  );
}

function periodOf({ from, until }: DatedAmount): string {
  return until === undefined ? writtenDay(from) : say`${writtenDay(from)}, gezien tot ${writtenDay(until)}`;
}

function amountIn({ amounts }: DatedAmount, place: number): string {
  const amount = amounts[place];
  return amount === undefined ? say`niet gevonden` : writeEuro(euro(amount));
}

/** Names the source of a number, with how sure it is where it is no official text. */
export function SourceOf({ row: { source, grade } }: { row: Pick<DatedAmount, 'source' | 'grade'> }) {
  return (
    <>
      <bdi>{source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}</bdi>
      {source.article !== undefined && <bdi>, {source.article}</bdi>} <GradeTag grade={grade} />
    </>
  );
}
