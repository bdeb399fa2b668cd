-- Concerns: raised, supported, bundled, carried up to the next body, and read when answered. Everyone who takes part may know that a
-- concern exists, so that a refusal says why.

-- Everyone who raised a concern or one bundled into it, or who supports one of them.
create or replace function gate.concern_voices(p_concern uuid)
returns table (user_id uuid, organisation integer, municipality_nis text, raised boolean, at timestamptz)
language sql stable as $$
  select c.raised_by, c.organisation, c.municipality_nis, true, c.raised_at from concerns c
  where c.id = p_concern or c.bundled_into = p_concern
  union all
  select s.user_id, s.organisation, s.municipality_nis, false, s.supported_at
  from concerns c join concern_supports s on s.concern_id = c.id
  where c.id = p_concern or c.bundled_into = p_concern
$$;

-- Writes what happened into the history of a concern.
create or replace function gate.note_concern_step(me gate.actor, p_concern uuid, p_kind text, p_body uuid, p_note text default null)
returns void
language sql as $$
  insert into concern_steps (concern_id, kind, body_id, note, user_id, organisation)
  values (p_concern, p_kind, p_body, p_note, me.user_id, me.organisation)
$$;

-- The concerns that an organisation with a seat alone may know: what stands or stood at the bodies where it sits, and what it raised or
-- supports.
create or replace function gate.concerns_known_to(me gate.actor) returns uuid[]
language sql stable as $$
  with sits as materialized (select gate.bodies_of(me) as bodies),
  known as (
    select c.id from concerns c, sits where c.body_id = any (sits.bodies) or c.organisation = me.organisation
    union
    select s.concern_id from concern_steps s, sits where s.body_id = any (sits.bodies)
    union
    select s.concern_id from concern_supports s where s.organisation = me.organisation)
  select coalesce(array_agg(k.id), '{}') from known k
$$;

-- May this actor know of a concern? All who carry consultation may; a seat opens those of its own body.
create or replace function gate.may_know_concern(me gate.actor, c concerns) returns boolean
language sql stable as $$
  select gate.reads_for_governments(me) or (gate.is_part_of_consultation(me) and c.id = any (gate.concerns_known_to(me)))
$$;

create or replace function gate.concerns_known_to_reader() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when gate.takes_part() and not gate.reader_is_of_governments() then gate.concerns_known_to(gate.current()) else '{}' end
$$;

-- A concern, held until this act is done where this actor sees to it: nobody else makes anyone wait.
create or replace function gate.hold_concern(me gate.actor, p_concern uuid) returns concerns
language plpgsql as $$
declare
  c concerns;
begin
  select * into c from concerns where id = p_concern;
  if gate.handles_concern(me, c) then
    select * into c from concerns where id = p_concern for update;
  end if;
  return c;
end $$;

