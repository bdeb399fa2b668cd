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
    'current', (
      select coalesce(json_agg(reference), '[]') from client_import_people where import_id = here.id and left_open is null));
end $$;

-- The category in which something of this kind is read.
create or replace function gate.open_category(p_kind text) returns integer
language sql immutable as $$
  select case p_kind when 'appointment' then gate.category('appointments') when 'referral' then gate.category('involvement')
    when 'place' then gate.category('measures') when 'proposal' then gate.category('plan') else gate.category('pathway') end
$$;

-- What of this person is open at this organisation, by kind: what would be called off or left behind when the guidance ends
-- (gate.leave_nothing_waiting), a running placement, and a hand-over. A list never calls off any of it.
create or replace function gate.open_at(me gate.actor, p_person uuid) returns text[]
language sql stable as $$
  select array_remove(array[
    case when exists (select from appointments a where a.person_id = p_person and a.source = me.organisation and a.state = 'planned')
      then 'appointment' end,
    case when exists (select from referrals r where r.person_id = p_person and r.sender = me.organisation
      and gate.is_undecided(r, me.today)) then 'referral' end,
    case when exists (select from placements p where p.person_id = p_person and p.source = me.organisation and p.ended_on is null
      and (p.state <> 'placed' or gate.takes_place(p, me.today))) then 'place' end,
    case when exists (select from proposals p where p.person_id = p_person and p.source = me.organisation and p.state = 'waiting')
      then 'proposal' end,
    case when exists (select from pathway_leads l where l.person_id = p_person and l.source = me.organisation and l.state = 'proposed')
      then 'lead' end,
    case when exists (select from release_requests q where q.person_id = p_person and q.source = me.organisation and q.state = 'asked')
      then 'release' end,
    case when exists (select from handovers h where h.person_id = p_person and h.source = me.organisation and h.running)
      then 'handover' end], null)
$$;

-- Whom of the previous list this one ends: who is missing from it and guided still, by this importer or for all.
create or replace function gate.missing_from(me gate.actor, here client_imports, p_references text[]) returns uuid[]
language sql stable as $$
  select array(
    select p.person_id from client_import_people p
    where p.import_id = gate.previous_list(here) and p.reference = any (p_references)
      and not exists (
        select from client_import_people c where c.import_id = here.id and c.person_id = p.person_id and c.left_open is null)
      and exists (
        select from involvements i
        where i.person_id = p.person_id and i.organisation = me.organisation and i.valid_until is null and i.role = 'guidance')
      and (gate.imports_for_all(me) or gate.assigned(me, p.person_id, null))
    order by p.person_id)
$$;

-- Keeps with the list whom it does not end because something is open; tells who they are.
create or replace function gate.leave_open(me gate.actor, here client_imports, p_missing uuid[]) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kept uuid[];
begin
  delete from client_import_people where import_id = here.id and left_open is not null;
  with held as (
    insert into client_import_people (import_id, reference, person_id, left_open)
    select here.id, p.reference, p.person_id, o.kinds from client_import_people p
    cross join lateral (select gate.open_at(me, p.person_id) as kinds) o
    where p.import_id = gate.previous_list(here) and p.person_id = any (p_missing) and o.kinds <> '{}'
    on conflict (import_id, reference) do nothing
    returning person_id)
  select coalesce(array_agg(person_id), '{}') into kept from held;
  return kept;
end $$;

