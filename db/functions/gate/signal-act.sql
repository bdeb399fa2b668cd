-- What people do about a signal: see to it, put it off with a reason, hand it on to a colleague. Each leaves a line; which act made a
-- rule find it no more leaves one by itself. And the page on which one person's signals stand with what became of them.

-- A live signal of the actor's organisation about someone whom this actor may open, locked; a row of nulls otherwise.
create or replace function gate.own_signal(me gate.actor, p_signal uuid, p_reason text) returns signals
language plpgsql as $$
declare
  s signals;
  i record;
begin
  perform gate.doorway_state(me);
  perform gate.hold_signals(x.organisation, x.person_id) from signals x where x.id = p_signal and x.organisation = me.organisation;
  select * into s from signals where id = p_signal and organisation = me.organisation for update;
  select * into i from gate.signal_involvement(me.organisation, s.person_id, me.today);
  if s.id is null or i.role is null or s.mask & ~me.category_mask <> 0
    or (gate.door_of(me, s.person_id, case when i.role = 'guidance' then 'guidance' else i.role end, p_reason)).kind is null
    or gate.signal_grounds(me, s.person_id, i.role, i.provable, i.recorded_at, s.mask, s.sources) is null then
    return null;
  end if;
  return s;
end $$;

-- Why an act on a signal cannot be done, or null: not theirs, or someone saw to it a moment ago.
create or replace function gate.signal_refusal(me gate.actor, s signals, p_version integer) returns json
language sql immutable as $$
  select case
    when gate.act_refusal(me, s.id is not null) is not null then json_build_object('outcome', gate.act_refusal(me, s.id is not null))
    when s.state in ('done', 'gone') or s.version <> p_version then json_build_object('outcome', 'conflict', 'now', s.state) end
$$;

create or replace function gate.finish_signal(p_token text, p_signal uuid, p_version integer, p_words text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  s signals := gate.own_signal(me, p_signal, p_reason);
  refusal json := gate.signal_refusal(me, s, p_version);
begin
  if refusal is not null then
    return refusal;
  end if;
  update signals set state = 'done', snoozed_until = null, version = version + 1 where id = s.id;
  insert into signal_followups (signal_id, on_date, what, user_id, words) values (s.id, me.today, 'done', me.user_id, p_words);
  perform gate.record_act(me, 'signal.finish', s.id::text, s.person_id);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.snooze_signal(p_token text, p_signal uuid, p_version integer, p_until date, p_words text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  s signals := gate.own_signal(me, p_signal, p_reason);
  refusal json := gate.signal_refusal(me, s, p_version);
begin
  if refusal is not null then
    return refusal;
  end if;
  if p_until <= me.today or p_until > me.today + 180 then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  -- Putting it off past its date would be silence.
  if p_until > s.due and s.due >= me.today then
    return json_build_object('outcome', 'invalid', 'field', 'due');
  end if;
  update signals set state = 'snoozed', snoozed_until = p_until, version = version + 1 where id = s.id;
  insert into signal_followups (signal_id, on_date, what, user_id, until, words)
  values (s.id, me.today, 'snoozed', me.user_id, p_until, p_words);
  perform gate.record_act(me, 'signal.snooze', s.id::text, s.person_id);
  return json_build_object('outcome', 'done');
end $$;

-- Colleagues who may open this person: in hand of them, or of their team.
create or replace function gate.colleagues_for(me gate.actor, p_person uuid) returns table (id uuid, name text)
language sql stable as $$
  select distinct u.id, u.display_name
  from assignments a
  join mandates m on m.organisation = a.organisation and (m.user_id = a.user_id or m.team_id = a.team_id)
  join roles r on r.code = m.role and 'guidance' = any (r.purposes)
  join users u on u.id = m.user_id and u.disabled_at is null
  where a.person_id = p_person and a.organisation = me.organisation and u.id <> me.user_id
    and gate.mandate_state(m, r.opens_client_data, me.today) = 'working'
    and not exists (
      select from shields h where h.person_id = p_person and h.user_id = u.id and (h.set_for is null or h.set_for = me.organisation)
        and h.valid_from <= me.today and (h.valid_until is null or h.valid_until >= me.today))
$$;

create or replace function gate.hand_on_signal(p_token text, p_signal uuid, p_version integer, p_to uuid, p_words text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  s signals := gate.own_signal(me, p_signal, p_reason);
  refusal json := gate.signal_refusal(me, s, p_version);
begin
  if refusal is not null then
    return refusal;
  end if;
  if not exists (select from gate.colleagues_for(me, s.person_id) c where c.id = p_to) then
    return json_build_object('outcome', 'invalid', 'field', 'to');
  end if;
  update signals set state = 'open', snoozed_until = null, handed_to = p_to, version = version + 1 where id = s.id;
  insert into signal_followups (signal_id, on_date, what, user_id, to_user, words)
  values (s.id, me.today, 'handedOn', me.user_id, p_to, p_words);
  perform gate.record_act(me, 'signal.handOn', s.id::text, s.person_id);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.finish_signal(text, uuid, integer, text, text), gate.snooze_signal(text, uuid, integer, date, text, text),
  gate.hand_on_signal(text, uuid, integer, uuid, text, text) to werkwinkel_app;

-- The signals of one person in the own organisation, the live ones and the fifty last that are over, with what was done about each.
create or replace function gate.read_signals(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
  ids uuid[];
begin
  ids := array(
    select s.id from signals s
    where s.person_id = v.person and s.organisation = (v.me).organisation and s.mask & ~v.role_mask = 0
      and not exists (
        select from unnest(s.sources) source
        where source <> s.organisation and (v.masks[array_position(v.sources, source)] & s.mask) is distinct from s.mask)
    order by s.state = 'gone', s.found_at desc limit 50);
  select array_agg(q.source), array_agg(q.mask) into shown.sources, shown.masks
  from (
    select source, bit_or(s.mask) as mask from signals s cross join unnest(s.sources) source
    where s.id = any (ids) group by source order by source) q;
  shown.facts := json_build_object(
    'items', (
      select coalesce(json_agg(json_build_object('id', s.id, 'person', s.person_id, 'kind', s.kind, 'subject', s.subject, 'since', s.since,
        'due', s.due, 'detail', s.detail, 'toUser', s.to_user, 'sources', s.sources, 'state', s.state, 'snoozedUntil', s.snoozed_until,
        'version', s.version, 'foundOn', gate.civil_day(s.found_at),
        'handedTo', (select u.display_name from users u where u.id = s.handed_to),
        'followups', (
          -- That work elsewhere settled it is told where that work itself is shown.
          select coalesce(json_agg(json_build_object('what', w.what, 'on', w.on_date, 'by', u.display_name, 'to', t.display_name,
            'until', w.until, 'words', case when w.what not in ('resolved', 'closed') or exists (
              select from signals k where k.id = any (ids) and k.kind = w.words) then w.words end, 'act', w.act) order by w.id), '[]')
          from signal_followups w left join users u on u.id = w.user_id left join users t on t.id = w.to_user
          where w.signal_id = s.id)) order by s.state = 'gone', s.due, s.found_at desc, s.id), '[]')
      from signals s where s.id = any (ids)),
    'colleagues', (select coalesce(json_agg(c order by c.name), '[]') from gate.colleagues_for(v.me, v.person) c));
  return (coalesce(shown.sources, '{}'), coalesce(shown.masks, '{}'), shown.facts)::gate.shown;
end $$;
