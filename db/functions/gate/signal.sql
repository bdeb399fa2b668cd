-- Signals of one organisation: worked out by its rules (gate.find_*_signals), kept while the rules find them, asked again of the
-- law each time they are shown. Nothing here works for two organisations at once.

-- By which open doors a signal may be seen by this side now; empty for what rests on own facts alone, null when it may not. Every
-- source but the own one has to open all that the signal rests on: which source said what of it is not asked, so this denies
-- rather too much than too little.
drop function if exists gate.signal_flows(gate.actor, uuid, text, boolean, timestamptz, integer, integer[]);
create or replace function gate.signal_grounds(me gate.actor, p_person uuid, p_role text, p_provable boolean, p_since timestamptz,
  p_mask integer, p_sources integer[])
returns gate.ground[]
language plpgsql stable as $$
declare
  others integer[] := array(select s from unnest(p_sources) s where s <> me.organisation);
  open_grounds gate.ground[];
begin
  if p_role = 'aftercare' and p_mask & ~(case when others = '{}' then gate.aftercare_own_mask() else gate.aftercare_mask() end) <> 0 then
    return null;
  end if;
  if others = '{}' then
    return '{}';
  end if;
  open_grounds := gate.grounds_serving(me, p_person, case when p_role in ('aftercare', 'referral') then p_role else 'guidance' end,
    p_provable, p_since, p_mask, others);
  -- Who guides may follow up as well, in the categories of that purpose alone: whether someone at another organisation found work.
  if open_grounds is null and p_role = 'guidance' and p_mask & ~gate.aftercare_mask() = 0
    and (me.session_id is null or 'aftercare' = any (me.purposes)) then
    open_grounds := gate.grounds_serving(me, p_person, 'aftercare', p_provable, p_since, p_mask, others);
  end if;
  return open_grounds;
end $$;

-- The same for one purpose.
create or replace function gate.grounds_serving(me gate.actor, p_person uuid, p_served text, p_provable boolean, p_since timestamptz,
  p_mask integer, p_others integer[])
returns gate.ground[]
language plpgsql stable as $$
declare
  told integer[];
  open_grounds gate.ground[];
begin
  if p_served = 'referral' then
    -- Nothing is decided: what was sent passes by the referral's own purpose, and its sender told of itself.
    told := array(
      select r.sender from referrals r
      where r.person_id = p_person and r.receiver = me.organisation and gate.is_undecided(r, me.today) and p_mask & ~r.category_mask = 0);
  elsif p_provable then
    told := array(
      select p.source from gate.proofs(me, p_person, p_since) p
      where p.source = any (p_others) and (p.kind <> 'authentic' or exists (
        select from gate.doorways d where d.viewer = me.organisation and d.purpose = p_served and d.source = p.source)));
  end if;
  if (p_others <@ told) is not true then
    return null;
  end if;
  open_grounds := array(
    select (g.source, g.flow, g.line, g.mask)::gate.ground from gate.grounds(me, p_person, p_served, p_others) g
    where g.mask & p_mask <> 0 order by g.source, g.telling, g.flow, g.line);
  return case when not exists (
    select from unnest(p_others) o
    where (select bit_or(g.mask) from unnest(open_grounds) g where g.source = o) & p_mask is distinct from p_mask) then open_grounds end;
end $$;

-- By what an organisation comes to a signal of this person today: guidance before aftercare, otherwise a referral that waits.
create or replace function gate.signal_involvement(p_organisation integer, p_person uuid, p_today date)
returns table (id bigint, role text, provable boolean, recorded_at timestamptz)
language sql stable as $$
  select * from (
    (select i.id, i.role, not i.awaits_second_person or i.second_person is not null, i.recorded_at from involvements i
    where i.person_id = p_person and i.organisation = p_organisation and i.valid_from <= p_today
      and (i.valid_until is null or i.valid_until >= p_today)
    order by i.role = 'guidance' desc, 3 desc, i.recorded_at, i.id limit 1)
    union all
    select null, 'referral', false, r.sent_at from referrals r
    where r.person_id = p_person and r.receiver = p_organisation and r.status in ('sent', 'received', 'unanswered')
      and r.closes_on >= p_today) w limit 1
$$;

