-- Notes: shared, internal, or in the confidential compartment. Who may read one follows from its category, as for every fact; who will
-- be able to read one is said before it is saved. What does not belong in a note can be reported by whoever reads it, and its owner
-- takes it away or says that it stays.

-- The notes that pass. One that was taken away is remembered by its own organisation alone.
create or replace function gate.notes_shown(v gate.view, p_bits integer[]) returns gate.shown
language plpgsql stable as $$
declare
  me gate.actor := v.me;
  shown gate.shown;
begin
  with seen as (
    select n.* from notes n
    where n.person_id = v.person and n.category_bit = any (p_bits) and gate.passes_with_origins(v, n.source, n.category_bit, n.origins)
      and (n.removed_at is null or n.source = me.organisation)
    order by n.recorded_at desc, n.id limit 200)
  select array_agg(s.source), array_agg(1 << s.category_bit),
    json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'body', s.body,
      'by', case when s.source = me.organisation then (select u.display_name from users u where u.id = s.recorded_by) end,
      'mine', s.recorded_by is not distinct from me.user_id and s.source = me.organisation,
      'removedOn', gate.civil_day(s.removed_at), 'removedWhy', s.removed_why,
      'reported', exists (select from note_reports r where r.note_id = s.id and r.reporter = me.organisation and r.state = 'open'),
      'reports', case when s.source <> me.organisation then '[]'::json else (
        select coalesce(json_agg(json_build_object('id', r.id, 'why', r.why, 'on', r.reported_on, 'by', o.name)
          order by r.reported_on, r.id), '[]')
        from note_reports r join organisations o on o.ref = r.reporter where r.note_id = s.id and r.state = 'open') end)
      order by s.recorded_at desc, s.id)
  into shown.sources, shown.masks, shown.facts from seen s;
  return (coalesce(shown.sources, '{}'), coalesce(shown.masks, '{}'), coalesce(shown.facts, '[]'))::gate.shown;
end $$;

create or replace function gate.read_notes(v gate.view) returns gate.shown
language sql stable as $$ select * from gate.notes_shown(v, '{14,17,20}') $$;

-- What the confidential compartment says, beside the barriers.
create or replace function gate.read_limits(v gate.view) returns gate.shown
language sql stable as $$ select * from gate.notes_shown(v, '{20}') $$;

-- Who keeps the confidential compartment of the own organisation clean: for whoever may read it, and nobody else.
create or replace function gate.read_compartment(v gate.view) returns gate.shown
language sql stable as $$
  select ('{}', '{}', coalesce((
    select json_build_object('owner', u.display_name, 'mine', c.owner = (v.me).user_id, 'since', c.since,
      'works', gate.keeps_compartment(c.owner, c.source, (v.me).today))
    from compartments c join users u on u.id = c.owner
    where c.person_id = v.person and c.source = (v.me).organisation and gate.passes(v, c.source, 20)), 'null'))::gate.shown
$$;

