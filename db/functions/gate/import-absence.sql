-- Who was in the previous nightly file and is missing from this one. Which of them end is judged by the program; only persons
-- of that previous file can end here, and only those the importer guides or may import for.

create or replace function gate.previous_list(here client_imports) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id from client_imports i
  where i.organisation = here.organisation and i.id <> here.id and gate.same_list(i, here) and gate.is_whole_list(i)
  order by i.ended_at desc limit 1
$$;

-- The keyed marks of the previous file and of this one.
create or replace function gate.absence_of(p_token text, p_import uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  here client_imports := gate.own_import(gate.actor_for(p_token), p_import);
begin
  return json_build_object(
    'previous', (select coalesce(json_agg(reference), '[]') from client_import_people where import_id = gate.previous_list(here)),
    'current', (select coalesce(json_agg(reference), '[]') from client_import_people where import_id = here.id));
end $$;

-- Ends the organisation's guidance of these persons as of yesterday, so that other sources close at once; tells how many ended.
create or replace function gate.end_absent(me gate.actor, here client_imports, p_references text[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  ended integer;
begin
  with missing as (
    select p.person_id from client_import_people p
    where p.import_id = gate.previous_list(here) and p.reference = any (p_references)
      and not exists (select 1 from client_import_people c where c.import_id = here.id and c.person_id = p.person_id)),
  over as (
    update involvements i set valid_until = greatest(me.today - 1, i.valid_from), ended_reason = 'absent',
      ended_at = clock_timestamp()
    from missing m
    where i.person_id = m.person_id and i.organisation = me.organisation and i.valid_until is null and i.role = 'guidance'
      and (gate.imports_for_all(me) or gate.assigned(me, i.person_id, null))
    returning i.person_id),
  noted as (
    insert into act_log (act, user_id, mandate_id, organisation, person_id, subject_id)
    select 'involvement.end', me.user_id, me.mandate_id, me.organisation, person_id, here.id::text from over)
  select count(*) into ended from over;
  return ended;
end $$;

-- The job ends who is missing, in the transaction in which it finishes.
create or replace function gate.end_missing(p_token text, p_import uuid, p_references text[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports;
begin
  select * into here from client_imports where id = p_import and job_session = me.session_id and not dry_run and absent = 'ended';
  return case when here.id is null then 0 else gate.end_absent(me, here, p_references) end;
end $$;

-- Someone looked at the number that was too large to end unasked, and agrees.
create or replace function gate.confirm_absence(p_token text, p_import uuid, p_references text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
  ended integer;
  refusal text := gate.act_refusal(me, here.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if here.status <> 'done' or here.dry_run or here.absence ->> 'reason' is distinct from 'tooMany' then
    return json_build_object('outcome', 'conflict');
  end if;
  ended := gate.end_absent(me, here, p_references);
  update client_imports set absence = json_build_object('kind', 'ended', 'count', ended) where id = p_import returning * into here;
  delete from client_import_people p using client_imports i where p.import_id = i.id and i.id <> here.id and gate.same_list(i, here);
  perform gate.record_act(me, 'import.confirmAbsence', p_import::text);
  return json_build_object('outcome', 'ended', 'count', ended);
end $$;

grant execute on function gate.absence_of(text, uuid), gate.end_missing(text, uuid, text[]), gate.confirm_absence(text, uuid, text[])
  to werkwinkel_app;
