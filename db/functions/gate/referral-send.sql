-- Sending someone to another organisation: to whom that may be, what would be sent, the sending itself and taking it back.

-- The categories of each source that this receiver may be sent of this person today.
create or replace function gate.sendable_to(p_receiver integer, p_person uuid, p_sources integer[], p_today date)
returns table (source integer, mask integer)
language plpgsql as $$
declare
  their_side gate.actor := gate.side_of(p_receiver, p_today);
begin
  perform gate.doorway_state(their_side);
  return query
    select g.source, bit_or(g.mask) & gate.shareable() from gate.grounds(their_side, p_person, 'referral', p_sources) g group by g.source;
end $$;

-- Why a receiver cannot be addressed: the first thing that is missing on the way from the sender to it.
create or replace function gate.unsendable_reason(p_sender integer, p_receiver organisations, p_today date) returns text
language sql stable as $$
  select coalesce((
    select case
      when f.status = 'suspended' then 'suspended'
      when f.status <> 'inForce' or f.valid_from > p_today then 'notInForce'
      when not exists (select from flow_receivers c where c.flow = f.number and c.organisation = p_receiver.ref) then 'notConfirmed'
      when f.needs_agreement and not exists (select from gate.working_lines(f.number, f.sender, p_receiver.ref, p_today)) then 'noAgreement'
      else 'population' end
    from flows f
    where f.sender = p_sender and f.purpose = 'referral' and f.status not in ('draft', 'ended')
      and (f.valid_until is null or f.valid_until >= p_today) and (f.receiver = p_receiver.ref or f.receiver_kind = p_receiver.kind)
    order by f.status = 'inForce' desc, f.number limit 1), 'noFlow')
$$;

-- For the form: the own facts that could be sent, and the directory of receivers with what each may be sent or why it may not.
create or replace function gate.read_referral_offer(v gate.view) returns gate.shown
language plpgsql as $$
declare
  me gate.actor := v.me;
  -- What was taken over from another closes with it, here as everywhere; and whom others guide is told of nobody who closed.
  own facts[] := array(
    select f from facts f
    where f.person_id = v.person and f.source = me.organisation and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins));
  sources integer[] := array(select me.organisation union select unnest(f.origins) from unnest(own) f);
  o organisations;
  masks jsonb;
  widest integer := 0;
  receivers jsonb := '[]';
  shown gate.shown;
begin
  for o in
    select * from organisations c
    where c.active and c.ref <> me.organisation and c.part_of is null and (c.valid_until is null or c.valid_until >= me.today)
      and (c.kind in ('vdab', 'partner') or exists (
        select from flows f where f.sender = me.organisation and f.purpose = 'referral' and f.status not in ('draft', 'ended')
          and (f.receiver = c.ref or f.receiver_kind = c.kind)))
    order by c.name
  loop
    masks := '{}';
    if exists (select from flows f join flow_receivers c on c.flow = f.number and c.organisation = o.ref
      where f.sender = me.organisation and f.purpose = 'referral' and f.status = 'inForce') then
      select coalesce(jsonb_object_agg(s.source, s.mask), '{}') into masks from gate.sendable_to(o.ref, v.person, sources, me.today) s;
    end if;
    widest := widest | coalesce((masks ->> me.organisation::text)::integer, 0);
    receivers := receivers || jsonb_strip_nulls(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'masks', masks,
      'reason', case when coalesce((masks ->> me.organisation::text)::integer, 0) = 0 then gate.unsendable_reason(me.organisation, o, me.today) end,
      'units', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
        from organisations u where u.part_of = o.ref and u.active and (u.valid_until is null or u.valid_until >= me.today)),
      'waiting', (select min(r.answer_by) from referrals r
        where r.person_id = v.person and r.sender = me.organisation and r.receiver = o.ref and gate.is_undecided(r, me.today)),
      'byLink', case when gate.without_account(o.ref, me.today) then
        coalesce((gate.partner_address(me.organisation, o.ref)).function, '') end,
      'addressWaits', case when exists (select from partner_addresses a
        where a.source = me.organisation and a.organisation = o.ref and a.confirmed_at is null and a.ended_at is null) then true end));
  end loop;

  own := array(select f from unnest(own) f where (widest >> f.category_bit) & 1 = 1);
  shown := gate.sources_of_facts(own);
  shown.facts := json_build_object('provable', (v.door).provable, 'receivers', receivers, 'facts', (
    select coalesce(json_agg(json_build_object('id', f.id, 'field', f.field, 'entry', f.entry, 'bit', f.category_bit,
      'value', case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end, 'source', f.source, 'asOf', f.as_of,
      'origins', f.origins) order by f.category_bit, f.field, f.id), '[]') from unnest(own) f));
  return shown;
end $$;

