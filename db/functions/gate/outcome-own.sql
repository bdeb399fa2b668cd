-- Aftercare on the person's own page: who follows the start of work, and the objection that ends it.

-- The person no longer wants to be followed: aftercare of that organisation ends at once.
create or replace function gate.object_to_aftercare(p_token text, p_organisation uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  followed_by integer := (select ref from organisations where id = p_organisation);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  if not gate.end_aftercare(followed_by, me.citizen, me.today - 1, 'objection') then
    return json_build_object('outcome', 'conflict');
  end if;
  update outflows set closed_on = me.today, closed_as = 'objection'
  where person_id = me.citizen and source = followed_by and closed_on is null;
  perform gate.move_phase(me, followed_by, me.citizen, array['aftercare'], array['closed'], me.today);
  perform gate.record_act(me, 'aftercare.object', p_organisation::text, me.citizen);
  return json_build_object('outcome', 'done');
end $$;

-- Who follows the person after the start of work, on the person's own page.
create or replace function gate.own_aftercare(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen' and me.citizen is not null);
  rows json;
  seen integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  select coalesce(json_agg(json_build_object('organisation', g.name, 'organisationId', g.id, 'kind', o.kind, 'from', o.began_on,
      'closedAs', o.closed_as, 'closedOn', o.closed_on,
      'until', (select i.valid_until from involvements i where i.person_id = o.person_id and i.organisation = o.source
        and i.role = 'aftercare' and (i.valid_until is null or i.valid_until >= me.today) order by i.id desc limit 1),
      'followed', exists (select from involvements i where i.person_id = o.person_id and i.organisation = o.source
        and i.role = 'aftercare' and i.valid_from <= me.today and (i.valid_until is null or i.valid_until >= me.today)),
      'checks', (select coalesce(json_agg(json_build_object('months', c.months, 'found', c.found, 'on', c.as_of) order by c.months), '[]')
        from work_checks c where c.outflow_id = o.id)) order by o.closed_on is not null, o.began_on desc, o.id), '[]'),
    array_agg(distinct o.source)
  into rows, seen
  from outflows o join organisations g on g.ref = o.source where o.person_id = me.citizen and o.is_work;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, case when seen is null then 0 else gate.category('outcome') end, coalesce(seen, '{}'),
      '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', rows);
end $$;

grant execute on function gate.object_to_aftercare(text, uuid), gate.own_aftercare(text, text) to werkwinkel_app;
