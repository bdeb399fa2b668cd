-- Joined records: one person with two numbers, and so with two records. An organisation that works in both records it, with proof and
-- a second person. It counts for that organisation alone: that another had the other record is told to nobody. Nothing moves and nothing
-- widens: each record is opened, decided and written down on its own. See docs/adr/0014-a-join-tells-and-moves-nothing.md.

create or replace function gate.is_joined(p_organisation integer, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select from joined_records j
    where j.organisation = p_organisation and j.living and (j.person_id = p_person or j.earlier_id = p_person))
$$;

-- Keeps beside each involvement whether its record is joined, whatever changes a join or begins guidance.
create or replace function gate.keep_joined() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  j joined_records := coalesce(new, old);
begin
  update involvements i set joined = not i.joined
  where i.organisation = j.organisation and i.person_id in (j.person_id, j.earlier_id)
    and i.joined <> gate.is_joined(i.organisation, i.person_id);
  return null;
end $$;
create or replace trigger joins_are_kept after insert or update or delete on joined_records
  for each row execute function gate.keep_joined();

create or replace function gate.begin_joined() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.joined := gate.is_joined(new.organisation, new.person_id);
  return new;
end $$;
create or replace trigger joins_are_known before insert on involvements
  for each row execute function gate.begin_joined();

-- Is this actor let in to this record for the purpose, as one who guides and waits for no second person? Asked of each record by itself.
create or replace function gate.lets_in(me gate.actor, p_person uuid, p_purpose text, p_reason text) returns boolean
language plpgsql stable as $$
declare
  door gate.door := gate.door_of(me, p_person, p_purpose, p_reason);
begin
  return (door.kind = 'involved' and door.role = 'guidance' and door.provable) is true;
end $$;

