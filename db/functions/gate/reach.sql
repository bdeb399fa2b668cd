-- What a change of the gate would open or close, counted before it is made. The change is really made, compared and undone, so
-- that the preview cannot differ from the act. Only what the asking organisation may know itself is counted: for a sender its own
-- persons and facts. A number below ten never leaves this file.

-- The open ways from a sender to receivers, read from the law itself: the conditions of the doorways, for several viewers at once.
create or replace function gate.passages(p_sender integer, p_receivers integer[], p_today date) returns setof gate.passage
language sql stable as $$
  select o.ref, f.number, w.line, f.purpose, f.population, f.category_mask & coalesce(w.category_mask, f.category_mask)
  from organisations o
  join flow_receivers r on r.organisation = o.ref
  join flows f on f.number = r.flow and (f.receiver = o.ref or f.receiver_kind = o.kind)
  left join lateral gate.working_lines(f.number, f.sender, o.ref, p_today) w on f.needs_agreement
  where o.ref = any (p_receivers) and f.sender = p_sender and f.status = 'inForce'
    and f.valid_from <= p_today and (f.valid_until is null or f.valid_until >= p_today)
    and (w.line is not null or not f.needs_agreement)
$$;

-- Persons of whom the sender itself holds a proof that the receiver guides them: gate.proofs, for all persons at once.
create or replace function gate.shared_persons(p_sender integer, p_receivers integer[], p_today date)
returns table (person_id uuid, receiver integer)
language sql stable as $$
  select f.person_id, o.ref
  from organisations o
  join facts f on f.value ->> 'grantedBy' = o.enterprise_number and f.source = p_sender
    and f.field = 'benefits[]' and f.superseded_at is null and f.authentic is not null
  where o.ref = any (p_receivers) and f.authentic in ('KSZ', 'POD MI') and f.status = 'confirmed'
    and f.certainty <> 'estimated' and not o.ref = any (f.origins)
    and (f.value ->> 'from')::date <= p_today and coalesce((f.value ->> 'to')::date, p_today) >= p_today
  union
  select a.person_id, a.registrant from relation_answers a
  where a.source = p_sender and a.registrant = any (p_receivers) and a.answer = 'confirmed'
  union
  select r.person_id, r.receiver from referrals r
  where r.sender = p_sender and r.receiver = any (p_receivers) and r.status in ('accepted', 'started')
  union
  select r.person_id, r.sender from referrals r
  where r.receiver = p_sender and r.sender = any (p_receivers) and r.status in ('accepted', 'started')
$$;

-- A count that may be shown: null means fewer than ten, none included.
create or replace function gate.shown_count(p_count bigint) returns bigint
language sql immutable as $$ select case when p_count >= 10 then p_count end $$;

-- The difference between two states of the same sender's ways, as {opens, closes, atLeast}; each side names the categories that
-- change for some receiver and how many persons of the sender have a fact in them. At most 20,000 pairs are looked at.
create or replace function gate.difference(p_sender integer, p_before gate.passage[], p_after gate.passage[], p_today date) returns json
language sql stable as $$
  with change as (
    select receiver, purpose, population,
      coalesce(bit_or(mask) filter (where not later), 0) as before, coalesce(bit_or(mask) filter (where later), 0) as after
    from (select false as later, * from unnest(p_before) union all select true, * from unnest(p_after)) sides
    group by receiver, purpose, population),
  structure as (
    select coalesce(bit_or(after & ~before), 0) as opens, coalesce(bit_or(before & ~after), 0) as closes from change),
  pairs as materialized (
    select * from gate.shared_persons(p_sender, array(select receiver from change where before <> after), p_today) limit 20000),
  passing as (
    select s.person_id, c.receiver, c.purpose, bit_or(c.before) as before, bit_or(c.after) as after
    from pairs s join change c on c.receiver = s.receiver
    where gate.population_holds(c.population, s.person_id, p_sender, s.receiver, p_today)
    group by s.person_id, c.receiver, c.purpose),
  held as (
    select p.person_id, bit_or(after & ~before) & h.mask as opens, bit_or(before & ~after) & h.mask as closes
    from passing p
    cross join lateral (
      select coalesce(bit_or(1 << f.category_bit), 0) as mask from facts f
      where f.person_id = p.person_id and f.source = p_sender and f.superseded_at is null) h
    group by p.person_id, h.mask)
  select json_build_object(
    'opens', json_build_object('persons', (select gate.shown_count(count(*)) from held where opens > 0), 'categories', (
      select coalesce(json_agg(json_build_object('bit', b, 'persons',
        (select gate.shown_count(count(*)) from held where (opens >> b) & 1 = 1)) order by b), '[]')
      from structure, generate_series(0, 15) b where (structure.opens >> b) & 1 = 1)),
    'closes', json_build_object('persons', (select gate.shown_count(count(*)) from held where closes > 0), 'categories', (
      select coalesce(json_agg(json_build_object('bit', b, 'persons',
        (select gate.shown_count(count(*)) from held where (closes >> b) & 1 = 1)) order by b), '[]')
      from structure, generate_series(0, 15) b where (structure.closes >> b) & 1 = 1)),
    'atLeast', (select count(*) = 20000 from pairs))
