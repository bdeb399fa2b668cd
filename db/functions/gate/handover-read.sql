-- What a page about a hand-over shows: to whom one can be proposed, what ends and when, who leads, and the hand-overs themselves.

-- To whom the viewer can propose: whether the proposal and the plan arrive there, and whether its answer can be read here.
create or replace function gate.read_receivers(v gate.view) returns gate.shown
language plpgsql as $$
begin
  return ('{}'::integer[], '{}'::integer[], (
    select coalesce(json_agg(json_build_object('ref', o.ref, 'id', o.id, 'name', o.name,
      'arrives', gate.may_address(v.me, v.door, v.person, o.ref, 6), 'plan', gate.may_address(v.me, v.door, v.person, o.ref, 7),
      'answers', gate.passes(v, o.ref, 6), 'opens', gate.opens_to(v.me, o.ref, v.person, 'guidance')) order by o.name), '[]')
    from organisations o
    where o.ref = any (v.told) and o.active and o.kind in ('vdab', 'ocmw', 'ocmwAssociation', 'partner')))::gate.shown;
end $$;

-- Who leads today, as far as the viewer sees.
create or replace function gate.read_leading(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  said record;
begin
  select l.source, l.category_bit, l.lead, o.name into said
  from gate.leads_to_tell(array(
    select p from pathway_leads p
    where p.person_id = v.person and p.state in ('decided', 'accepted') and p.started_on <= (v.me).today
      and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)),
    (v.me).organisation, v.told, (v.me).today) l
  join organisations o on o.ref = l.lead
  order by l.started_on desc, coalesce(l.answered_at, l.recorded_at) desc, l.id limit 1;
  if not found then
    return ('{}'::integer[], '{}'::integer[], '{}'::json)::gate.shown;
  end if;
  return (array[said.source], array[1 << said.category_bit], json_build_object('organisation', said.lead, 'name', said.name))::gate.shown;
end $$;