-- Sends someone to another organisation: own facts only, never wider than the flow, and a snapshot of now. p_mask null: all that
-- the flow allows. A deadline on a day when nobody works moves to the next working day. Outcomes: done, missing, forbidden (no
-- flow), invalid (with the field), conflict (one is waiting already).
create or replace function gate.send_referral(p_token text, p_person uuid, p_to uuid, p_question text, p_outcomes text[], p_mask integer,
  p_answer_by date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door;
  addressed organisations;
  to_receiver integer;
  to_unit integer;
  masks jsonb;
  allowed integer;
  answer_by date := gate.on_working_day(coalesce(p_answer_by, gate.add_working_days(me.today, 10)));
  sent uuid;
  refusal text;
begin
  door := gate.door_of(me, p_person, 'referral', p_reason);
  refusal := gate.act_refusal(me, door.kind = 'involved' and door.role = 'guidance' and door.provable);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into addressed from organisations
  where id = p_to and active and coalesce(part_of, ref) <> me.organisation and (valid_until is null or valid_until >= me.today);
  if addressed.ref is null then
    return json_build_object('outcome', 'invalid', 'field', 'to');
  end if;
  if p_answer_by < me.today or p_answer_by > me.today + 365 then
    return json_build_object('outcome', 'invalid', 'field', 'answerBy');
  end if;
  to_receiver := coalesce(addressed.part_of, addressed.ref);
  to_unit := case when addressed.part_of is not null then addressed.ref end;

  select coalesce(jsonb_object_agg(s.source, s.mask), '{}') into masks
  from gate.sendable_to(to_receiver, p_person, array(
    select me.organisation union
    select unnest(f.origins) from facts f where f.person_id = p_person and f.source = me.organisation and f.superseded_at is null), me.today) s;
  allowed := coalesce((masks ->> me.organisation::text)::integer, 0) & me.category_mask;
  if allowed = 0 then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p_mask & ~allowed <> 0 or p_mask = 0 then
    return json_build_object('outcome', 'invalid', 'field', 'categories');
  end if;
  -- Two who send at the same time: the second finds what the first sent, and nothing to send from once the guidance ended.
  perform gate.hold_person(p_person);
  door := gate.door_of(me, p_person, 'referral', p_reason);
  if (door.kind = 'involved' and door.role = 'guidance' and door.provable) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  if gate.goes_on_elsewhere(me, p_person, p_reason) then
    return json_build_object('outcome', 'newNumber');
  end if;
  if exists (
    select from referrals r
    where r.person_id = p_person and r.sender = me.organisation and r.receiver = to_receiver
      and r.receiver_unit is not distinct from to_unit and gate.is_undecided(r, me.today)) then
    return json_build_object('outcome', 'conflict');
  end if;

  insert into referrals (person_id, sender, receiver, receiver_unit, question, wanted_outcomes, category_mask, status, sent_by, answer_by, closes_on)
  values (p_person, me.organisation, to_receiver, to_unit, p_question, p_outcomes, coalesce(p_mask, allowed), 'sent', me.user_id,
    answer_by, gate.add_working_days(answer_by, 10))
  returning id into sent;
  insert into referral_facts (referral_id, fact_id)
  select sent, f.id from facts f
  where f.person_id = p_person and f.source = me.organisation and f.superseded_at is null
    and (coalesce(p_mask, allowed) >> f.category_bit) & 1 = 1
    and not exists (
      select from unnest(f.origins) origin
      where (origin not in (me.organisation, to_receiver) and (coalesce((masks ->> origin::text)::integer, 0) >> f.category_bit) & 1 = 0)
        -- Nobody sends what they cannot read.
        or (origin <> me.organisation and not (gate.is_told(me, door, p_person, origin) and exists (
          select from gate.grounds(me, p_person, 'referral', array[origin]) g where (g.mask >> f.category_bit) & 1 = 1))));
  perform gate.record_act(me, 'referral.send', sent::text, p_person);
  return json_build_object('outcome', 'done', 'id', sent, 'answerBy', answer_by,
    'moved', answer_by is distinct from coalesce(p_answer_by, answer_by), 'byLink', gate.without_account(to_receiver, me.today));
end $$;

-- Takes back a referral that nobody decided on: what was sent closes at once, and so does a link.
create or replace function gate.take_back_referral(me gate.actor, r referrals, p_why text default null) returns void
language plpgsql as $$
begin
  update referrals set status = 'withdrawn', withdrawn_at = now(), withdrawn_by = me.user_id, withdrawn_why = p_why, version = version + 1
  where id = r.id;
  perform gate.end_links(r.id);
  perform gate.record_act(me, 'referral.withdraw', r.id::text, r.person_id);
end $$;

-- Takes back what still waits for an answer, because the organisation no longer guides the person. What was not answered in time and
-- closed by itself stays as it ended.
create or replace function gate.take_back_referrals(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  r referrals;
begin
  for r in
    select * from referrals s
    where s.person_id = p_person and s.sender = me.organisation and gate.is_undecided(s, me.today) order by s.id for update
  loop
    perform gate.take_back_referral(me, r, 'guidanceEnded');
  end loop;
end $$;

-- The sender takes back what is not decided yet.
create or replace function gate.withdraw_referral(p_token text, p_referral uuid, p_reason text default null) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals;
  refusal text;
begin
  select * into r from referrals where id = p_referral and sender = me.organisation for update;
  refusal := gate.act_refusal(me, me.organisation = r.sender
    and (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved');
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if r.status not in ('sent', 'received', 'unanswered') then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  perform gate.take_back_referral(me, r);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

grant execute on function
  gate.send_referral(text, uuid, uuid, text, text[], integer, date, text),
  gate.withdraw_referral(text, uuid, text) to werkwinkel_app;
