-- Moments of contact, noted in ten seconds, for the own organisation alone; and after how many weeks without one it wants to be told.

create or replace function gate.read_contacts(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select c.* from contact_moments c
    where c.person_id = v.person and gate.passes_with_origins(v, c.source, c.category_bit, c.origins)
    order by c.as_of desc, c.recorded_at desc, c.id limit 50)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'channel', s.channel,
      'reached', s.reached, 'line', s.line, 'by', (select u.display_name from users u where u.id = s.recorded_by))
      order by s.as_of desc, s.recorded_at desc, s.id), '[]'))::gate.shown
  from seen s
$$;

-- Notes that there was contact, or that it was tried.
create or replace function gate.record_contact(p_token text, p_person uuid, p_channel text, p_reached boolean, p_line text, p_on date,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('internalNotes'), p_reason));
  written uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < me.today - 366 then
    return json_build_object('outcome', 'invalid', 'field', 'datum');
  end if;
  insert into contact_moments (person_id, source, as_of, channel, reached, line, recorded_by)
  values (p_person, me.organisation, p_on, p_channel, p_reached, p_line, me.user_id) returning id into written;
  perform gate.record_act(me, 'contact.record', written::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The weeks of an organisation; six where nobody chose.
create or replace function gate.contact_weeks(p_organisation integer) returns integer
language sql stable as $$
  select coalesce((select t.weeks::integer from contact_terms t where t.organisation = p_organisation), 6)
$$;

-- Who coordinates the guidance of an organisation, or keeps its desk.
create or replace function gate.may_arrange(me gate.actor) returns boolean
language sql immutable as $$
  select (me.organisation is not null and me.role in ('hoofd', 'contactpunt', 'beheerder')) is true
$$;

create or replace function gate.set_contact_term(p_token text, p_weeks integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_arrange(me));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into contact_terms (organisation, weeks, set_by) values (me.organisation, p_weeks, me.user_id)
  on conflict (organisation) do update set weeks = excluded.weeks, set_by = excluded.set_by, set_at = now();
  perform gate.record_act(me, 'contact.setTerm', me.organisation_id::text);
  return json_build_object('outcome', 'done');
end $$;

-- What one organisation holds of notes and contact about one person, gone when its term has ended.
create or replace function gate.destroy_notes(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  delete from note_reports where person_id = p_person and p_organisation in (source, reporter);
  delete from notes where person_id = p_person and source = p_organisation;
  delete from compartments where person_id = p_person and source = p_organisation;
  delete from contact_moments where person_id = p_person and source = p_organisation;
  delete from barriers where person_id = p_person and source = p_organisation;
end $$;

grant execute on function gate.record_contact(text, uuid, text, boolean, text, date, text), gate.set_contact_term(text, integer)
  to werkwinkel_app;