-- Ends the organisation's guidance of these persons as of yesterday, so that other sources close at once, but of nobody of whom something
-- is open; a trial ends nobody. Tells how many ended, and how many did not because of what is open. Who is missing is held first: what a
-- colleague plans meanwhile is seen.
drop function if exists gate.end_absent(gate.actor, client_imports, text[]);
create or replace function gate.end_absent(me gate.actor, here client_imports, p_references text[], out p_ended integer, out p_open integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  missing uuid[] := gate.missing_from(me, here, p_references);
  kept uuid[];
begin
  if not here.dry_run then
    perform gate.hold_person(m) from unnest(missing) m;
    missing := gate.missing_from(me, here, p_references);
  end if;
  kept := gate.leave_open(me, here, missing);
  missing := array(select m from unnest(missing) m where m <> all (kept));
  p_open := cardinality(kept);
  p_ended := cardinality(missing);
  if here.dry_run then
    return;
  end if;
  update involvements i set valid_until = greatest(me.today - 1, i.valid_from), ended_reason = 'absent', ended_at = clock_timestamp()
  where i.person_id = any (missing) and i.organisation = me.organisation and i.valid_until is null and i.role = 'guidance';
  insert into act_log (act, user_id, mandate_id, organisation, person_id, subject_id)
  select 'involvement.end', me.user_id, me.mandate_id, me.organisation, m, here.id::text from unnest(missing) m;
end $$;

-- The job ends who is missing, in the transaction in which it finishes; in a trial it tells who would.
drop function if exists gate.end_missing(text, uuid, text[]);
create or replace function gate.end_missing(p_token text, p_import uuid, p_references text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports;
  done record;
begin
  select * into here from client_imports where id = p_import and job_session = me.session_id and absent = 'ended';
  if here.id is null then
    return json_build_object('count', 0, 'open', 0);
  end if;
  done := gate.end_absent(me, here, p_references);
  return json_build_object('count', done.p_ended, 'open', done.p_open);
end $$;

-- Someone looked at the number that was too large to end unasked, and agrees.
create or replace function gate.confirm_absence(p_token text, p_import uuid, p_references text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
  done record;
  refusal text := gate.act_refusal(me, here.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if here.status <> 'done' or here.dry_run or here.absence ->> 'reason' is distinct from 'tooMany' then
    return json_build_object('outcome', 'conflict');
  end if;
  done := gate.end_absent(me, here, p_references);
  update client_imports set absence = json_strip_nulls(json_build_object('kind', 'ended', 'count', done.p_ended, 'open', nullif(done.p_open, 0)))
  where id = p_import returning * into here;
  delete from client_import_people p using client_imports i where p.import_id = i.id and i.id <> here.id and gate.same_list(i, here);
  perform gate.record_act(me, 'import.confirmAbsence', p_import::text);
  return json_build_object('outcome', 'ended', 'count', done.p_ended);
end $$;

-- Whom a list did not end because something is open, as long as that guidance runs: with what is open as far as this importer may know of
-- it, and who guides. Each is written into the log.
create or replace function gate.left_open(p_token text, p_import uuid, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  here client_imports := gate.own_import(me, p_import);
  shown json;
  entries log.entry[];
begin
  if here.id is null then
    return '[]';
  end if;
  perform log.assert_fresh();
  select coalesce(json_agg(json_build_object('person', q.person_id, 'open', q.kinds, 'coach', q.coach) order by q.coach, q.person_id), '[]'),
    coalesce(array_agg(row(q.person_id, 1 | q.mask, array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry), '{}')
  into shown, entries
  from (
    select p.person_id, array(select k from unnest(p.left_open) k where me.category_mask & gate.open_category(k) <> 0) as kinds,
      (select coalesce(bit_or(gate.open_category(k)), 0) from unnest(p.left_open) k where me.category_mask & gate.open_category(k) <> 0) as mask,
      (select min(u.display_name) from assignments a join users u on u.id = a.user_id
       where a.person_id = p.person_id and a.organisation = me.organisation) as coach
    from client_import_people p
    where p.import_id = here.id and p.left_open is not null
      and exists (
        select from involvements i
        where i.person_id = p.person_id and i.organisation = me.organisation and i.valid_until is null and i.role = 'guidance')
      and (gate.imports_for_all(me) or gate.assigned(me, p.person_id, null))) q;
  if entries <> '{}' then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'import', p_route, 'shown', null, entries);
  end if;
  return shown;
end $$;

grant execute on function gate.left_open(text, uuid, text) to werkwinkel_app;
grant execute on function gate.absence_of(text, uuid), gate.end_missing(text, uuid, text[]), gate.confirm_absence(text, uuid, text[])
  to werkwinkel_app;
