-- Who is asking. A token is the only way in: it is hashed here and looked up; the application cannot name an organisation.

-- The civil date in Brussels; a demo or a test may move it.
create or replace function gate.today() returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(civil_date, (now() at time zone 'Europe/Brussels')::date) from gate.civil_clock
$$;

-- The actor behind a token, or a row of nulls: ended, idle, disabled, without mandate or with one that no longer works.
-- A one-time link has no purpose of its mandate: it shows the snapshot of its referral and nothing else.
create or replace function gate.actor_for(p_token text) returns gate.actor
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor;
begin
  select s.id, s.kind, s.user_id, u.user_name, u.display_name, m.id, o.ref, o.id, o.name, o.kind, o.enterprise_number, m.unit,
          case when s.kind = 'citizen' then 'citizen' else r.code end, m.team_id,
          case when s.kind = 'citizen' then array['ownRecord'] when m.id is null or s.kind = 'link' then '{}'::text[]
               when s.purposes is null then r.purposes
               else array(select unnest(r.purposes) intersect select unnest(s.purposes)) end,
          coalesce(r.category_mask, 0) & s.category_mask,
          coalesce(r.all_persons, false),
          case when s.kind = 'citizen' then s.person_id end,
          t.today
  into me
  from sessions s
  cross join (select gate.today() as today) t
  join users u on u.id = s.user_id and u.disabled_at is null
  left join mandates m on m.id = s.mandate_id and m.ended_at is null
    and m.valid_from <= t.today and (m.valid_until is null or m.valid_until >= t.today)
  left join roles r on r.code = m.role
  left join organisations o on o.ref = m.organisation
  where s.token_hash = sha256(convert_to(p_token, 'UTF8'))
    and s.ended_at is null and s.ends_at > now()
    and s.last_seen_at > now() - make_interval(mins => s.idle_minutes)
    and (s.mandate_id is null or m.id is not null)
    and (m.id is null or (m.confirmed_at is not null and (m.confirmed_by is not null or m.system)) or not r.opens_client_data)
    and (m.id is null or o.valid_until is null or o.valid_until >= t.today);
  return me;
end $$;

-- Keeps an active session from going idle; at most one write a minute.
create or replace function gate.touch(p_session uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update sessions set last_seen_at = now() where id = p_session and last_seen_at < now() - interval '1 minute'
$$;

-- Opens a transaction for a token. Every policy and every gate function of the transaction asks gate.current() who acts.
create or replace function gate.enter(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return null;
  end if;
  perform set_config('gate.token', p_token, true);
  perform gate.touch(me.session_id);
  return row_to_json(me);
end $$;

-- The actor of this transaction. The token itself is the proof: a forged setting finds no session.
create or replace function gate.current() returns gate.actor
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.actor_for(current_setting('gate.token', true))
$$;

create or replace function gate.my_organisation() returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select (gate.current()).organisation
$$;

grant execute on function gate.today(), gate.enter(text), gate.current(), gate.my_organisation() to werkwinkel_app, werkwinkel_jobs;