$$;

-- Everyone who could receive this wording, but the sender itself.
create or replace function gate.possible_receivers(p_sender integer, p_receiver integer, p_kind text, p_today date) returns integer[]
language sql stable as $$
  select coalesce(array_agg(ref), '{}') from organisations
  where (ref = p_receiver or kind = p_kind) and ref <> p_sender and active and (valid_until is null or valid_until >= p_today)
$$;

-- What confirming the draft, suspending or lifting would do: `atOnce`, and for a draft also `later`, when the receivers that had
-- confirmed the flow (or, for a new one, all possible receivers) have confirmed the new words.
create or replace function gate.preview_flow(p_token text, p_id uuid, p_act text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  draft flow_versions;
  refusal text;
  had_confirmed integer[];
  concerned integer[];
  before gate.passage[];
  at_once gate.passage[];
  later gate.passage[];
begin
  select * into f from flows where id = p_id;
  refusal := gate.flow_refusal(me, f, array['jurist', 'dpo']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select coalesce(array_agg(organisation), '{}') into had_confirmed from flow_receivers where flow = f.number;
  begin
    if p_act = 'confirm' then
      draft := gate.draft_of(f);
    end if;
    concerned := had_confirmed;
    if p_act = 'confirm' and had_confirmed = '{}' then
      concerned := gate.possible_receivers(f.sender, (draft.wording).receiver, (draft.wording).receiver_kind, me.today);
    end if;
    before := array(select p from gate.passages(f.sender, concerned, me.today) p);
    if p_act = 'suspend' then
      update flows set status = 'suspended', suspension_reason = 'preview' where number = f.number;
    elsif p_act = 'lift' then
      update flows set status = coalesce(suspended_from, 'conditional') where number = f.number;
    elsif draft.flow is not null then
      perform gate.apply_draft(f, draft, null);
    end if;
    at_once := array(select p from gate.passages(f.sender, concerned, me.today) p);
    if p_act = 'confirm' then
      insert into flow_receivers (flow, organisation, document_reference)
      select f.number, c, 'preview' from unnest(concerned) c on conflict do nothing;
      later := array(select p from gate.passages(f.sender, concerned, me.today) p);
    end if;
    raise exception 'preview' using errcode = 'WWP01';
  exception when sqlstate 'WWP01' then
    null;
  end;
  return json_build_object('outcome', 'shown', 'atOnce', gate.difference(f.sender, before, at_once, me.today),
    'later', case when p_act = 'confirm' then gate.difference(f.sender, before, later, me.today) end,
    'lapses', p_act = 'confirm' and f.status <> 'draft' and draft.flow is not null and had_confirmed <> '{}'
      and not gate.narrows(gate.wording_of(f), draft.wording));
end $$;

-- For the receiver's DPO: at most how many persons of the own organisation the flow could tell more about, and that is everyone
-- it guides. A closer number would need what the sender holds, and a number that moves tells whom the sender knows.
create or replace function gate.preview_reception(p_token text, p_id uuid) returns json
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  refusal text;
begin
  select * into f from flows where id = p_id;
  refusal := gate.reception_refusal(me, f);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  return json_build_object('outcome', 'shown', 'persons', (
    select gate.shown_count(count(distinct i.person_id)) from involvements i
    where i.organisation = me.organisation and i.valid_from <= me.today
      and (i.valid_until is null or i.valid_until >= me.today) and (not i.awaits_second_person or i.second_person is not null)));
end $$;

grant execute on function gate.preview_flow(text, uuid, text), gate.preview_reception(text, uuid) to werkwinkel_app;
