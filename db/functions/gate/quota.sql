-- Quotas per user and organisation a day: they stop a robot that reads, and the DPO sees it. Days are real days, whatever the demo clock says.

-- Counts p_amount against today's quota; false when it would pass the limit, and then nothing is counted.
create or replace function gate.within_quota(me gate.actor, p_kind text, p_amount integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  now_used integer;
  of_organisation bigint;
begin
  if p_amount = 0 or me.role = 'citizen' or me.organisation is null then
    return true;
  end if;
  insert into quota_use as u (user_id, organisation, day, kind, used)
  select me.user_id, me.organisation, current_date, p_kind, p_amount
  from quota_limits l where l.kind = p_kind and p_amount <= l.per_user_day
  on conflict (user_id, organisation, day, kind) do update set used = u.used + excluded.used
    where u.used + excluded.used <= (select l.per_user_day from quota_limits l where l.kind = p_kind)
  returning used into now_used;

  -- The organisation's sum is read now and then: reading it each time would make all users wait for one another.
  if now_used is not null and (now_used / 25 <> (now_used - p_amount) / 25) then
    select sum(used) into of_organisation from quota_use
    where organisation = me.organisation and day = current_date and kind = p_kind;
    if of_organisation > (select l.per_organisation_day from quota_limits l where l.kind = p_kind) then
      now_used := null;
    end if;
  end if;
  if now_used is null then
    insert into quota_use as u (user_id, organisation, day, kind, alerted)
    values (me.user_id, me.organisation, current_date, p_kind, true)
    on conflict (user_id, organisation, day, kind) do update set alerted = true where not u.alerted;
    if found then
      insert into security_events (user_id, organisation, event, detail)
      values (me.user_id, me.organisation, 'quotaReached', p_kind);
    end if;
    return false;
  end if;
  return true;
end $$;
