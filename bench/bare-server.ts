/**
 * The ceiling: what this machine can do with `node:http` and `pg` alone on the same rows. No session, no gate, no template
 * language. With `--audit` the same statement also writes a durable row. Started by run.ts as a process of its own.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const connection = JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as pg.PoolConfig;
const audit = process.argv.includes('--audit');
const pool = new pg.Pool({ ...connection, max: 8 });

const read = `
  select f.field, f.value, f.as_of, f.certainty, f.status, o.name
  from facts f join organisations o on o.ref = f.source
  where f.person_id = $1 and f.superseded_at is null
  order by f.category_bit, f.field, f.as_of desc`;
const withAudit = `with audit as (insert into bench_audit (person_id, source) values ($1, 1)) ${read}`;
const statement = audit ? { name: 'read-audit', text: withAudit } : { name: 'read', text: read };

interface Row {
  readonly field: string;
  readonly value: unknown;
  readonly as_of: string;
  readonly certainty: string;
  readonly status: string;
  readonly name: string;
}

const server = createServer((request, response) => {
  const person = request.url?.split('/').at(-1) ?? '';
  pool
    .query<Row>({ ...statement, values: [person] })
    .then(({ rows }) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(rows));
    })
    .catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
});

function page(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `<div class="fact"><dt>${row.field}</dt><dd>${escape(JSON.stringify(row.value))}</dd><span>${row.name} · ${row.as_of} · ${row.certainty} · ${row.status}</span></div>`,
  );
  return `<!doctype html><html lang="nl"><head><title>Dossier</title></head><body><main><dl>${lines.join('')}</dl></main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('open'));
process.on('disconnect', () => process.exit(0));
