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

-- What is shown of a person, by source, with the categories that each source turns out to have.
create or replace function gate.show_facts(v gate.view, p_history boolean) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
  quotes boolean;
begin
  select array_agg(s.source), array_agg(s.mask), json_agg(json_build_array(s.source, s.facts)), bool_or(s.quotes)
  into shown.sources, shown.masks, shown.facts, quotes
  from (
    select f.source, bit_or(1 << f.category_bit) as mask, bool_or(f.origins <> '{}') as quotes, json_agg(json_build_array(
      f.id, f.field, f.entry, f.category_bit, case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end,
      f.authentic, f.as_of, f.certainty, f.status, f.origins, case when p_history then f.recorded_at end, f.superseded_at)) as facts
    from gate.visible_facts(v, p_history) f
    group by f.source order by f.source) s;

  -- The log names everyone whose fact was shown: those from whom one was taken over as well.
  if quotes then
    select array_agg(s.source), array_agg(s.mask) into shown.sources, shown.masks
    from (
      select q.source, bit_or(q.mask) as mask
      from (
        select unnest(shown.sources) as source, unnest(shown.masks) as mask
        union all
        select origin, 1 << f.category_bit from gate.visible_facts(v, p_history) f cross join unnest(f.origins) origin) q
      group by q.source order by q.source) s;
  end if;
  return shown;
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

-- How the viewer's organisation guides this person, and who in it does; and, where a page is named, which other records of the same
-- person are joined to this one for who is let in to those too.
drop function if exists gate.guided(gate.actor, uuid, bigint);
create or replace function gate.guided(me gate.actor, p_person uuid, p_involvement bigint, p_purpose text default null,
  p_route text default null, p_reason text default null)
returns json
language plpgsql as $$
begin
  return (select json_build_object(
      'involvement', json_build_object('id', i.id, 'role', i.role, 'from', i.valid_from, 'until', i.valid_until, 'ground', i.ground,
        'awaitsSecondPerson', i.awaits_second_person and i.second_person is null, 'recordedBy', i.recorded_by),
      'assignment', case when a.person_id is not null then json_build_object('team', t.name, 'user', u.display_name) end,
      'joined', case when i.joined and i.role = 'guidance' and p_route is not null
        and (not i.awaits_second_person or i.second_person is not null) then
        gate.show_joined(me, p_person, p_purpose, p_route, p_reason) end)
    from involvements i
    left join assignments a on a.person_id = p_person and a.organisation = me.organisation
    left join teams t on t.id = a.team_id
    left join users u on u.id = a.user_id
    where i.id = p_involvement);
end $$;

-- Opens a person's record for a purpose. Outcomes: shown, missing, signedOut, quota.
-- Everything but `shown` says nothing about whether the person exists. A page that says whose turn it is names the parts that tell it:
-- they are read behind the same decision, and stand in the same entry of the log.
drop function if exists gate.open(text, uuid, text, text, text, boolean);
create or replace function gate.open(p_token text, p_person uuid, p_purpose text, p_route text,
  p_reason text default null, p_history boolean default false, p_parts text[] default '{}')
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  v gate.view := gate.look(p_token, p_person, p_purpose, p_reason);
  shown gate.shown;
  facts json;
  part text;
  read gate.shown;
  answers json[] := '{}';
  used_grounds gate.ground[];
  entry log.entry;
begin
  if v.refused is not null then
    return gate.refuse_look(v, p_route, p_reason);
  end if;
  shown := gate.show_facts(v, p_history);
  facts := shown.facts;
  foreach part in array p_parts loop
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
    'facts', coalesce(facts, '[]'), 'parts', (select json_object_agg(p.name, p.answer) from unnest(p_parts, answers) as p (name, answer)),
    'grounds', to_json(used_grounds), 'door', row_to_json(v.door), 'mask', v.role_mask,
    'proofs', to_json(v.proofs), 'told', to_json(v.told), 'askable', to_json(v.askable),
    'guided', gate.guided(v.me, p_person, (v.door).involvement, p_purpose, p_route, p_reason), 'law', v.law);
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

grant execute on function gate.open(text, uuid, text, text, text, boolean, text[]) to werkwinkel_app;
grant execute on function gate.law_sheets(text, integer[]) to werkwinkel_app;
