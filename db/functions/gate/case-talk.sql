-- Case talks: which there are, who sits at the table, and what one who does reads of a talk. Whether someone may know that a person stands
-- on the agenda is the decision of opening that dossier, on the row of who put the person there; nothing here decides it anew.

-- Every case talk: the meetings of bodies of that kind, and those that someone called together.
drop function if exists gate.case_talks_there_are();
create or replace function gate.case_talks_there_are()
returns table (id uuid, body uuid, name text, secretary integer, held_on date, starts_at time, minutes integer, place text, caller integer,
  cancelled boolean, sequence integer)
language sql stable as $$
  select m.id, b.id, b.name, b.secretary, m.held_on, m.starts_at, m.minutes, m.place, null::integer, m.cancelled_at is not null, m.sequence
  from bodies b join meetings m on m.body_id = b.id where b.kind = 'caseTalk'
  union all
  select t.id, null, null, null, t.held_on, t.starts_at, t.minutes, t.place, t.organisation, t.cancelled_at is not null, t.sequence
  from case_talks t where t.meeting_id is null
$$;

-- What a talk was before each change, the last first.
create or replace function gate.case_talk_past(p_talk uuid)
returns table (kind text, held_on date, starts_at time, place text, reason text, at timestamptz)
language sql stable as $$
  select c.kind, c.held_on, c.starts_at, c.place, c.reason, c.at from meeting_changes c where c.meeting_id = p_talk
  union all
  select c.kind, c.held_on, c.starts_at, c.place, c.reason, c.at from case_talk_changes c where c.talk_id = p_talk
  order by at desc
$$;

-- Who confirmed the conditions for this person: for the talk as it is now, and once there is an outcome for the talk as it was held.
create or replace function gate.case_confirmations(p_entry uuid) returns setof case_talk_conditions
language sql stable as $$
  select c.* from case_talk_persons e
  join gate.case_talks_there_are() t on t.id = e.talk_id
  join case_talk_conditions c on c.entry_id = e.id
  where e.id = p_entry
    and (c.sequence = t.sequence or exists (select from case_talk_outcomes r where r.entry_id = e.id))
    and not exists (select from case_talk_conditions l where l.entry_id = c.entry_id and l.source = c.source and l.sequence > c.sequence)
$$;

-- Who sits at the table today, and for which organisation: a unit sits for the one that it is part of.
create or replace function gate.case_talk_table(p_talk uuid) returns table (seat integer, organisation integer, name text, function text)
language sql stable as $$
  select o.ref, coalesce(o.part_of, o.ref), o.name, s.function
  from (
    select m.organisation, m.function
    from meetings x join bodies b on b.id = x.body_id join body_members m on m.body_id = b.id
    where x.id = p_talk and b.kind = 'caseTalk' and gate.is_taken(m, gate.today())
    union all
    select s.organisation, s.function from case_talk_seats s where s.talk_id = p_talk) s
  join organisations o on o.ref = s.organisation
$$;

-- Does this actor guide people for an organisation that sits there?
create or replace function gate.sits_at(me gate.actor, p_talk uuid) returns boolean
language sql stable as $$
  select coalesce(me.session_id is not null and 'guidance' = any (me.purposes)
    and exists (select from gate.case_talk_table(p_talk) t where t.seat in (me.organisation, me.unit)), false)
$$;

-- May this actor know that this person stands on the agenda? Who put the person there has to sit at the table still.
create or replace function gate.sees_case(me gate.actor, e case_talk_persons, p_reason text) returns boolean
language plpgsql as $$
declare
  door gate.door := gate.door_of(me, e.person_id, 'guidance', p_reason);
begin
  return coalesce(gate.guides(me, door, 1 << e.category_bit)
    and gate.sees_row(me, door, e.person_id, e.source, e.category_bit)
    and (e.source = me.organisation or (e.off_why is null
      and exists (select from gate.case_talk_table(e.talk_id) t where t.organisation = e.source))), false);
end $$;

-- An organisation with which the actor's own has an agreement in force, and that guides people: whom it can call together.
create or replace function gate.case_talk_guests(me gate.actor) returns table (ref integer, id uuid, name text)
language sql stable as $$
  select distinct o.ref, o.id, o.name
  from agreement_parties p join agreements a on a.id = p.agreement_id and a.status = 'inForce'
  join agreement_parties q on q.agreement_id = a.id join organisations o on o.ref = q.organisation
  where p.organisation = me.organisation and o.ref <> me.organisation and o.active
    and me.today <= coalesce(p.leaves_after, 'infinity') and me.today <= coalesce(q.leaves_after, 'infinity')
    and o.kind in ('vdab', 'ocmw', 'ocmwAssociation', 'partner')
    and me.today between a.valid_from and coalesce(a.valid_until, 'infinity')
$$;

-- May this actor move a talk that this organisation called together, or call it off? Null is a talk of a body: its secretary does.
create or replace function gate.keeps_case_talk(me gate.actor, p_caller integer) returns boolean
language sql stable as $$
  select coalesce(p_caller = me.organisation and 'guidance' = any (me.purposes) and me.category_mask & gate.category('plan') <> 0, false)
$$;

