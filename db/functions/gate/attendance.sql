-- Who was at a meeting, noted by who keeps the body, and whether they were enough to decide.

-- The seats of a body that are taken on the day of a meeting.
create or replace function gate.seats_at(p_meeting uuid) returns setof body_members
language sql stable as $$
  select s.* from meetings m join body_members s on s.body_id = m.body_id
  where m.id = p_meeting and gate.is_taken(s, m.held_on)
$$;

-- How many members a body asked on a day: what held until then, or what it asks now.
create or replace function gate.quorum_on(b bodies, p_day date) returns integer
language sql stable as $$
  select case when exists (select from body_quorums q where q.body_id = b.id and q.until >= p_day)
    then (select q.quorum from body_quorums q where q.body_id = b.id and q.until >= p_day order by q.until limit 1) else b.quorum end
$$;

-- How many seats were taken, by the member or who stood in, of how many, and how many it took on that day; null where the body asked none.
-- What is not noted is not there.
create or replace function gate.quorum_at(p_meeting uuid) returns json
language sql stable as $$
  select json_build_object('present', n.present, 'members', n.members, 'needed', w.quorum, 'noted', m.attendance_noted_at is not null,
    'met', w.quorum is null or n.present >= w.quorum)
  from meetings m join bodies b on b.id = m.body_id cross join lateral (select gate.quorum_on(b, m.held_on) as quorum) w
  cross join lateral (select count(*) as members, count(a.member_id) filter (where a.state in ('present', 'substitute')) as present
    from gate.seats_at(m.id) s left join meeting_attendance a on a.meeting_id = m.id and a.member_id = s.id) n
  where m.id = p_meeting
$$;

-- The same for who reads a meeting: its members read how many, everyone else who may know of it only whether there were enough.
create or replace function gate.quorum_of(p_meeting uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when m.body_id = any (gate.bodies_of_reader()) then q.told
    else json_build_object('present', null, 'members', null, 'needed', q.told -> 'needed', 'noted', q.told -> 'noted', 'met', q.told -> 'met') end
  from meetings m cross join lateral (select gate.quorum_at(m.id) as told) q
  where m.id = p_meeting and gate.reader_knows_meeting(m.id)
$$;

-- May the reader of now know of a meeting: as one who sits there, or by a point on its agenda that they may read?
create or replace function gate.reader_knows_meeting(p_meeting uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.takes_part() and exists (select from meetings m where m.id = p_meeting and (m.body_id = any (gate.bodies_of_reader())
    or exists (select from agenda_items i where i.meeting_id = m.id
      and gate.is_for_reader(i.readers, i.body_id, gate.reader_is_of_governments(), '{}'))))
$$;

-- Notes who was there, as long as the minutes are not approved. p_seats is {seat: state}, p_guests [{organisation, function}]; p_version is
-- what was read. Outcomes: done, missing, forbidden, conflict (noSecretary, cancelled, soon, fixed, changed), invalid (seats).
create or replace function gate.note_attendance(p_token text, p_meeting uuid, p_version integer, p_seats jsonb, p_guests jsonb) returns json
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
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  refusal := case
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    when m.held_on > me.today then json_build_object('outcome', 'conflict', 'field', 'soon')
    when exists (select from minutes_approvals a where a.meeting_id = m.id) then json_build_object('outcome', 'conflict', 'field', 'fixed')
    when m.attendance_version is distinct from p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    when exists (select from jsonb_object_keys(p_seats) k where k not in (select s.id::text from gate.seats_at(m.id) s))
      then json_build_object('outcome', 'invalid', 'field', 'seats')
  end;
  if refusal is not null then
    return refusal;
  end if;
  delete from meeting_attendance where meeting_id = m.id;
  insert into meeting_attendance (meeting_id, member_id, state) select m.id, e.key::uuid, e.value from jsonb_each_text(p_seats) e;
  delete from meeting_guests where meeting_id = m.id;
  insert into meeting_guests (meeting_id, place, organisation, function)
  select m.id, g.place, g.one ->> 'organisation', g.one ->> 'function' from jsonb_array_elements(p_guests) with ordinality as g (one, place);
  update meetings set attendance_version = attendance_version + 1, attendance_noted_by = me.user_id, attendance_noted_at = clock_timestamp()
  where id = m.id;
  perform gate.record_act(me, 'attendance.note', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

grant execute on function gate.seats_at(uuid), gate.quorum_of(uuid), gate.note_attendance(text, uuid, integer, jsonb, jsonb) to werkwinkel_app;