-- Sets what was found of one person beside what stands: new signals begin, changed ones are told anew, and what is found no more is
-- gone, with a line that says so. What was seen to comes back when its date moved; what was put off, on its day too.
drop function if exists gate.keep_signals(integer, gate.found_signal[], uuid, text, uuid);
create or replace function gate.keep_person_signals(p_organisation integer, p_person uuid, p_found gate.found_signal[], p_act text, p_user uuid)
returns void
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  today date := gate.today();
  kept uuid[] := '{}';
  f gate.found_signal;
  s signals;
  back boolean;
begin
  foreach f in array p_found loop
    select * into s from signals
    where organisation = p_organisation and person_id = p_person and kind = f.kind and subject = f.subject and state <> 'gone';
    if s.id is null then
      insert into signals (organisation, person_id, kind, subject, since, due, to_user, detail, mask, sources, flows)
      values (p_organisation, p_person, f.kind, f.subject, f.since, f.due, f.to_user, f.detail, f.mask, f.sources, f.flows)
      returning * into s;
    end if;
    kept := kept || s.id;
    back := s.state in ('done', 'snoozed') and (s.due is distinct from f.due or coalesce(s.snoozed_until <= today, false));
    if back or (s.since, s.due, s.to_user, s.detail, s.mask, s.sources, s.flows)
      is distinct from (f.since, f.due, f.to_user, f.detail, f.mask, f.sources, f.flows) then
      update signals set since = f.since, due = f.due, to_user = f.to_user, detail = f.detail, mask = f.mask, sources = f.sources,
        flows = f.flows, state = case when back then 'open' else state end, snoozed_until = case when back then null else snoozed_until end
      where id = s.id;
    end if;
    if back then
      insert into signal_followups (signal_id, on_date, what, user_id, act) values (s.id, today, 'reopened', p_user, p_act);
    end if;
  end loop;
  with lost as (
    update signals g set state = 'gone', snoozed_until = null, version = g.version + 1
    where g.organisation = p_organisation and g.person_id = p_person and g.state <> 'gone' and not g.id = any (kept)
    returning g.id, g.kind, g.sources)
  insert into signal_followups (signal_id, on_date, what, user_id, act, words)
  -- Who acted is of the own organisation: what that act settled was not closed by the law.
  select l.id, today, case when l.sources <@ array[p_organisation] or p_user is not null then 'resolved' else 'closed' end, p_user, p_act,
    case when p_user is null and l.kind = any (gate.settled_by_work()) and exists (select from unnest(p_found) w where w.kind = 'workTold')
      then 'workTold' end
  from lost l;
end $$;

-- The same for everyone of an organisation at once, without an act behind it.
create or replace function gate.keep_signals(p_organisation integer, p_found gate.found_signal[]) returns void
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  today date := gate.today();
begin
  with lost as (
    update signals s set state = 'gone', snoozed_until = null, version = s.version + 1
    where s.organisation = p_organisation and s.state <> 'gone'
      and not exists (select from unnest(p_found) f where f.person_id = s.person_id and f.kind = s.kind and f.subject = s.subject)
    returning s.id, s.person_id, s.kind, s.sources)
  insert into signal_followups (signal_id, on_date, what, words)
  select l.id, today, case when l.sources <@ array[p_organisation] then 'resolved' else 'closed' end,
    case when l.kind = any (gate.settled_by_work())
      and exists (select from unnest(p_found) w where w.kind = 'workTold' and w.person_id = l.person_id) then 'workTold' end
  from lost l;

  with known as (
    select f.*, s.id, coalesce(s.state in ('done', 'snoozed') and (s.due is distinct from f.due or s.snoozed_until <= today), false) as back,
      (s.since, s.due, s.to_user, s.detail, s.mask, s.sources, s.flows)
        is distinct from (f.since, f.due, f.to_user, f.detail, f.mask, f.sources, f.flows) as differs
    from unnest(p_found) f
    left join signals s on s.organisation = p_organisation and s.state <> 'gone'
      and s.person_id = f.person_id and s.kind = f.kind and s.subject = f.subject),
  changed as (
    update signals s
    set since = k.since, due = k.due, to_user = k.to_user, detail = k.detail, mask = k.mask, sources = k.sources, flows = k.flows,
      state = case when k.back then 'open' else s.state end, snoozed_until = case when k.back then null else s.snoozed_until end
    from known k
    where s.id = k.id and (k.back or k.differs)
    returning s.id, k.back),
  returned as (
    insert into signal_followups (signal_id, on_date, what) select c.id, today, 'reopened' from changed c where c.back)
  insert into signals (organisation, person_id, kind, subject, since, due, to_user, detail, mask, sources, flows)
  select p_organisation, k.person_id, k.kind, k.subject, k.since, k.due, k.to_user, k.detail, k.mask, k.sources, k.flows
  from known k where k.id is null
  on conflict (organisation, person_id, kind, subject) where state <> 'gone' do nothing;
