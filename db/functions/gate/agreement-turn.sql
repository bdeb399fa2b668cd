-- What time does to agreements. Where it was agreed, an agreement goes on by itself: on the first day on which no party can give notice
-- any more, its last day moves, months before it would have come. So the gate asks what it always asked, whether a day lies between the
-- first and the last, and a job that ran late closes doors for a while but never opens one.

-- Does this agreement go on by itself after its last day, as things stand? Not when what follows it is signed, nor when fewer than two stay.
create or replace function gate.goes_on(a agreements) returns boolean
language sql stable as $$
  select a.status = 'inForce' and a.tacit_months is not null
    and (a.tacit_times is null or a.tacit_times > (select count(*) from agreement_prolongations p where p.agreement_id = a.id))
    and not exists (select from agreements n where n.renews = a.id and n.status = 'inForce')
    and 2 <= (select count(*) from agreement_parties p where p.agreement_id = a.id and coalesce(p.leaves_after, 'infinity') > a.valid_until)
$$;

-- Until when it goes on: whole months, and from the last day of one month to the last day of another.
create or replace function gate.next_until(a agreements) returns date
language sql immutable as $$ select (a.valid_until + 1 + make_interval(months => a.tacit_months))::date - 1 $$;

-- Can no party leave at its last day any more, because the notice that was agreed would end after it?
create or replace function gate.is_past_notice(a agreements, p_today date) returns boolean
language sql immutable as $$ select p_today + make_interval(months => a.notice_months) > a.valid_until $$;

-- Could a party have given notice since it last went on? A job that ran late lets nobody pass by a day for notice that never was: without
-- one the agreement ends on its last day.
create or replace function gate.could_give_notice(a agreements) returns boolean
language sql stable as $$
  select not exists (select from agreement_prolongations p where p.agreement_id = a.id and gate.is_past_notice(a, p.noted_on))
$$;

-- Lets what goes on by itself go on, each time with a line of its own, and at most once on a day.
create or replace function gate.prolong_agreements(p_today date) returns void
language plpgsql as $$
declare
  a agreements;
begin
  for a in select x.* from agreements x where x.tacit_months is not null and gate.goes_on(x) and gate.is_past_notice(x, p_today)
    order by x.number for update
  loop
    if gate.goes_on(a) and gate.is_past_notice(a, p_today) and gate.could_give_notice(a) then
      insert into agreement_prolongations (agreement_id, number, was_until, until, noted_on)
      select a.id, count(*) + 1, a.valid_until, gate.next_until(a), p_today from agreement_prolongations p where p.agreement_id = a.id;
      update agreements set valid_until = gate.next_until(a), version = version + 1 where id = a.id;
    end if;
  end loop;
end $$;

-- What was still open under an agreement that was amended goes on under its new text, from the first day of that.
create or replace function gate.carry_actions(p_today date) returns void
language sql as $$
  with over as (
    select n.renews as former, n.id as now from agreements n
    where n.amends and n.status = 'inForce' and n.valid_from <= p_today),
  moving as (
    select x.id, o.now, row_number() over (partition by o.now order by x.number)
      + (select coalesce(max(y.number), 0) from agreement_actions y where y.agreement_id = o.now) as number
    from over o join agreement_actions x on x.agreement_id = o.former and x.status in ('draft', 'running')
    where x.owner is null or exists (select from agreement_parties p where p.agreement_id = o.now and p.organisation = x.owner))
  update agreement_actions x set agreement_id = m.now, number = m.number from moving m where x.id = m.id;
  update contact_points c set agreement_id = n.id from agreements n
  where n.amends and n.status = 'inForce' and n.valid_from <= p_today and c.agreement_id = n.renews
$$;

-- Who was still waited for and left meanwhile is waited for no more.
create or replace function gate.settle_agreements() returns void
language plpgsql as $$
declare
  waiting uuid;
begin
  for waiting in select a.id from agreements a where a.status = 'approval' and a.dropped_at is null order by a.number for update loop
    perform gate.settle_agreement(waiting);
  end loop;
end $$;

-- All that the day brings; may run as often as one likes.
create or replace function gate.turn_agreements() returns void
language sql security definer set search_path = pg_catalog, public as $$
  select gate.settle_agreements();
  select gate.prolong_agreements(gate.today());
  select gate.carry_actions(gate.today())
$$;

grant execute on function gate.goes_on(agreements) to werkwinkel_app;
grant execute on function gate.turn_agreements() to werkwinkel_jobs;