-- The other records of this person for whoever is let in to them too; null for everyone else, as where nothing is joined. What is told of
-- another record is written down for that record, by itself.
create or replace function gate.show_joined(me gate.actor, p_person uuid, p_purpose text, p_route text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  rows json;
  entries log.entry[];
begin
  if me.category_mask & gate.category('identity') = 0 then
    return null;
  end if;
  select json_agg(json_build_object('id', j.id, 'dossier', o.id, 'number', case when j.person_id = o.id then 'next' else 'previous' end,
      'status', j.status, 'proof', j.proof, 'provedOn', j.proved_on, 'by', p.display_name, 'mine', j.proposed_by = me.user_id,
      'on', gate.civil_day(j.proposed_at), 'confirmedBy', c.display_name, 'confirmedOn', gate.civil_day(j.confirmed_at),
      'undo', case when j.status = 'undoing' then json_build_object('why', j.undo_why, 'by', u.display_name,
        'mine', j.undo_by = me.user_id, 'on', gate.civil_day(j.undo_at)) end) order by j.person_id = o.id desc),
    array_agg(row(o.id, gate.category('identity'), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry order by o.id)
  into rows, entries
  from joined_records j
  cross join lateral (select case when j.person_id = p_person then j.earlier_id else j.person_id end as id) o
  join users p on p.id = j.proposed_by left join users c on c.id = j.confirmed_by left join users u on u.id = j.undo_by
  where j.organisation = me.organisation and j.living and (j.person_id = p_person or j.earlier_id = p_person)
    and gate.lets_in(me, o.id, p_purpose, p_reason);
  if rows is not null then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, p_purpose, p_route, 'shown', p_reason, entries);
  end if;
  return rows;
end $$;

-- May this actor say of this record that it is joined? Whoever guides and may see who it is.
create or replace function gate.may_join(me gate.actor, p_person uuid, p_reason text) returns boolean
language plpgsql stable as $$
begin
  return gate.lets_in(me, p_person, 'guidance', p_reason) and me.category_mask & gate.category('identity') <> 0;
end $$;

-- The keyed mark of the number that the organisation itself holds in this record; null when it holds none.
create or replace function gate.own_number(p_organisation integer, p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.value ->> 'mark' from facts f
  where f.person_id = p_person and f.source = p_organisation and f.field = 'identity.insz' and f.entry = '' and f.superseded_at is null
    and f.status = 'confirmed' and f.certainty <> 'estimated' and f.origins <@ array[p_organisation]
$$;

-- Does this record come, by other joins of the organisation, after that one?
create or replace function gate.comes_after(p_organisation integer, p_person uuid, p_earlier uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive later (id) as (
    select p_earlier
    union
    select j.person_id from later l join joined_records j on j.organisation = p_organisation and j.living and j.earlier_id = l.id)
  select exists (select from later where id = p_person)
$$;

-- Says that the number of before, of which the keyed hash is given, was this person's too. A number that only another organisation
-- knows is answered as one that nobody knows, after the same steps.
create or replace function gate.propose_join(p_token text, p_person uuid, p_earlier_hash bytea, p_proof text, p_proved_on date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  earlier uuid;
  made uuid;
  refusal text := gate.act_refusal(me, gate.may_join(me, p_person, p_reason));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not gate.within_quota(me, 'search', 1) then
    return json_build_object('outcome', 'quota');
  end if;
  if p_proved_on > me.today or p_proved_on < me.today - 36525 then
    return json_build_object('outcome', 'invalid', 'field', 'provedOn');
  end if;
  earlier := coalesce((select k.person_id from insz_keys k where k.key_hash = p_earlier_hash), '00000000-0000-0000-0000-000000000000');
  if not gate.may_join(me, earlier, p_reason) or earlier = p_person then
    return json_build_object('outcome', 'invalid', 'field', 'earlier');
  end if;
  if gate.own_number(me.organisation, p_person) is null or gate.own_number(me.organisation, earlier) is null
    or gate.own_number(me.organisation, p_person) = gate.own_number(me.organisation, earlier) then
    return json_build_object('outcome', 'invalid', 'field', 'numbers');
  end if;
  -- Two who join at the same moment wait for one another, so that no two can make a circle.
  perform pg_advisory_xact_lock(hashtextextended('werkwinkel joins', me.organisation));
  if gate.comes_after(me.organisation, earlier, p_person) then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into joined_records (organisation, person_id, earlier_id, proof, proved_on, proposed_by)
  values (me.organisation, p_person, earlier, p_proof, p_proved_on, me.user_id)
  on conflict do nothing
  returning id into made;
  if made is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'join.propose', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- The join of the actor's organisation under this id, held until the act is done; empty when the actor is not let in to both records.
create or replace function gate.held_join(me gate.actor, p_join uuid, p_reason text) returns joined_records
language plpgsql as $$
declare
  j joined_records;
begin
  select * into j from joined_records where id = p_join and organisation = me.organisation;
  if not (gate.may_join(me, j.person_id, p_reason) and gate.may_join(me, j.earlier_id, p_reason)) then
    return null;
  end if;
  -- Whoever begins something for this person holds the person too, and then finds the join. Two who join wait in the same order.
  perform gate.hold_person(least(j.person_id, j.earlier_id));
  perform gate.hold_person(greatest(j.person_id, j.earlier_id));
  select * into j from joined_records where id = p_join for update;
  return j;
end $$;

-- A second person says yes to a join, or to undoing one: never the one who asked.
create or replace function gate.confirm_join(p_token text, p_join uuid, p_about text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  j joined_records := gate.held_join(me, p_join, p_reason);
  refusal text := gate.act_refusal(me, j.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if j.status <> p_about or j.status not in ('proposed', 'undoing') then
    return json_build_object('outcome', 'conflict');
  end if;
  if me.user_id = (case j.status when 'proposed' then j.proposed_by else j.undo_by end) then
    return json_build_object('outcome', 'forbidden');
  end if;
  if j.status = 'proposed' then
    -- What proved it may have been corrected since.
    if coalesce(gate.own_number(me.organisation, j.person_id) = gate.own_number(me.organisation, j.earlier_id), true) then
      return json_build_object('outcome', 'conflict');
    end if;
    update joined_records set status = 'joined', confirmed_by = me.user_id, confirmed_at = now() where id = j.id;
    perform gate.record_act(me, 'join.confirm', j.id::text, j.person_id);
  else
    update joined_records set status = 'undone', undone_by = me.user_id, undone_at = now() where id = j.id;
    perform gate.record_act(me, 'join.undo', j.id::text, j.person_id);
  end if;
  return json_build_object('outcome', 'done');
end $$;

-- A second person says no, or whoever asked takes it back: a join that was asked is none, and one that should be undone stays.
create or replace function gate.decline_join(p_token text, p_join uuid, p_about text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  j joined_records := gate.held_join(me, p_join, p_reason);
  refusal text := gate.act_refusal(me, j.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if j.status <> p_about or j.status not in ('proposed', 'undoing') then
    return json_build_object('outcome', 'conflict');
  end if;
  if j.status = 'proposed' then
    update joined_records set status = 'declined', declined_by = me.user_id, declined_at = now() where id = j.id;
    perform gate.record_act(me, 'join.decline', j.id::text, j.person_id);
  else
    update joined_records set status = 'joined' where id = j.id;
    perform gate.record_act(me, 'join.keep', j.id::text, j.person_id);
  end if;
  return json_build_object('outcome', 'done');
end $$;

-- Asks to undo a join, with a reason; until a second person confirms, it stays.
create or replace function gate.ask_undo_join(p_token text, p_join uuid, p_why text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  j joined_records := gate.held_join(me, p_join, p_reason);
  refusal text := gate.act_refusal(me, j.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if j.status <> 'joined' then
    return json_build_object('outcome', 'conflict');
  end if;
  update joined_records set status = 'undoing', undo_why = p_why, undo_by = me.user_id, undo_at = now() where id = j.id;
  perform gate.record_act(me, 'join.askUndo', j.id::text, j.person_id);
  return json_build_object('outcome', 'done');
end $$;

-- Is there a record under a newer number in which this actor can go on? What is new begins there, and nothing half here. Who is not let
-- in to that record is not told of it, and goes on as before. Asked before something new begins, of the person that is held for it: a join
-- that is being confirmed is waited for.
create or replace function gate.goes_on_elsewhere(me gate.actor, p_person uuid, p_reason text) returns boolean
language plpgsql as $$
declare
  later uuid;
begin
  perform gate.hold_person(p_person);
  select j.person_id into later from joined_records j where j.organisation = me.organisation and j.earlier_id = p_person and j.counts;
  return later is not null and gate.may_join(me, p_person, p_reason) and gate.may_join(me, later, p_reason);
end $$;

-- What an act answers that may not begin something new about a person: as gate.act_refusal, and where it goes on under a newer number.
-- Whoever may begin is asked again once the person is held: a colleague may have ended the guidance meanwhile.
create or replace function gate.beginning_refusal(me gate.actor, p_may boolean, p_person uuid, p_reason text) returns json
language plpgsql as $$
declare
  refusal text := gate.act_refusal(me, p_may);
begin
  if refusal is null and gate.goes_on_elsewhere(me, p_person, p_reason) then
    refusal := 'newNumber';
  end if;
  -- A statement of its own: one that waited for the person still sees what was before.
  if refusal is null then
    refusal := gate.act_refusal(me, gate.may_write(me, p_person, p_reason));
  end if;
  return case when refusal is not null then json_build_object('outcome', refusal) end;
end $$;

-- Of the persons that were found, the record under the newer number before the one it follows, for who reads in each of the other.
drop function if exists gate.newer_first(gate.actor, uuid[]);
create or replace function gate.newer_first(me gate.actor, p_persons uuid[], p_reason text) returns uuid[]
language sql stable as $$
  select array_agg(f.id order by coalesce(l.place, f.place), l.place is not null, f.place)
  from unnest(p_persons) with ordinality as f (id, place)
  left join joined_records j on j.organisation = me.organisation and j.earlier_id = f.id and j.counts
    and gate.may_join(me, j.person_id, p_reason) and gate.may_join(me, f.id, p_reason)
  left join unnest(p_persons) with ordinality as l (id, place) on l.id = j.person_id
$$;

-- For the person: what each organisation that joined two records holds itself under the other number. What others hold there is theirs
-- to say: a join that is wrong must not open it.
create or replace function gate.own_joined(p_person uuid, out shown json, out entries log.entry[]) returns record
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_agg(json_build_object('number', o.number, 'organisation', g.name, 'kind', g.kind, 'source', j.organisation, 'since', gate.civil_day(j.confirmed_at),
      'facts', f.facts, 'involvements', i.involvements) order by o.number, g.name),
    array_agg(row(o.id, f.mask | gate.category('identity') | gate.category('involvement'), array[j.organisation], '{}'::integer[],
      '{}'::integer[], null)::log.entry)
  from joined_records j
  join organisations g on g.ref = j.organisation
  cross join lateral (select case when j.person_id = p_person then j.earlier_id else j.person_id end as id,
    case when j.person_id = p_person then 'previous' else 'next' end as number) o
  cross join lateral (
    select coalesce(bit_or(1 << f.category_bit), 0) as mask, coalesce(json_agg(json_build_object('id', f.id, 'field', f.field,
      'entry', f.entry, 'bit', f.category_bit, 'value', case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end,
      'source', f.source, 'authentic', f.authentic, 'asOf', f.as_of, 'certainty', f.certainty, 'status', f.status)
      order by f.category_bit, f.field, f.as_of desc, f.id), '[]') as facts
    from facts f
    where f.person_id = o.id and f.source = j.organisation and f.superseded_at is null and (gate.own_mask() >> f.category_bit) & 1 = 1
      and f.origins <@ array[j.organisation] and not gate.told_again(f)) f
  cross join lateral (
    select coalesce(json_agg(json_build_object('from', i.valid_from, 'until', i.valid_until) order by i.valid_from), '[]') as involvements
    from involvements i where i.person_id = o.id and i.organisation = j.organisation) i
  where j.counts and (j.person_id = p_person or j.earlier_id = p_person)
$$;

-- For the officer: which records the organisation joined, by whom, on what proof, and what was undone or refused. Numbers, no names of persons.
create or replace function gate.joins_overseen(me gate.actor, out shown json, out persons uuid[]) returns record
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_agg(json_build_object('id', j.id, 'dossier', j.person_id, 'earlier', j.earlier_id, 'status', j.status, 'proof', j.proof,
      'provedOn', j.proved_on, 'by', p.display_name, 'askedOn', gate.civil_day(j.proposed_at), 'confirmedBy', c.display_name,
      'confirmedOn', gate.civil_day(j.confirmed_at), 'declinedBy', d.display_name, 'undoWhy', j.undo_why,
      'undoBy', u.display_name, 'undoneBy', n.display_name, 'undoneOn', gate.civil_day(j.undone_at))
      order by j.proposed_at desc, j.id),
    array_agg(j.person_id) || array_agg(j.earlier_id)
  from (select * from joined_records where organisation = me.organisation order by proposed_at desc, id limit 50) j
  join users p on p.id = j.proposed_by left join users c on c.id = j.confirmed_by left join users d on d.id = j.declined_by
  left join users u on u.id = j.undo_by left join users n on n.id = j.undone_by
$$;

-- What goes when the term of one organisation has ended: a join with a record that is no more says nothing.
create or replace function gate.destroy_joins(p_organisation integer, p_person uuid) returns void
language sql as $$
  delete from joined_records where organisation = p_organisation and p_person in (person_id, earlier_id)
$$;

grant execute on function
  gate.propose_join(text, uuid, bytea, text, date, text),
  gate.confirm_join(text, uuid, text, text),
  gate.decline_join(text, uuid, text, text),
  gate.ask_undo_join(text, uuid, text, text) to werkwinkel_app;
