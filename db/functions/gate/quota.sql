-- Quotas per user and organisation a day: they stop a robot that reads, and the DPO sees it. Days are real days, whatever the demo clock says.

-- Counts p_amount against today's quota; false when it would pass the limit, and then nothing is counted.
create or replace function gate.within_quota(me gate.actor, p_kind text, p_amount integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  limits quota_limits;
  now_used integer;
  of_organisation bigint;
begin
  if p_amount = 0 or me.role = 'citizen' then
    return true;
  end if;
  select * into limits from quota_limits where kind = p_kind;
  insert into quota_use as u (user_id, organisation, day, kind, used)
  values (me.user_id, me.organisation, current_date, p_kind, p_amount)
  on conflict (user_id, organisation, day, kind) do update set used = u.used + excluded.used
    where u.used + excluded.used <= limits.per_user_day
  returning used into now_used;

  -- The organisation's sum is read now and then: reading it each time would make all users wait for one another.
  if now_used is not null and (now_used / 25 <> (now_used - p_amount) / 25) then
    select sum(used) into of_organisation from quota_use
    where organisation = me.organisation and day = current_date and kind = p_kind;
    if of_organisation > limits.per_organisation_day then
      now_used := null;
    end if;
  end if;
  if now_used is null or now_used > limits.per_user_day then
    update quota_use set alerted = true
    where user_id = me.user_id and organisation = me.organisation and day = current_date and kind = p_kind and not alerted;
    if found then
      insert into security_events (user_id, organisation, event, detail)
      values (me.user_id, me.organisation, 'quotaReached', p_kind);
    end if;
    return false;
  end if;
  return true;
end $$;
