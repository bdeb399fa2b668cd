-- What a calendar address tells of meetings: those of the bodies in which the organisation of its mandate sits or which it keeps, each
-- under an opaque id with its hour; also those that were called off, so that a program takes them away. No person stands in it.

-- Null when the address is not one, was revoked, its mandate works no more or takes no part. With p_body of that body alone.
create or replace function gate.read_meeting_calendar(p_hash bytea, p_body uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  f calendar_feeds;
  m mandates;
  today date := gate.today();
begin
  select * into f from calendar_feeds where secret_hash = p_hash and revoked_at is null;
  select * into m from mandates where id = f.mandate_id;
  if f.id is null
    or not exists (select from roles r where r.code = m.role and r.purposes && array['guidance', 'consultation', 'agreement']
      and gate.mandate_state(m, r.opens_client_data, today) = 'working')
    or exists (select from users u where u.id = f.user_id and u.disabled_at is not null)
    or exists (select from organisations o where o.ref = f.organisation and o.valid_until < today) then
    return null;
  end if;
  update calendar_feeds set last_read_on = today where id = f.id and last_read_on is distinct from today;
  return json_build_object('items', (
    select coalesce(json_agg(json_build_object('id', t.id, 'on', t.held_on, 'at', to_char(t.starts_at, 'HH24:MI'), 'minutes', t.minutes,
      'sequence', t.sequence, 'cancelled', t.cancelled_at is not null) order by t.held_on, t.starts_at, t.id), '[]')
    from (
    select t.id, t.held_on, t.starts_at, t.minutes, t.sequence, t.cancelled_at
    from meetings t join bodies b on b.id = t.body_id
    where t.held_on between today - 31 and today + 400 and (p_body is null or b.id = p_body)
      and (b.secretary in (m.organisation, m.unit) or exists (select from body_members s where s.body_id = b.id
        and s.organisation in (m.organisation, m.unit) and gate.is_taken(s, t.held_on)))
    union all
    -- A talk that was called together, for who had a hand in it.
    select t.id, t.held_on, t.starts_at, t.minutes, t.sequence, t.cancelled_at
    from case_talk_seats s join case_talks t on t.id = s.talk_id and t.meeting_id is null
    where p_body is null and s.organisation in (m.organisation, m.unit) and t.held_on between today - 31 and today + 400
      and exists (select from roles r where r.code = m.role and 'guidance' = any (r.purposes))
      and gate.has_hand_in_talk(f.user_id, m.organisation, t.id)) t));
end $$;

grant execute on function gate.read_meeting_calendar(bytea, uuid) to werkwinkel_app;
