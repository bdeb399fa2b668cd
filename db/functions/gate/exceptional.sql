-- Exceptional access: for someone whom the organisation guided before and does not guide now, found by a search, at most four
-- hours. It replaces a missing involvement, never a missing flow; a data protection officer other than the user reviews it.

-- The day so many working days later. Counts Mondays to Fridays; a public holiday counts as a working day, which makes the
-- term shorter and never longer.
create or replace function gate.add_weekdays(p_from date, p_days integer) returns date
language sql immutable as $$
  select d::date from generate_series(p_from + 1, p_from + p_days * 2 + 4, interval '1 day') d
  where extract(isodow from d) < 6
  order by d offset greatest(p_days, 1) - 1 limit 1
$$;

-- The right lapses while an access of this user waits too long for its review, and once one was not justified.
create or replace function gate.exceptional_right_lapsed(me gate.actor) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.review_is_late(me) or gate.was_unjustified(me)
$$;

-- Someone this organisation knew and no longer guides, within its own territory. Looks only at what the organisation itself holds.
create or replace function gate.formerly_guided(me gate.actor, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select 'exceptional' = any (me.purposes) and not gate.shielded(me, p_person) and not gate.guides(me.organisation, p_person, me.today)
    and exists (
      select 1 from gate.person_index x
      where x.organisation = me.organisation and x.person_id = p_person
        and (not exists (select 1 from territories t where t.organisation = me.organisation)
          or exists (select 1 from territories t where t.organisation = me.organisation and t.nis = x.nis)))
    and exists (
      select 1 from involvements i
      where i.person_id = p_person and i.organisation = me.organisation and i.valid_until < me.today)
$$;

-- What a search by full number says of someone formerly guided: only that, and until when. It goes in the log as well.
drop function if exists gate.formerly_found(gate.actor, bytea);
create or replace function gate.formerly_found(me gate.actor, p_person uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('dossier', p_person, 'until', (
    select max(i.valid_until) from involvements i where i.person_id = p_person and i.organisation = me.organisation))
  where gate.formerly_guided(me, p_person)
$$;

-- Whether this user found this person by a search in the last twelve hours.
create or replace function gate.found_by_search(me gate.actor, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select 1 from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
    where e.person_id = p_person and e.at > now() - interval '12 hours'
      and h.user_id = me.user_id and h.organisation_id = me.organisation_id and h.outcome = 'formerly')
$$;

-- May this user ask, or is an access open? open, may, lapsed, or missing: for everyone whom no search may find.
create or replace function gate.exceptional_state(p_token text, p_person uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  until timestamptz;
  state text := 'missing';
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  if gate.formerly_guided(me, p_person) then
    select e.ends_at into until from exceptional_accesses e
    where e.person_id = p_person and e.organisation = me.organisation and e.user_id = me.user_id
      and e.ends_at > now() and e.reviewed_at is null
    order by e.ends_at desc limit 1;
    -- That the right lapsed is told only of someone whom a search found: it would tell that this person was guided here.
    state := case
      when until is null and not gate.found_by_search(me, p_person) then 'missing'
      when gate.exceptional_right_lapsed(me) then 'lapsed'
      when until is not null then 'open'
      else 'may' end;
  end if;
  return json_build_object('outcome', state, 'actor', row_to_json(me), 'until', until);
end $$;

-- Opens an access. The reason is for the officer who reviews it; the person sees that it happened.
create or replace function gate.open_exceptional(p_token text, p_person uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  state text := gate.exceptional_state(p_token, p_person) ->> 'outcome';
  access uuid;
begin
  if state in ('signedOut', 'missing') then
    return json_build_object('outcome', state);
  end if;
  if state = 'lapsed' then
    return json_build_object('outcome', 'forbidden');
  end if;
  if state = 'may' then
    insert into exceptional_accesses (person_id, organisation, user_id, reason, ends_at, review_by)
    values (p_person, me.organisation, me.user_id, p_reason, now() + interval '4 hours', gate.add_weekdays(me.today, 5))
    returning id into access;
    perform gate.record_act(me, 'exceptional.open', access::text, p_person);
    insert into security_events (user_id, organisation, event, detail)
    values (me.user_id, me.organisation, 'exceptional.opened', access::text);
  end if;
  return json_build_object('outcome', 'done');
end $$;

-- The accesses of the organisation, those that wait for a review first, for its data protection officer.
create or replace function gate.exceptional_accesses_of(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  rows json;
  shown_persons uuid[];
  refusal json := gate.desk_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  with page as (
    select * from exceptional_accesses where organisation = me.organisation
    order by reviewed_at is not null, case when reviewed_at is null then opened_at end, opened_at desc limit 100)
  select json_agg(json_build_object('id', p.id, 'dossier', p.person_id, 'user', u.display_name, 'own', p.user_id = me.user_id,
      'reason', p.reason, 'openedAt', p.opened_at, 'endsAt', p.ends_at, 'reviewBy', p.review_by,
      'late', p.reviewed_at is null and p.review_by < me.today, 'verdict', p.verdict, 'note', p.review_note,
      'reviewedAt', p.reviewed_at, 'reviewedBy', r.display_name)
      order by p.reviewed_at is not null, case when p.reviewed_at is null then p.opened_at end, p.opened_at desc),
    array_agg(distinct p.person_id)
  into rows, shown_persons
  from page p join users u on u.id = p.user_id left join users r on r.id = p.reviewed_by;
  perform gate.log_oversight(me, p_route, shown_persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'));
end $$;

-- The officer's verdict. It closes the access if that is still open; an unjustified one takes the user's right away.
create or replace function gate.review_exceptional(p_token text, p_access uuid, p_verdict text, p_note text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  access exceptional_accesses;
  refusal text;
begin
  select * into access from exceptional_accesses where id = p_access and organisation = me.organisation for update;
  refusal := gate.act_refusal(me, 'oversight' = any (me.purposes) and access.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if access.user_id = me.user_id then
    return json_build_object('outcome', 'forbidden');
  end if;
  if access.reviewed_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update exceptional_accesses set reviewed_by = me.user_id, reviewed_at = now(), verdict = p_verdict, review_note = p_note
  where id = access.id;
  perform gate.record_act(me, 'exceptional.review', access.id::text, access.person_id);
  if p_verdict = 'unjustified' then
    insert into security_events (user_id, organisation, event, detail)
    values (access.user_id, me.organisation, 'exceptional.unjustified', access.id::text);
  end if;
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.exceptional_state(text, uuid),
  gate.open_exceptional(text, uuid, text),
  gate.exceptional_accesses_of(text, text),
  gate.review_exceptional(text, uuid, text, text) to werkwinkel_app;
