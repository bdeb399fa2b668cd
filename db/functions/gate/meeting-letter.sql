-- The letters about a meeting: to whom, where each is written to, and that each leaves once for each change. Whoever sends claims a letter
-- first; what did not leave is given back, and what nobody heard of for a quarter of an hour may be sent again.

-- Where an organisation is written to about a meeting at this level, for whoever keeps it: its contact point that is nearest to it, of a unit
-- that of its province; a partner without contact points at the address that the keeper's organisation has of it.
create or replace function gate.consultation_address(p_level text, p_keeper integer, p_organisation integer, p_today date) returns text
language sql stable as $$
  select coalesce(
    (select c.mail from organisations o join contact_points c on c.organisation = o.ref
       or (c.organisation = o.part_of and c.scope = 'province' and o.province = c.province)
     where o.ref = p_organisation and p_today between c.valid_from and coalesce(c.valid_until, 'infinity')
     order by array_position(case p_level when 'central' then array['central', 'province', 'municipality', 'agreement']
       when 'provincial' then array['province', 'municipality', 'central', 'agreement']
       else array['agreement', 'municipality', 'province', 'central'] end, c.scope), c.valid_from, c.id limit 1),
    (select a.address from partner_addresses a join organisations k on k.ref = p_keeper
     where a.organisation = p_organisation and a.source in (k.ref, k.part_of) and a.confirmed_at is not null and a.ended_at is null limit 1))
$$;

-- To whom a meeting is told: each organisation with a seat that day, and whoever was told before; where it is written to, and whether it was
-- told of the meeting as it is now. An address of before is for the secretary who wrote to it.
create or replace function gate.letters_to(m meetings, b bodies, p_today date)
returns table (organisation organisations, address text, told boolean)
language sql stable as $$
  select o, coalesce(gate.consultation_address(b.level, b.secretary, o.ref, p_today), case when l.told_for = b.secretary then l.address end),
    coalesce(l.sequence >= m.sequence, false)
  from organisations o left join meeting_letters l on l.meeting_id = m.id and l.organisation = o.ref
  where l.meeting_id is not null or (m.cancelled_at is null and o.ref in (select s.organisation from gate.seats_at(m.id) s))
$$;

-- A meeting as a letter tells of it.
create or replace function gate.letter_meeting(m meetings) returns json
language sql stable as $$
  select json_build_object('id', m.id, 'on', m.held_on, 'at', to_char(m.starts_at, 'HH24:MI'), 'minutes', m.minutes,
    'sequence', m.sequence, 'cancelled', m.cancelled_at is not null)
$$;

-- Nobody is invited to what has begun; that it is called off is told all that day.
create or replace function gate.letters_are_over(m meetings, p_today date) returns boolean
language sql stable as $$
  select m.held_on < p_today or (m.cancelled_at is null and gate.has_begun(m.held_on, m.starts_at))
$$;

-- Why this actor may not see to the letters of a meeting, as an answer, or null.
create or replace function gate.letter_refusal(me gate.actor, m meetings) returns json
language sql stable as $$
  select coalesce(gate.consultation_refusal(me), gate.body_refusal(me, b)) from (select) one left join bodies b on b.id = m.body_id
$$;

-- To whom a meeting is told, for who keeps the body.
create or replace function gate.meeting_letters_of(p_token text, p_meeting uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  b bodies;
  refusal json;
begin
  select * into m from meetings where id = p_meeting;
  refusal := gate.letter_refusal(me, m);
  if refusal is not null then
    return refusal;
  end if;
  select * into b from bodies where id = m.body_id;
  return json_build_object('outcome', 'shown', 'meeting', gate.letter_meeting(m), 'over', gate.letters_are_over(m, me.today),
    'to', (select coalesce(json_agg(json_build_object('organisation', (t.organisation).id, 'name', (t.organisation).name,
        'address', t.address, 'told', t.told) order by (t.organisation).name), '[]')
      from gate.letters_to(m, b, me.today) t));
end $$;

-- Claims the letters that were not told yet, and gives them to whoever sends them. Outcomes: shown, missing, forbidden, conflict
-- (noSecretary).
create or replace function gate.claim_meeting_letters(p_token text, p_meeting uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings := gate.hold_meeting(me, p_meeting);
  b bodies;
  refusal json := gate.letter_refusal(me, m);
  given json;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into b from bodies where id = m.body_id;
  with claimed as (
    insert into meeting_letter_claims as c (meeting_id, organisation, sequence, address)
    select m.id, (t.organisation).ref, m.sequence, t.address from gate.letters_to(m, b, me.today) t where not t.told and t.address is not null and not gate.letters_are_over(m, me.today)
    on conflict (meeting_id, organisation, sequence) do update set address = excluded.address, claimed_at = clock_timestamp()
    where c.claimed_at < clock_timestamp() - interval '15 minutes'
    returning c.organisation, c.address)
  select json_agg(json_build_object('organisation', o.id, 'address', c.address) order by o.name) into given
  from claimed c join organisations o on o.ref = c.organisation;
  return json_build_object('outcome', 'shown', 'meeting', gate.letter_meeting(m), 'to', coalesce(given, '[]'));
end $$;

-- Keeps to whom the meeting was told as it was with this sequence, and gives back what did not leave. Only what was claimed counts.
-- Outcomes: done, missing, forbidden, conflict (noSecretary).
create or replace function gate.note_meeting_letters(p_token text, p_meeting uuid, p_sequence integer, p_told uuid[], p_stayed uuid[])
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings := gate.hold_meeting(me, p_meeting);
  b bodies;
  refusal json := gate.letter_refusal(me, m);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into b from bodies where id = m.body_id;
  with ended as (
    delete from meeting_letter_claims c using organisations o
    where c.meeting_id = m.id and c.sequence = p_sequence and o.ref = c.organisation and o.id = any (p_told || p_stayed)
    returning c.organisation, c.address, o.id)
  insert into meeting_letters (meeting_id, organisation, address, sequence, told_for)
  select m.id, e.organisation, e.address, p_sequence, b.secretary from ended e where e.id = any (p_told)
  on conflict (meeting_id, organisation) do update set address = excluded.address, told_for = excluded.told_for,
    sequence = greatest(meeting_letters.sequence, excluded.sequence), sent_at = clock_timestamp();
  if cardinality(p_told) > 0 then
    perform gate.record_act(me, 'meeting.tell', m.id::text);
  end if;
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

drop function if exists gate.note_meeting_letters(text, uuid, integer, jsonb);
drop function if exists gate.meeting_address(bodies, integer, date);
grant execute on function gate.meeting_letters_of(text, uuid), gate.claim_meeting_letters(text, uuid),
  gate.note_meeting_letters(text, uuid, integer, uuid[], uuid[]) to werkwinkel_app;