-- The ends that ask for a hand-over: of a measure and of a benefit, as each source says.
create or replace function gate.read_ends(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(s.source), array_agg(1 << s.category_bit), json_agg(json_build_object('id', s.id::text, 'source', s.source,
    'bit', s.category_bit, 'asOf', s.as_of, 'kind', s.value ->> 'kind', 'date', coalesce(s.value ->> 'date', s.value ->> 'to'),
    'status', s.status) order by coalesce(s.value ->> 'date', s.value ->> 'to'), s.source, s.id)
  into shown.sources, shown.masks, shown.facts
  from facts s
  where s.person_id = v.person and s.superseded_at is null and s.field in ('endDates[]', 'measures[]')
    and s.value ->> 'kind' in ('ART60', 'TWE', 'UNEMPLOYMENT', 'INSCHAKELING', 'LEEFLOON')
    and coalesce(s.value ->> 'date', s.value ->> 'to') is not null
    and gate.passes_with_origins(v, s.source, s.category_bit, s.origins);
  return shown;
end $$;

-- The hand-overs of a person, the newest first, with everything about each that passes.
create or replace function gate.read_handovers(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown := ('{}', '{}', null);
begin
  with seen as (
    select h.* from handovers h
    where h.person_id = v.person and (v.me).organisation in (h.source, h.receiver)
      and gate.passes_with_origins(v, h.source, h.category_bit, h.origins)),
  moments as (select m.*, m.recorded_at = max(m.recorded_at) over (partition by m.handover_id, m.source) as last_offered
    from handover_moments m join seen h on h.id = m.handover_id
    where gate.passes_with_origins(v, m.source, m.category_bit, m.origins)),
  steps as (select s.*, u.display_name from handover_steps s join seen h on h.id = s.handover_id left join users u on u.id = s.recorded_by
    where gate.passes_with_origins(v, s.source, s.category_bit, s.origins)),
  ticks as (select t.*, u.display_name from handover_ticks t join seen h on h.id = t.handover_id left join users u on u.id = t.recorded_by
    where t.taken_back_at is null and gate.passes_with_origins(v, t.source, t.category_bit, t.origins)),
  lines as (select l.*, a.body, a.done_by, a.due_on, a.state as action_state
    from handover_lines l join seen h on h.id = l.handover_id join plan_actions a on a.id = l.action_id
    where gate.passes_with_origins(v, l.source, l.category_bit, l.origins)
      and gate.passes_with_origins(v, a.source, a.category_bit, a.origins)),
  confirmations as (select c.*, u.display_name from handover_confirmations c join seen h on h.id = c.handover_id
    left join users u on u.id = c.recorded_by where gate.passes_with_origins(v, c.source, c.category_bit, c.origins)),
  touched as (
    select source, category_bit from seen union select source, category_bit from moments union select source, category_bit from steps
    union select source, category_bit from ticks union select source, category_bit from lines
    union select source, category_bit from confirmations)
  select array(select source from touched order by 1, category_bit), array(select 1 << category_bit from touched order by source, category_bit), (
    select json_agg(json_build_object(
      'id', h.id, 'source', h.source, 'bit', h.category_bit, 'asOf', h.as_of, 'receiver', h.receiver, 'cause', h.cause,
      'receiverName', o.name, 'giverName', g.name, 'endsOn', h.ends_on, 'message', h.message, 'answerBy', h.answer_by,
      'state', gate.handover_state(array(select s.kind from steps s where s.handover_id = h.id order by s.ordinal), h.done_at is not null),
      'doneOn', gate.civil_day(h.done_at),
      'moments', (select coalesce(json_agg(json_build_object('id', m.id, 'source', m.source, 'bit', m.category_bit, 'asOf', m.as_of,
          'on', m.held_on, 'at', to_char(m.starts_at, 'HH24:MI'), 'place', m.place, 'lastOffered', m.last_offered) order by m.held_on, m.starts_at, m.id), '[]')
        from moments m where m.handover_id = h.id),
      'steps', (select coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of,
          'kind', s.kind, 'moment', s.moment_id, 'words', s.words, 'by', s.display_name) order by s.ordinal), '[]')
        from steps s where s.handover_id = h.id),
      'ticks', (select coalesce(json_agg(json_build_object('id', t.id, 'source', t.source, 'bit', t.category_bit, 'asOf', t.as_of,
          'item', t.item, 'by', t.display_name) order by t.recorded_at, t.id), '[]') from ticks t where t.handover_id = h.id),
      'lines', (select coalesce(json_agg(json_build_object('id', l.id, 'source', l.source, 'bit', l.category_bit, 'asOf', l.as_of,
          'what', l.body, 'by', l.done_by, 'due', l.due_on, 'state', l.action_state) order by l.due_on, l.recorded_at, l.id), '[]')
        from lines l where l.handover_id = h.id),
      'confirmations', (select coalesce(json_agg(json_build_object('id', c.id, 'source', c.source, 'bit', c.category_bit,
          'asOf', c.as_of, 'who', c.who, 'how', c.how, 'by', c.display_name, 'representative',
          case when c.represented_as is not null then json_build_object('as', c.represented_as, 'name', c.represented_by) end) order by c.recorded_at, c.id), '[]')
        from confirmations c where c.handover_id = h.id)) order by h.recorded_at desc, h.id)
    from seen h join organisations o on o.ref = h.receiver join organisations g on g.ref = h.source)
  into shown.sources, shown.masks, shown.facts;
  return shown;
end $$;

-- The same for several persons: every first page of a dossier asks, and few persons have a hand-over.
create or replace function gate.read_handovers_of_each(p_views gate.view[]) returns gate.shown[]
language plpgsql stable as $$
declare
  shown gate.shown[] := array_fill(('{}', '{}', null)::gate.shown, array[cardinality(p_views)]);
  one bigint;
begin
  for one in
    select w.place
    from unnest(p_views) with ordinality
      as w (refused, me, person, purpose, door, role_mask, proofs, told, grounds, sources, masks, law, askable, place)
    where w.refused is null and exists (
      select from handovers h where h.person_id = w.person and (w.me).organisation in (h.source, h.receiver))
  loop
    shown[one] := gate.read_handovers(p_views[one]);
  end loop;
  return shown;
end $$;
