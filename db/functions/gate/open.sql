-- Opening one dossier: one message in, one answer out. Decides, writes the log entry, and only then returns what was logged.

-- What an involvement in aftercare still opens: contact, work status and outcome, and in the own record the name.
create or replace function gate.aftercare_mask() returns integer
language sql immutable as $$ select (1 << 1) | (1 << 4) | (1 << 13) $$;
create or replace function gate.aftercare_own_mask() returns integer
language sql immutable as $$ select gate.aftercare_mask() | (1 << 0) $$;

-- Categories that exceptional access never opens: own-only, confidential and notes.
create or replace function gate.exceptional_mask() returns integer
language sql immutable as $$ select 65535 & ~(1 << 14) $$;

-- The facts that pass: the source opens their category, and so does everyone from whom they were taken over.
create or replace function gate.visible_facts(v gate.view, p_history boolean) returns setof facts
language sql stable as $$
  select f.*
  from facts f
  where f.person_id = v.person and (p_history or f.superseded_at is null)
    and (v.masks[array_position(v.sources, f.source)] >> f.category_bit) & 1 = 1
    and (f.origins = '{}' or not exists (
      select 1 from unnest(f.origins) origin
      where ((v.masks[array_position(v.sources, origin)] >> f.category_bit) & 1) is distinct from 1))
$$;

-- What is shown in each view, by source, with the categories that each source turns out to have.
drop function if exists gate.show_facts(gate.view, boolean);
create or replace function gate.show_facts(p_views gate.view[], p_history boolean) returns gate.shown[]
language plpgsql stable as $$
declare
  shown gate.shown[] := array_fill(('{}', '{}', null)::gate.shown, array[cardinality(p_views)]);
  seen record;
begin
  for seen in
    select s.place, array_agg(s.source) as sources, array_agg(s.mask) as masks, json_agg(json_build_array(s.source, s.facts)) as facts,
      bool_or(s.quotes) as quotes
    from (
      select w.place, f.source, bit_or(1 << f.category_bit) as mask, bool_or(f.origins <> '{}') as quotes, json_agg(json_build_array(
        f.id, f.field, f.entry, f.category_bit, case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end,
        f.authentic, f.as_of, f.certainty, f.status, f.origins, case when p_history then f.recorded_at end, f.superseded_at)) as facts
      from (select row_number() over () as place, u as v from unnest(p_views) u) w
      cross join lateral gate.visible_facts(w.v, p_history) f
      where (w.v).refused is null
      group by w.place, f.source order by w.place, f.source) s
    group by s.place
  loop
    shown[seen.place] := (seen.sources, seen.masks, seen.facts)::gate.shown;
    if seen.quotes then
      shown[seen.place] := gate.with_quoted(shown[seen.place], p_views[seen.place], p_history);
    end if;
  end loop;
  return shown;
end $$;

-- The log names everyone whose fact was shown: those from whom one was taken over as well.
create or replace function gate.with_quoted(p_shown gate.shown, v gate.view, p_history boolean) returns gate.shown
language plpgsql stable as $$
begin
  select array_agg(s.source), array_agg(s.mask) into p_shown.sources, p_shown.masks
  from (
    select q.source, bit_or(q.mask) as mask
    from (
      select unnest(p_shown.sources) as source, unnest(p_shown.masks) as mask
      union all
      select origin, 1 << f.category_bit from gate.visible_facts(v, p_history) f cross join unnest(f.origins) origin) q
    group by q.source order by q.source) s;
  return p_shown;
end $$;

-- The grounds that let something pass which is really shown: for each source and category the first that opens it. What else
-- is open stays inside, for it tells about whom a flow speaks.
create or replace function gate.grounds_used(p_shown gate.shown, p_open gate.ground[]) returns gate.ground[]
language plpgsql immutable as $$
declare
  used gate.ground[] := '{}';
  unexplained integer[] := p_shown.masks;
  ground gate.ground;
  place integer;
begin
  foreach ground in array p_open loop
    place := array_position(p_shown.sources, ground.source);
    continue when (unexplained[place] & ground.mask <> 0) is not true;
    unexplained[place] := unexplained[place] & ~ground.mask;
    used := used || ground;
  end loop;
  return used;
end $$;

-- As the log keeps it: whose categories were shown, and on which grounds.
create or replace function gate.entry_of(p_person uuid, p_shown gate.shown, p_used gate.ground[], p_involvement bigint) returns log.entry
language plpgsql immutable as $$
declare
  entry log.entry := (p_person, 0, coalesce(p_shown.sources, '{}'), '{}', '{}', p_involvement);
  ground gate.ground;
  mask integer;
begin
  foreach mask in array coalesce(p_shown.masks, '{}') loop
    entry.categories := entry.categories | mask;
  end loop;
  foreach ground in array p_used loop
    if not ground.flow = any (entry.flows) then
      entry.flows := entry.flows || ground.flow;
    end if;
    if ground.line is not null then
      entry.lines := entry.lines || ground.line;
    end if;
  end loop;
  return entry;