end $$;

-- One thing that was found, as it is kept: nothing left out, with the flows by which it may be seen.
create or replace function gate.found_to_keep(f gate.found_signal, p_grounds gate.ground[], p_today date) returns gate.found_signal
language sql stable as $$
  select (f.person_id, f.kind, coalesce(f.subject, ''), coalesce(f.since, p_today), f.due, f.to_user, coalesce(f.detail, '{}'), f.mask, f.sources,
    case when p_grounds = '{}' then '{}'::integer[] else array(select distinct g.flow from unnest(p_grounds) g order by 1) end)::gate.found_signal
$$;

-- One at a time per person and organisation: two acts at once would find the same signal new twice. Whoever locks a signal first
-- takes this, because the end of every act does.
create or replace function gate.hold_signals(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(gate.signals_lock(p_organisation));
  perform pg_advisory_xact_lock(hashtextextended('werkwinkel signals ' || p_organisation || ' ' || p_person, 0));
end $$;

-- Works out the signals of one person for one organisation anew, as its own system mandate would, for guidance and aftercare.
create or replace function gate.refresh_person_signals(p_organisation integer, p_person uuid, p_act text, p_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  side gate.actor := gate.side_of(p_organisation, gate.today());
  found gate.found_signal[];
begin
  perform gate.hold_signals(p_organisation, p_person);
  perform gate.doorway_state(side);
  found := array(
    select distinct on (f.kind, coalesce(f.subject, '')) gate.found_to_keep(f, w.grounds, side.today)
    from gate.find_signals_of(p_organisation, p_person) f
    cross join lateral gate.signal_involvement(p_organisation, f.person_id, side.today) i
    cross join lateral (
      select gate.signal_grounds(side, f.person_id, i.role, i.provable, i.recorded_at, f.mask, f.sources) as grounds offset 0) w
    where w.grounds is not null and f.person_id = p_person
    order by f.kind, coalesce(f.subject, ''), f.due);
  perform gate.keep_person_signals(p_organisation, p_person, found, p_act, p_user);
end $$;

create or replace function gate.signals_lock(p_organisation integer) returns bigint
language sql immutable as $$ select hashtextextended('werkwinkel signals of ' || p_organisation, 0) $$;

-- The same for everyone whom one organisation guides. Acts go on meanwhile; only at the end, while what was found is set beside
-- what stands, do they wait.
create or replace function gate.refresh_signals(p_organisation integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  side gate.actor := gate.side_of(p_organisation, gate.today());
  found gate.found_signal[];
  began timestamptz := clock_timestamp();
  last_act bigint := (select max(id) from act_log);
begin
  perform gate.doorway_state(side);
  found := array(
    select distinct on (f.person_id, f.kind, coalesce(f.subject, '')) gate.found_to_keep(f, w.grounds, side.today)
    from gate.find_all_signals(p_organisation) f
    cross join lateral gate.signal_involvement(p_organisation, f.person_id, side.today) i
    cross join lateral (
      select case when f.sources = array[p_organisation] and i.role = 'guidance' then '{}'::gate.ground[]
        else gate.signal_grounds(side, f.person_id, i.role, i.provable, i.recorded_at, f.mask, f.sources) end as grounds offset 0) w
    where w.grounds is not null
    order by f.person_id, f.kind, coalesce(f.subject, ''), f.due);
  perform pg_advisory_xact_lock(gate.signals_lock(p_organisation));
  perform gate.keep_signals(p_organisation, found);
  -- Someone about whom something was done meanwhile is looked at again, once: what was found of that person may be older.
  perform gate.refresh_person_signals(p_organisation, a.person_id, a.act, a.user_id)
  from (
    select distinct on (person_id) person_id, act, user_id from act_log
    where id > last_act - 100 and at > began - interval '10 minutes' and person_id is not null
    order by person_id, id desc) a
  where exists (select from involvements i where i.person_id = a.person_id and i.organisation = p_organisation);
  insert into signal_runs as r (organisation, ran_for, found, milliseconds)
  values (p_organisation, side.today, cardinality(found), extract(milliseconds from clock_timestamp() - began))
  on conflict (organisation) do update
    set ran_for = excluded.ran_for, ran_at = now(), found = excluded.found, milliseconds = excluded.milliseconds;
  return cardinality(found);
end $$;

-- What a change about one person sets off: the own organisation's signals are right when the act is over; those of others follow
-- in a job, so that how long an act takes does not tell who else knows the person.
create or replace function gate.signals_after_act() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  refreshed integer := coalesce(nullif(current_setting('gate.signals_refreshed', true), '')::integer, 0);
begin
  perform set_config('gate.signals_refreshed', (refreshed + 1)::text, true);
  if refreshed < 20 then
    if new.organisation is not null then
      perform gate.refresh_person_signals(new.organisation, new.person_id, new.act, new.user_id);
    end if;
    perform graphile_worker.add_job('personSignals', json_build_object('person', new.person_id));
  elsif refreshed = 20 and new.organisation is not null then
    -- One act about many persons: the whole organisation in one job.
    perform graphile_worker.add_job('organisationSignals', json_build_object('organisation', new.organisation),
      job_key := 'organisationSignals ' || new.organisation, queue_name := 'signals');
  end if;
  return null;
end $$;

drop trigger if exists signals_follow on act_log;
create constraint trigger signals_follow after insert on act_log deferrable initially deferred
  for each row when (new.person_id is not null) execute function gate.signals_after_act();

-- For the worker: the organisations that guide a person, and the work for one of them at a time.
create or replace function gate.signal_organisations(p_person uuid) returns setof integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct i.organisation from involvements i
  where i.person_id = p_person and i.valid_from <= gate.today() and (i.valid_until is null or i.valid_until >= gate.today())
  union
  select distinct s.organisation from signals s where s.person_id = p_person and s.state <> 'gone'
$$;

-- The organisations whose signals were not worked out for today: each gets a job of its own.
create or replace function gate.enqueue_signals() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  one integer;
  enqueued integer := 0;
begin
  for one in
    select o.ref from organisations o
    where o.active and exists (select from involvements i where i.organisation = o.ref)
      and not exists (select from signal_runs r where r.organisation = o.ref and r.ran_for = gate.today())
  loop
    perform graphile_worker.add_job('organisationSignals', json_build_object('organisation', one),
      job_key := 'organisationSignals ' || one, queue_name := 'signals', max_attempts := 5);
    enqueued := enqueued + 1;
  end loop;
  return enqueued;
end $$;

grant execute on function gate.refresh_person_signals(integer, uuid, text, uuid), gate.refresh_signals(integer),
  gate.signal_organisations(uuid), gate.enqueue_signals() to werkwinkel_jobs;

-- Someone who was registered stands on the day list at once; of a whole file, when the last of its batches is in.
create or replace function gate.signals_of_clients(me gate.actor, p_answers json[]) returns void
language plpgsql as $$
begin
  if cardinality(p_answers) = 1 and p_answers[1] ->> 'dossier' is not null then
    perform gate.refresh_person_signals(me.organisation, (p_answers[1] ->> 'dossier')::uuid, 'client.register', me.user_id);
  elsif cardinality(p_answers) > 1 then
    perform graphile_worker.add_job('organisationSignals', json_build_object('organisation', me.organisation),
      job_key := 'organisationSignals ' || me.organisation, queue_name := 'signals', run_at := now() + interval '5 seconds');
  end if;
end $$;

-- What an organisation kept of someone's signals goes with the rest when the term has ended.
create or replace function gate.destroy_signals(p_organisation integer, p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  -- What another organisation found in rows of this one goes too.
  delete from signals where person_id = p_person and (organisation = p_organisation or p_organisation = any (sources));
  delete from caseload_move_persons p using caseload_moves c
  where c.id = p.move_id and c.organisation = p_organisation and p.person_id = p_person;
$$;
