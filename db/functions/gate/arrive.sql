-- The start of every page that shows a person: who comes in, and may the log still be trusted? One statement when nothing
-- changed since the last page; otherwise what was worked out before is worked out anew.

-- Who comes in with each token, in their order; null where a token opens nothing. A session is kept from going idle. Refuses while the
-- log is not sealed in time.
create or replace function gate.arrivals(p_tokens text[]) returns gate.arrival[]
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  seen record;
  arrival gate.arrival;
  arrivals gate.arrival[] := array_fill(null::gate.arrival, array[cardinality(p_tokens)]);
begin
  for seen in
    select c.place, c.token, c.hash, s.id, s.last_seen_at < now() - interval '1 minute' as must_touch, t.actor as me, l.version, l.staff,
      coalesce(k.civil_date, (now() at time zone 'Europe/Brussels')::date) as today,
      (select p.at from log.checkpoints p order by p.number desc limit 1) as sealed_at, d.today as law_today, d.askable
    from (
      select token, place, sha256(convert_to(token, 'UTF8')) as hash from unnest(p_tokens) with ordinality as u (token, place)) c
    cross join lateral (
      select * from sessions s where s.token_hash = c.hash and s.ended_at is null and s.ends_at > now()
        and s.last_seen_at > now() - make_interval(mins => s.idle_minutes) offset 0) s
    cross join gate.law l
    cross join gate.civil_clock k
    left join lateral (
      select t.actor from gate.standings t where t.token_hash = c.hash and t.staff = l.staff
        and (t.actor).session_id = s.id and (t.actor).mandate_id is not distinct from s.mandate_id offset 0) t on true
    left join gate.doorway_states d on d.viewer = (t.actor).organisation and d.version = l.version
  loop
    arrival := (seen.me, seen.version, seen.askable);
    if (arrival.me).today is distinct from seen.today then
      arrival.me := gate.actor_for(seen.token);
      continue when (arrival.me).session_id is null;
      -- Under the number that was read before: a change in between raised it, and the next page works it out again.
      insert into gate.standings (token_hash, staff, actor) values (seen.hash, seen.staff, arrival.me)
      on conflict (token_hash) do update set staff = excluded.staff, actor = excluded.actor;
    end if;
    if seen.must_touch then
      perform gate.touch(seen.id);
    end if;
    if seen.sealed_at < clock_timestamp() - interval '4 hours' then
      perform log.assert_fresh();
    end if;
    if seen.law_today is distinct from seen.today and (arrival.me).organisation is not null then
      arrival.askable := (gate.doorway_state(arrival.me)).askable;
    end if;
    arrivals[seen.place] := arrival;
  end loop;
  return arrivals;
end $$;

-- The same for one token.
create or replace function gate.arrive(p_token text) returns gate.arrival
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  return (gate.arrivals(array[p_token]))[1];
end $$;
