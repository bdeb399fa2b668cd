-- Minutes of a meeting: written point by point by who keeps the body, approved at a later meeting, then fixed. Until that day they are for
-- who sits in the body; from then on for the readers of each point.

-- Why nothing may be written in the minutes of this point, as an answer, or null.
create or replace function gate.minutes_refusal(me gate.actor, i agenda_items, m meetings, b bodies) returns json
language sql stable as $$
  select coalesce(gate.consultation_refusal(me), gate.body_refusal(me, b),
    case when i.id is null or m.id is null then json_build_object('outcome', 'missing')
      when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
      when m.held_on > me.today then json_build_object('outcome', 'conflict', 'field', 'early') end)
$$;

-- Writes what was said about a point. p_version is what the writer read, 0 where nothing stood; p_sheet the page on which it is typed. Words of
-- another page that are replaced are kept. Outcomes: done, missing, forbidden, conflict (early, approved, changed with what stands now).
create or replace function gate.write_minutes(p_token text, p_item uuid, p_version integer, p_sheet uuid, p_text text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  i agenda_items;
  m meetings;
  b bodies;
  now_there item_minutes;
  refusal json;
begin
  select * into i from agenda_items where id = p_item;
  -- Held, so that of two first texts one comes second, and none comes after the approval.
  m := gate.hold_meeting(me, i.meeting_id);
  select * into b from bodies where id = i.body_id;
  refusal := gate.minutes_refusal(me, i, m, b);
  if refusal is not null then
    return refusal;
  end if;
  if exists (select from minutes_approvals a where a.meeting_id = m.id) then
    return json_build_object('outcome', 'conflict', 'field', 'approved');
  end if;
  select * into now_there from item_minutes where item_id = p_item;
  if coalesce(now_there.version, 0) <> p_version and now_there.sheet is distinct from p_sheet and now_there.text is distinct from p_text then
    return json_build_object('outcome', 'conflict', 'field', 'changed', 'version', coalesce(now_there.version, 0),
      'text', coalesce(now_there.text, ''));
  end if;
  if now_there.sheet <> p_sheet and now_there.text not in (p_text, '') then
    insert into item_minutes_replaced (item_id, version, text, written_by, written_at)
    values (p_item, now_there.version, now_there.text, now_there.written_by, now_there.written_at);
  end if;
  insert into item_minutes as x (item_id, meeting_id, body_id, held_on, text, sheet, written_by)
  values (p_item, m.id, b.id, m.held_on, p_text, p_sheet, me.user_id)
  on conflict (item_id) do update set meeting_id = excluded.meeting_id, held_on = excluded.held_on, open_to = 'members',
    text = excluded.text, version = x.version + 1, sheet = excluded.sheet, written_by = excluded.written_by, written_at = clock_timestamp()
  returning * into now_there;
  perform gate.record_act(me, 'minutes.write', p_item::text);
  return json_build_object('outcome', 'done', 'id', m.id, 'version', now_there.version,
    'at', to_char(now_there.written_at at time zone 'Europe/Brussels', 'HH24:MI'));
end $$;

-- Did a meeting begin, with who was there written down?
create or replace function gate.has_met(m meetings) returns boolean
language sql stable as $$
  select m.cancelled_at is null and m.attendance_noted_at is not null and gate.has_begun(m.held_on, m.starts_at)
$$;

-- Approves the minutes of a meeting in a later one that met: nobody approves alone what others never saw. Outcomes: done, missing, forbidden, conflict (cancelled, approved, nothing,
-- notLater).
create or replace function gate.approve_minutes(p_token text, p_meeting uuid, p_in uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  b bodies;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  select * into b from bodies where id = m.body_id;
  refusal := coalesce(gate.body_refusal(me, b), case
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    when exists (select from minutes_approvals a where a.meeting_id = m.id) then json_build_object('outcome', 'conflict', 'field', 'approved')
    when not exists (select from item_minutes x where x.meeting_id = m.id and x.text <> '')
      then json_build_object('outcome', 'conflict', 'field', 'nothing')
    when not exists (select from meetings l where l.id = p_in and l.body_id = b.id and gate.has_met(l)
      and (l.held_on, l.starts_at) > (m.held_on, m.starts_at)) then json_build_object('outcome', 'conflict', 'field', 'notLater') end);
  if refusal is not null then
    return refusal;
  end if;
  insert into minutes_approvals (meeting_id, approved_in, approved_on, approved_by) values (m.id, p_in, me.today, me.user_id);
  update item_minutes x set open_to = i.readers, held_on = m.held_on from agenda_items i where i.id = x.item_id and x.meeting_id = m.id;
  perform gate.record_act(me, 'minutes.approve', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- Writes a correction beside approved minutes. Outcomes: done, missing, forbidden, conflict (notApproved).
create or replace function gate.correct_minutes(p_token text, p_item uuid, p_text text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  i agenda_items;
  m meetings;
  b bodies;
  refusal json;
begin
  select * into i from agenda_items where id = p_item;
  select * into m from meetings where id = i.meeting_id;
  select * into b from bodies where id = i.body_id;
  refusal := coalesce(gate.minutes_refusal(me, i, m, b), case
    when not exists (select from minutes_approvals a where a.meeting_id = m.id)
      then json_build_object('outcome', 'conflict', 'field', 'notApproved') end);
  if refusal is not null then
    return refusal;
  end if;
  insert into minutes_corrections (item_id, text, written_by) values (p_item, p_text, me.user_id);
  perform gate.record_act(me, 'minutes.correct', p_item::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

drop function if exists gate.decision_on(uuid, boolean, uuid[]);
-- The decision on a point as this reader may read it, or null.
create or replace function gate.decision_on(p_item uuid, p_governments boolean, p_bodies uuid[]) returns json
language sql stable as $$
  select json_build_object('id', d.id, 'number', d.number, 'text', d.text, 'owner', o.name, 'due', d.due_on, 'readers', d.readers)
  from body_decisions d join organisations o on o.ref = d.owner
  where d.item_id = p_item and gate.is_for_reader(d.readers, d.body_id, p_governments, p_bodies)
$$;

-- Do the minutes of a meeting hold something for the reader of now? Whoever does not sit there learns nothing of a meeting without a point for
-- them; whoever takes no part reads what was published.
create or replace function gate.has_minutes(p_meeting uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  part boolean := gate.takes_part();
  governments boolean := gate.reader_is_of_governments();
  sits uuid[] := gate.bodies_of_reader();
  approved boolean := exists (select from minutes_approvals a where a.meeting_id = p_meeting);
begin
  return exists (select from meetings m where m.id = p_meeting and m.body_id = any (sits)) or exists (
    select from agenda_items i where i.meeting_id = p_meeting and gate.is_for_reader(i.readers, i.body_id, governments, sits) and (part
      or (approved and exists (select from item_minutes x where x.item_id = i.id and x.text <> ''))
      or exists (select from body_decisions d where d.item_id = i.id and gate.is_for_reader(d.readers, d.body_id, governments, sits))));
end $$;

-- The minutes of a meeting as the reader of now may read them, or null where there is nothing for them. Words of others that were replaced
-- are for who writes.
create or replace function gate.read_minutes(p_meeting uuid) returns json
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  part boolean := gate.takes_part();
  governments boolean := gate.reader_is_of_governments();
  sits uuid[] := gate.bodies_of_reader();
  m meetings;
  kept boolean;
  readable boolean;
  approval minutes_approvals;
  items json;
begin
  if not gate.has_minutes(p_meeting) then
    return null;
  end if;
  select * into m from meetings where id = p_meeting;
  kept := m.body_id = any (gate.bodies_kept_by_reader());
  select * into approval from minutes_approvals where meeting_id = m.id;
  -- Before they are approved, the minutes are for the members: also that they are being written, and when.
  readable := approval.meeting_id is not null or m.body_id = any (sits);
  items := (
    select json_agg(json_build_object('id', i.id, 'number', i.number, 'kind', i.kind, 'title', i.title, 'readers', i.readers,
      'text', case when readable then x.text end, 'version', case when readable then coalesce(x.version, 0) else 0 end,
      'at', case when readable then to_char(x.written_at at time zone 'Europe/Brussels', 'HH24:MI') end,
      'decision', gate.decision_on(i.id, governments, sits),
      'corrections', (select coalesce(json_agg(json_build_object('text', c.text, 'on', gate.civil_day(c.written_at))
        order by c.written_at), '[]') from minutes_corrections c where c.item_id = i.id),
      'replaced', case when kept then (select coalesce(json_agg(json_build_object('text', r.text,
          'at', to_char(r.written_at at time zone 'Europe/Brussels', 'HH24:MI')) order by r.version desc), '[]')
        from (select * from item_minutes_replaced y where y.item_id = i.id order by y.version desc limit 10) r) else '[]' end)
      order by i.number)
    from agenda_items i left join item_minutes x on x.item_id = i.id
    where i.meeting_id = m.id and gate.is_for_reader(i.readers, i.body_id, governments, sits));
  return (
    select json_build_object('id', m.id, 'body', json_build_object('id', b.id, 'name', b.name, 'level', b.level), 'on', m.held_on,
      'at', to_char(m.starts_at, 'HH24:MI'), 'place', case when part then m.place end, 'today', gate.today(), 'kept', kept,
      'member', m.body_id = any (sits), 'part', part, 'approvedOn', approval.approved_on,
      -- The latest that met: there they stand on the agenda, also when others went before.
      'approvableIn', case when kept and approval.meeting_id is null and m.cancelled_at is null then (
        select l.id from meetings l where l.body_id = m.body_id and gate.has_met(l)
          and (l.held_on, l.starts_at) > (m.held_on, m.starts_at)
        order by l.held_on desc, l.starts_at desc limit 1) end,
      'items', coalesce(items, '[]'))
    from bodies b where b.id = m.body_id);
end $$;

-- Of the meetings of a body before this one, those whose minutes wait for it or were approved in it: with them a meeting begins. Minutes wait
-- for the first meeting that is not over.
create or replace function gate.minutes_to_approve(p_meeting uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', e.id, 'on', e.held_on, 'approved', a.meeting_id is not null)
    order by e.held_on, e.starts_at), '[]')
  from meetings m
  join meetings e on e.body_id = m.body_id and (e.held_on, e.starts_at) < (m.held_on, m.starts_at)
  left join minutes_approvals a on a.meeting_id = e.id
  where m.id = p_meeting and m.cancelled_at is null and e.cancelled_at is null and m.body_id = any (gate.bodies_of_reader())
    and exists (select from item_minutes x where x.meeting_id = e.id and x.text <> '')
    and (a.approved_in = m.id or (a.meeting_id is null and m.cancelled_at is null and m.held_on >= gate.today() and not exists (
      select from meetings o where o.body_id = m.body_id and o.cancelled_at is null and o.held_on >= gate.today() and (o.held_on, o.starts_at) < (m.held_on, m.starts_at)
        and (o.held_on, o.starts_at) > (e.held_on, e.starts_at))))
$$;

grant execute on function gate.write_minutes(text, uuid, integer, uuid, text), gate.approve_minutes(text, uuid, uuid),
  gate.correct_minutes(text, uuid, text), gate.has_minutes(uuid), gate.read_minutes(uuid), gate.minutes_to_approve(uuid) to werkwinkel_app;
