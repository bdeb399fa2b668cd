-- Readers of the shared pathway: the phases, leads, role-holders and requests that pass, and the facts about income, work and
-- measures that are told beside them as events. What is asked between two organisations is read by those two alone.

create or replace function gate.user_name(p_user uuid) returns text
language sql stable as $$ select display_name from users where id = p_user $$;

create or replace function gate.team_name(p_team uuid) returns text
language sql stable as $$ select name from teams where id = p_team $$;

create or replace function gate.organisation_json(p_organisation integer) returns json
language sql stable as $$
  select json_build_object('ref', ref, 'id', id, 'name', name, 'kind', kind) from organisations where ref = p_organisation
$$;

create or replace function gate.read_phases(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(p.source), array_agg(1 << p.category_bit), json_agg(json_build_object('id', p.id, 'source', p.source,
    'bit', p.category_bit, 'asOf', p.as_of, 'version', p.version, 'phase', p.phase, 'from', p.started_on, 'until', p.ended_on,
    'owner', gate.user_name(p.owner_user), 'ownerTeam', gate.team_name(p.owner_team), 'mine', p.owner_user = (v.me).user_id,
    'nextStep', p.next_step, 'nextStepBy', p.next_step_by, 'why', p.why) order by p.started_on, p.recorded_at)
  into shown.sources, shown.masks, shown.facts
  from pathway_phases p
  where p.person_id = v.person and gate.passes_with_origins(v, p.source, p.category_bit, p.origins);
  return shown;
end $$;

-- Who leads is told to whoever is told that it knows the person. Whom to call belongs to the organisation that leads, and an answer
-- to the one that was asked: each passes as rows of those would.
create or replace function gate.read_leads(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  with seen as (
    select l.*, gate.passes(v, l.lead, l.category_bit) as lead_passes, coalesce(gate.passes(v, l.asked, l.category_bit), false) as asked_passes,
      (select a.id from pathway_leads a where a.id = l.answers and gate.passes_with_origins(v, a.source, a.category_bit, a.origins)) as answered
    from gate.leads_to_tell(array(
      select p from pathway_leads p
      where p.person_id = v.person and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)
        and (p.state in ('decided', 'accepted') or (v.me).organisation in (p.source, p.asked))),
      (v.me).organisation, v.told, (v.me).today) l)
  select array_agg(l.source) || array_agg(l.lead) filter (where l.lead_passes) || array_agg(l.asked) filter (where l.asked_passes),
    array_agg(1 << l.category_bit) || array_agg(1 << l.category_bit) filter (where l.lead_passes)
      || array_agg(1 << l.category_bit) filter (where l.asked_passes),
    json_agg(json_build_object('id', l.id, 'source', l.source,
    'bit', l.category_bit, 'asOf', l.as_of, 'version', l.version, 'recordedAt', l.recorded_at, 'lead', gate.organisation_json(l.lead),
    'from', l.started_on, 'state', l.state, 'why', l.why, 'by', gate.user_name(l.recorded_by), 'answers', l.answered,
    'contact', case when l.lead_passes and num_nonnulls(l.contact_user, l.contact_team) > 0 then json_build_object(
      'name', gate.user_name(l.contact_user), 'team', gate.team_name(l.contact_team), 'function', l.contact_function) end)::jsonb
    || case when (v.me).organisation in (l.source, l.asked) then jsonb_build_object('asked', gate.organisation_json(l.asked),
      'answerBy', l.answer_by, 'reminded', l.reminded, 'answeredAt', l.answered_at,
      'answeredBy', case when l.asked_passes then gate.user_name(l.answered_by) end,
      'answerWhy', case when l.asked_passes then l.answer_why end) else '{}' end order by l.started_on, l.recorded_at)
  into shown.sources, shown.masks, shown.facts
  from seen l;
  return shown;
end $$;

-- That an organisation which works here holds a role is told to whoever is told already that it knows the person.
create or replace function gate.read_role_holders(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(r.source), array_agg(1 << r.category_bit), json_agg(json_build_object('id', r.id, 'source', r.source,
    'bit', r.category_bit, 'asOf', r.as_of, 'version', r.version, 'role', r.role, 'domain', r.domain, 'holder', r.holder,
    'organisation', coalesce(r.organisation_name, o.name), 'from', r.started_on, 'until', r.ended_on) order by r.started_on, r.id)
  into shown.sources, shown.masks, shown.facts
  from pathway_roles r left join organisations o on o.ref = r.organisation
  where r.person_id = v.person and gate.passes_with_origins(v, r.source, r.category_bit, r.origins)
    and (r.organisation is null or (v.me).organisation in (r.source, r.organisation) or r.organisation = r.source
      or r.organisation = any (v.told));
  return shown;
end $$;

create or replace function gate.read_releases(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(r.source) || array_agg(r.asked) filter (where r.asked_passes),
    array_agg(1 << r.category_bit) || array_agg(1 << r.category_bit) filter (where r.asked_passes),
    json_agg(json_build_object('id', r.id, 'source', r.source,
    'bit', r.category_bit, 'asOf', r.as_of, 'version', r.version, 'asked', gate.organisation_json(r.asked), 'held', r.held,
    'step', r.step, 'state', r.state, 'answerBy', r.answer_by, 'reminded', r.reminded, 'by', gate.user_name(r.recorded_by),
    'answeredBy', case when r.asked_passes then gate.user_name(r.answered_by) end, 'answeredAt', r.answered_at,
    'answerWhy', case when r.asked_passes then r.answer_why end, 'closedOn', r.closed_on,
    'closedHow', r.closed_how) order by r.recorded_at desc)
  into shown.sources, shown.masks, shown.facts
  from (
    select q.*, q.answered_at is not null and gate.passes(v, q.asked, q.category_bit) as asked_passes from release_requests q) r
  where r.person_id = v.person and gate.passes_with_origins(v, r.source, r.category_bit, r.origins)
    and (v.me).organisation in (r.source, r.asked);
  return shown;
end $$;

-- Income, work and measures as the sources told them, what was said before included; who holds the file and who guides.
create or replace function gate.read_changes(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(f.source), array_agg(1 << f.category_bit), json_agg(json_build_object('id', f.id::text, 'source', f.source,
    'bit', f.category_bit, 'asOf', f.as_of, 'field', f.field, 'value', f.value, 'status', f.status,
    'superseded', f.superseded_at is not null) order by f.as_of desc, f.id desc)
  into shown.sources, shown.masks, shown.facts
  from (
    select * from facts
    where person_id = v.person and field in ('benefits[]', 'rmi.grants[]', 'unemployment.benefitPeriods[]', 'employment.current',
        'employment.spells[]', 'measures[]', 'endDates[]', 'vdab.fileOwnedByTenderPartner', 'involvement.counsellor')
      and gate.passes_with_origins(v, source, category_bit, origins)
    order by as_of desc, id desc limit 200) f;
  return shown;
end $$;

-- Destroys what one organisation recorded of the pathway of a person, when its term has ended.
create or replace function gate.destroy_pathway(p_organisation integer, p_person uuid) returns void
language sql as $$
  delete from pathway_phases where person_id = p_person and source = p_organisation;
  delete from pathway_leads where person_id = p_person and source = p_organisation;
  delete from pathway_roles where person_id = p_person and source = p_organisation;
  delete from release_requests where person_id = p_person and source = p_organisation;
$$;
