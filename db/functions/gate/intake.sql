-- The intake of someone at an OCMW: what is known and proven already, of every source that passes, and what was asked of the person.

-- The facts that can spare someone a document. Which of them prove what, the program says (src/features/intake/intake-item.ts).
create or replace function gate.intake_fields() returns text[]
language sql immutable parallel safe as $$
  select array['identity.insz', 'residence.legalStay', 'endDates[]', 'vdab.registered', 'measures[]', 'contact.address',
    'household.category', 'means.items[]', 'activation.willingToWork']
$$;

-- Whether an organisation does intakes: an OCMW, and nobody else.
create or replace function gate.does_intakes(me gate.actor) returns boolean
language sql immutable as $$ select coalesce(me.organisation_kind in ('ocmw', 'ocmwAssociation'), false) $$;

create or replace function gate.read_intake_facts(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  seen facts[] := array(
    select f from gate.visible_facts(v, false) f where gate.does_intakes(v.me) and f.field = any (gate.intake_fields()));
  shown gate.shown := gate.sources_of_facts(seen);
begin
  shown.facts := (select coalesce(json_agg(json_build_object('id', f.id::text, 'source', f.source, 'sourceKind', o.kind, 'bit', f.category_bit,
      'asOf', f.as_of, 'field', f.field, 'value', case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end,
      'certainty', f.certainty, 'status', f.status) order by f.as_of desc, f.id), '[]')
    from unnest(seen) f join organisations o on o.ref = f.source);
  return shown;
end $$;

create or replace function gate.read_intake_steps(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select s.* from intake_steps s
    where s.person_id = v.person and s.superseded_at is null and s.source = (v.me).organisation and gate.does_intakes(v.me)
      and gate.passes_with_origins(v, s.source, s.category_bit, s.origins))
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'item', s.item,
      'state', s.state, 'by', (select u.display_name from users u where u.id = s.recorded_by)) order by s.item), '[]'))::gate.shown
  from seen s
$$;

-- Keeps how far an intake is: each item that changed gets a new step, and the former stays to be read.
create or replace function gate.keep_intake(p_token text, p_person uuid, p_states jsonb, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.does_intakes(me) and gate.holds_to_write(me, p_person, gate.category('intake'), p_reason));
  changed integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  with told as (
    select t.key as item, t.value as state from jsonb_each_text(p_states) t
    left join intake_steps s on s.person_id = p_person and s.source = me.organisation and s.item = t.key and s.superseded_at is null
    where t.value <> coalesce(s.state, 'open')),
  former as (
    update intake_steps s set superseded_at = clock_timestamp() from told t
    where s.person_id = p_person and s.source = me.organisation and s.item = t.item and s.superseded_at is null returning s.item)
  -- Who reads `former` waits until the former steps are closed: the index lets one stand at a time.
  select count(*) into changed from told left join former using (item);
  if changed = 0 then
    return json_build_object('outcome', 'done', 'changed', 0);
  end if;
  insert into intake_steps (person_id, source, as_of, item, state, recorded_by)
  select p_person, me.organisation, me.today, t.key, t.value, me.user_id from jsonb_each_text(p_states) t
  where not exists (select from intake_steps s
      where s.person_id = p_person and s.source = me.organisation and s.item = t.key and s.superseded_at is null)
    and (t.value <> 'open' or exists (select from intake_steps s
      where s.person_id = p_person and s.source = me.organisation and s.item = t.key));
  perform gate.record_act(me, 'intake.keep', p_person::text, p_person);
  return json_build_object('outcome', 'done', 'changed', changed);
end $$;

-- What an organisation asked for an intake goes with the rest when the term has ended.
create or replace function gate.destroy_intake(p_organisation integer, p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from first_applications where source = p_organisation and person_id = p_person;
  delete from intake_steps where source = p_organisation and person_id = p_person
$$;

grant execute on function gate.keep_intake(text, uuid, jsonb, text) to werkwinkel_app;
