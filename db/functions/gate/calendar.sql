-- The calendar address of a user: a secret that shows when there are appointments, and nothing of with whom or where. Only its hash is
-- kept, so it is told once; whoever lost it makes a new one, and the old one stops.

-- Who may have one: whoever guides, and whoever takes part in consultation.
create or replace function gate.may_have_calendar(me gate.actor) returns boolean
language sql stable as $$
  select me.mandate_id is not null and coalesce('guidance' = any (me.purposes)
    or (me.purposes && array['consultation', 'agreement'] and gate.is_part_of_consultation(me)), false)
$$;

create or replace function gate.own_calendar(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not gate.may_have_calendar(me) then
    return gate.deny('missing', me);
  end if;
  perform gate.touch(me.session_id);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'feed', (
    select json_build_object('madeOn', f.made_on, 'lastReadOn', f.last_read_on)
    from calendar_feeds f where f.mandate_id = me.mandate_id and f.revoked_at is null));
end $$;

-- Keeps the hash of a new secret; the address before stops at once.
create or replace function gate.make_calendar(p_token text, p_hash bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_have_calendar(me) and me.session_kind = 'session');
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform from mandates where id = me.mandate_id for update;
  update calendar_feeds set revoked_at = now() where mandate_id = me.mandate_id and revoked_at is null;
  insert into calendar_feeds (user_id, mandate_id, organisation, secret_hash, made_on)
  values (me.user_id, me.mandate_id, me.organisation, p_hash, me.today) returning id into made;
  perform gate.record_act(me, 'calendar.make', made::text);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.revoke_calendar(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_have_calendar(me));
  revoked uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update calendar_feeds set revoked_at = now() where mandate_id = me.mandate_id and revoked_at is null returning id into revoked;
  if revoked is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'calendar.revoke', revoked::text);
  return json_build_object('outcome', 'done');
end $$;

-- What a calendar program reads: the moments of the appointments and of the three-way talks with this user, each under an opaque id. Null when the address is not one,
-- was revoked, or its mandate works no more. A program asks many times a day; what it did not read the last time is written in the log.
create or replace function gate.read_calendar(p_hash bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  f calendar_feeds;
  m mandates;
  today date := gate.today();
  side gate.actor;
  rows json;
  fresh log.entry[];
  told text[];
begin
  select * into f from calendar_feeds where secret_hash = p_hash and revoked_at is null for update;
  select * into m from mandates where id = f.mandate_id;
  if f.id is null or not gate.works(m, today)
    or not exists (select from roles r where r.code = m.role and 'guidance' = any (r.purposes) and (r.category_mask >> 8) & 1 = 1)
    or exists (select from users u where u.id = f.user_id and u.disabled_at is not null)
    or exists (select from organisations o where o.ref = f.organisation and o.valid_until < today) then
    return null;
  end if;
  perform log.assert_fresh();
  side := gate.side_of(f.organisation, today);
  side.user_id := f.user_id;
  perform gate.doorway_state(side);
  with meant as (
    select a.person_id, a.id, a.state, a.day, a.starts, a.minutes, 1 << 8 as mask, f.organisation as other
    from appointments a
    where a.with_user = f.user_id and a.source = f.organisation and a.state in ('planned', 'happened', 'missed')
      and a.day between today - 31 and today + 400
    union all
    select t.person_id, t.id, t.state, t.day, t.starts, gate.talk_minutes(), 1 << 6, t.other
    from gate.talks_for(side) t
    where t.state in ('planned', 'happened') and t.starts is not null and t.day between today - 31 and today + 400
      and exists (select from roles r where r.code = m.role and (r.category_mask >> 6) & 1 = 1)),
  shown as (
    select n.*, n.id || ' ' || n.state as mark
    from meant n
    where exists (select from involvements i where i.person_id = n.person_id and i.organisation = f.organisation and i.role = 'guidance'
        and i.valid_from <= today and (i.valid_until is null or i.valid_until >= today))
      and not exists (select from gate.shields_against(side, n.person_id)))
  select coalesce(json_agg(json_build_object('id', s.id,
      'start', to_char(gate.wall_moment(s.day, s.starts) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'minutes', s.minutes)
      order by s.day, s.starts, s.id), '[]'),
    (select array_agg((p.person_id, p.mask, p.sources, coalesce(g.flows, '{}'), coalesce(g.lines, '{}'), null)::log.entry order by p.person_id)
      from (
        select n.person_id, bit_or(n.mask) as mask, array(select distinct x from unnest(f.organisation || array_agg(n.other)) x order by 1) as sources
        from shown n where not n.mark = any (f.shown) group by n.person_id) p
      cross join lateral (
        select array_agg(distinct d.flow) as flows, array_agg(distinct d.line) filter (where d.line is not null) as lines
        from gate.grounds(side, p.person_id, 'guidance', p.sources) d where (d.mask >> 6) & 1 = 1) g),
    coalesce(array_agg(s.mark order by s.mark), '{}')
  into rows, fresh, told from shown s;
  if cardinality(fresh) > 0 then
    perform log.write(now(), f.user_id, side.organisation_id, f.mandate_id, 'api', 'guidance', '/agenda', 'shown', null, fresh);
  end if;
  if told <> f.shown or f.last_read_on is distinct from today then
    update calendar_feeds set shown = told, last_read_on = today where id = f.id;
  end if;
  return json_build_object('items', rows);
end $$;

grant execute on function gate.own_calendar(text), gate.make_calendar(text, bytea), gate.revoke_calendar(text),
  gate.read_calendar(bytea) to werkwinkel_app;
