-- The actions of an agreement. Any party writes a draft; it starts when no part is missing. From then on it stays as it is: its owner
-- reports, has the product count, keeps the proofs of a grant, and ends it.

-- Why this actor may not act for a party in this agreement today, or null. What is over is not written in any more.
create or replace function gate.action_refusal(me gate.actor, a agreements) returns text
language sql stable as $$
  select coalesce(gate.party_refusal(me, a), case
    when not gate.is_party(a.id, me.organisation, me.today) then 'forbidden'
    when gate.is_over(a, me.today) then 'conflict' end)
$$;

-- The same for what the owner alone does; when the owner left the agreement, any party may.
create or replace function gate.owner_refusal(me gate.actor, a agreements, x agreement_actions) returns text
language sql stable as $$
  select coalesce(gate.action_refusal(me, a), case
    when x.status <> 'running' then 'conflict'
    when x.owner <> me.organisation and gate.is_party(a.id, x.owner, me.today) then 'forbidden' end)
$$;

-- What an action still lacks before it can start, in the order of the form; the pages say the same (missingParts).
create or replace function gate.action_missing(x agreement_actions, a agreements, p_today date) returns text[]
language sql stable as $$
  select array(select part from (values
    (1, 'goal', x.goal is null),
    (2, 'domain', x.domain is null),
    (3, 'owner', x.owner is null or not gate.is_party(a.id, x.owner, p_today)),
    (4, 'function', x.owner_function is null),
    (5, 'measures', x.measures is null and x.indicator in ('report', 'proof')),
    (6, 'unit', x.unit is null),
    (7, 'baseline', x.baseline is null),
    (8, 'baselineOn', x.baseline_on is null or x.baseline_on > p_today),
    (9, 'target', x.target is null or x.target = x.baseline),
    (10, 'due', x.due_on is null or x.due_on <= x.baseline_on or x.due_on < p_today or x.due_on > a.valid_until),
    (11, 'rhythm', x.rhythm is null),
    (12, 'agreement', a.status <> 'inForce' or p_today not between a.valid_from and a.valid_until)) m (place, part, lacks)
  where lacks order by place)
$$;

