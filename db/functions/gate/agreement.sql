-- The data annex of an agreement. A party may stop its own lines alone and at once, with a reason; whoever stopped them lifts.

-- Tells whether an agreement is over on a day: given up, ended or followed by another, or past its last day.
create or replace function gate.is_over(a agreements, p_day date) returns boolean
language sql immutable as $$
  select a.dropped_at is not null or a.valid_until < p_day or a.status in ('amended', 'renewed', 'ended')
$$;

-- The lines of an agreement that an act concerns: the named one, or with p_line null all lines of the actor's organisation.
create or replace function gate.concerned_lines(me gate.actor, p_agreement uuid, p_line uuid) returns setof annex_lines
language sql stable as $$
  select l.* from annex_lines l
  where l.agreement_id = p_agreement and (l.id = p_line or (p_line is null and l.sender = me.organisation))
$$;

-- Why this actor may not touch these lines, or null. An agreement that is not public yet is known to its parties only.
create or replace function gate.line_refusal(me gate.actor, p_agreement uuid, p_line uuid) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when a.id is null or (p_line is not null and not exists (select from gate.concerned_lines(me, p_agreement, p_line))) then 'missing'
    when a.status in ('draft', 'negotiated') and ('agreement' = any (me.purposes) and exists (
      select from agreement_parties p where p.agreement_id = a.id and p.organisation = me.organisation)) is not true then 'missing'
    when ('agreement' = any (me.purposes) and exists (
      select from gate.concerned_lines(me, p_agreement, p_line) l where l.sender = me.organisation)) is not true then 'forbidden'
  end
  from (values (1)) one
  left join agreements a on a.id = p_agreement
$$;

create or replace function gate.stop_lines(me gate.actor, p_agreement uuid, p_line uuid, p_reason text) returns setof annex_lines
language sql as $$
  update annex_lines l set status = 'suspended', suspended_by = me.user_id, suspended_for = me.organisation, suspended_at = now(),
    suspension_reason = btrim(p_reason), version = l.version + 1
  where l.id in (select c.id from gate.concerned_lines(me, p_agreement, p_line) c) and l.sender = me.organisation and l.status = 'inForce'
  returning l.*
$$;

create or replace function gate.start_lines(me gate.actor, p_agreement uuid, p_line uuid) returns setof annex_lines
language sql as $$
  update annex_lines l set status = 'inForce', suspended_by = null, suspended_for = null, suspended_at = null, suspension_reason = null,
    version = l.version + 1
  where l.id in (select c.id from gate.concerned_lines(me, p_agreement, p_line) c) and l.suspended_for = me.organisation
    and l.status = 'suspended'
  returning l.*
$$;

-- Suspends one line, or all own lines that work.
create or replace function gate.suspend_lines(p_token text, p_agreement uuid, p_line uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.line_refusal(me, p_agreement, p_line);
  stopped integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'reason');
  end if;
  with done as (select * from gate.stop_lines(me, p_agreement, p_line, p_reason)),
  noted as (
    insert into flow_events (flow, line, event, organisation, detail)
    select d.flow, d.ref, 'lineSuspended', me.organisation, btrim(p_reason) from done d)
  select count(*) into stopped from done;
  if stopped = 0 then
    return json_build_object('outcome', 'conflict');
  end if;
  -- What was signed to follow it would open the same again on its first day.
  perform gate.carry_suspensions(n.id) from agreements n where n.renews = p_agreement and n.status = 'inForce';
  perform gate.record_act(me, 'annexLine.suspend', coalesce(p_line, p_agreement)::text);
  return json_build_object('outcome', 'done', 'lines', stopped);
end $$;

-- Lifts what the actor's organisation suspended: one line, or all of them.
create or replace function gate.lift_lines(p_token text, p_agreement uuid, p_line uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.line_refusal(me, p_agreement, p_line);
  started integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  with done as (select * from gate.start_lines(me, p_agreement, p_line)),
  noted as (
    insert into flow_events (flow, line, event, organisation)
    select d.flow, d.ref, 'lineLifted', me.organisation from done d)
  select count(*) into started from done;
  if started = 0 then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'annexLine.lift', coalesce(p_line, p_agreement)::text);
  return json_build_object('outcome', 'done', 'lines', started);
end $$;

-- What suspending or lifting would close or open, for the own persons of the actor's organisation.
create or replace function gate.preview_lines(p_token text, p_agreement uuid, p_line uuid, p_act text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.line_refusal(me, p_agreement, p_line);
  receivers integer[];
  before gate.passage[];
  after gate.passage[];
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  receivers := array(select distinct l.receiver from gate.concerned_lines(me, p_agreement, p_line) l);
  before := array(select p from gate.passages(me.organisation, receivers, me.today) p);
  begin
    if p_act = 'suspend' then
      perform gate.stop_lines(me, p_agreement, p_line, 'preview');
    else
      perform gate.start_lines(me, p_agreement, p_line);
    end if;
    after := array(select p from gate.passages(me.organisation, receivers, me.today) p);
    raise exception 'preview' using errcode = 'WWP01';
  exception when sqlstate 'WWP01' then
    null;
  end;
  return json_build_object('outcome', 'shown', 'atOnce', gate.difference(me.organisation, before, after, me.today));
end $$;

grant execute on function
  gate.suspend_lines(text, uuid, uuid, text),
  gate.lift_lines(text, uuid, uuid),
  gate.preview_lines(text, uuid, uuid, text) to werkwinkel_app;
