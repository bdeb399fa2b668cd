-- What the receiver does with a referral: take it up, answer, say whether it started and how it ended; and the attempts of both.

-- How a referral stands now, for who came too late: what was done, when, and by which colleague or organisation.
create or replace function gate.referral_now(me gate.actor, r referrals) returns jsonb
language sql stable as $$
  with last as (
    select case r.status when 'withdrawn' then r.withdrawn_at when 'ended' then r.ended_at
        when 'started' then r.started_at when 'notStarted' then r.started_at else r.decided_at end as at,
      case r.status when 'withdrawn' then r.withdrawn_by when 'ended' then r.ended_by
        when 'started' then r.started_by when 'notStarted' then r.started_by else r.answered_by end as by,
      case when r.status = 'withdrawn' then r.sender else r.receiver end as side)
  select jsonb_strip_nulls(jsonb_build_object('status', gate.referral_state(r, me.today), 'closesOn', r.closes_on,
    'closed', r.closes_on < me.today, 'on', gate.civil_day(l.at),
    'at', to_char(l.at at time zone 'Europe/Brussels', 'HH24:MI'), 'self', l.by = me.user_id,
    'who', coalesce(case when me.organisation = l.side then u.display_name end, o.name),
    'assigned', case when me.organisation = r.receiver then a.display_name end))
  from last l
  join organisations o on o.ref = l.side
  left join users u on u.id = l.by
  left join users a on a.id = r.assigned_to
$$;

