-- How the referrals of one's own organisation fare, by receiver: for its head alone, and never as a rate of fewer than ten.

-- Counts what was sent in the last year and has been answered or is past its deadline; what was taken back is not counted.
create or replace function gate.referral_rates(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if me.all_persons is not true or ('referral' = any (me.purposes)) is not true then
    return gate.deny('missing', me);
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(json_build_object('name', o.name, 'count', case when c.counted >= 10 then c.counted end,
      'inTime', case when c.counted >= 10 then round(100.0 * c.in_time / c.counted) end,
      'median', case when c.answered >= 10 then round(c.median) end) order by o.name), '[]')
    from (
      select r.receiver, count(*) as counted, count(d.day) as answered, count(*) filter (where d.day <= r.answer_by) as in_time,
        percentile_cont(0.5) within group (order by d.day - s.day) as median
      from referrals r
      cross join lateral (select gate.civil_day(r.sent_at) as day) s
      cross join lateral (select gate.civil_day(r.decided_at) as day) d
      where r.sender = me.organisation and r.status <> 'withdrawn' and s.day > me.today - 365
        and (r.decided_at is not null or r.answer_by < me.today)
      group by r.receiver) c
    join organisations o on o.ref = c.receiver));
end $$;

grant execute on function gate.referral_rates(text) to werkwinkel_app;
