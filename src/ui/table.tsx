/**
 * Tables of data. In a narrow column a row becomes a small list of labelled lines: each cell carries
 * its heading in `data-label`, and the style sheet does the rest.
 */
import type { ComponentChildren } from 'preact';

/**
 * One column: its heading, what a row shows in it, and whether it names the row. Where rows are stacked a `short` cell stands
 * beside other short ones, as numbers do; one that is `plain` or a `word` says by itself what it is, without its heading, and a
 * word stands beside its neighbours.
 */
export type Column<Row> = {
  head: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
  rowHead?: boolean;
  stacked?: 'short' | 'plain' | 'word';
};

type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
};

/** Shows rows under headings, with a caption that says what they are. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows }: TableProps<Row>) {
  const looks = columns.map(lookOf);
  return (
    <div class={columns.length > 4 ? 'table-frame table-frame--wide' : 'table-frame'}>
      <table class="utrecht-table utrecht-table--html-table">
        <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? 'number-cell' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{columns.map((column, place) => Cell(column, row, looks[place]))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellOf = { short: 'short-cell', plain: 'plain-cell', word: 'word-cell' } as const;

/** The class of the cells of a column: the same in every row. */
function lookOf<Row>({ numeric, stacked = numeric ? 'short' : undefined }: Column<Row>): string | undefined {
  const looks = [numeric && 'number-cell', stacked && cellOf[stacked]].filter(Boolean);
  return looks.join(' ') || undefined;
}

function Cell<Row>(column: Column<Row>, row: Row, look: string | undefined) {
  const content = column.cell(row);
  if (column.rowHead) return <th scope="row">{content}</th>;
  return (
    <td data-label={column.head} class={look}>
      {isNothing(content) ? null : <div>{content}</div>}
    </td>
  );
}

function isNothing(content: ComponentChildren): boolean {
  return content === undefined || content === null || content === false || content === '';
}
