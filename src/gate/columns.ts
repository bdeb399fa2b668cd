/**
 * Rows as the gate answers many of them: column by column, so that each field is named once. PostgreSQL looks up how a type is
 * written for each value of a row, and once for a column.
 */

/** Rows of which each field is a list of its own; nothing stands in any of them when there is no row. */
export type Columns<Row> = { readonly [Field in keyof Row]?: readonly Row[Field][] | null };

/** An answer of the gate in which these fields hold their rows column by column. */
export type InColumns<Answer, Field extends keyof Answer> = Omit<Answer, Field> & {
  readonly [Name in Field]: Columns<Answer[Name] extends readonly (infer Row)[] ? Row : never>;
};

/** Puts columns together as rows, in their order. */
export function rowsFrom<Row extends object>(columns: Columns<Row>): Row[] {
  const fields = Object.entries(columns) as [string, readonly unknown[] | null][];
  const count = fields[0]?.[1]?.length ?? 0;
  return Array.from({ length: count }, (_, place) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of fields) row[field] = values?.[place];
    return row as Row;
  });
}