end $$;

-- All flows of these sources towards the viewer, in whatever state: the reasons behind what is shown and what is withheld.
create or replace function gate.flows_between(me gate.actor, p_sources integer[]) returns json
language plpgsql stable as $$
begin
  return (select coalesce(json_agg(json_build_object(
    'number', f.number, 'id', f.id, 'title', f.title, 'source', f.sender, 'purpose', f.purpose, 'mask', f.category_mask,
    'act', f.legal_act, 'article', f.legal_article, 'status', f.status, 'from', f.valid_from, 'until', f.valid_until,
    'suspendedOn', gate.civil_day(f.suspended_at), 'needsAgreement', f.needs_agreement,
    'confirmed', exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = me.organisation),
    'lines', l.lines) order by f.number), '[]')
  from flows f
  left join lateral (
    select json_agg(json_build_object(
      'ref', l.ref, 'number', l.number, 'mask', l.category_mask, 'status', l.status, 'suspendedOn', gate.civil_day(l.suspended_at),
      'suspendedBy', l.suspended_for, 'agreement', a.title, 'agreementId', a.id,
      'inForce', a.status = 'inForce' and me.today between a.valid_from and a.valid_until
        and gate.is_party(a.id, l.sender, me.today) and gate.is_party(a.id, l.receiver, me.today))
      order by a.number, l.number) as lines
    from annex_lines l join agreements a on a.id = l.agreement_id
    where f.needs_agreement and l.flow = f.number and l.sender = f.sender and l.receiver = me.organisation
      and a.status not in ('draft', 'negotiated')) l on true
  where f.sender = any (p_sources) and f.status <> 'draft'
    and (f.receiver = me.organisation or f.receiver_kind = me.organisation_kind));
end $$;

create or replace function gate.organisation_names(p_refs integer[]) returns json
language plpgsql stable as $$
begin
  return (select coalesce(json_object_agg(ref, json_build_object('id', id, 'name', name, 'kind', kind, 'enterpriseNumber', enterprise_number) order by ref), '{}')
  from organisations where ref = any (p_refs));
end $$;

-- How the viewer's organisation guides each person, and who in it does; and, where a page is named, which other records of the same
-- person are joined to this one for who is let in to those too.
drop function if exists gate.guided(gate.actor, uuid, bigint, text, text, text);
create or replace function gate.guided(p_views gate.view[], p_openings gate.opening[] default '{}') returns json[]
language plpgsql as $$
declare
  found_guided json[] := array_fill(null::json, array[cardinality(p_views)]);
  seen record;
begin
  for seen in
    select w.place, json_build_object(
      'involvement', json_build_object('id', i.id, 'role', i.role, 'from', i.valid_from, 'until', i.valid_until, 'ground', i.ground,
        'awaitsSecondPerson', i.awaits_second_person and i.second_person is null, 'recordedBy', i.recorded_by),
      'assignment', case when a.person_id is not null then json_build_object('team', t.name, 'user', u.display_name) end,
      'joined', case when i.joined and i.role = 'guidance' and (p_openings[w.place]).route is not null
        and (not i.awaits_second_person or i.second_person is not null) then
        gate.show_joined(w.me, w.person, w.purpose, (p_openings[w.place]).route, (p_openings[w.place]).reason) end) as guided
    from unnest(p_views) with ordinality
      as w (refused, me, person, purpose, door, role_mask, proofs, told, grounds, sources, masks, law, askable, place)
    join involvements i on i.id = (w.door).involvement
    left join assignments a on a.person_id = w.person and a.organisation = (w.me).organisation
    left join teams t on t.id = a.team_id
    left join users u on u.id = a.user_id
    where w.refused is null
    order by w.place
  loop
    found_guided[seen.place] := seen.guided;
  end loop;
  return found_guided;
end $$;

-- The line of the log for what was read of one person, on which grounds, and the parts among it as they are answered.
create or replace function gate.opened(v gate.view, p_asked gate.opening, p_facts gate.shown, p_parts text[], p_read gate.shown[],
  out look log.look, out sources json, out grounds json, out parts json) returns record
language plpgsql stable as $$
declare
  shown gate.shown := p_facts;
  read gate.shown;
  answers json[] := '{}';
  used_grounds gate.ground[];
  entry log.entry;
begin
  foreach read in array p_read loop
    answers := answers || coalesce(read.facts, '[]'::json);
    shown := gate.add_shown(shown, read);
  end loop;
  used_grounds := gate.grounds_used(shown, v.grounds);
  entry := gate.entry_of(v.person, shown, used_grounds, (v.door).involvement);
  if cardinality(entry.sources) > 1 then
    entry.sources := array(select unnest(entry.sources) order by 1);
  end if;
  look := gate.look_to_log(v, p_asked.route, 'shown', p_asked.reason, array[entry]);
  sources := to_json(entry.sources);
  grounds := to_json(used_grounds);
  if p_parts <> '{}' then
    parts := (select json_object_agg(p.name, p.answer) from unnest(p_parts, answers) as p (name, answer));
  end if;
