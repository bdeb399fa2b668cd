-- Bodies are kept by their secretary: what they do, when they meet, who sits in them. Where one has no secretary, the body above names
-- one. Nothing of it is a person: organisations and functions are.

-- May this actor change the body itself? Who keeps it; of a body without secretary whoever keeps the one above.
create or replace function gate.minds_body(me gate.actor, b bodies) returns boolean
language sql stable as $$
  select gate.keeps_body(me, b)
    or (b.secretary is null and exists (select from bodies p where p.id = b.parent and gate.keeps_body(me, p)))
$$;

-- May an organisation, or a unit of one, be secretary? Who carries consultation; others take a seat.
create or replace function gate.may_be_secretary(p_organisation integer) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from organisations o left join organisations w on w.ref = o.part_of
    where o.ref = p_organisation and gate.carries_consultation(coalesce(w.kind, o.kind)))
$$;

-- May this actor begin a local body? Who leads cooperation or is secretary, for a local government, VDAB or VVSG: others take a seat.
create or replace function gate.may_begin_body(me gate.actor) returns boolean
language sql stable as $$
  select coalesce(gate.reads_for_governments(me) and me.purposes && array['consultation', 'agreement'], false)
$$;

-- May this actor begin a body that works in a municipality: where its organisation works, or under the working group of the province, or of
-- Flanders, that it keeps?
create or replace function gate.may_begin_in(me gate.actor, p_nis text) returns boolean
language sql stable as $$
  select gate.works_in(me.organisation, p_nis, me.today) or exists (
    select from bodies b where gate.keeps_body(me, b) and b.kind = 'workingGroup'
      and (b.level = 'central' or b.province = (select m.province from municipalities m where m.nis = p_nis)))
$$;

-- A body, held until this act is done where this actor may change it: nobody else makes anyone wait.
create or replace function gate.hold_body(me gate.actor, p_body uuid) returns bodies
language plpgsql as $$
declare
  b bodies;
begin
  select * into b from bodies where id = p_body;
  if gate.minds_body(me, b) then
    select * into b from bodies where id = p_body for no key update;
  end if;
  return b;
end $$;

