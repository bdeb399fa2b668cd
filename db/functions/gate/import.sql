-- The life of an import: a file comes in, a job with a session of its own reads it, and what came of it is kept. The job's
-- session is derived from the importer's: the same mandate, for importing alone, for a few hours.

create or replace function gate.may_import(me gate.actor) returns boolean
language sql immutable as $$ select me.organisation is not null and 'import' = any (me.purposes) $$;

-- An import that this actor may see and change, locked; a row of nulls otherwise.
create or replace function gate.own_import(me gate.actor, p_import uuid) returns client_imports
language sql security definer set search_path = pg_catalog, public as $$
  select i.* from client_imports i
  where i.id = p_import and gate.may_import(me) and i.organisation = me.organisation
    and (i.user_id = me.user_id or gate.imports_for_all(me))
  for update
$$;

-- Makes room for a file that is about to come in. Twenty at once in one organisation are enough.
create or replace function gate.begin_import(p_token text, p_file_name text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  new_id uuid;
  refusal text := gate.act_refusal(me, gate.may_import(me));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.touch(me.session_id);
  if (select count(*) from client_imports where organisation = me.organisation and made_at > now() - interval '1 hour'
      and status in ('receiving', 'queued', 'checking', 'running')) >= 20 then
    return json_build_object('outcome', 'busy');
  end if;
  insert into client_imports (organisation, user_id, mandate_id, for_all, team_id, file_name)
  values (me.organisation, me.user_id, me.mandate_id, gate.imports_for_all(me),
    case when not gate.imports_for_all(me) then me.team_id end, p_file_name)
  returning id into new_id;
  return json_build_object('outcome', 'begun', 'id', new_id);
end $$;

-- The file did not come in whole, or it proves to be a repetition.
create or replace function gate.drop_import(p_token text, p_import uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from client_imports i using gate.actor_for(p_token) as me
  where i.id = p_import and i.status = 'receiving' and i.user_id = me.user_id
$$;

-- Gives an import a job session of its own and, when p_enqueue, a place among the jobs.
create or replace function gate.put_to_work(me gate.actor, p_import uuid, p_job_hash bytea, p_sealed_token bytea, p_enqueue boolean)
returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  job uuid;
begin
  update sessions set ended_at = now()
  where id = (select job_session from client_imports where id = p_import) and ended_at is null;
  insert into sessions (token_hash, kind, user_id, mandate_id, purposes, category_mask, idle_minutes, ends_at)
  select p_job_hash, 'job', me.user_id, me.mandate_id, array['import'], s.category_mask, 360, now() + interval '6 hours'
  from sessions s where s.id = me.session_id
  returning id into job;
  update client_imports set job_session = job, sealed_token = p_sealed_token, status = 'queued', problem = null, ended_at = null
  where id = p_import;
  if p_enqueue then
    perform gate.enqueue_import(p_import);
  end if;
end $$;

create or replace function gate.enqueue_import(p_import uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  select graphile_worker.add_job('clientImport', json_build_object('import', p_import), job_key := 'clientImport ' || p_import,
    max_attempts := 5)
$$;

-- The file is in: it gets its place in the row of jobs. p_file: {size, digest, dryRun, absent}.
create or replace function gate.queue_import(p_token text, p_import uuid, p_file jsonb, p_job_hash bytea, p_sealed_token bytea,
  p_enqueue boolean)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
  refusal text := gate.act_refusal(me, here.status = 'receiving' and here.user_id = me.user_id);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update client_imports set file_size = (p_file ->> 'size')::bigint, digest = p_file ->> 'digest',
    dry_run = (p_file ->> 'dryRun')::boolean, absent = p_file ->> 'absent',
    choices = coalesce((select c.choices from column_choices c where c.organisation = me.organisation), '{}')
  where id = p_import;
  perform gate.put_to_work(me, p_import, p_job_hash, p_sealed_token, p_enqueue);
  perform gate.record_act(me, 'import.queue', p_import::text);
  return json_build_object('outcome', 'queued', 'id', p_import);
end $$;

-- Reads the same file again: for real after a trial run, with other columns, or on from where a real run stopped.
create or replace function gate.restart_import(p_token text, p_import uuid, p_dry_run boolean, p_job_hash bytea, p_sealed_token bytea)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
  refusal text := gate.act_refusal(me, here.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not here.has_file or here.status not in ('done', 'columns', 'stopped', 'failed') or (here.status = 'done' and not here.dry_run) then
    return json_build_object('outcome', 'conflict');
  end if;
  -- A real run goes on from the row it had reached; anything else begins anew.
  if here.dry_run or here.cursor_line = 0 then
    delete from client_import_batches where import_id = p_import;
    update client_imports set cursor_line = 0, counts = '{}', notes = '[]', total = null, absence = null, begun_at = null,
      dry_run = p_dry_run, choices = coalesce((select c.choices from column_choices c where c.organisation = me.organisation), '{}')
    where id = p_import;
  end if;
  perform gate.put_to_work(me, p_import, p_job_hash, p_sealed_token, true);
  perform gate.record_act(me, 'import.restart', p_import::text);
  return json_build_object('outcome', 'queued', 'id', p_import);
end $$;

-- Keeps what headings mean for the files of this organisation; other headings keep their meaning.
create or replace function gate.choose_columns(p_token text, p_choices jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_import(me));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into column_choices as c (organisation, choices, chosen_by) values (me.organisation, jsonb_strip_nulls(p_choices), me.user_id)
  on conflict (organisation) do update
    set choices = jsonb_strip_nulls(c.choices || p_choices), chosen_by = me.user_id, chosen_at = now();
  perform gate.record_act(me, 'import.chooseColumns', me.organisation::text);
  return json_build_object('outcome', 'chosen');
end $$;

-- Two imports of one list: that of the whole organisation, of one team, or of one importer.
create or replace function gate.same_list(one client_imports, other client_imports) returns boolean
language sql immutable as $$
  select one.organisation = other.organisation and one.for_all = other.for_all and one.team_id is not distinct from other.team_id
    and (one.for_all or one.team_id is not null or one.user_id = other.user_id)
$$;

-- A nightly list that went in without errors and without open question: the next one is compared with it.
create or replace function gate.is_whole_list(one client_imports) returns boolean
language sql immutable as $$
  select one.status = 'done' and not one.dry_run and one.absent = 'ended' and (one.counts ->> 'rejected')::integer = 0
    and one.absence ->> 'kind' is distinct from 'refused'
$$;

-- Writes how far a job came; only the job's own session may, and only from where it thinks it is: a second runner is refused
-- and undoes its batch. p_state: any of {status, problem, total, line, counts, notes, absence}; p_people: {reference: person}.
create or replace function gate.advance_import(p_token text, p_import uuid, p_from_line integer, p_state jsonb, p_headings bytea,
  p_sealed bytea, p_rejected uuid[], p_people jsonb)
returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports;
begin
  select * into here from client_imports where id = p_import and job_session = me.session_id for update;
  if here.id is null then
    return 'signedOut';
  end if;
  if here.cursor_line <> p_from_line or here.status not in ('queued', 'checking', 'running') then
    return 'conflict';
  end if;
  update client_imports set
    status = coalesce(p_state ->> 'status', status), problem = coalesce(p_state ->> 'problem', problem),
    total = coalesce((p_state ->> 'total')::integer, total), cursor_line = coalesce((p_state ->> 'line')::integer, cursor_line),
    counts = coalesce(p_state -> 'counts', counts), notes = coalesce(p_state -> 'notes', notes),
    absence = coalesce(p_state -> 'absence', absence), headings = coalesce(p_headings, headings),
    begun_at = coalesce(begun_at, clock_timestamp())
  where id = p_import;
  if p_sealed is not null then
    -- Only someone whom this organisation knows: a download of other rows is no reading of anybody's record.
    insert into client_import_batches (import_id, line, sealed, persons)
    values (p_import, (p_state ->> 'line')::integer, p_sealed, array(
      select k from unnest(p_rejected) k where (gate.own_involvement(me, k)).id is not null));
  end if;
  insert into client_import_people (import_id, reference, person_id)
  select p_import, key, value::uuid from jsonb_each_text(coalesce(p_people, '{}'))
  where (gate.own_involvement(me, value::uuid)).id is not null
  on conflict (import_id, reference) do update set person_id = excluded.person_id;
  if p_state ->> 'status' in ('done', 'stopped', 'failed', 'columns') then
    perform gate.close_import(p_import);
  end if;
  -- What could be read of a broken file went in; reading it once more would bring nothing.
  if p_state ->> 'status' = 'stopped' and not here.dry_run then
    update client_imports set has_file = false where id = p_import;
  end if;
  return 'advanced';
end $$;

drop function if exists gate.count_anew();
-- Tells PostgreSQL how many rows there are now: it plans by that.
create or replace function gate.refresh_planner_statistics() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze persons, insz_keys, involvements, assignments, facts, gate.person_index;
end $$;
comment on function gate.refresh_planner_statistics is 'Runs as the owner of the tables.';

-- The job is over: its session ends. A list that went in whole is the one to compare the next with; older ones go. Where it brought one in ten
-- or more of all, what works over everyone of the organisation would be planned for the few that were known, and take minutes.
create or replace function gate.close_import(p_import uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  here client_imports;
begin
  update client_imports set ended_at = clock_timestamp(), sealed_token = null,
    has_file = has_file and (dry_run or status <> 'done')
  where id = p_import returning * into here;
  update sessions set ended_at = now() where id = here.job_session and ended_at is null;
  if gate.is_whole_list(here) then
    delete from client_import_people p using client_imports i where p.import_id = i.id and i.id <> here.id and gate.same_list(i, here);
  end if;
  if not here.dry_run and (here.counts ->> 'created')::integer * 10 > (select greatest(reltuples, 0) from pg_class where oid = 'persons'::regclass) then
    perform gate.refresh_planner_statistics();
  end if;
end $$;

grant execute on function gate.begin_import(text, text), gate.drop_import(text, uuid),
  gate.queue_import(text, uuid, jsonb, bytea, bytea, boolean), gate.restart_import(text, uuid, boolean, bytea, bytea),
  gate.choose_columns(text, jsonb), gate.advance_import(text, uuid, integer, jsonb, bytea, bytea, uuid[], jsonb)
  to werkwinkel_app;
