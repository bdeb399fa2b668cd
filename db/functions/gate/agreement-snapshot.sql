-- The figures of one party on one day, beside the analysis of an agreement.

-- How many persons an organisation guides today, from what it recorded itself, and how many of them or of those it guided it may tell of.
-- Fewer than ten is nothing, and so is a part that leaves fewer than ten of its whole, or none. Told are whole tens: everyone reads them
-- beside the public figures, of which a year may begin a day later than the one that is counted here.
create or replace function gate.snapshot_figures(p_organisation integer, p_today date) returns table (figure text, value integer)
language sql stable as $$
  with guided as (
    select distinct i.person_id from involvements i
    where i.organisation = p_organisation and i.role = 'guidance' and not i.awaits_second_person
      and p_today between i.valid_from and coalesce(i.valid_until, 'infinity')),
  own as (
    select f.person_id, f.field, f.value from facts f join guided g on g.person_id = f.person_id
    where f.source = p_organisation and f.superseded_at is null and f.origins <@ array[p_organisation]
      and f.field in ('measures[]', 'endDates[]')),
  counted (figure, value, whole) as (
    select 'guided', count(*), null::bigint from guided
    union all
    select 'art60', count(distinct o.person_id), (select count(*) from guided) from own o
    where o.field = 'measures[]' and o.value ->> 'kind' = 'ART60'
      and p_today between (o.value ->> 'from')::date and coalesce((o.value ->> 'to')::date, 'infinity')
    union all
    select 'endsSoon', count(distinct o.person_id), (select count(*) from guided) from own o
    where o.field = 'endDates[]' and (o.value ->> 'date')::date between p_today and (p_today + interval '6 months')::date
    union all
    select 'referred', count(distinct r.person_id), null from referrals r
    where r.sender = p_organisation and r.status <> 'withdrawn' and gate.civil_day(r.sent_at) between p_today - 365 and p_today
    union all
    select 'atWork', count(distinct w.person_id), null from outflows w
    where w.source = p_organisation and w.is_work and w.closed_as is distinct from 'mistake' and w.closed_as is distinct from 'objection'
      and w.began_on between p_today - 365 and p_today)
  select c.figure, case when c.value >= 10 and (c.whole is null or c.whole - c.value >= 10) then round(c.value::numeric, -1)::integer end
  from counted c
$$;

-- Puts the figures of the own organisation beside the analysis, as they are today. Two counts that are days apart tell of whoever came
-- between: within three months the last count is taken over with its own day, whatever agreement it was made for.
create or replace function gate.take_snapshot(p_token text, p_agreement uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := coalesce(gate.party_refusal(me, a), case
    when gate.is_over(a, me.today) then 'conflict' end);
  earlier agreement_snapshots;
  taken uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- One count of an organisation at a time, so that none lies beside another of the same weeks.
  perform pg_advisory_xact_lock(hashtextextended('snapshot ' || me.organisation, 0));
  select * into earlier from agreement_snapshots s where s.organisation = me.organisation and s.counted_on > me.today - interval '3 months'
  order by s.counted_on desc, s.taken_at limit 1;
  insert into agreement_snapshots (agreement_id, organisation, counted_on, taken_by)
  values (a.id, me.organisation, coalesce(earlier.counted_on, me.today), me.user_id)
  on conflict do nothing returning id into taken;
  if taken is null then
    return json_build_object('outcome', 'conflict', 'field', 'soon');
  end if;
  if earlier.id is null then
    insert into agreement_snapshot_figures (snapshot_id, figure, value) select taken, f.figure, f.value from gate.snapshot_figures(me.organisation, me.today) f;
  else
    insert into agreement_snapshot_figures (snapshot_id, figure, value)
    select taken, f.figure, f.value from agreement_snapshot_figures f where f.snapshot_id = earlier.id;
  end if;
  perform gate.record_act(me, 'agreement.takeSnapshot', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.take_snapshot(text, uuid) to werkwinkel_app;
