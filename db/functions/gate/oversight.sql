-- Who saw what: for the DPO of an organisation that was viewer or source, and for the person. Reading the log is logged too.

-- The latest showings in which the DPO's organisation was viewer or source, of one person or of all. No facts, no other
-- organisation's entries; another viewer of our facts is named, because the fact was ours.
create or replace function gate.disclosures(p_token text, p_route text, p_person uuid, p_before timestamptz, p_size integer)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  page_size integer := least(greatest(p_size, 1), 200);
  rows json;
  persons_shown uuid[];
  counted bigint;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  if not 'oversight' = any (me.purposes) then
    return gate.deny('missing', me);
  end if;
  with page as (
    select e.*, h.user_id, h.organisation_id, h.purpose, h.route, h.outcome, h.reason
    from log.entries e
    join log.headers h on h.id = e.header_id and h.at = e.at
    where (p_person is null or e.person_id = p_person) and (p_before is null or e.at < p_before)
      and (h.organisation_id = me.organisation_id or me.organisation = any (e.sources))
    order by e.at desc, e.header_id desc, e.ordinal limit page_size)
  select json_agg(json_build_object('at', p.at, 'dossier', p.person_id, 'organisation', o.name, 'organisationId', o.id,
      'user', case when p.organisation_id = me.organisation_id then u.display_name end,
      'purpose', p.purpose, 'route', p.route, 'outcome', p.outcome, 'reason', p.reason, 'mask', p.categories,
      'flows', p.flows, 'lines', p.lines, 'asViewer', p.organisation_id = me.organisation_id,
      'sources', case when p.organisation_id = me.organisation_id then to_json(p.sources) else json_build_array(me.organisation) end)
      order by p.at desc, p.header_id desc, p.ordinal), array_agg(distinct p.person_id)
  into rows, persons_shown
  from page p left join organisations o on o.id = p.organisation_id left join users u on u.id = p.user_id;
  if p_person is not null then
    if rows is null then
      perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'absent', null, '{}');
      return gate.deny('missing', me);
    end if;
    select count(*) into counted from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
    where e.person_id = p_person and (h.organisation_id = me.organisation_id or me.organisation = any (e.sources));
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'shown', null,
    array(select row(p, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry from unnest(persons_shown) p where p is not null));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'), 'total', counted,
    'organisations', gate.organisation_names(array(select ref from organisations where active)));
end $$;

-- Own registrations of the organisation, listed to its DPO: with ground, start, who recorded them and what they wait for.
create or replace function gate.registrations(p_token text, p_route text, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not 'oversight' = any (me.purposes) then
    return gate.deny('missing', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'shown', null, '{}');
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(r), '[]') from (
      select i.person_id as dossier, i.valid_from as "from", i.valid_until as until, i.ground, i.recorded_at as "recordedAt",
        u.display_name as "recordedBy", i.awaits_second_person as "outsideTerritory", s.display_name as "secondPerson"
      from involvements i left join users u on u.id = i.recorded_by left join users s on s.id = i.second_person
      where i.organisation = me.organisation
      order by i.awaits_second_person and i.second_person is null desc, i.recorded_at desc limit least(p_size, 500)) r));
end $$;

grant execute on function
  gate.disclosures(text, text, uuid, timestamptz, integer),
  gate.registrations(text, text, integer) to werkwinkel_app;
