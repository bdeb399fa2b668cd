-- The person's own record: every shareable category and intake of every source; no internal notes, no confidential
-- compartment, no one else's data. What the person opens is logged as well.

drop function if exists gate.own_disclosures(text, text, timestamptz, integer);
drop function if exists gate.own_disclosures(text, text, jsonb, integer);

create or replace function gate.own_mask() returns integer
language sql immutable as $$ select gate.shareable() | gate.category('intake') $$;

-- What waits for the person: a plan to sign or to sign again, a hand-over to say yes or no to, a GPMI to sign, documents to read.
create or replace function gate.own_turns(p_person uuid) returns json
language plpgsql stable as $$
begin
  return json_build_object(
    'plan', coalesce((
        select gate.can_be_signed(jsonb_agg(r.content order by r.kind desc, r.id))
        from gate.plan_rows(p_person) r where (gate.own_mask() >> r.category_bit) & 1 = 1), false)
      and exists (
        select from (
          select r.source, array_agg(r.content) as contents from gate.plan_rows(p_person) r
          where (gate.own_mask() >> r.category_bit) & 1 = 1 group by r.source) part
        left join lateral (
          select s.document from plan_signatures s where s.person_id = p_person and s.part = part.source
          order by s.as_of desc, s.recorded_at desc, s.id limit 1) signed on true
        where signed.document is null or gate.changed_since(signed.document, part.contents)),
    'handover', exists (
      select from handovers h
      where h.person_id = p_person and h.running and gate.handover_now(h) = 'talked'
        and not exists (select from handover_confirmations c where c.handover_id = h.id and c.who = 'person')),
    'gpmi', exists (
      select from gpmi_contracts c
      cross join lateral (select v.* from gpmi_versions v where v.contract_id = c.id order by v.number desc limit 1) latest
      where c.person_id = p_person and c.ended_on is null and gate.gpmi_can_be_signed(latest.sections)
        and not exists (select from gpmi_signatures s where s.version_id = latest.id and s.party = 'person')),
    'documents', gate.own_unread(p_person));
end $$;

-- What someone is answered whose own page this is not, or null. Looking at it keeps the session from going idle.
create or replace function gate.own_refusal(me gate.actor, p_may boolean) returns json
language plpgsql as $$
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if p_may is not true then
    return gate.deny('missing', me);
  end if;
  perform gate.touch(me.session_id);
  return null;
end $$;

-- Where an organisation of a municipality can be reached by anyone; offices for other organisations are not for the person.
create or replace function gate.desk_of(p_organisation integer, p_today date) returns json
language sql stable as $$
  select json_build_object('address', c.address, 'mail', c.mail, 'phone', c.phone)
  from contact_points c
  where c.organisation = p_organisation and c.scope = 'municipality' and c.valid_from <= p_today
    and (c.valid_until is null or c.valid_until >= p_today)
  order by c.valid_from desc, c.id limit 1
$$;

