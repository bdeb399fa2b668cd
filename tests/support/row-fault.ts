/** One mistake in our schema for each probe of row-probe.ts: the probe must find it, else it proves nothing of our schema. */
import type { Queryable } from '../../src/adapters/database/pool.ts';

/** The name of the probe, and the mistake. */
export const schemaFaults: Readonly<Record<string, readonly string[]>> = {
  'selecting the rows of others': [
    'grant select on facts to werkwinkel_app',
    'create policy fault on facts for select to werkwinkel_app using (true)',
  ],
  'a unique key on the INSZ': ['grant insert on insz_keys to werkwinkel_app'],
  'a foreign key to a hidden row': [
    edit('gate.record_fact', `door.kind = 'involved'`, 'exists (select from persons where id = p_person)'),
  ],
  'a view that runs with the rights of its owner': [
    'create view gate.everyone as select person_id from facts',
    'grant select on gate.everyone to werkwinkel_app',
  ],
  'a function with the rights of its owner that everyone may call': [
    'grant execute on function gate.guides(integer, uuid, date) to public',
  ],
  'a materialised view': [
    'create materialized view gate.figures as select organisation, count(*) from involvements group by organisation',
    'grant select on gate.figures to werkwinkel_app',
  ],
  'the statistics of the planner': [
    'insert into facts (person_id, field, entry, category_bit, value, source, as_of, certainty) select person_id, field, n::text, category_bit, value, source, as_of, certainty from facts, generate_series(1, 50) n',
    'grant select on facts to werkwinkel_app',
    'alter table facts disable row level security',
    'analyze facts',
  ],
  'a cheap function in the condition': ['grant create on schema gate to werkwinkel_app'],
  'naming another organisation oneself': [
    edit(
      'gate.my_organisation',
      `select (gate.current()).organisation`,
      `select substring(current_setting('gate.organisation', true) from '^[0-9]+')::integer`,
    ),
  ],
  'the estimate of a plan': ['grant select on involvements to werkwinkel_app'],
  'asking without saying who asks': [
    `insert into sessions (token_hash, kind, user_id, mandate_id, ends_at)
     select sha256(''), 'session', user_id, id, now() + interval '1 hour' from mandates where role = 'trajectbegeleider' limit 1`,
  ],
  'an error that depends on a hidden row': [
    edit(
      'gate.vouch_involvement',
      'gate.may_list(me, p_person, p_reason) and',
      'exists (select from persons where id = p_person) and',
    ),
  ],
  'being the owner, or stepping around the rules': ['alter table facts no force row level security'],
};

/** Makes the mistake. */
export async function makeFault(admin: Queryable, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await admin.many(statement);
}

/** Writes an edit of a function as a statement; it fails when the function no longer says this. */
function edit(of: string, text: string, becomes: string): string {
  const quoted = (value: string) => `'${value.replaceAll(`'`, `''`)}'`;
  return `do $edit$ declare was text := pg_get_functiondef(${quoted(of)}::regproc); begin
    if strpos(was, ${quoted(text)}) = 0 then raise exception '% no longer says this', ${quoted(of)}; end if;
    execute replace(was, ${quoted(text)}, ${quoted(becomes)}); end $edit$`;
}
