/**
 * What may be written down of a failure: where it happened and of which kind. PostgreSQL repeats values in its messages,
 * details and contexts, and those can be about people.
 */

/** Gives of an error of PostgreSQL what tells nothing of anybody; any other error as it is. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error) || !isOfPostgres(error)) return error;
  const { code, severity, schema, table, column, constraint, routine } = error;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: 'DatabaseError',
    message: `PostgreSQL ${code}`,
    stack: stack.join('\n'),
    code,
    severity,
    schema,
    table,
    column,
    constraint,
    routine,
  };
}

type OfPostgres = { readonly code: string; readonly severity: string } & Readonly<
  Partial<Record<'schema' | 'table' | 'column' | 'constraint' | 'routine', string>>
>;

function isOfPostgres(error: Error): error is Error & OfPostgres {
  return 'severity' in error && 'code' in error && typeof error.code === 'string' && error.code.length === 5;
}
