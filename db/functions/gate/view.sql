-- Looking at a person in parts: phases, plan, appointments, notes. One decision, then one reader per table, then one entry in the
-- log with what the readers showed. A reader is a function gate.read_<part>(gate.view) that returns its rows as json, with the
-- sources and categories among them; it asks gate.passes of every row and never anything else about who may see it.

-- Decides for one person: who asks, how often today, by which door, proved by whom, on which grounds. Every page about a person
-- begins here, and nothing is shown before it has decided.
create or replace function gate.look(p_token text, p_person uuid, p_purpose text, p_reason text) returns gate.view
language plpgsql as $$
begin
  return gate.look_of(gate.arrive(p_token), p_person, p_purpose, p_reason);
end $$;

-- The same for who has come in.
create or replace function gate.look_of(p_arrival gate.arrival, p_person uuid, p_purpose text, p_reason text) returns gate.view
language plpgsql as $$
declare
  me gate.actor := p_arrival.me;
  v gate.view;
  ground gate.ground;
  place integer;
  others integer := -1;
begin
  v.me := me;
  v.person := p_person;
  v.purpose := p_purpose;
  v.law := p_arrival.law;
  v.askable := coalesce(p_arrival.askable, '{}');
  v.told := '{}';
  v.proofs := '{}';
  v.grounds := '{}';
  if me.session_id is null then
    v.refused := 'signedOut';
    return v;
  end if;
  if not gate.within_quota(me, 'dossier', 1) then
    v.refused := 'quota';
    return v;
  end if;
  v.door := gate.door_of(me, p_person, p_purpose, p_reason);
  if (v.door).kind is null or (v.door).kind not in ('involved', 'exceptional') then
    v.refused := 'missing';
    return v;
  end if;

  if (v.door).kind = 'exceptional' then
    -- It stands in for the involvement and its proof, never for a flow or a population.
    v.told := array(select distinct d.source from gate.doorways d where d.viewer = me.organisation and d.purpose = p_purpose);
  elsif (v.door).provable then
    -- An authentic proof opens by itself, but is told only where a flow in force lets the source reach the viewer.
    select coalesce(array_agg((p.source, p.kind, p.proved_on)::gate.proof), '{}'), coalesce(array_agg(p.source), '{}') into v.proofs, v.told
    from gate.proofs(me, p_person, (v.door).since) p
    where p.kind <> 'authentic' or exists (
      select 1 from gate.doorways d where d.viewer = me.organisation and d.purpose = p_purpose and d.source = p.source);
  end if;
  if cardinality(v.told) > 0 then
    if (v.door).role = 'aftercare' then
      others := gate.aftercare_mask();
    end if;
    v.grounds := array(
      select (g.source, g.flow, g.line, g.mask & others)::gate.ground
      from gate.grounds(me, p_person, p_purpose, v.told) g
      order by g.source, g.telling, g.flow, g.line);
  end if;
  v.role_mask := me.category_mask & case when (v.door).kind = 'exceptional' then gate.exceptional_mask()
    when (v.door).role = 'aftercare' then gate.aftercare_own_mask() else -1 end;

  v.sources := array[me.organisation];
  v.masks := array[v.role_mask];
  foreach ground in array v.grounds loop
    place := array_position(v.sources, ground.source);
    if place is null then
      v.sources := v.sources || ground.source;
      v.masks := v.masks || (ground.mask & v.role_mask);
    else
      v.masks[place] := v.masks[place] | (ground.mask & v.role_mask);
    end if;
  end loop;
  return v;
end $$;

-- May a row of this source and category be shown in this view?
create or replace function gate.passes(v gate.view, p_source integer, p_bit integer) returns boolean
language sql immutable as $$
  select ((v.masks[array_position(v.sources, p_source)] >> p_bit) & 1) is not distinct from 1
$$;

-- A row taken over from others passes only where each of them passes as well.
create or replace function gate.passes_with_origins(v gate.view, p_source integer, p_bit integer, p_origins integer[]) returns boolean
language sql stable as $$
  select gate.passes(v, p_source, p_bit)
    and (p_origins = '{}' or not exists (select from unnest(p_origins) origin where not gate.passes(v, origin, p_bit)))
$$;

-- Adds to what was shown: the same source twice keeps one place, its categories together.
create or replace function gate.add_shown(p_shown gate.shown, p_more gate.shown) returns gate.shown
language plpgsql immutable as $$
declare
  place integer;
begin
  for at in 1 .. coalesce(cardinality(p_more.sources), 0) loop
    place := array_position(p_shown.sources, p_more.sources[at]);
    if place is null then
      p_shown.sources := p_shown.sources || p_more.sources[at];
      p_shown.masks := p_shown.masks || p_more.masks[at];
    else
      p_shown.masks[place] := p_shown.masks[place] | p_more.masks[at];
    end if;
  end loop;
  return p_shown;
end $$;

