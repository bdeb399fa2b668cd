-- Which reading of a disputed point of law is followed. A choice is drafted by one legal editor and confirmed by one of another
-- organisation, who is someone else; it counts from the next request. Taking a choice back is a choice too, and asks the same two.

-- Why this actor may not choose readings, or null. The points and what is followed are public, so that forbidden says so.
create or replace function gate.reading_refusal(me gate.actor, p_point text) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when not exists (select from reading_points where point = p_point) then 'missing'
    when ('flowRegister' = any (me.purposes) and me.role = 'jurist') is not true then 'forbidden'
  end
$$;

-- Whether each status and reading of a choice exists for the point.
create or replace function gate.is_choice(p_point text, p_followed jsonb) returns boolean
language sql stable as $$
  select jsonb_typeof(p_followed) = 'object' and not exists (
    select from jsonb_each_text(p_followed) f, reading_points p
    where p.point = p_point and (f.key <> all (p.statuses) or f.value is null or f.value <> all (p.readings)))
$$;

-- The number of the choice that stands for a point; 0 before the first.
create or replace function gate.standing_reading(p_point text) returns integer
language sql stable as $$
  select coalesce(max(version), 0) from reading_versions where point = p_point and state = 'confirmed'
$$;

-- What is followed at a moment, by point and status; without a moment now.
create or replace function gate.readings_at(p_moment timestamptz default null) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(r.point, r.followed), '{}')
  from (
    select distinct on (point) point, followed from reading_versions
    where state = 'confirmed' and (p_moment is null or confirmed_at <= p_moment)
    order by point, version desc) r
  where r.followed <> '{}'
$$;

-- Drafts a choice, or changes the draft. p_version and p_revision are what the editor saw; someone else's words are never overwritten
-- unread.
create or replace function gate.draft_reading(p_token text, p_point text, p_version integer, p_revision integer, p_followed jsonb, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.reading_refusal(me, p_point);
  draft reading_versions;
  standing integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not gate.is_choice(p_point, p_followed) then
    return json_build_object('outcome', 'invalid', 'field', 'followed');
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'reason');
  end if;
  perform pg_advisory_xact_lock(hashtext('reading ' || p_point));
  standing := gate.standing_reading(p_point);
  select * into draft from reading_versions where point = p_point and state = 'draft' for update;
  if standing is distinct from p_version or draft.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_followed = coalesce((select followed from reading_versions where point = p_point and version = standing), '{}') then
    return json_build_object('outcome', 'invalid', 'field', 'followed');
  end if;
  if draft.point is null then
    insert into reading_versions (point, version, followed, reason, drafted_by, drafted_for)
    select p_point, coalesce(max(version), 0) + 1, p_followed, btrim(p_reason), me.user_id, me.organisation
    from reading_versions where point = p_point;
  else
    update reading_versions set followed = p_followed, reason = btrim(p_reason), revision = revision + 1, drafted_by = me.user_id,
      drafted_for = me.organisation, drafted_at = now()
    where point = p_point and version = draft.version;
  end if;
  perform gate.record_act(me, 'reading.draft', p_point);
  return json_build_object('outcome', 'done', 'id', p_point);
end $$;

-- Takes a draft off the table.
create or replace function gate.drop_reading(p_token text, p_point text, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.reading_refusal(me, p_point);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update reading_versions set state = 'dropped' where point = p_point and state = 'draft' and revision = p_revision;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'reading.drop', p_point);
  return json_build_object('outcome', 'done', 'id', p_point);
end $$;

-- A legal editor of another organisation confirms precisely the choice that was read (p_revision).
create or replace function gate.confirm_reading(p_token text, p_point text, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.reading_refusal(me, p_point);
  draft reading_versions;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform pg_advisory_xact_lock(hashtext('reading ' || p_point));
  select * into draft from reading_versions where point = p_point and state = 'draft' for update;
  if draft.point is null or draft.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if draft.drafted_by = me.user_id or draft.drafted_for = me.organisation then
    return json_build_object('outcome', 'ownDraft');
  end if;
  update reading_versions set state = 'confirmed', confirmed_by = me.user_id, confirmed_for = me.organisation, confirmed_at = clock_timestamp()
  where point = p_point and version = draft.version;
  perform gate.record_act(me, 'reading.confirm', p_point);
  return json_build_object('outcome', 'done', 'id', p_point);
end $$;

-- What is followed now, beside what the rules may know of someone. It is public: nothing of it is shown of a person.
create or replace function gate.read_readings(v gate.view) returns gate.shown
language sql stable as $$
  select ('{}', '{}', gate.readings_at()::json)::gate.shown
$$;

grant execute on function gate.readings_at(timestamptz) to werkwinkel_app, werkwinkel_jobs;
grant execute on function
  gate.draft_reading(text, text, integer, integer, jsonb, text),
  gate.drop_reading(text, text, integer),
  gate.confirm_reading(text, text, integer) to werkwinkel_app;
