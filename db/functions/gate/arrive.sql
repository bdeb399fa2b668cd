-- The start of every page that shows a person: who comes in, and may the log still be trusted? One statement when nothing
-- changed since the last page; otherwise what was worked out before is worked out anew.

-- Nulls when the token opens nothing; the session is kept from going idle. Refuses while the log is not sealed in time.
create or replace function gate.arrive(p_token text) returns gate.arrival
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  hash bytea := sha256(convert_to(p_token, 'UTF8'));
  seen record;
  arrival gate.arrival;
begin
  select s.id, s.last_seen_at < now() - interval '1 minute' as must_touch, t.actor as me, l.version, l.staff,
    coalesce(c.civil_date, (now() at time zone 'Europe/Brussels')::date) as today,
    (select k.at from log.checkpoints k order by k.number desc limit 1) as sealed_at, d.today as law_today, d.askable
  into seen
  from sessions s
  cross join gate.law l
  cross join gate.civil_clock c
  left join gate.standings t on t.token_hash = hash and t.staff = l.staff
    and (t.actor).session_id = s.id and (t.actor).mandate_id is not distinct from s.mandate_id
  left join gate.doorway_states d on d.viewer = (t.actor).organisation and d.version = l.version
  where s.token_hash = hash and s.ended_at is null and s.ends_at > now()
    and s.last_seen_at > now() - make_interval(mins => s.idle_minutes);
  if seen.id is null then
    return null;
  end if;

  arrival.me := seen.me;
  if (arrival.me).today is distinct from seen.today then
    arrival.me := gate.actor_for(p_token);
    if (arrival.me).session_id is null then
      return null;
    end if;
    -- Under the number that was read before: a change in between raised it, and the next page works it out again.
    insert into gate.standings (token_hash, staff, actor) values (hash, seen.staff, arrival.me)
    on conflict (token_hash) do update set staff = excluded.staff, actor = excluded.actor;
  end if;
  if seen.must_touch then
    perform gate.touch(seen.id);
  end if;
  if seen.sealed_at < clock_timestamp() - interval '4 hours' then
    perform log.assert_fresh();
  end if;
  arrival.law := seen.version;
  arrival.askable := seen.askable;
  if seen.law_today is distinct from seen.today and (arrival.me).organisation is not null then
    arrival.askable := (gate.doorway_state(arrival.me)).askable;
  end if;
  return arrival;
end $$;
