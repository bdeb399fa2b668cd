-- Where partners without accounts are written to. Whoever reads that mailbox may open what is sent, so an address is given like a
-- mandate: the administrator or the head of the sending organisation registers it, and a second person of that organisation confirms
-- it. Each sender keeps its own, and no other organisation learns or changes it.

-- May this actor register and end addresses of the own organisation?
create or replace function gate.keeps_addresses(me gate.actor) returns boolean
language sql stable as $$
  select me.organisation is not null and me.session_kind in ('session', 'api')
    and ('administration' = any (me.purposes) or (me.role in ('hoofd', 'contactpunt') and 'referral' = any (me.purposes)))
$$;

-- Whom this organisation could send to and has no account that answers.
create or replace function gate.wants_address(p_source integer, o organisations, p_today date) returns boolean
language sql stable as $$
  select o.active and o.ref <> p_source and o.part_of is null and (o.valid_until is null or o.valid_until >= p_today)
    and (o.kind = 'partner' or exists (
      select from flows f where f.sender = p_source and f.purpose = 'referral' and f.status not in ('draft', 'ended')
        and (f.receiver = o.ref or f.receiver_kind = o.kind)))
    and gate.without_account(o.ref, p_today)
$$;

-- Null when this actor may confirm or refuse it; otherwise own (registered it) or other (someone of the lead has to).
create or replace function gate.address_refusal(me gate.actor, a partner_addresses) returns text
language sql stable as $$
  select case
    when a.registered_by = me.user_id then 'own'
    when me.role = 'dpo' and gate.has_confirmer(a.source, a.registered_by, a.registered_by, me.today) then 'other'
  end
$$;

create or replace function gate.list_partner_addresses(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, me.organisation is not null and me.session_kind <> 'link'
    and (gate.keeps_addresses(me) or gate.is_confirmer(me) or 'referral' = any (me.purposes)));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'keeps', gate.keeps_addresses(me),
    'partners', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'known', exists (
        select from partner_addresses a where a.source = me.organisation and a.organisation = o.ref and a.ended_at is null))
      order by o.name), '[]') from organisations o where gate.wants_address(me.organisation, o, me.today)),
    'items', (select coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', a.id,
        'partner', jsonb_build_object('id', o.id, 'name', o.name),
        'state', case when a.ended_at is not null then 'ended' when a.confirmed_at is null then 'waiting' else 'working' end,
        'function', a.function, 'address', a.address, 'language', a.language, 'reference', a.document_reference,
        'registeredBy', r.display_name, 'registeredOn', gate.civil_day(a.registered_at),
        'confirmedBy', c.display_name, 'confirmedOn', gate.civil_day(a.confirmed_at),
        'endedBy', e.display_name, 'endedOn', gate.civil_day(a.ended_at),
        'answersHere', case when not gate.without_account(a.organisation, me.today) then true end,
        'decides', case when gate.is_confirmer(me) and a.ended_at is null and a.confirmed_at is null
          then coalesce(gate.address_refusal(me, a), 'yes') end))
      order by a.ended_at desc nulls first, o.name, a.registered_at desc, a.id), '[]')
      from partner_addresses a join organisations o on o.ref = a.organisation left join users r on r.id = a.registered_by
      left join users c on c.id = a.confirmed_by left join users e on e.id = a.ended_by
      where a.source = me.organisation));
end $$;

-- Registers an address; it works once someone else confirmed it, and until then the one before does. Outcomes: done, missing,
-- invalid (partner; sameAddress; othersAddress, of another partner), conflict (one is waiting already).
create or replace function gate.register_partner_address(p_token text, p_partner uuid, p_function text, p_address text, p_language text,
  p_reference text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.keeps_addresses(me));
  o organisations;
  used integer;
  added uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into o from organisations where id = p_partner;
  if o.ref is null or gate.wants_address(me.organisation, o, me.today) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'partner');
  end if;
  select a.organisation into used from partner_addresses a
  where a.source = me.organisation and a.ended_at is null and lower(a.address) = lower(p_address)
    and (a.organisation <> o.ref or (a.function = p_function and a.language = p_language and a.confirmed_at is not null)) limit 1;
  if used is not null then
    return json_build_object('outcome', 'invalid', 'field', case when used = o.ref then 'sameAddress' else 'othersAddress' end);
  end if;
  insert into partner_addresses (source, organisation, function, address, language, document_reference, registered_by)
  values (me.organisation, o.ref, p_function, p_address, p_language, p_reference, me.user_id)
  on conflict (source, organisation) where confirmed_at is null and ended_at is null do nothing returning id into added;
  if added is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'partnerAddress.register', added::text);
  return json_build_object('outcome', 'done', 'id', added);
end $$;

-- Links that wait at an address that is not used any more open nothing: the sender gives a new one.
create or replace function gate.end_links_to(p_source integer, p_organisation integer, p_but text) returns void
language sql as $$
  update referral_links l set ended_at = now(), code_hash = null from referrals r
  where r.id = l.referral_id and r.sender = p_source and l.organisation = p_organisation and l.ended_at is null
    and l.address is distinct from p_but
$$;

-- The second person confirms a waiting address, which takes the place of the one before, or refuses it.
create or replace function gate.decide_partner_address(p_token text, p_id uuid, p_confirm boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a partner_addresses;
  refusal text;
begin
  select * into a from partner_addresses where id = p_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, gate.is_confirmer(me) and a.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.ended_at is not null or a.confirmed_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  if gate.address_refusal(me, a) is not null then
    return json_build_object('outcome', 'forbidden');
  end if;
  if not p_confirm then
    update partner_addresses set ended_at = now(), ended_by = me.user_id where id = a.id;
    perform gate.record_act(me, 'partnerAddress.refuse', a.id::text);
    return json_build_object('outcome', 'done');
  end if;
  update partner_addresses set ended_at = now(), ended_by = me.user_id
  where source = a.source and organisation = a.organisation and confirmed_at is not null and ended_at is null;
  update partner_addresses set confirmed_at = now(), confirmed_by = me.user_id where id = a.id;
  perform gate.end_links_to(a.source, a.organisation, a.address);
  perform gate.record_act(me, 'partnerAddress.confirm', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Ends an address, or takes back one that waits.
create or replace function gate.end_partner_address(p_token text, p_id uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a partner_addresses;
  refusal text;
begin
  select * into a from partner_addresses where id = p_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, gate.keeps_addresses(me) and a.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.ended_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update partner_addresses set ended_at = now(), ended_by = me.user_id where id = a.id;
  if a.confirmed_at is not null then
    perform gate.end_links_to(a.source, a.organisation, null);
  end if;
  perform gate.record_act(me, 'partnerAddress.end', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- The address that works today.
create or replace function gate.partner_address(p_source integer, p_organisation integer) returns partner_addresses
language sql stable as $$
  select a from partner_addresses a
  where a.source = p_source and a.organisation = p_organisation and a.confirmed_at is not null and a.ended_at is null
$$;

grant execute on function gate.list_partner_addresses(text), gate.register_partner_address(text, uuid, text, text, text, text),
  gate.decide_partner_address(text, uuid, boolean), gate.end_partner_address(text, uuid) to werkwinkel_app;
