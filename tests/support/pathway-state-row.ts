/** How a table of a pathway is asked for: one list per person, each row with its id first. Part of pathway-state.ts. */

export type Cells = readonly unknown[];

/** The id of an organisation of which the table keeps the number. */
export const ref = (column: string) => `(select o.id from organisations o where o.ref = ${column})`;

/** The rows of one table about the person `p`, in the order in which they came; `$2` is today. */
export function rows(table: string, cells: string, order = 'x.recorded_at, x.id'): string {
  return `(select coalesce(json_agg(json_build_array(x.id, ${cells}) order by ${order}), '[]') from ${table} x where x.person_id = p.id)`;
}