-- Begins an action, as a draft that is completed step by step.
create or replace function gate.add_action(p_token text, p_agreement uuid, p_title text, p_indicator text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  refusal text;
  action uuid;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.action_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- Asked twice at once, it is one: whoever comes second is given the draft in which nobody wrote yet.
  select x.id into action from agreement_actions x where x.agreement_id = a.id and x.status = 'draft' and x.version = 1
    and (x.title, x.indicator, x.written_for) = (btrim(p_title), p_indicator, me.organisation);
  if action is not null then
    return json_build_object('outcome', 'done', 'id', action);
  end if;
  insert into agreement_actions (agreement_id, number, title, indicator, baseline, unit, written_by, written_for)
  select a.id, coalesce(max(x.number), 0) + 1, btrim(p_title), p_indicator, case p_indicator when 'proof' then 0 end,
    gate.unit_of(p_indicator), me.user_id, me.organisation
  from agreement_actions x where x.agreement_id = a.id
  returning id into action;
  perform gate.record_act(me, 'agreementAction.add', action::text);
  return json_build_object('outcome', 'done', 'id', action);
end $$;

-- In what an indicator of the product is said; null where the parties choose.
create or replace function gate.unit_of(p_indicator text) returns text
language sql immutable as $$
  select case p_indicator when 'proof' then 'count' when 'referralDays' then 'workingDays'
    when 'art60Talk' then 'percent' when 'workAfterYear' then 'percent' end
$$;

-- Writes the parts of a draft that are known so far. p_version is of what was read.
create or replace function gate.write_action(p_token text, p_agreement uuid, p_action uuid, p_version integer, p_parts jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
  owned integer;
  wrong text;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.action_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into x from agreement_actions where id = p_action and agreement_id = a.id;
  if x.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if x.status <> 'draft' or x.version <> p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  select o.ref into owned from organisations o where o.id = (p_parts ->> 'owner')::uuid and gate.is_party(a.id, o.ref, me.today);
  x.title := btrim(p_parts ->> 'title');
  x.goal := p_parts ->> 'goal';
  x.domain := p_parts ->> 'domain';
  x.owner := owned;
  x.owner_function := p_parts ->> 'function';
  x.indicator := p_parts ->> 'indicator';
  x.measures := p_parts ->> 'measures';
  x.unit := coalesce(gate.unit_of(x.indicator), p_parts ->> 'unit');
  x.reference_value := case x.indicator when 'proof' then (p_parts ->> 'reference')::integer end;
  x.extra := case x.indicator when 'proof' then (p_parts ->> 'extra')::integer end;
  x.baseline := case x.indicator when 'proof' then 0 else (p_parts ->> 'baseline')::numeric end;
  x.baseline_on := (p_parts ->> 'baselineOn')::date;
  x.target := case x.indicator when 'proof' then x.reference_value + x.extra else (p_parts ->> 'target')::numeric end;
  x.due_on := (p_parts ->> 'due')::date;
  x.rhythm := p_parts ->> 'rhythm';
  wrong := case
    when owned is null and p_parts ->> 'owner' is not null then 'owner'
    when x.baseline_on > me.today then 'baselineOn'
    when x.target = x.baseline then 'target'
    when x.due_on <= x.baseline_on or x.due_on > a.valid_until then 'due'
  end;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  update agreement_actions w set title = x.title, goal = x.goal, domain = x.domain, owner = x.owner, owner_function = x.owner_function,
    indicator = x.indicator, measures = x.measures, unit = x.unit, reference_value = x.reference_value, extra = x.extra,
    baseline = x.baseline, baseline_on = x.baseline_on, target = x.target, due_on = x.due_on, rhythm = x.rhythm,
    version = x.version + 1, written_by = me.user_id, written_for = me.organisation, written_at = now()
  where w.id = x.id;
  perform gate.record_act(me, 'agreementAction.write', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Starts an action of which nothing is missing; from here on it stays as it is.
create or replace function gate.start_action(p_token text, p_agreement uuid, p_action uuid, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
  lacking text[];
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.action_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into x from agreement_actions where id = p_action and agreement_id = a.id;
  if x.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if x.status <> 'draft' or x.version <> p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  lacking := gate.action_missing(x, a, me.today);
  if cardinality(lacking) > 0 then
    return json_build_object('outcome', 'invalid', 'field', lacking[1]);
  end if;
  update agreement_actions set status = 'running', started_on = me.today, version = version + 1 where id = x.id;
  perform gate.record_act(me, 'agreementAction.start', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Says how far an action is on a day that was.
create or replace function gate.report_action(p_token text, p_agreement uuid, p_action uuid, p_value numeric, p_on date, p_note text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end, gate.owner_refusal(me, a, x),
    case when x.indicator = 'proof' then 'conflict' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < x.baseline_on then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  insert into agreement_action_reports (action_id, value, reported_on, note, recorded_by, recorded_for)
  values (x.id, p_value, p_on, coalesce(p_note, ''), me.user_id, me.organisation);
  perform gate.record_act(me, 'agreementAction.report', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- What an indicator of the product says of one organisation today, from what it recorded itself, and of how many; p_value is null
-- under ten persons, where a figure would tell of them. A share tells of both its parts, so each is of ten persons.
create or replace function gate.action_figure(p_indicator text, p_organisation integer, p_today date, out p_value numeric, out p_of integer)
language plpgsql stable as $$
declare
  fewest integer;
begin
  if p_indicator = 'art60Talk' then
    -- Contracts that ended in the last year or end within six weeks; the talk was held six weeks before the end or earlier.
    with ends as (
      select distinct f.person_id, coalesce(f.value ->> 'date', f.value ->> 'to')::date as ends_on from facts f
      where f.source = p_organisation and f.superseded_at is null and f.field in ('endDates[]', 'measures[]')
        and f.value ->> 'kind' = 'ART60' and f.origins <@ array[p_organisation]
        and coalesce(f.value ->> 'date', f.value ->> 'to')::date between p_today - 365 and p_today + 42),
    talks as (
      select e.person_id, exists (
        select from handovers h join handover_steps s on s.handover_id = h.id and s.kind = 'talkHeld'
        where h.person_id = e.person_id and h.source = p_organisation and s.as_of between e.ends_on - 365 and e.ends_on - 42) as held
      from ends e)
    select round(100.0 * count(*) filter (where t.held) / nullif(count(*), 0)), count(*),
      least(count(distinct t.person_id) filter (where t.held), count(distinct t.person_id) filter (where not t.held))
    into p_value, p_of, fewest from talks t;
  elsif p_indicator = 'referralDays' then
    select percentile_cont(0.5) within group (order by gate.working_days_between(gate.civil_day(r.sent_at), gate.civil_day(r.decided_at))),
      count(*), count(distinct r.person_id)
    into p_value, p_of, fewest
    from referrals r
    where r.sender = p_organisation and r.status <> 'withdrawn' and r.decided_at is not null
      and gate.civil_day(r.sent_at) > p_today - 365;
  elsif p_indicator = 'workAfterYear' then
    select round(100.0 * count(*) filter (where c.found = 'atWork') / nullif(count(*), 0)), count(*),
      least(count(distinct o.person_id) filter (where c.found = 'atWork'), count(distinct o.person_id) filter (where c.found <> 'atWork'))
    into p_value, p_of, fewest
    from outflows o join work_checks c on c.outflow_id = o.id and c.months = 12 and c.found <> 'notReached'
    where o.source = p_organisation and o.is_work and o.closed_as is distinct from 'objection' and o.closed_as is distinct from 'mistake'
      and c.as_of > p_today - 365;
  end if;
  if coalesce(fewest, 0) < 10 then
    p_value := null;
    p_of := null;
  end if;
end $$;

-- Shows the owner what the product counts today, of how many only to who reads the figures of the own organisation; nothing is kept. Without
-- that number two counts of days that overlap, or one beside the public figures, tell of nobody among few.
create or replace function gate.measure_action(p_token text, p_agreement uuid, p_action uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
  figure record;
begin
  select * into a from agreements where id = p_agreement;
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end, gate.owner_refusal(me, a, x),
    case when x.owner <> me.organisation then 'forbidden' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into figure from gate.action_figure(x.indicator, me.organisation, me.today);
  return json_build_object('outcome', 'shown', 'value', figure.p_value,
    'of', case when gate.reads_figures(me) then figure.p_of end);
end $$;

-- Keeps what the product counts today as the progress of an action: from here on everyone reads it. Once in each period of its reports:
-- two figures that are days apart tell of whoever came between. What was counted in that period for another action is taken over with its
-- own day.
create or replace function gate.record_measure(p_token text, p_agreement uuid, p_action uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
  figure record;
  earlier agreement_action_reports;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end, gate.owner_refusal(me, a, x),
    case when x.owner <> me.organisation then 'forbidden' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- One count of an organisation at a time, so that none lies beside another of the same days.
  perform pg_advisory_xact_lock(hashtextextended('measure ' || me.organisation, 0));
  select r.* into earlier from agreement_action_reports r join agreement_actions y on y.id = r.action_id
  where r.recorded_for = me.organisation and y.indicator = x.indicator and r.measured_of is not null
    and r.reported_on > me.today - case x.rhythm when 'month' then interval '1 month' when 'quarter' then interval '3 months'
      when 'halfYear' then interval '6 months' else interval '1 year' end
  order by r.action_id = x.id desc, r.reported_on desc limit 1;
  if earlier.action_id = x.id then
    return json_build_object('outcome', 'conflict', 'field', 'rhythm');
  end if;
  if earlier.id is not null then
    insert into agreement_action_reports (action_id, value, reported_on, measured_of, recorded_by, recorded_for)
    values (x.id, earlier.value, earlier.reported_on, earlier.measured_of, me.user_id, me.organisation);
    perform gate.record_act(me, 'agreementAction.measure', x.id::text);
    return json_build_object('outcome', 'done');
  end if;
  select * into figure from gate.action_figure(x.indicator, me.organisation, me.today);
  if figure.p_value is null then
    return json_build_object('outcome', 'invalid', 'field', 'few');
  end if;
  insert into agreement_action_reports (action_id, value, reported_on, measured_of, recorded_by, recorded_for)
  values (x.id, figure.p_value, me.today, figure.p_of, me.user_id, me.organisation);
  perform gate.record_act(me, 'agreementAction.measure', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Whether the reader speaks today for a party of an agreement, with the purpose to.
create or replace function gate.reads_as_party(p_agreement uuid, p_purposes text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((me).purposes::text[] && p_purposes and gate.is_party(p_agreement, (me).organisation, gate.today()), false)
  from (select gate.current() as me) c
$$;

-- How many proofs everyone may know of on a day: as they stood when its quarter began, from ten on, and another number only where it
-- differs by ten or more from what was told before. Two readings never tell of fewer than ten persons, whoever reads them and when.
create or replace function gate.proofs_told(p_action uuid, p_day date) returns integer
language plpgsql stable as $$
declare
  told integer;
  counted integer;
  quarter date;
begin
  for quarter in
    select q::date from generate_series((select date_trunc('quarter', min(gate.civil_day(p.recorded_at))) + interval '3 months'
      from agreement_action_proofs p where p.action_id = p_action), date_trunc('quarter', p_day), interval '3 months') q
  loop
    select count(*) into counted from agreement_action_proofs p
    where p.action_id = p_action and gate.civil_day(p.recorded_at) < quarter
      and (p.struck_at is null or gate.civil_day(p.struck_at) >= quarter);
    if abs(counted - coalesce(told, 0)) >= 10 then
      told := case when counted >= 10 then counted end;
    end if;
  end loop;
  return told;
end $$;

-- How many proofs count: for the parties each as it is counted, for whoever else may know of the agreement what everyone may know. The
-- references themselves are for the parties.
create or replace function gate.action_realised(p_action uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when gate.reads_as_party(x.agreement_id, array['agreement', 'oversight'])
    then (select count(*)::integer from agreement_action_proofs p where p.action_id = x.id and p.struck_at is null)
    else gate.proofs_told(x.id, gate.today()) end
  from agreement_actions x where x.id = p_action and gate.agreement_is_open(x.agreement_id)
$$;

-- Of which day that number is.
create or replace function gate.realised_as_of(p_action uuid) returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when gate.reads_as_party(x.agreement_id, array['agreement', 'oversight']) then gate.today()
    else date_trunc('quarter', gate.today())::date end
  from agreement_actions x where x.id = p_action and gate.agreement_is_open(x.agreement_id)
$$;

-- This moment, on the civil day of who acts.
create or replace function gate.moment_of(p_today date) returns timestamptz
language sql stable as $$
  select gate.wall_moment(p_today, (now() at time zone 'Europe/Brussels')::time)
$$;

-- Counts what came about on a day, by the references of the proofs; none of them counts twice.
create or replace function gate.count_proofs(p_token text, p_agreement uuid, p_action uuid, p_on date, p_references text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end, gate.owner_refusal(me, a, x),
    case when x.indicator <> 'proof' then 'conflict' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < x.baseline_on then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  if exists (select from unnest(p_references) r group by lower(r) having count(*) > 1) or exists (
    select from agreement_action_proofs p where p.action_id = x.id and p.struck_at is null
      and lower(p.reference) in (select lower(r) from unnest(p_references) r))
  then
    return json_build_object('outcome', 'invalid', 'field', 'twice');
  end if;
  insert into agreement_action_proofs (action_id, counted_on, reference, recorded_by, recorded_for, recorded_at)
  select x.id, p_on, r, me.user_id, me.organisation, gate.moment_of(me.today) from unnest(p_references) r;
  perform gate.record_act(me, 'agreementAction.countProof', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Lets a proof that was counted by mistake count no more; it stays to be read, with the reason.
create or replace function gate.strike_proof(p_token text, p_agreement uuid, p_action uuid, p_proof uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end, gate.owner_refusal(me, a, x),
    case when not exists (select from agreement_action_proofs p where p.id = p_proof and p.action_id = x.id) then 'missing' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update agreement_action_proofs set struck_because = btrim(p_reason), struck_by = me.user_id, struck_at = gate.moment_of(me.today)
  where id = p_proof and struck_at is null;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'agreementAction.strikeProof', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Ends an action: done, or stopped with a reason. A draft can only be stopped, by any party. Outcomes: done, missing, forbidden, conflict,
-- invalid (`as`, `reason`).
create or replace function gate.end_action(p_token text, p_agreement uuid, p_action uuid, p_as text, p_words text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into x from agreement_actions where id = p_action and agreement_id = p_agreement;
  refusal := coalesce(gate.action_refusal(me, a), case when x.id is null then 'missing' end,
    case when x.status <> 'draft' or p_as is distinct from 'stopped' then gate.owner_refusal(me, a, x) end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_as is null or p_as not in ('done', 'stopped') then
    return json_build_object('outcome', 'invalid', 'field', 'as');
  end if;
  if p_as = 'stopped' and coalesce(btrim(p_words), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'reason');
  end if;
  update agreement_actions set status = p_as, ended_on = me.today, ended_because = nullif(btrim(p_words), ''), version = version + 1
  where id = x.id;
  perform gate.record_act(me, 'agreementAction.end', x.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.reads_as_party(uuid, text[]) to werkwinkel_app, werkwinkel_jobs;
grant execute on function gate.action_realised(uuid), gate.realised_as_of(uuid) to werkwinkel_app;
grant execute on function
  gate.add_action(text, uuid, text, text),
  gate.write_action(text, uuid, uuid, integer, jsonb),
  gate.start_action(text, uuid, uuid, integer),
  gate.report_action(text, uuid, uuid, numeric, date, text),
  gate.measure_action(text, uuid, uuid),
  gate.record_measure(text, uuid, uuid),
  gate.count_proofs(text, uuid, uuid, date, text[]),
  gate.strike_proof(text, uuid, uuid, uuid, text),
  gate.end_action(text, uuid, uuid, text, text) to werkwinkel_app;