-- The head of every page about a person: what the own organisation calls them, or else the first source that passes.
create or replace function gate.read_head(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(s.source), array_agg(1 << s.category_bit), json_object_agg(s.field, s.value)
  into shown.sources, shown.masks, shown.facts
  from (
    select distinct on (f.field) f.field, f.value, f.source, f.category_bit
    from facts f
    where f.person_id = v.person and f.superseded_at is null
      and f.field in ('identity.givenName', 'identity.familyName', 'identity.language', 'birthDate', 'residence.municipalityNis')
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
    order by f.field, f.source = (v.me).organisation desc, f.as_of desc, f.id) s;
  shown := (shown.sources, shown.masks, coalesce(shown.facts, '{}'))::gate.shown;
  return shown;
end $$;

-- A look as the log keeps it.
create or replace function gate.look_to_log(v gate.view, p_route text, p_outcome text, p_reason text, p_entries log.entry[]) returns log.look
language plpgsql immutable as $$
declare
  me gate.actor := v.me;
begin
  return (me.user_id, me.organisation_id, me.mandate_id, me.session_kind, v.purpose, p_route, p_outcome, p_reason, p_entries)::log.look;
end $$;

-- What a look that shows nothing answers.
create or replace function gate.refusal_of(v gate.view) returns json
language plpgsql immutable as $$
begin
  if v.refused = 'signedOut' then
    return json_build_object('outcome', 'signedOut');
  end if;
  return json_build_object('outcome', v.refused, 'actor', row_to_json(v.me));
end $$;

-- The same, where an absent person is written down too.
create or replace function gate.refuse_look(v gate.view, p_route text, p_reason text) returns json
language plpgsql as $$
begin
  if v.refused = 'missing' then
    perform log.write_looks(now(), array[gate.look_to_log(v, p_route, 'absent', p_reason, '{}')]);
  end if;
  return gate.refusal_of(v);
end $$;

create or replace function gate.log_look(v gate.view, p_route text, p_reason text, p_entry log.entry) returns void
language plpgsql as $$
begin
  perform log.write_looks(now(), array[gate.look_to_log(v, p_route, 'shown', p_reason, array[p_entry])]);
end $$;

-- Opens parts of what is known of a person. Outcomes: shown, missing, signedOut, quota; see gate.open.
create or replace function gate.open_parts(p_token text, p_person uuid, p_purpose text, p_route text, p_reason text, p_parts text[])
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  v gate.view := gate.look(p_token, p_person, p_purpose, p_reason);
  all_parts text[] := array['head'] || p_parts;
  part text;
  read gate.shown;
  shown gate.shown := ('{}', '{}', null);
  used_grounds gate.ground[];
  answers json[] := '{}';
  entry log.entry;
begin
  if v.refused is not null then
    return gate.refuse_look(v, p_route, p_reason);
  end if;
  foreach part in array all_parts loop
    read := gate.read_part(part, v);
    answers := answers || coalesce(read.facts, '[]'::json);
    shown := gate.add_shown(shown, read);
  end loop;
  used_grounds := gate.grounds_used(shown, v.grounds);
  entry := gate.entry_of(p_person, shown, used_grounds, (v.door).involvement);
  entry.sources := array(select unnest(entry.sources) order by 1);
  perform gate.log_look(v, p_route, p_reason, entry);
  return json_build_object(
    'outcome', 'shown', 'person', p_person, 'actor', row_to_json(v.me), 'at', now(), 'sources', to_json(entry.sources),
    'grounds', to_json(used_grounds), 'door', row_to_json(v.door), 'mask', v.role_mask, 'proofs', to_json(v.proofs), 'told', to_json(v.told),
    'askable', to_json(v.askable), 'guided', (gate.guided(array[v]))[1], 'law', v.law,
    'parts', (select json_object_agg(p.name, p.answer) from unnest(all_parts, answers) as p (name, answer)));
end $$;

-- May this actor write about this person for its own organisation? Only who guides the person now.
create or replace function gate.may_write(me gate.actor, p_person uuid, p_reason text) returns boolean
language sql stable as $$
  select d.kind = 'involved' and d.role = 'guidance' from gate.door_of(me, p_person, 'guidance', p_reason) d
$$;

-- The same for these categories: only what the role may see itself.
create or replace function gate.may_write_in(me gate.actor, p_person uuid, p_mask integer, p_reason text) returns boolean
language sql stable as $$
  select me.category_mask & p_mask <> 0 and gate.may_write(me, p_person, p_reason)
$$;

-- The same behind a door that was found already.
create or replace function gate.guides(me gate.actor, p_door gate.door, p_mask integer) returns boolean
language sql immutable as $$
  select p_door.kind = 'involved' and p_door.role = 'guidance' and me.category_mask & p_mask <> 0
$$;

-- The organisation's side of the law, without a user: what it may be sent or told.
create or replace function gate.side_of(p_organisation integer, p_today date) returns gate.actor
language sql stable as $$
  select (null, null, null, null, null, null, o.ref, o.id, o.name, o.kind, o.enterprise_number, null, null, null, '{}'::text[], -1, false,
    null, p_today)::gate.actor
  from organisations o where o.ref = p_organisation
$$;

-- Which of the viewer's own categories another organisation may be shown of this person for a purpose: flow, agreement and population
-- as they stand today. Whether that organisation proved its relation is asked when it looks.
create or replace function gate.opens_to(me gate.actor, p_receiver integer, p_person uuid, p_purpose text) returns integer
language plpgsql as $$
declare
  their_side gate.actor := gate.side_of(p_receiver, me.today);
begin
  perform gate.doorway_state(their_side);
  return (select coalesce(bit_or(g.mask), 0) from gate.grounds(their_side, p_person, p_purpose, array[me.organisation]) g);
end $$;

grant execute on function gate.open_parts(text, uuid, text, text, text, text[]) to werkwinkel_app;
