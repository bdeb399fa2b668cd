-- Opening one dossier: one message in, one answer out. Decides, writes the log entry, and only then returns what was logged.

-- What an involvement in aftercare still opens: contact, work status and outcome, and in the own record the name.
create or replace function gate.aftercare_mask() returns integer
language sql immutable as $$ select (1 << 1) | (1 << 4) | (1 << 13) $$;
create or replace function gate.aftercare_own_mask() returns integer
language sql immutable as $$ select gate.aftercare_mask() | (1 << 0) $$;

-- Categories that exceptional access never opens: own-only, confidential and notes.
create or replace function gate.exceptional_mask() returns integer
language sql immutable as $$ select 65535 & ~(1 << 14) $$;

-- The facts that pass, each with the one ground that lets it pass. A fact's origins must pass as well: the strictest decides.
create or replace function gate.visible_facts(me gate.actor, p_person uuid, p_mask integer, p_open gate.ground[], p_history boolean)
returns table (id bigint, field text, entry text, "bit" integer, value jsonb, source integer, authentic text, "asOf" date,
  certainty text, status text, origins integer[], flow integer, line integer, "recordedAt" timestamptz, "supersededAt" timestamptz)
language sql stable as $$
  select f.id, f.field, f.entry, f.category_bit::integer,
         case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end, f.source, f.authentic, f.as_of,
         f.certainty, f.status, f.origins, g.flow, g.line, case when p_history then f.recorded_at end, f.superseded_at
  from facts f
  left join lateral (
    select o.flow, o.line from unnest(p_open) o
    where o.source = f.source and (o.mask >> f.category_bit) & 1 = 1
    order by o.flow, o.line limit 1) g on f.source <> me.organisation
  where f.person_id = p_person and (p_history or f.superseded_at is null)
    and (p_mask >> f.category_bit) & 1 = 1
    and (f.source = me.organisation or g.flow is not null)
    and (f.origins = '{}' or not exists (
      select 1 from unnest(f.origins) origin
      where origin <> me.organisation
        and not exists (select 1 from unnest(p_open) o where o.source = origin and (o.mask >> f.category_bit) & 1 = 1)))
$$;

-- The log names everyone whose fact was shown: the origins of a quoted fact too, with the grounds on which those pass.
create or replace function gate.with_origins(me gate.actor, p_entry log.entry, p_mask integer, p_open gate.ground[], p_history boolean)
returns log.entry
language plpgsql stable as $$
begin
  with quoted as materialized (
    select distinct origin as source, v."bit"
    from gate.visible_facts(me, p_entry.person_id, p_mask, p_open, p_history) v cross join unnest(v.origins) origin),
  passed as materialized (
    select q.source, g.flow, g.line from quoted q
    left join lateral (
      select o.flow, o.line from unnest(p_open) o
      where o.source = q.source and (o.mask >> q."bit") & 1 = 1
      order by o.flow, o.line limit 1) g on q.source <> me.organisation)
  select array(select unnest(p_entry.sources) union select source from passed order by 1),
    array(select unnest(p_entry.flows) union select flow from passed where flow is not null order by 1),
    array(select unnest(p_entry.lines) union select line from passed where line is not null order by 1)
  into p_entry.sources, p_entry.flows, p_entry.lines;
  return p_entry;
end $$;