-- The same of whoever reads now.
create or replace function gate.reader_minds_body(p_body uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.minds_body(gate.current(), b) from bodies b where b.id = p_body
$$;

create or replace function gate.reader_may_begin_body() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.may_begin_body(gate.current())
$$;

-- Changes what a body does, when it meets, how many it takes and who keeps it. p_words is {task, months, quorum?, secretary?}. Another
-- quorum holds from the next day on: a meeting is judged by the one with which its day began. Outcomes: done, missing, forbidden, conflict,
-- invalid (secretary, partner, quorum).
create or replace function gate.keep_body(p_token text, p_body uuid, p_version integer, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  b bodies;
  refusal json := gate.consultation_refusal(me);
  keeper integer := (select o.ref from organisations o where o.id = (p_words ->> 'secretary')::uuid);
  minimum integer := (p_words ->> 'quorum')::integer;
begin
  if refusal is not null then
    return refusal;
  end if;
  b := gate.hold_body(me, p_body);
  refusal := case
    when b.id is null then json_build_object('outcome', 'missing')
    when not gate.minds_body(me, b) then json_build_object('outcome', 'forbidden')
    when b.version is distinct from p_version then json_build_object('outcome', 'conflict')
    when p_words ->> 'secretary' is not null and keeper is distinct from b.secretary
      and coalesce(keeper not in (me.organisation, me.unit), true) and not exists (select from body_members s where s.body_id = b.id
        and s.organisation = keeper and gate.is_taken(s, me.today))
      then json_build_object('outcome', 'invalid', 'field', 'secretary')
    when keeper is not null and not gate.may_be_secretary(keeper) then json_build_object('outcome', 'invalid', 'field', 'partner')
    when minimum > (select count(*) from body_members s where s.body_id = b.id and s.standing = 'agreed'
      and coalesce(s.valid_until, 'infinity') >= me.today)
      then json_build_object('outcome', 'invalid', 'field', 'quorum')
  end;
  if refusal is not null then
    return refusal;
  end if;
  if minimum is distinct from b.quorum then
    insert into body_quorums (body_id, until, quorum) values (b.id, me.today, b.quorum) on conflict do nothing;
  end if;
  update bodies set task = p_words ->> 'task', quorum = minimum, secretary = keeper, version = version + 1,
    months = array(select e::smallint from jsonb_array_elements_text(p_words -> 'months') e order by e::smallint),
    -- The months say how often; the words before them would say it twice.
    rhythm = case when jsonb_array_length(p_words -> 'months') > 0 then null else rhythm end
  where id = b.id;
  perform gate.record_act(me, 'body.keep', b.id::text);
  return json_build_object('outcome', 'done', 'id', b.id);
end $$;

-- Begins a local body under the working group of its province, kept by whoever begins it. p_words is {name, kind, mark, task, places,
-- months}. Outcomes: done, missing, invalid (mark, places, elsewhere).
create or replace function gate.begin_body(p_token text, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_begin_body(me));
  above uuid;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if exists (select from jsonb_array_elements_text(p_words -> 'places') e where e not in (select nis from municipalities))
    or jsonb_array_length(p_words -> 'places') = 0 then
    return json_build_object('outcome', 'invalid', 'field', 'places');
  end if;
  if exists (select from jsonb_array_elements_text(p_words -> 'places') e where not gate.may_begin_in(me, e)) then
    return json_build_object('outcome', 'invalid', 'field', 'elsewhere');
  end if;
  -- Of several provinces it is the central group that comes next.
  select coalesce((select b.id from bodies b where b.level = 'provincial' and b.kind = 'workingGroup' and b.province = min(q.province)
      and count(distinct q.province) = 1), (select b.id from bodies b where b.level = 'central')) into above
  from (select m.province from municipalities m where m.nis in (select jsonb_array_elements_text(p_words -> 'places'))) q;
  insert into bodies (level, kind, name, mark, task, parent, secretary, months)
  values ('local', p_words ->> 'kind', p_words ->> 'name', p_words ->> 'mark', p_words ->> 'task', above, coalesce(me.unit, me.organisation),
    array(select e::smallint from jsonb_array_elements_text(p_words -> 'months') e order by e::smallint))
  on conflict (mark) do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'invalid', 'field', 'mark');
  end if;
  insert into body_places (body_id, nis) select distinct made, e from jsonb_array_elements_text(p_words -> 'places') e;
  perform gate.record_act(me, 'body.begin', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Adds a seat (p_member null) or changes one; a seat ends by its last day and is never taken away. Of another organisation it is only asked:
-- that one agrees itself (seat.sql). p_words is {organisation, function, substitute?, experience, from, until?}. Outcomes: done (with asked),
-- missing, forbidden, conflict (noSecretary, changed, gone), invalid (organisation, function, until, sat).
create or replace function gate.keep_member(p_token text, p_body uuid, p_member uuid, p_version integer, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  b bodies;
  s body_members;
  refusal json := gate.consultation_refusal(me);
  sitting integer := (select o.ref from organisations o where o.id = (p_words ->> 'organisation')::uuid
    and coalesce(o.valid_until, 'infinity') >= (gate.today()));
  begins date := (p_words ->> 'from')::date;
  ends date := (p_words ->> 'until')::date;
  kept uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  b := gate.hold_body(me, p_body);
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  if p_member is not null then
    select * into s from body_members where id = p_member and body_id = b.id for update;
    -- Another organisation is another seat.
    sitting := s.organisation;
  end if;
  refusal := case
    when p_member is not null and s.id is null then json_build_object('outcome', 'missing')
    when s.version is distinct from p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    when s.standing in ('declined', 'left') then json_build_object('outcome', 'conflict', 'field', 'gone')
    when sitting is null then json_build_object('outcome', 'invalid', 'field', 'organisation')
    when ends < begins then json_build_object('outcome', 'invalid', 'field', 'until')
    -- Whether enough were there on a day is not changed by what is said of a seat afterwards.
    when exists (select from meetings m join meeting_attendance a on a.meeting_id = m.id and a.member_id = s.id
      where m.held_on not between begins and coalesce(ends, 'infinity')) then json_build_object('outcome', 'invalid', 'field', 'sat')
    when exists (select from body_members o where o.body_id = b.id and o.organisation = sitting and lower(o.function) = lower(p_words ->> 'function')
      and o.id is distinct from p_member and o.standing <> 'declined' and o.valid_from <= coalesce(ends, 'infinity') and coalesce(o.valid_until, 'infinity') >= begins)
      then json_build_object('outcome', 'invalid', 'field', 'function')
  end;
  if refusal is not null then
    return refusal;
  end if;
  if p_member is null then
    insert into body_members (body_id, organisation, function, substitute, experience, valid_from, valid_until, standing)
    values (b.id, sitting, p_words ->> 'function', p_words ->> 'substitute', (p_words ->> 'experience')::boolean, begins, ends,
      case when sitting in (me.organisation, me.unit) then 'agreed' else 'named' end)
    returning id into kept;
  else
    update body_members set function = p_words ->> 'function', substitute = p_words ->> 'substitute',
      experience = (p_words ->> 'experience')::boolean, valid_from = begins, valid_until = ends, version = version + 1
    where id = s.id returning id into kept;
  end if;
  perform gate.record_act(me, 'bodyMember.keep', kept::text);
  return json_build_object('outcome', 'done', 'id', b.id, 'asked', p_member is null and sitting not in (me.organisation, coalesce(me.unit, me.organisation)));
end $$;

grant execute on function gate.may_be_secretary(integer), gate.reader_minds_body(uuid), gate.reader_may_begin_body(), gate.keep_body(text, uuid, integer, jsonb),
  gate.begin_body(text, jsonb), gate.keep_member(text, uuid, uuid, integer, jsonb) to werkwinkel_app;