-- The answer itself, for an account and for a link: accepting proves the relation either way and makes the receiver guide too.
create or replace function gate.settle_answer(me gate.actor, r referrals, p_answer text, p_reason text) returns json
language plpgsql as $$
begin
  if not gate.is_undecided(r, me.today) then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  if p_answer = 'accepted' and not exists (
    select 1 from unnest(gate.referral_ways(me, r)) w where w.source = r.sender and w.mask & r.category_mask & me.category_mask <> 0) then
    return json_build_object('outcome', 'conflict', 'now', json_build_object('status', 'shut'));
  end if;
  update referrals set status = p_answer, decided_at = now(), answered_by = me.user_id, answer_reason = nullif(btrim(p_reason), ''),
    version = version + 1
  where id = r.id;
  if p_answer = 'accepted' then
    -- Who followed up after work guides again: what was written down of that work makes room for what comes after it.
    if gate.end_aftercare(me.organisation, r.person_id, me.today - 1, 'referral') then
      update outflows set closed_on = me.today, closed_as = 'resumed'
      where person_id = r.person_id and source = me.organisation and closed_on is null;
      perform gate.move_phase(me, me.organisation, r.person_id, array['aftercare'], array['reopened'], me.today);
    end if;
    insert into involvements (person_id, organisation, valid_from, ground, recorded_by)
    values (r.person_id, me.organisation, me.today, 'referral', me.user_id)
    on conflict (person_id, organisation) where valid_until is null do nothing;
    insert into assignments (person_id, organisation, team_id, user_id)
    values (r.person_id, me.organisation,
      coalesce(me.team_id, (select t.id from teams t where t.organisation = me.organisation and t.is_default)),
      case when me.session_kind <> 'link' then coalesce(r.assigned_to, me.user_id) end)
    on conflict (person_id, organisation) do nothing;
    perform gate.refresh_index(me.organisation, r.person_id);
  end if;
  perform gate.end_links(r.id);
  perform gate.record_act(me, case p_answer when 'accepted' then 'referral.accept' else 'referral.refuse' end, r.id::text,
    r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- Holds a referral for one of its two sides, and the person before it; nothing where it is of others.
create or replace function gate.hold_referral(me gate.actor, p_referral uuid) returns referrals
language plpgsql as $$
declare
  r referrals;
begin
  perform gate.hold_person(x.person_id) from referrals x where x.id = p_referral and me.organisation in (x.sender, x.receiver);
  select * into r from referrals where id = p_referral and me.organisation in (sender, receiver) for update;
  return r;
end $$;

-- The receiver accepts or refuses.
create or replace function gate.answer_referral(p_token text, p_referral uuid, p_answer text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if p_answer not in ('accepted', 'refused') or p_answer is null then
    return json_build_object('outcome', 'invalid', 'field', 'answer');
  end if;
  r := gate.hold_referral(me, p_referral);
  if not gate.is_addressed(me, r) or gate.shielded(me, r.person_id) then
    return json_build_object('outcome', 'missing');
  end if;
  return gate.settle_answer(me, r, p_answer, p_reason);
end $$;

-- Gives a referral to a colleague, with who stands in; nobody gives it back to the team.
create or replace function gate.assign_referral(p_token text, p_referral uuid, p_user uuid, p_substitute uuid, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals := gate.hold_referral(me, p_referral);
  refusal text := gate.act_refusal(me, gate.is_addressed(me, r) and not gate.shielded(me, r.person_id));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not gate.is_undecided(r, me.today) and r.status not in ('accepted', 'started') then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  if r.version is distinct from p_version then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r) || jsonb_build_object('changed', true));
  end if;
  if p_user is not null and not exists (select from gate.referral_colleagues(r.receiver, r.receiver_unit, me.today) c where c.id = p_user) then
    return json_build_object('outcome', 'invalid', 'field', 'user');
  end if;
  if p_substitute is not null and (p_user is null or p_substitute = p_user
    or not exists (select from gate.referral_colleagues(r.receiver, r.receiver_unit, me.today) c where c.id = p_substitute)) then
    return json_build_object('outcome', 'invalid', 'field', 'substitute');
  end if;
  update referrals set assigned_to = p_user, substitute = p_substitute, version = version + 1 where id = r.id;
  perform gate.record_act(me, 'referral.assign', r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- It started on a day, or it did not start, with a reason.
create or replace function gate.start_referral(p_token text, p_referral uuid, p_started_on date, p_code text, p_why text, p_reason text default null)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals := gate.hold_referral(me, p_referral);
  refusal text := gate.act_refusal(me, gate.may_report(me, r, p_reason));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if r.status <> 'accepted' then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  if (p_started_on is null) = (p_code is null) then
    return json_build_object('outcome', 'invalid', 'field', 'startedOn');
  end if;
  -- Not left to the table: what it says of a row that it refuses holds the whole row, the question and the person as well.
  if p_code not in ('notReached', 'declined', 'noPlace', 'otherSolution', 'moved', 'other') then
    return json_build_object('outcome', 'invalid', 'field', 'code');
  end if;
  if p_started_on > me.today or p_started_on < gate.civil_day(r.sent_at) then
    return json_build_object('outcome', 'invalid', 'field', case when p_started_on > me.today then 'startedOnLater' else 'startedOnBefore' end);
  end if;
  -- Nobody is said not to be reached without one attempt that says so.
  if p_code = 'notReached' and not exists (
    select from referral_attempts a where a.referral_id = r.id and a.source = me.organisation and a.with_whom = 'person' and not a.reached) then
    return json_build_object('outcome', 'invalid', 'field', 'notReached');
  end if;
  update referrals set status = case when p_code is null then 'started' else 'notStarted' end, started_on = p_started_on,
    not_started_code = p_code, not_started_reason = nullif(btrim(p_why), ''), started_at = now(), started_by = me.user_id,
    version = version + 1
  where id = r.id;
  perform gate.record_act(me, case when p_code is null then 'referral.start' else 'referral.notStart' end, r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- How it ended: one result per wanted outcome. From acceptance on, for a start is not always told.
create or replace function gate.end_referral(p_token text, p_referral uuid, p_outcomes jsonb, p_reason text default null) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals := gate.hold_referral(me, p_referral);
  refusal text := gate.act_refusal(me, gate.may_report(me, r, p_reason));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if r.status not in ('accepted', 'started') then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  if jsonb_typeof(p_outcomes) is distinct from 'object'
    or array(select jsonb_object_keys(p_outcomes) order by 1) <> array(select unnest(r.wanted_outcomes) group by 1 order by 1)
    or exists (select from jsonb_each_text(p_outcomes) o where o.value not in ('reached', 'notReached')) then
    return json_build_object('outcome', 'invalid', 'field', 'outcomes');
  end if;
  update referrals set status = 'ended', outcomes = p_outcomes, ended_at = now(), ended_by = me.user_id, version = version + 1 where id = r.id;
  perform gate.record_act(me, 'referral.end', r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- Writes down whom the sender or the receiver tried to reach.
create or replace function gate.try_referral(p_token text, p_referral uuid, p_on date, p_with text, p_reached boolean, p_remark text,
  p_reason text default null)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals := gate.hold_referral(me, p_referral);
  refusal text := gate.act_refusal(me, (me.organisation = r.sender and (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved')
    or (gate.is_addressed(me, r) and not gate.shielded(me, r.person_id)));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if r.status in ('refused', 'withdrawn', 'ended', 'notStarted') or (me.organisation = r.receiver and r.status not in ('accepted', 'started')
    and not gate.is_undecided(r, me.today)) then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  if p_on is null or p_on > me.today or p_on < gate.civil_day(r.sent_at) then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  if p_with is null or p_with not in ('person', 'organisation', 'other') then
    return json_build_object('outcome', 'invalid', 'field', 'with');
  end if;
  insert into referral_attempts (referral_id, person_id, source, as_of, with_whom, reached, remark, recorded_by)
  values (r.id, r.person_id, me.organisation, p_on, p_with, coalesce(p_reached, false), nullif(btrim(p_remark), ''), me.user_id);
  perform gate.record_act(me, 'referral.try', r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

grant execute on function
  gate.answer_referral(text, uuid, text, text),
  gate.assign_referral(text, uuid, uuid, uuid, integer),
  gate.start_referral(text, uuid, date, text, text, text),
  gate.end_referral(text, uuid, jsonb, text),
  gate.try_referral(text, uuid, date, text, boolean, text, text) to werkwinkel_app;