end $$;

-- Opens the records of persons, each for its own viewer and purpose, and answers in their order. Outcomes: shown, missing, signedOut,
-- quota. Everything but `shown` says nothing about whether the person exists. Pages that say whose turn it is name the parts that tell it:
-- they are read behind the same decision, and stand in the same entry of the log. Each person is decided for alone; what was decided is
-- read and written down for all together, because making a statement ready costs more than what it does.
create or replace function gate.open_each(p_openings gate.opening[], p_history boolean, p_parts text[]) returns json[]
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  total integer := cardinality(p_openings);
  asked gate.opening;
  tokens text[] := '{}';
  arrivals gate.arrival[];
  views gate.view[] := '{}';
  v gate.view;
  facts gate.shown[];
  part text;
  read gate.shown[] := '{}';
  opened record;
  looks log.look[] := '{}';
  sources json[];
  grounds json[];
  parts json[];
  guided json[];
  answers json[] := '{}';
begin
  foreach asked in array p_openings loop
    tokens := tokens || asked.token;
  end loop;
  arrivals := gate.arrivals(tokens);
  for place in 1 .. total loop
    asked := p_openings[place];
    views := views || gate.look_of(arrivals[place], asked.person, asked.purpose, asked.reason);
  end loop;
  facts := gate.show_facts(views, p_history);
  foreach part in array p_parts loop
    read := read || gate.read_part_of_each(part, views);
  end loop;

  for place in 1 .. total loop
    v := views[place];
    asked := p_openings[place];
    if v.refused is null then
      opened := gate.opened(v, asked, facts[place], p_parts,
        array(select read[place + before * total] from generate_series(0, cardinality(p_parts) - 1) before));
      looks := looks || opened.look;
      sources[place] := opened.sources;
      grounds[place] := opened.grounds;
      parts[place] := opened.parts;
    elsif v.refused = 'missing' then
      looks := looks || gate.look_to_log(v, asked.route, 'absent', asked.reason, '{}');
    end if;
  end loop;
  if looks <> '{}' then
    perform log.write_looks(now(), looks);
  end if;
  guided := gate.guided(views, p_openings);

  for place in 1 .. total loop
    v := views[place];
    answers := answers || case when v.refused is not null then gate.refusal_of(v) else json_build_object(
      'outcome', 'shown', 'person', v.person, 'actor', row_to_json(v.me), 'at', now(), 'sources', sources[place],
      'facts', coalesce((facts[place]).facts, '[]'), 'parts', parts[place], 'grounds', grounds[place], 'door', row_to_json(v.door),
      'mask', v.role_mask, 'proofs', to_json(v.proofs), 'told', to_json(v.told), 'askable', to_json(v.askable),
      'guided', guided[place], 'law', v.law) end;
  end loop;
  return answers;
end $$;

-- The same for one.
drop function if exists gate.open(text, uuid, text, text, text, boolean);
create or replace function gate.open(p_token text, p_person uuid, p_purpose text, p_route text,
  p_reason text default null, p_history boolean default false, p_parts text[] default '{}')
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  return (gate.open_each(array[(p_token, p_person, p_purpose, p_route, p_reason)::gate.opening], p_history, p_parts))[1];
end $$;

-- The same for several calls of gate.open that agree in its last two values; each gives the others as a list. One list of answers.
create or replace function gate.open_together(p_calls jsonb, p_history boolean, p_parts text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  return to_json(gate.open_each(array(
    select (c ->> 0, c ->> 1, c ->> 2, c ->> 3, c ->> 4)::gate.opening
    from jsonb_array_elements(p_calls) with ordinality as call (c, place) order by call.place), p_history, p_parts));
end $$;

-- What stands in law between the viewer and these sources, and their names: the reasons that go with a dossier. The same for
-- every person, so that the application may keep it until the law changes; nothing of it is about a person.
create or replace function gate.law_sheets(p_token text, p_sources integer[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  law gate.doorway_states;
begin
  if me.organisation is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  law := gate.doorway_state(me);
  return json_build_object(
    'law', law.version, 'today', law.today,
    'flows', (select coalesce(json_agg(json_build_array(s.source, s.flows) order by s.source), '[]') from gate.flow_sheets s
      where s.viewer = me.organisation and s.source = any (p_sources)),
    'organisations', gate.organisation_names(p_sources));
end $$;

grant execute on function gate.open(text, uuid, text, text, text, boolean, text[]), gate.open_together(jsonb, boolean, text[]) to werkwinkel_app;
grant execute on function gate.law_sheets(text, integer[]) to werkwinkel_app;
