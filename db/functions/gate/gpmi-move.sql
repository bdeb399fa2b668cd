-- A GPMI moves along: under a flow in force for the move the OCMW of the new place takes over the words of the old contract. They keep
-- their origin, and close with it; both parties sign anew.
create or replace function gate.take_over_gpmi(p_token text, p_person uuid, p_from_version uuid, p_granted_on date, p_starts_on date,
  p_ends_on date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_gpmi(me, p_person, p_reason));
  v gate.view;
  old_words gpmi_versions;
  old_form text;
  c gpmi_contracts;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  v := gate.look(p_token, p_person, 'move', p_reason);
  if v.refused is null then
    select r.* into old_words from gpmi_versions r
    where r.id = p_from_version and r.person_id = p_person and r.source <> me.organisation
      and gate.passes_with_origins(v, r.source, r.category_bit, r.origins);
  end if;
  if old_words.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if p_granted_on > me.today or p_granted_on <= coalesce(gate.born_on(me.organisation, p_person), '-infinity') then
    return gate.wrong_gpmi('grantedOn');
  end if;
  if p_starts_on < p_granted_on or p_starts_on > me.today + 366 then
    return gate.wrong_gpmi('startsOn');
  end if;
  if p_ends_on <= p_starts_on then
    return gate.wrong_gpmi('endsOn');
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  if gate.may_write_gpmi(me, p_person, p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  select form into old_form from gpmi_contracts where id = old_words.contract_id;
  insert into gpmi_contracts (person_id, source, category_bit, as_of, recorded_by, granted_on, form, starts_on, ends_on, taken_over)
  values (p_person, me.organisation, 7, me.today, me.user_id, p_granted_on, old_form, p_starts_on, p_ends_on, true)
  on conflict (source, person_id) where ended_on is null do nothing
  returning * into c;
  if c.id is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.put_gpmi_version(me, c, old_words.sections, null,
    array(select distinct o from unnest(old_words.origins || old_words.source) o where o <> me.organisation order by o));
  perform gate.record_act(me, 'gpmi.takeOver', c.id::text, p_person);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

grant execute on function gate.take_over_gpmi(text, uuid, uuid, date, date, date, text) to werkwinkel_app;