create or replace function gate.own_record(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
  shown json;
  entry log.entry;
  seen record;
  way gate.shown;
  joined record;
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  select json_agg(json_build_object('id', f.id, 'field', f.field, 'entry', f.entry, 'bit', f.category_bit,
      'value', case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end, 'source', f.source,
      'authentic', f.authentic, 'asOf', f.as_of, 'certainty', f.certainty, 'status', f.status) order by f.category_bit, f.field, f.as_of desc, f.id) as shown,
    row(me.citizen, coalesce(bit_or(1 << f.category_bit), 0), coalesce(array_agg(distinct f.source), '{}'), '{}'::integer[], '{}'::integer[], null)::log.entry as entry
  into seen
  from facts f
  where f.person_id = me.citizen and f.superseded_at is null and (gate.own_mask() >> f.category_bit) & 1 = 1
    and not gate.told_again(f);
  shown := seen.shown;
  entry := seen.entry;
  way := gate.own_way(me.citizen, me.today);
  entry.categories := entry.categories | coalesce((select bit_or(m) from unnest(way.masks) m), 0);
  entry.sources := array(select distinct s from unnest(entry.sources || way.sources) s order by 1);
  select * into joined from gate.own_joined(me.citizen);
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null, array[entry] || joined.entries);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'person', me.citizen, 'at', now(),
    'language', (select l.language from person_languages l where l.person_id = me.citizen), 'facts', coalesce(shown, '[]'),
    'joined', coalesce(joined.shown, '[]'),
    'way', way.facts, 'involvements', (select coalesce(json_agg(json_build_object('organisation', o.name, 'organisationId', o.id, 'kind', o.kind,
        'role', i.role, 'from', i.valid_from, 'until', i.valid_until, 'ground', i.ground, 'recordedOn', gate.civil_day(i.recorded_at),
        'active', i.valid_from <= me.today and (i.valid_until is null or i.valid_until >= me.today), 'desk', gate.desk_of(o.ref, me.today))
        order by i.valid_until is not null, i.valid_from desc, i.id), '[]')
      from involvements i join organisations o on o.ref = i.organisation where i.person_id = me.citizen),
    'flows', (select coalesce(json_agg(json_build_object('number', f.number, 'id', f.id, 'title', f.title, 'mask', f.category_mask,
        'act', f.legal_act, 'article', f.legal_article, 'sender', s.name, 'receiver', r.name, 'receiverKind', f.receiver_kind,
        'purpose', f.purpose, 'needsAgreement', f.needs_agreement) order by s.name, f.number), '[]')
      from flows f join organisations s on s.ref = f.sender left join organisations r on r.ref = f.receiver
      where f.status = 'inForce' and f.valid_from <= me.today and (f.valid_until is null or f.valid_until >= me.today)
        and (f.sender = any (entry.sources) or f.sender in (
          select i.organisation from involvements i
          where i.person_id = me.citizen and (i.valid_until is null or i.valid_until >= me.today)))),
    'askable', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
      from gate.organisations_known_to(me.citizen) o),
    'notices', gate.own_notices(me.citizen), 'requests', gate.own_requests(me.citizen), 'turns', gate.own_turns(me.citizen),
    'exceptional', (select coalesce(json_agg(json_build_object('organisation', o.name, 'at', x.opened_at, 'verdict', x.verdict)
        order by x.opened_at desc), '[]')
      from exceptional_accesses x join organisations o on o.ref = x.organisation where x.person_id = me.citizen),
    'organisations', gate.organisation_names(entry.sources || array(
      select o.ref from facts f join organisations o on o.enterprise_number in (f.value ->> 'grantedBy', f.value #>> '{}')
      where f.person_id = me.citizen and f.superseded_at is null and f.field in ('benefits[]', 'pathway.lead'))));
end $$;

-- Who saw the person's record, newest first: organisation, function, purpose, basis and time; never the names of staff.
-- p_after names the last one of the page before: {at, header, ordinal}. With p_others the person's own looks are left out.
create or replace function gate.own_disclosures(p_token text, p_route text, p_after jsonb, p_size integer, p_others boolean default false)
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen' and me.citizen is not null);
  page_size integer := least(greatest(p_size, 1), 200);
  last_at timestamptz := coalesce((p_after ->> 'at')::timestamptz, 'infinity');
  last_header bigint := coalesce((p_after ->> 'header')::bigint, 0);
  last_ordinal integer := coalesce((p_after ->> 'ordinal')::integer, 0);
  rows json;
  counted bigint;
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  select json_agg(json_build_object('at', p.at, 'header', p.header_id, 'ordinal', p.ordinal, 'organisation', o.name,
    'organisationId', o.id, 'function', r.code, 'kind', p.session_kind, 'purpose', p.purpose, 'route', p.route, 'outcome', p.outcome, 'reason', p.reason,
    'mask', p.categories, 'sources', p.sources, 'flows', p.flows) order by p.at desc, p.header_id desc, p.ordinal) into rows
  from (
    select e.at, e.header_id, e.ordinal, e.categories, e.sources, e.flows, h.organisation_id, h.mandate_id, h.session_kind, h.purpose,
      h.route, h.outcome, case when gate.is_reason(h.reason) then h.reason end as reason
    from log.entries e
    cross join lateral (select * from log.headers x where x.id = e.header_id and x.at = e.at offset 0) h
    where e.person_id = me.citizen and e.at <= last_at
      and (e.at < last_at or (e.header_id, -e.ordinal) < (last_header, -last_ordinal))
      and not (p_others and h.session_kind = 'citizen')
    order by e.at desc, e.header_id desc, e.ordinal limit page_size) p
  left join organisations o on o.id = p.organisation_id
  left join mandates m on m.id = p.mandate_id left join roles r on r.code = m.role;
  select count(*) into counted from log.entries e
  where e.person_id = me.citizen and not (p_others and exists (
    select from log.headers x where x.id = e.header_id and x.at = e.at and x.session_kind = 'citizen'));
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'), 'total', counted,
    'more', coalesce(json_array_length(rows), 0) = page_size, 'names', gate.oversight_names(rows));
end $$;

grant execute on function gate.own_record(text, text), gate.own_disclosures(text, text, jsonb, integer, boolean) to werkwinkel_app;
