-- What we knew then: the facts of a day as they were recorded up to a moment, the readings that were followed and the rules as they were
-- published. "We" is the viewing organisation at that moment, under today's gate: what has closed since is not shown, and what another
-- source let us see only later was not known to us.

-- Why a lawyer of the organisation may look back at one person; nothing else is a reason.
create or replace function gate.is_appeal_reason(p_reason text) returns boolean
language sql immutable as $$
  select coalesce(p_reason in ('court', 'review', 'appealComplaint'), false)
$$;

-- Decides for who handles an appeal: own facts alone, of someone whom the organisation guides or guided, with a reason. No door of
-- another source is opened: no flow names this purpose.
create or replace function gate.look_back(p_token text, p_person uuid, p_reason text) returns gate.view
language plpgsql as $$
declare
  arrival gate.arrival := gate.arrive(p_token);
  me gate.actor := arrival.me;
  v gate.view;
  found_door gate.door;
begin
  v.me := me;
  v.person := p_person;
  v.purpose := 'appeal';
  v.law := arrival.law;
  v.askable := '{}';
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
  if ('appeal' = any (me.purposes) and me.all_persons and gate.is_appeal_reason(p_reason)) is true and not gate.shielded(me, p_person) then
    select 'involved', i.id, i.role, false, i.recorded_at, null::uuid into found_door
    from involvements i
    where i.person_id = p_person and i.organisation = me.organisation and i.valid_from <= me.today
      and (not i.awaits_second_person or i.second_person is not null)
    order by coalesce(i.valid_until, 'infinity') desc, i.recorded_at desc, i.id limit 1;
  end if;
  v.door := found_door;
  if found_door.kind is null then
    v.refused := 'missing';
    return v;
  end if;
  v.role_mask := me.category_mask;
  v.sources := array[me.organisation];
  v.masks := array[me.category_mask];
  return v;
end $$;

-- Whether the viewing organisation could see these facts of another source at a moment: the relation was proved and the flow was in force.
create or replace function gate.knew_then(v gate.view, p_source integer, p_bit integer, p_moment timestamptz) returns boolean
language sql stable as $$
  select p_moment is null or p_source = (v.me).organisation or (
    exists (select from unnest(v.proofs) p where p.source = p_source and p."on" < p_moment)
    and exists (
      select from unnest(v.grounds) g join flows f on f.number = g.flow
      where g.source = p_source and (g.mask >> p_bit) & 1 = 1 and f.valid_from < p_moment and coalesce(f.confirmed_at, '-infinity') < p_moment
        and not exists (
          select from flow_receivers r
          where r.flow = f.number and r.organisation = (v.me).organisation and r.confirmed_at >= p_moment)))
$$;

-- The facts that the rules could read about a day at a moment: of each source and field what was recorded last. Without a moment: now.
create or replace function gate.facts_then(v gate.view, p_as_of date, p_moment timestamptz) returns setof facts
language sql stable as $$
  with known as (
    select f.* from facts f join rule_fields r on r.field = f.field
    where f.person_id = v.person and f.as_of <= p_as_of and (p_moment is null or f.recorded_at < p_moment))
  select k.* from known k
  where gate.passes_with_origins(v, k.source, k.category_bit, k.origins)
    and gate.knew_then(v, k.source, k.category_bit, p_moment)
    and not exists (select from unnest(k.origins) o where not gate.knew_then(v, o, k.category_bit, p_moment))
    -- What its source took back without saying anything else was gone from then on.
    and (k.superseded_at is null or k.superseded_by is not null or k.superseded_at >= p_moment)
    and not exists (
      select from known n
      where n.source = k.source and n.field = k.field and n.entry = k.entry and (n.recorded_at, n.id) > (k.recorded_at, k.id))
$$;

-- The rules that the program had published at a moment; before the first that was kept, that one.
create or replace function gate.published_at(p_moment timestamptz) returns json
language sql stable as $$
  select json_build_object('id', p.id, 'mark', p.mark, 'publishedAt', p.published_at,
    'isFirst', p.published_at >= p_moment)
  from rule_publications p
  order by (p_moment is null or p.published_at < p_moment) desc,
    case when p_moment is null or p.published_at < p_moment then p.published_at end desc nulls last, p.published_at
  limit 1
$$;

-- Looks back at one person, for guidance or for an appeal: what the rules may know now, what they could know then, and by which rules.
-- p_known is the last day of which we knew; today is now. Outcomes as of gate.open_parts.
create or replace function gate.open_replay(p_token text, p_person uuid, p_purpose text, p_route text, p_reason text, p_as_of date, p_known date)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v gate.view := case p_purpose when 'appeal' then gate.look_back(p_token, p_person, p_reason)
    else gate.look(p_token, p_person, 'guidance', p_reason) end;
  moment timestamptz;
  head gate.shown;
  present gate.shown;
  advices gate.shown;
  seen facts[];
  shown gate.shown := ('{}', '{}', null);
  used_grounds gate.ground[];
  entry log.entry;
begin
  if v.refused is not null then
    return gate.refuse_look(v, p_route, p_reason);
  end if;
  moment := case when p_known < (v.me).today then ((p_known + 1)::timestamp at time zone 'Europe/Brussels') end;
  head := gate.read_head(v);
  present := gate.read_rule_facts(v);
  advices := gate.read_advices_whole(v);
  seen := array(select f from gate.facts_then(v, coalesce(p_as_of, (v.me).today), moment) f);
  shown := gate.add_shown(gate.add_shown(gate.add_shown(gate.add_shown(shown, head), present), advices), gate.sources_of_facts(seen));
  used_grounds := gate.grounds_used(shown, v.grounds);
  entry := gate.entry_of(p_person, shown, used_grounds, (v.door).involvement);
  entry.sources := array(select unnest(entry.sources) order by 1);
  perform gate.log_look(v, p_route, p_reason, entry);
  return json_build_object(
    'outcome', 'shown', 'person', p_person, 'actor', row_to_json(v.me), 'at', now(), 'sources', to_json(entry.sources),
    'grounds', to_json(used_grounds), 'door', row_to_json(v.door), 'mask', v.role_mask, 'proofs', to_json(v.proofs), 'told', to_json(v.told),
    'askable', to_json(v.askable), 'guided', (gate.guided(array[v]))[1], 'law', v.law,
    'parts', json_build_object('head', head.facts, 'rule_facts', present.facts, 'advices_whole', advices.facts,
      'facts_then', (select coalesce(json_agg(gate.rule_fact_json(f) order by f.field, f.as_of desc, f.id), '[]') from unnest(seen) f),
      'readings', gate.readings_at(), 'readings_then', gate.readings_at(moment), 'rules_then', gate.published_at(moment)));
end $$;

grant execute on function gate.open_replay(text, uuid, text, text, text, date, date) to werkwinkel_app;
