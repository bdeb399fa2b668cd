-- A seat in a body is taken by who agrees to it. Who keeps the body names an organisation; who coordinates there, or is its secretary, agrees,
-- declines, or leaves later. What was noted of a seat while it was taken stays.

drop function if exists gate.seats_asked_of_reader();
-- Is this seat taken on a day?
create or replace function gate.is_taken(s body_members, p_day date) returns boolean
language sql immutable as $$
  select s.standing in ('agreed', 'left') and p_day >= s.valid_from and (s.valid_until is null or p_day <= s.valid_until)
$$;

-- May this actor agree to a seat, decline it, or leave it?
create or replace function gate.speaks_for_seat(me gate.actor, s body_members) returns boolean
language sql stable as $$
  select coalesce(me.session_kind = 'session' and s.organisation in (me.organisation, me.unit)
    and me.purposes && array['consultation', 'agreement'], false)
$$;

-- The organisation of who reads now and its unit: they know of a seat for which they were only asked.
create or replace function gate.own_seats_of_reader() returns integer[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array_remove(array[(gate.current()).organisation, (gate.current()).unit], null)
$$;

-- The seats for which an answer of this actor is asked, with who asked.
create or replace function gate.seats_asked_of(me gate.actor) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'function', s.function, 'organisation', o.name,
    'body', json_build_object('id', b.id, 'name', b.name, 'level', b.level), 'secretary', (select k.name from organisations k where k.ref = b.secretary))
    order by b.name, s.function), '[]')
  from body_members s join bodies b on b.id = s.body_id join organisations o on o.ref = s.organisation
  where s.organisation in (me.organisation, me.unit) and s.standing = 'named' and coalesce(s.valid_until, 'infinity') >= me.today
    and gate.speaks_for_seat(me, s)
$$;

-- Does the reader of now speak for a seat?
create or replace function gate.reader_speaks_for(p_seat uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select gate.speaks_for_seat(gate.current(), s) from body_members s where s.id = p_seat), false)
$$;

-- Agrees to a seat, declines it, or leaves it: p_answer is agreed, declined or left. Who leaves sits today for the last time; a seat that did
-- not begin yet is declined. Outcomes: done, missing, forbidden, conflict (answered).
create or replace function gate.answer_seat(p_token text, p_body uuid, p_member uuid, p_answer text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  s body_members;
  refusal text;
begin
  select * into s from body_members where id = p_member and body_id = p_body;
  refusal := coalesce(gate.act_refusal(me, s.organisation in (me.organisation, me.unit)),
    case when not gate.speaks_for_seat(me, s) then 'forbidden' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into s from body_members where id = p_member for update;
  if coalesce(s.valid_until, 'infinity') < me.today or s.standing <> (case p_answer when 'left' then 'agreed' else 'named' end) then
    return json_build_object('outcome', 'conflict', 'field', 'answered');
  end if;
  update body_members set version = version + 1, answered_by = me.user_id, answered_at = clock_timestamp(),
    standing = case when p_answer = 'left' and s.valid_from > me.today then 'declined' else p_answer end,
    valid_until = case when p_answer = 'left' and s.valid_from <= me.today then me.today else valid_until end
  where id = s.id;
  perform gate.record_act(me, 'bodyMember.answer', s.id::text);
  return json_build_object('outcome', 'done', 'id', s.body_id);
end $$;

grant execute on function gate.is_taken(body_members, date), gate.own_seats_of_reader(), gate.reader_speaks_for(uuid),
  gate.answer_seat(text, uuid, uuid, text) to werkwinkel_app;
