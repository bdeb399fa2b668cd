-- The letters about a talk that was called together: one to each organisation that sits there, once for each change, as those of a meeting.
-- Whoever sends claims them first; what nobody heard of for a quarter of an hour may be sent again.

-- To whom it is told, where that is written to, and whether it was told of the talk as it is now. That it is called off is told to who was
-- told of it before.
create or replace function gate.case_letters_to(t case_talks, p_today date) returns table (organisation organisations, address text, told boolean)
language sql stable as $$
  select o, coalesce(gate.consultation_address('local', t.organisation, o.ref, p_today),
      (select l.address from case_talk_letters l where l.talk_id = t.id and l.organisation = o.ref and l.sent_at is not null
        order by l.sequence desc limit 1)),
    exists (select from case_talk_letters l where l.talk_id = t.id and l.organisation = o.ref and l.sequence >= t.sequence and l.sent_at is not null)
  from case_talk_seats s join organisations o on o.ref = s.organisation
  where s.talk_id = t.id and (t.cancelled_at is null
    or exists (select from case_talk_letters l where l.talk_id = t.id and l.organisation = o.ref and l.sent_at is not null))
$$;

-- A talk as a letter tells of it.
create or replace function gate.letter_talk(t case_talks) returns json
language sql stable as $$
  select json_build_object('id', t.id, 'on', t.held_on, 'at', to_char(t.starts_at, 'HH24:MI'), 'minutes', t.minutes, 'sequence', t.sequence,
    'cancelled', t.cancelled_at is not null)
$$;

-- Nobody is invited to what has begun; that it is called off is told all that day.
create or replace function gate.case_letters_are_over(t case_talks, p_today date) returns boolean
language sql stable as $$
  select t.held_on < p_today or (t.cancelled_at is null and gate.case_talk_fixed(t) is not null)
$$;

-- To whom a talk is told, for whoever may change it.
create or replace function gate.case_letters_of(p_token text, p_talk uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t case_talks;
  refusal text;
begin
  select * into t from case_talks where id = p_talk and meeting_id is null;
  refusal := gate.act_refusal(me, gate.keeps_case_talk(me, t.organisation));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  return json_build_object('outcome', 'shown', 'meeting', gate.letter_talk(t), 'over', gate.case_letters_are_over(t, me.today),
    'to', (select coalesce(json_agg(json_build_object('organisation', (x.organisation).id, 'name', (x.organisation).name,
        'address', x.address, 'told', x.told) order by (x.organisation).name), '[]')
      from gate.case_letters_to(t, me.today) x));
end $$;

-- Claims the letters that were not told yet, and gives them to whoever sends them. Outcomes: shown, missing.
create or replace function gate.claim_case_letters(p_token text, p_talk uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t case_talks := gate.hold_case_talk(me, p_talk);
  refusal text := gate.act_refusal(me, t.id is not null);
  given json;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  with claimed as (
    insert into case_talk_letters as c (talk_id, organisation, sequence, address)
    select t.id, (x.organisation).ref, t.sequence, x.address from gate.case_letters_to(t, me.today) x
    where not x.told and x.address is not null and not gate.case_letters_are_over(t, me.today)
    on conflict (talk_id, organisation, sequence) do update set address = excluded.address, claimed_at = clock_timestamp()
    where c.sent_at is null and c.claimed_at < clock_timestamp() - interval '15 minutes'
    returning c.organisation, c.address)
  select json_agg(json_build_object('organisation', o.id, 'address', c.address) order by o.name) into given
  from claimed c join organisations o on o.ref = c.organisation;
  return json_build_object('outcome', 'shown', 'meeting', gate.letter_talk(t), 'to', coalesce(given, '[]'));
end $$;

-- Keeps to whom the talk was told as it was with this sequence, and gives back what did not leave. Only what was claimed counts.
-- Outcomes: done, missing.
create or replace function gate.note_case_letters(p_token text, p_talk uuid, p_sequence integer, p_told uuid[], p_stayed uuid[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t case_talks := gate.hold_case_talk(me, p_talk);
  refusal text := gate.act_refusal(me, t.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  delete from case_talk_letters c using organisations o
  where c.talk_id = t.id and c.sequence = p_sequence and c.sent_at is null and o.ref = c.organisation and o.id = any (p_stayed);
  update case_talk_letters c set sent_at = clock_timestamp() from organisations o
  where c.talk_id = t.id and c.sequence = p_sequence and c.sent_at is null and o.ref = c.organisation and o.id = any (p_told);
  if cardinality(p_told) > 0 then
    perform gate.record_act(me, 'caseTalk.tell', t.id::text);
  end if;
  return json_build_object('outcome', 'done', 'id', t.id);
end $$;

grant execute on function gate.case_letters_of(text, uuid), gate.claim_case_letters(text, uuid),
  gate.note_case_letters(text, uuid, integer, uuid[], uuid[]) to werkwinkel_app;