-- Does someone still hold a mandate that may see the compartment?
create or replace function gate.keeps_compartment(p_user uuid, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select exists (
    select from mandates m join roles r on r.code = m.role join users u on u.id = m.user_id
    where m.user_id = p_user and m.organisation = p_organisation and (r.category_mask >> 20) & 1 = 1 and m.ended_at is null
      and m.confirmed_at is not null and u.disabled_at is null
      and m.valid_from <= p_today and (m.valid_until is null or m.valid_until >= p_today))
$$;

-- The organisations whose own relation to the person this organisation proved itself: it confirmed it, holds the fact of an authentic
-- source that names them, or there is an accepted referral between the two. All of that the organisation knows already.
create or replace function gate.proved_to(me gate.actor, p_person uuid) returns setof integer
language sql stable as $$
  select a.registrant from relation_answers a where a.person_id = p_person and a.source = me.organisation and a.answer = 'confirmed'
  union
  select o.ref from facts f join organisations o on o.enterprise_number = f.value ->> 'grantedBy' and o.ref <> me.organisation
  where f.person_id = p_person and f.source = me.organisation and f.field = 'benefits[]' and f.superseded_at is null
    and f.authentic in ('KSZ', 'POD MI') and f.status = 'confirmed' and f.certainty <> 'estimated'
    and (f.value ->> 'from')::date <= me.today and coalesce((f.value ->> 'to')::date, me.today) >= me.today
  union
  select case when r.sender = me.organisation then r.receiver else r.sender end
  from referrals r
  where r.person_id = p_person and r.status in ('accepted', 'started') and me.organisation in (r.sender, r.receiver)
$$;

-- Who will be able to read what is written now: the names of other organisations, each with what the law lets them see of ours.
create or replace function gate.read_note_readers(v gate.view) returns gate.shown
language plpgsql as $$
declare
  me gate.actor := v.me;
begin
  return ('{}', '{}', (
    select coalesce(json_agg(json_build_object('name', o.name, 'proved', p.ref is not null,
      'mask', gate.opens_to(me, o.ref, v.person, 'guidance')) order by o.name), '[]')
    from organisations o left join gate.proved_to(me, v.person) p (ref) on p.ref = o.ref
    where o.ref in (select unnest(v.told) union select gate.proved_to(me, v.person)) and o.ref <> me.organisation))::gate.shown;
end $$;

drop function if exists gate.may_note(gate.actor, uuid, integer, text);

-- Writes a note. Who writes the first one in the confidential compartment becomes its owner.
create or replace function gate.record_note(p_token text, p_person uuid, p_bit integer, p_body text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, 1 << p_bit, p_reason));
  written uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into notes (person_id, source, category_bit, as_of, body, recorded_by)
  values (p_person, me.organisation, p_bit, me.today, p_body, me.user_id) returning id into written;
  if p_bit = 20 then
    insert into compartments (person_id, source, owner, since) values (p_person, me.organisation, me.user_id, me.today)
    on conflict do nothing;
  end if;
  perform gate.record_act(me, 'note.record', written::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Takes back a note of one's own.
create or replace function gate.remove_note(p_token text, p_person uuid, p_note uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  n notes;
  refusal text;
begin
  select * into n from notes where id = p_note and person_id = p_person and source = me.organisation for update;
  refusal := gate.act_refusal(me, n.source = me.organisation and n.recorded_by = me.user_id
    and gate.may_write_in(me, p_person, 1 << n.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if n.removed_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.clear_note(me, n.id, 'mistake');
  perform gate.record_act(me, 'note.remove', n.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The text goes; that there was one, who took it away and why stays with the organisation. What was reported about it is settled.
create or replace function gate.clear_note(me gate.actor, p_note uuid, p_why text) returns void
language plpgsql as $$
begin
  update notes set body = null, removed_at = now(), removed_by = me.user_id, removed_why = p_why, version = version + 1 where id = p_note;
  update note_reports set state = 'cleared', decided_by = me.user_id, decided_at = now() where note_id = p_note and state = 'open';
end $$;

-- Says to the owner of a note that it does not belong there. Only of a note that may be read: of any other nothing is learned.
create or replace function gate.report_note(p_token text, p_person uuid, p_note uuid, p_why text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v gate.view := gate.look(p_token, p_person, 'guidance', p_reason);
  me gate.actor := v.me;
  n notes;
  refusal text;
  reported uuid;
begin
  select * into n from notes where id = p_note and person_id = p_person;
  refusal := gate.act_refusal(me, v.refused is null and n.removed_at is null
    and gate.passes_with_origins(v, n.source, n.category_bit, n.origins));
  if v.refused = 'quota' or refusal is not null then
    return json_build_object('outcome', case v.refused when 'quota' then 'quota' else refusal end);
  end if;
  insert into note_reports (note_id, person_id, source, reporter, reported_by, reported_on, why)
  values (n.id, p_person, n.source, me.organisation, me.user_id, me.today, p_why)
  on conflict (note_id, reporter) where state = 'open' do nothing returning id into reported;
  if reported is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'note.report', reported::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The owner decides on a report: the text goes, or it stays. In the confidential compartment only its owner, as long as there is one.
create or replace function gate.settle_report(p_token text, p_person uuid, p_report uuid, p_clear boolean, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r note_reports;
  n notes;
  refusal text;
begin
  select * into r from note_reports where id = p_report and person_id = p_person;
  select * into n from notes where id = r.note_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, gate.may_write_in(me, p_person, 1 << n.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if n.category_bit = 20 and not exists (
    select from compartments c where c.person_id = p_person and c.source = me.organisation and c.owner = me.user_id) then
    return json_build_object('outcome', 'forbidden');
  end if;
  select * into r from note_reports where id = p_report for update;
  if r.state <> 'open' then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_clear then
    perform gate.clear_note(me, n.id, r.why);
  else
    update note_reports set state = 'kept', decided_by = me.user_id, decided_at = now() where id = r.id;
  end if;
  perform gate.record_act(me, case when p_clear then 'note.clear' else 'note.keep' end, r.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Takes over a compartment whose owner has no mandate for it any more.
create or replace function gate.take_compartment(p_token text, p_person uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c compartments;
  refusal text;
begin
  select * into c from compartments where person_id = p_person and source = me.organisation for update;
  refusal := gate.act_refusal(me, c.owner is not null and gate.may_write_in(me, p_person, gate.category('functionalLimits'), p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if c.owner = me.user_id or gate.keeps_compartment(c.owner, c.source, me.today) then
    return json_build_object('outcome', 'conflict');
  end if;
  update compartments set owner = me.user_id, since = me.today where person_id = p_person and source = me.organisation;
  perform gate.record_act(me, 'compartment.take', p_person::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.record_note(text, uuid, integer, text, text), gate.remove_note(text, uuid, uuid, text),
  gate.report_note(text, uuid, uuid, text, text), gate.settle_report(text, uuid, uuid, boolean, text),
  gate.take_compartment(text, uuid, text) to werkwinkel_app;