create or replace function gate.case_talk_json(me gate.actor, p_talk uuid) returns json
language sql stable as $$
  select json_build_object('id', t.id, 'body', t.body, 'name', t.name, 'on', t.held_on, 'at', to_char(t.starts_at, 'HH24:MI'),
    'start', to_char(gate.wall_moment(t.held_on, t.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'place', t.place, 'cancelled', t.cancelled, 'caller', (select o.name from organisations o where o.ref = t.caller),
    'secretary', t.body is null or t.secretary is not null, 'minutes', t.minutes, 'sequence', t.sequence,
    'kept', gate.keeps_case_talk(me, t.caller),
    'changes', (select coalesce(json_agg(json_build_object('kind', p.kind, 'on', p.held_on, 'at', to_char(p.starts_at, 'HH24:MI'),
      'place', p.place, 'reason', p.reason) order by p.at desc), '[]') from gate.case_talk_past(t.id) p),
    'seats', (select coalesce(json_agg(json_build_object('name', s.name, 'function', s.function) order by s.name, s.function), '[]')
      from gate.case_talk_table(t.id) s))
  from gate.case_talks_there_are() t where t.id = p_talk
$$;

-- The talks at which this actor sits, those that come first; of those that were called off only what would come still. No person is read for
-- it, so none can show through.
create or replace function gate.case_talks(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, 'guidance' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'items', (
      select coalesce(json_agg(gate.case_talk_json(me, t.id) order by t.held_on < me.today,
        case when t.held_on >= me.today then t.held_on - me.today else me.today - t.held_on end, t.starts_at, t.id), '[]')
      from gate.case_talks_there_are() t where t.held_on > me.today - 180 and (not t.cancelled or t.held_on >= me.today)
        and gate.sits_at(me, t.id)),
    'guests', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name, g.id), '[]') from gate.case_talk_guests(me) g));
end $$;

-- One talk, with the persons on its agenda whom this actor may know of: under the names that the own organisation gives them.
create or replace function gate.case_talk(p_token text, p_talk uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.sits_at(me, p_talk));
  e case_talk_persons;
  entries log.entry[] := '{}';
  rows json[] := '{}';
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  -- Of who is not guided by the own organisation nothing is asked at all.
  for e in
    select x.* from case_talk_persons x
    where x.talk_id = p_talk and exists (select from involvements i where i.person_id = x.person_id and i.organisation = me.organisation)
    order by x.person_id, x.source
  loop
    continue when not gate.sees_case(me, e, p_reason);
    entries := entries || gate.case_log_entry(me, e, p_reason);
    rows := rows || json_build_object('person', e.person_id, 'name', case when me.category_mask & 1 = 1 then gate.own_name(me.organisation, e.person_id) end, 'source', o.name,
        'own', e.source = me.organisation, 'off', e.off_why,
        'confirmed', exists (select from gate.case_confirmations(e.id) c where c.source = me.organisation),
        'concluded', exists (select from case_talk_outcomes r where r.entry_id = e.id))
      from organisations o where o.ref = e.source;
  end loop;
  if not gate.within_quota(me, 'listRow', cardinality(entries)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', '/overleg/casus/' || p_talk,
    'shown', p_reason, entries);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'talk', gate.case_talk_json(me, p_talk),
    'items', (select coalesce(json_agg(r order by r ->> 'name', r ->> 'person', r ->> 'source'), '[]') from unnest(rows) r));
end $$;

-- What an organisation itself calls someone; nothing that it took over from another.
create or replace function gate.own_name(p_organisation integer, p_person uuid) returns text
language sql stable as $$
  select nullif(concat_ws(' ',
    (select f.value #>> '{}' from facts f where f.person_id = p_person and f.source = p_organisation and f.superseded_at is null
      and f.field = 'identity.givenName' and f.origins = '{}'),
    (select f.value #>> '{}' from facts f where f.person_id = p_person and f.source = p_organisation and f.superseded_at is null
      and f.field = 'identity.familyName' and f.origins = '{}')), '')
$$;

-- The line of the log for a person on the agenda: under which flow and line the row of another was shown.
create or replace function gate.case_log_entry(me gate.actor, e case_talk_persons, p_reason text) returns log.entry
language plpgsql as $$
declare
  door gate.door := gate.door_of(me, e.person_id, 'guidance', p_reason);
  flows integer[] := '{}';
  lines integer[] := '{}';
begin
  if e.source <> me.organisation then
    select array[g.flow], array_remove(array[g.line], null) into flows, lines
    from gate.grounds(me, e.person_id, 'guidance', array[e.source]) g where (g.mask >> e.category_bit) & 1 = 1
    order by g.flow, g.line limit 1;
  end if;
  return (e.person_id, me.category_mask & (1 | 1 << e.category_bit), array(select distinct x from unnest(array[me.organisation, e.source]) x order by 1),
    coalesce(flows, '{}'), coalesce(lines, '{}'), door.involvement)::log.entry;
end $$;

-- The same of whoever reads now, for the page of the meeting.
create or replace function gate.reader_sits_at(p_talk uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.sits_at(gate.current(), p_talk)
$$;

grant execute on function gate.reader_sits_at(uuid), gate.case_talks(text), gate.case_talk(text, uuid, text) to werkwinkel_app;
