/**
 * The ceiling: what this machine can do with `node:http` and `pg` alone on the same rows. No session, no gate, no template
 * language. With `--audit` the same statement also writes a durable row; with `--whole` it reads all that the page of a dossier shows
 * of one person, not the facts alone; with `--figures` the numbers of one organisation. Started by run.ts as a process of its own.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const connection = JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as pg.PoolConfig;
const audit = process.argv.includes('--audit');
const whole = process.argv.includes('--whole');
const figures = process.argv.includes('--figures');
const pool = new pg.Pool({ ...connection, max: 8 });

const facts = `
  select f.field, f.value, f.as_of, f.certainty, f.status, o.name
  from facts f join organisations o on o.ref = f.source
  where f.person_id = $1 and f.superseded_at is null
  order by f.category_bit, f.field, f.as_of desc`;
// Who is involved and since when, who guides, what asks for attention and which hand-over runs: one column each.
const page = `
  select (select json_agg(f) from (${facts}) f) as facts,
    (select json_agg(json_build_object('role', i.role, 'from', i.valid_from, 'name', o.name, 'team', t.name, 'user', u.display_name))
     from involvements i join organisations o on o.ref = i.organisation
     left join assignments a on a.person_id = i.person_id and a.organisation = i.organisation
     left join teams t on t.id = a.team_id left join users u on u.id = a.user_id
     where i.person_id = $1 and i.valid_until is null) as involved,
    (select json_agg(json_build_object('kind', s.kind, 'since', s.since, 'due', s.due, 'detail', s.detail))
     from signals s where s.person_id = $1 and s.state = 'open') as signals,
    (select json_agg(json_build_object('cause', h.cause, 'ends', h.ends_on, 'to', o.name))
     from handovers h join organisations o on o.ref = h.receiver where h.person_id = $1 and h.running) as handovers`;
// The numbers of an organisation of two years by quarter, as they are kept.
const numbers = `
  select s.indicator as field, json_build_object('outcome', s.outcome, 'number', sum(s.number)) as value,
    date_trunc('quarter', s.month)::date::text as as_of, '' as certainty, '' as status, '' as name
  from figure_counts s where s.organisation = $1::integer and s.month > now() - interval '2 years' group by 1, s.outcome, 3 order by 1, 3, s.outcome`;
const read = figures ? numbers : whole ? page : facts;
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

interface Whole {
  readonly facts: readonly Row[] | null;
  readonly involved: readonly object[] | null;
  readonly signals: readonly object[] | null;
  readonly handovers: readonly object[] | null;
}

const server = createServer((request, response) => {
  const person = request.url?.split('/').at(-1) ?? '';
  pool
    .query<Row & Whole>({ ...statement, values: [person] })
    .then(({ rows }) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(whole ? wholePage(rows[0]) : pageOf(rows, ''));
    })
    .catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
});

function wholePage(row: Whole | undefined): string {
  const rest = [row?.involved, row?.signals, row?.handovers]
    .flatMap((rows) => rows ?? [])
    .map(
      (one) =>
        `<li>${Object.entries(one)
          .map(([name, value]) => `${name} ${escape(JSON.stringify(value))}`)
          .join(' · ')}</li>`,
    );
  return pageOf(row?.facts ?? [], `<ul>${rest.join('')}</ul>`);
}

function pageOf(rows: readonly Row[], rest: string): string {
  const lines = rows.map(
    (row) =>
      `<div class="fact"><dt>${row.field}</dt><dd>${escape(JSON.stringify(row.value))}</dd><span>${row.name} · ${row.as_of} · ${row.certainty} · ${row.status}</span></div>`,
  );
  return `<!doctype html><html lang="nl"><head><title>Dossier</title></head><body><main><dl>${lines.join('')}</dl>${rest}</main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('open'));
process.on('disconnect', () => process.exit(0));