-- Raises a concern at the nearest body of its municipality. Outcomes: done, missing, invalid (no such municipality, or no body for it).
create or replace function gate.raise_concern(p_token text, p_theme text, p_domain text, p_nis text, p_text text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_raise(me));
  nearest uuid := gate.first_body(p_nis);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if nearest is null or not exists (select from municipalities m where m.nis = p_nis) then
    return json_build_object('outcome', 'invalid', 'field', 'municipality');
  end if;
  -- Asked twice at once, it is one, and counts once.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'concern', me.user_id, p_theme, p_domain, p_nis, p_text), 0));
  select c.id into made from concerns c where c.raised_by = me.user_id and c.organisation = me.organisation
    and (c.theme, c.domain, c.municipality_nis, c.text) = (p_theme, p_domain, p_nis, p_text)
    and c.bundled_into is null and c.version = 1 and c.raised_at > clock_timestamp() - interval '1 minute';
  if made is not null then
    return json_build_object('outcome', 'done', 'id', made);
  end if;
  insert into concerns (theme, domain, municipality_nis, text, body_id, raised_by, organisation)
  values (p_theme, p_domain, p_nis, p_text, nearest, me.user_id, me.organisation) returning id into made;
  perform gate.note_concern_step(me, made, 'raised', nearest);
  perform gate.record_act(me, 'concern.raise', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- The answer to a concern, for the reader of now who may know of the concern, also where the decision itself is for others.
create or replace function gate.answer_to_concern(p_concern uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('answer', c.answer, 'number', d.number, 'owner', o.name, 'due', d.due_on)
  from concerns c join body_decisions d on d.id = c.decision_id join organisations o on o.ref = d.owner
  where c.id = p_concern and gate.may_know_concern(gate.current(), c)
$$;

-- Under which id this actor finds a concern again: the whole, or the part that they raised or supported where they may not know the whole.
create or replace function gate.concern_found_by(me gate.actor, c concerns) returns uuid
language sql stable as $$
  select case when gate.may_know_concern(me, c) then c.id else (
    select p.id from concerns p where p.bundled_into = c.id and gate.may_know_concern(me, p)
    order by p.organisation = me.organisation desc, p.raised_at limit 1) end
$$;

-- Supports a concern, once per person; what was bundled is supported as a whole by who may know the whole. Outcomes: done, missing, conflict (field: own, twice,
-- decided).
create or replace function gate.support_concern(p_token text, p_concern uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_raise(me));
  whole concerns;
  c concerns;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into c from concerns where id = p_concern;
  if c.id is null or not gate.may_know_concern(me, c) then
    return json_build_object('outcome', 'missing');
  end if;
  select * into whole from concerns where id = coalesce(c.bundled_into, c.id);
  if gate.may_know_concern(me, whole) then
    select * into c from concerns where id = whole.id for update;
  end if;
  if c.decision_id is not null then
    return json_build_object('outcome', 'conflict', 'field', 'decided', 'id', c.id);
  end if;
  if exists (select from gate.concern_voices(whole.id) v where v.user_id = me.user_id) then
    return json_build_object('outcome', 'conflict', 'id', c.id, 'field',
      case when exists (select from gate.concern_voices(whole.id) v where v.user_id = me.user_id and v.raised) then 'own' else 'twice' end);
  end if;
  insert into concern_supports (concern_id, user_id, organisation, municipality_nis)
  values (c.id, me.user_id, me.organisation,
    (select t.nis from territories t where t.organisation = me.organisation order by t.nis limit 1));
  perform gate.note_concern_step(me, c.id, 'supported', c.body_id);
  perform gate.record_act(me, 'concern.support', c.id::text);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- Does this actor see to a concern: as who keeps the body where it stands, or the one above?
create or replace function gate.handles_concern(me gate.actor, c concerns) returns boolean
language sql stable as $$
  select exists (
    select from bodies b left join bodies above on above.id = b.parent
    where b.id = c.body_id and (gate.keeps_body(me, b) or gate.keeps_body(me, above)))
$$;

-- Why this actor may not do this to a concern now, as an answer, or null. p_version is what was read: whoever came second is told so before
-- they are told that it went out of their hands.
create or replace function gate.concern_refusal(me gate.actor, c concerns, p_version integer) returns json
language sql stable as $$
  select case
    when c.id is null or not gate.may_know_concern(me, c) then json_build_object('outcome', 'missing')
    when c.decision_id is not null then json_build_object('outcome', 'conflict', 'field', 'decided')
    when c.bundled_into is not null then json_build_object('outcome', 'conflict', 'field', 'bundled')
    when c.version <> p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    when not gate.handles_concern(me, c) then json_build_object('outcome', 'forbidden')
  end
$$;

-- Bundles concerns that say the same: the others go on with the first, and so does everyone who raised or supported them. Outcomes: done,
-- missing, forbidden, conflict, invalid (others: none, or one that cannot be bundled any more).
create or replace function gate.bundle_concerns(p_token text, p_concern uuid, p_version integer, p_others uuid[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c concerns;
  refusal json := gate.consultation_refusal(me);
  other concerns;
  found integer := 0;
begin
  if refusal is not null then
    return refusal;
  end if;
  -- In one order, so that two who bundle at once wait in line.
  perform gate.hold_concern(me, o.id) from (select x.id from concerns x where x.id = p_concern or x.id = any (p_others) order by x.id) o;
  select * into c from concerns where id = p_concern;
  refusal := gate.concern_refusal(me, c, p_version);
  if refusal is not null then
    return refusal;
  end if;
  for other in select * from concerns where id = any (p_others) and id <> p_concern order by raised_at, id loop
    if gate.concern_refusal(me, other, other.version) is not null then
      return json_build_object('outcome', 'conflict', 'field', 'changed');
    end if;
    perform gate.note_concern_step(me, other.id, 'bundled', c.body_id);
    found := found + 1;
  end loop;
  if found = 0 then
    return json_build_object('outcome', 'invalid', 'field', 'others');
  end if;
  update concerns set bundled_into = p_concern, body_id = c.body_id, version = version + 1
  where id <> p_concern and (id = any (p_others) or bundled_into = any (p_others));
  update concerns set version = version + 1 where id = p_concern;
  perform gate.note_concern_step(me, p_concern, 'bundled', c.body_id);
  perform gate.record_act(me, 'concern.bundle', p_concern::text);
  return json_build_object('outcome', 'done', 'id', p_concern);
end $$;

-- Carries a concern up to the body above, with a note; nothing of what was is lost. Outcomes: done, missing, forbidden, conflict (field:
-- decided, bundled, changed, top, noSecretary).
create or replace function gate.carry_concern(p_token text, p_concern uuid, p_version integer, p_note text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c concerns;
  refusal json := gate.consultation_refusal(me);
  above bodies;
begin
  if refusal is not null then
    return refusal;
  end if;
  c := gate.hold_concern(me, p_concern);
  refusal := gate.concern_refusal(me, c, p_version);
  if refusal is not null then
    return refusal;
  end if;
  select p.* into above from bodies b join bodies p on p.id = b.parent where b.id = c.body_id;
  if above.id is null then
    return json_build_object('outcome', 'conflict', 'field', 'top');
  end if;
  if above.secretary is null then
    return json_build_object('outcome', 'conflict', 'field', 'noSecretary', 'name', above.name);
  end if;
  update concerns set body_id = above.id, version = version + 1 where id = p_concern or bundled_into = p_concern;
  perform gate.note_concern_step(me, p_concern, 'carried', above.id, p_note);
  perform gate.record_act(me, 'concern.carry', p_concern::text);
  return json_build_object('outcome', 'done', 'id', p_concern, 'name', above.name);
end $$;

-- Whoever raised or supported a concern read its answer: it leaves Vandaag.
create or replace function gate.read_answer(p_token text, p_concern uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  update concern_replies set read_at = clock_timestamp()
  where concern_id = (select coalesce(c.bundled_into, c.id) from concerns c where c.id = p_concern) and user_id = me.user_id and organisation = me.organisation and read_at is null;
  if not found then
    return json_build_object('outcome', 'missing');
  end if;
  perform gate.record_act(me, 'concern.readAnswer', p_concern::text);
  return json_build_object('outcome', 'done', 'id', p_concern);
end $$;

-- The answers that wait for this actor, for Vandaag: found by the user alone.
create or replace function gate.answers_for(me gate.actor) returns json
language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('concern', coalesce(gate.concern_found_by(me, c), c.id), 'theme', c.theme, 'answer', c.answer, 'number', d.number,
      'owner', o.name, 'dueOn', d.due_on, 'body', b.name) order by d.recorded_at), '[]')
    from concern_replies r
    join concerns c on c.id = r.concern_id
    join body_decisions d on d.id = c.decision_id
    join organisations o on o.ref = d.owner
    join bodies b on b.id = d.body_id
    where r.user_id = me.user_id and r.read_at is null and r.organisation = me.organisation);
end $$;

grant execute on function gate.concern_voices(uuid), gate.raise_concern(text, text, text, text, text), gate.support_concern(text, uuid),
  gate.bundle_concerns(text, uuid, integer, uuid[]), gate.carry_concern(text, uuid, integer, text), gate.read_answer(text, uuid)
  to werkwinkel_app;
grant execute on function gate.concerns_known_to_reader(), gate.answer_to_concern(uuid) to werkwinkel_app;
