-- What the worker may ask about imports, and the download of what came back. The worker sees no person: it gets the sealed
-- token with which the job then enters the gate like anyone else.

create or replace function gate.import_job(p_import uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('sealed', encode(sealed_token, 'base64'))
  from client_imports where id = p_import and status in ('queued', 'checking', 'running')
$$;

-- The job cannot go on: its session is over, or it failed for a reason of ours.
create or replace function gate.halt_import(p_import uuid, p_status text, p_problem text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update client_imports set status = p_status, problem = p_problem
  where id = p_import and status in ('queued', 'checking', 'running');
  if found then
    perform gate.close_import(p_import);
  end if;
end $$;

-- Gives work that nobody is doing its place among the jobs again. Whoever does an import holds its lock, and loses it when it dies.
create or replace function gate.resume_imports() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  one uuid;
  resumed integer := 0;
begin
  for one in select id from client_imports where status in ('queued', 'checking', 'running') order by made_at loop
    if pg_try_advisory_xact_lock(gate.import_lock(one)) then
      perform gate.enqueue_import(one);
      resumed := resumed + 1;
    end if;
  end loop;
  return resumed;
end $$;

create or replace function gate.import_lock(p_import uuid) returns bigint
language sql immutable as $$ select hashtextextended('werkwinkel import ' || p_import, 0) $$;

-- Forgets what has served: uploads that broke off after a day, files that were not read for real after a week, rejected rows
-- after thirty days. Tells which files have to go.
create or replace function gate.forget_imports() returns uuid[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone uuid[];
begin
  with broken as (
    delete from client_imports where status = 'receiving' and made_at < now() - interval '1 day' returning id)
  select coalesce(array_agg(id), '{}') into gone from broken;
  update client_imports set has_file = false where has_file and ended_at < now() - interval '7 days';
  delete from client_import_batches b using client_imports i where i.id = b.import_id and i.ended_at < now() - interval '30 days';
  return gone || array(select id from client_imports where not has_file and ended_at > now() - interval '30 days');
end $$;

-- Downloading what came back is an export: it is logged, with the persons that are known, before a byte of it leaves.
create or replace function gate.export_import(p_token text, p_import uuid, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform log.assert_fresh();
  -- What is still being read would bring rows after this line of the log.
  if here.id is null or here.status in ('receiving', 'queued', 'checking', 'running') then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'import', p_route, 'absent', null, '{}');
    return json_build_object('outcome', 'missing');
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'import', p_route, 'exported', null,
    array(select distinct row(p, 1, array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from client_import_batches b, unnest(b.persons) p where b.import_id = p_import));
  return json_build_object('outcome', 'exported');
end $$;

grant execute on function gate.import_job(uuid), gate.halt_import(uuid, text, text), gate.resume_imports(), gate.forget_imports(),
  gate.import_lock(uuid) to werkwinkel_jobs;
grant execute on function gate.export_import(text, uuid, text) to werkwinkel_app;