-- All flows of these sources towards the viewer, in whatever state: the reasons behind what is shown and what is withheld.
create or replace function gate.flows_between(me gate.actor, p_sources integer[]) returns json
language plpgsql stable as $$
begin
  return (select coalesce(json_agg(json_build_object(
    'number', f.number, 'id', f.id, 'title', f.title, 'source', f.sender, 'purpose', f.purpose, 'mask', f.category_mask,
    'act', f.legal_act, 'article', f.legal_article, 'status', f.status, 'from', f.valid_from, 'until', f.valid_until,
    'suspendedOn', f.suspended_at::date, 'needsAgreement', f.needs_agreement,
    'confirmed', exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = me.organisation),
    'lines', l.lines) order by f.number), '[]')
  from flows f
  left join lateral (
    select json_agg(json_build_object(
      'ref', l.ref, 'number', l.number, 'mask', l.category_mask, 'status', l.status, 'suspendedOn', l.suspended_at::date,
      'suspendedBy', l.suspended_for, 'agreement', a.title, 'agreementId', a.id,
      'inForce', a.status = 'inForce' and me.today between a.valid_from and a.valid_until
        and 2 = (select count(*) from agreement_parties p where p.agreement_id = a.id and p.organisation in (l.sender, l.receiver)))
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
  return (select coalesce(json_object_agg(ref, json_build_object('id', id, 'name', name, 'kind', kind, 'enterpriseNumber', enterprise_number)), '{}')
  from organisations where ref = any (p_refs));
end $$;

-- Opens a person's record for a purpose. Outcomes: shown, missing, signedOut, quota.
-- Everything but `shown` says nothing about whether the person exists.
create or replace function gate.open(p_token text, p_person uuid, p_purpose text, p_route text,
  p_reason text default null, p_history boolean default false)
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door;
  told integer[] := '{}';
  proofs json;
  open_grounds gate.ground[] := '{}';
  role_mask integer;
  others_mask integer;
  shown json;
  entry log.entry;
  seen record;
  law gate.doorway_states;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  if not gate.within_quota(me, 'dossier', 1) then
    return json_build_object('outcome', 'quota', 'actor', row_to_json(me));
  end if;

  door := gate.door_of(me, p_person, p_purpose, p_reason);
  if door.kind is null or door.kind not in ('involved', 'exceptional') then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, p_purpose, p_route, 'absent', p_reason, '{}');
    return json_build_object('outcome', 'missing', 'actor', row_to_json(me));
  end if;

  role_mask := me.category_mask & case when door.kind = 'exceptional' then gate.exceptional_mask()
    when door.role = 'aftercare' then gate.aftercare_own_mask() else -1 end;
  others_mask := case when door.role = 'aftercare' then gate.aftercare_mask() else -1 end;

  law := gate.doorway_state(me);
  if door.kind = 'exceptional' then
    -- It stands in for the involvement and its proof, never for a flow or a population.
    select coalesce(array_agg((d.source, d.flow, d.line, d.mask)::gate.ground)
        filter (where gate.population_holds(d.population, p_person, d.source, me.organisation, me.today)), '{}'),
      coalesce(array_agg(distinct d.source), '{}')
    into open_grounds, told
    from gate.doorways d where d.viewer = me.organisation and d.purpose = p_purpose;
  elsif door.provable then
    -- An authentic proof opens by itself, but is told only where a flow in force lets the source reach the viewer.
    with proof as materialized (select * from gate.proofs(me, p_person, door.since)),
      way as materialized (
        select * from gate.doorways d
        where d.viewer = me.organisation and d.purpose = p_purpose and d.source in (select p.source from proof p)),
      told_proof as (select * from proof p where p.kind <> 'authentic' or p.source in (select w.source from way w))
    select (select coalesce(array_agg((w.source, w.flow, w.line, w.mask & others_mask)::gate.ground), '{}') from way w
        where gate.population_holds(w.population, p_person, w.source, me.organisation, me.today)),
      array(select distinct p.source from told_proof p),
      (select json_agg(json_build_object('source', p.source, 'kind', p.kind, 'on', p.proved_on) order by p.source, p.kind, p.proved_on)
        from told_proof p)
    into open_grounds, told, proofs;
  end if;

  select json_agg(v order by v."bit", v.field, v."asOf" desc, v.id) as shown,
    row(p_person, coalesce(bit_or(1 << v."bit"), 0), coalesce(array_agg(distinct v.source), '{}'),
      coalesce(array_agg(distinct v.flow) filter (where v.flow is not null), '{}'),
      coalesce(array_agg(distinct v.line) filter (where v.line is not null), '{}'), door.involvement)::log.entry as entry,
    bool_or(v.origins <> '{}') as quotes
  into seen
  from gate.visible_facts(me, p_person, role_mask, open_grounds, p_history) v;
  shown := seen.shown;
  entry := seen.entry;
  if seen.quotes then
    entry := gate.with_origins(me, entry, role_mask, open_grounds, p_history);
  end if;

  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, p_purpose, p_route, 'shown', p_reason, array[entry]);

  return json_build_object(
    'outcome', 'shown', 'person', p_person, 'actor', row_to_json(me), 'at', now(), 'facts', coalesce(shown, '[]'),
    'door', row_to_json(door), 'mask', role_mask, 'proofs', coalesce(proofs, '[]'),
    'involvement', (select json_build_object('id', i.id, 'role', i.role, 'from', i.valid_from, 'until', i.valid_until, 'ground', i.ground,
        'awaitsSecondPerson', i.awaits_second_person and i.second_person is null, 'recordedBy', i.recorded_by)
      from involvements i where i.id = door.involvement),
    'assignment', (select json_build_object('team', t.name, 'user', u.display_name)
      from assignments a left join teams t on t.id = a.team_id left join users u on u.id = a.user_id
      where a.person_id = p_person and a.organisation = me.organisation),
    'askable', to_json(law.askable),
    'flows', (select coalesce(json_agg(s.flows order by s.source), '[]') from gate.flow_sheets s where s.viewer = me.organisation and s.source = any (told || law.askable)),
    'organisations', gate.organisation_names(
      array[me.organisation] || told || law.askable || entry.sources));
end $$;

grant execute on function gate.open(text, uuid, text, text, text, boolean) to werkwinkel_app;
