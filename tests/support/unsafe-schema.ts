/**
 * The same guarding of dossiers as much advice gives it: row-level security by a setting, and beside it what people add
 * later. Each of our probes must find its leak here first, or it proves nothing where it finds none.
 */
import type { FreshDatabase } from './database.ts';

/** Organisation 7 asks; whatever it learns about organisation 8 is a leak. */
export async function makeUnsafeSchema({ admin }: FreshDatabase): Promise<void> {
  for (const statement of statements) await admin.many(statement);
}

const statements = [
  `create schema unsafe`,
  `grant usage, create on schema unsafe to werkwinkel_app, werkwinkel_owner`,
  `create table unsafe.dossiers (id integer primary key, organisation integer not null, insz text not null unique, name text not null)`,
  `insert into unsafe.dossiers select n, 7 + n % 2, 'insz-' || n, 'person-' || n from generate_series(1, 4000) n`,
  `create table unsafe.notes (dossier integer not null references unsafe.dossiers (id), organisation integer not null)`,
  `alter table unsafe.dossiers enable row level security`,
  `alter table unsafe.notes enable row level security`,
  `create policy own on unsafe.dossiers using (organisation = current_setting('unsafe.organisation', true)::integer)`,
  `create policy own on unsafe.notes using (organisation = current_setting('unsafe.organisation', true)::integer)`,
  `grant select, insert on unsafe.dossiers, unsafe.notes to werkwinkel_app`,
  `create table unsafe.open_dossiers as select * from unsafe.dossiers`,
  `grant select on unsafe.open_dossiers to werkwinkel_app`,
  `create view unsafe.everyone as select * from unsafe.dossiers`,
  `create function unsafe.allows(p integer) returns boolean language plpgsql as $$ begin return p = 7; end $$`,
  `create view unsafe.mine as select * from unsafe.open_dossiers where unsafe.allows(organisation)`,
  `create materialized view unsafe.figures as select organisation, count(*) as persons from unsafe.dossiers group by organisation`,
  `grant select on unsafe.everyone, unsafe.mine, unsafe.figures to werkwinkel_app`,
  `create function unsafe.how_many(p integer) returns bigint language sql security definer
     as 'select count(*) from unsafe.dossiers where organisation = p'`,
  `create function unsafe.peep(p text) returns boolean language plpgsql leakproof cost 0.0001
     as $$ begin if p = 'person-1' then raise exception 'seen %', p; end if; return true; end $$`,
  `analyze unsafe.dossiers`,
  `analyze unsafe.open_dossiers`,
];
