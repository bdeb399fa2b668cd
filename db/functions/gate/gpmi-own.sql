-- The person reads the own GPMI, of every OCMW, and signs the newest version online. Reading is logged, as everywhere.
create or replace function gate.own_gpmi(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen' and me.citizen is not null);
  sources integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  sources := array(select distinct c.source from gpmi_contracts c where c.person_id = me.citizen order by 1);
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, case when sources = '{}' then 0 else gate.category('plan') end, sources, '{}'::integer[], '{}'::integer[],
      null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'contracts', (
    select coalesce(json_agg(gate.gpmi_contract_json(c, (
        select json_agg(gate.gpmi_version_json(r, true) order by r.number desc) from gpmi_versions r where r.contract_id = c.id), true, true)
      order by c.ended_on is not null, c.starts_on desc, c.id), '[]')
    from gpmi_contracts c where c.person_id = me.citizen),
    'organisations', gate.organisation_names(sources));
end $$;

-- Signs the newest version of an own contract that runs on; p_hash is that of the words on the page.
create or replace function gate.sign_own_gpmi(p_token text, p_contract uuid, p_hash text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c gpmi_contracts;
  latest gpmi_versions;
  refusal text;
begin
  select * into c from gpmi_contracts where id = p_contract and person_id = me.citizen for update;
  refusal := gate.act_refusal(me, me.role = 'citizen' and c.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into latest from gpmi_versions where contract_id = c.id order by number desc limit 1;
  if c.ended_on is not null or latest.document_hash <> p_hash or not gate.gpmi_can_be_signed(latest.sections)
    or not gate.put_gpmi_signature(me, latest, 'person', 'online', me.display_name, me.today, null) then
    return json_build_object('outcome', 'conflict');
  end if;
  -- Who signs acts for no organisation; the act belongs to the OCMW whose contract it is.
  insert into act_log (act, user_id, organisation, person_id, subject_id)
  values ('gpmi.signOwn', me.user_id, c.source, me.citizen, c.id::text);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

grant execute on function gate.own_gpmi(text, text), gate.sign_own_gpmi(text, uuid, text) to werkwinkel_app;
