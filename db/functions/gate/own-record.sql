-- The person's own record: every shareable category and intake of every source; no internal notes, no confidential
-- compartment, no one else's data. What the person opens is logged as well.

create or replace function gate.own_mask() returns integer
language sql immutable as $$ select 65535 | (1 << 16) $$;

create or replace function gate.own_record(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  shown json;
  entry log.entry;
  seen record;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if me.role is distinct from 'citizen' then
    return gate.deny('missing', me);
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  select json_agg(json_build_object('id', f.id, 'field', f.field, 'entry', f.entry, 'bit', f.category_bit,
      'value', case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end, 'source', f.source,
      'authentic', f.authentic, 'asOf', f.as_of, 'certainty', f.certainty, 'status', f.status) order by f.category_bit, f.field, f.as_of desc) as shown,
    row(me.citizen, coalesce(bit_or(1 << f.category_bit), 0), coalesce(array_agg(distinct f.source), '{}'), '{}'::integer[], '{}'::integer[], null)::log.entry as entry
  into seen
  from facts f
  where f.person_id = me.citizen and f.superseded_at is null and (gate.own_mask() >> f.category_bit) & 1 = 1;
  shown := seen.shown;
  entry := seen.entry;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null, array[entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'person', me.citizen, 'at', now(), 'facts', coalesce(shown, '[]'),
    'involvements', (select coalesce(json_agg(json_build_object('organisation', o.name, 'kind', o.kind, 'role', i.role, 'from', i.valid_from,
        'until', i.valid_until, 'ground', i.ground) order by i.valid_from desc), '[]')
      from involvements i join organisations o on o.ref = i.organisation where i.person_id = me.citizen),
    'flows', (select coalesce(json_agg(json_build_object('number', f.number, 'id', f.id, 'title', f.title, 'mask', f.category_mask,
        'act', f.legal_act, 'article', f.legal_article, 'sender', s.name, 'receiver', coalesce(r.name, f.receiver_kind),
        'status', f.status) order by f.number), '[]')
      from flows f join organisations s on s.ref = f.sender left join organisations r on r.ref = f.receiver
      where f.status = 'inForce' and f.sender in (select i.organisation from involvements i where i.person_id = me.citizen)),
    'organisations', gate.organisation_names(entry.sources));
end $$;

-- Who saw the person's record: organisation, function, purpose, basis and time; never the names of staff.
create or replace function gate.own_disclosures(p_token text, p_route text, p_before timestamptz, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  rows json;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if me.role is distinct from 'citizen' or me.citizen is null then
    return gate.deny('missing', me);
  end if;
  perform log.assert_fresh();
  select json_agg(json_build_object('at', p.at, 'organisation', coalesce(o.name, 'Uzelf'), 'function', r.name, 'purpose', p.purpose,
    'mask', p.categories, 'sources', p.sources, 'flows', p.flows, 'reason', p.reason)) into rows
  from (
    select e.at, e.categories, e.sources, e.flows, h.organisation_id, h.mandate_id, h.purpose, h.reason
    from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
    where e.person_id = me.citizen and (p_before is null or e.at < p_before)
    order by e.at desc, e.header_id desc limit least(p_size, 200)) p
  left join organisations o on o.id = p.organisation_id
  left join mandates m on m.id = p.mandate_id left join roles r on r.code = m.role;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'),
    'total', (select count(*) from log.entries where person_id = me.citizen),
    'organisations', gate.organisation_names(array(select ref from organisations where active)));
end $$;

grant execute on function gate.own_record(text, text), gate.own_disclosures(text, text, timestamptz, integer) to werkwinkel_app;
