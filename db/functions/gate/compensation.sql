-- What an OCMW must be able to prove per person to be paid back: the first application, the wave, the GPMI and the work since. All of it
-- is what the organisation recorded itself; how long the work lasted, the program works out.

create or replace function gate.read_first_application(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select a.* from first_applications a
    where a.person_id = v.person and a.superseded_at is null and a.source = (v.me).organisation and gate.does_intakes(v.me)
      and gate.passes_with_origins(v, a.source, a.category_bit, a.origins))
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'appliedOn', s.applied_on)),
      '[]'))::gate.shown
  from seen s
$$;

-- Writes down on which day someone first applied: today or before, and since the first wave.
create or replace function gate.record_first_application(p_token text, p_person uuid, p_on date, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.does_intakes(me) and gate.holds_to_write(me, p_person, gate.category('intake'), p_reason));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < date '2026-01-01' then
    return json_build_object('outcome', 'invalid', 'field', 'datum');
  end if;
  if exists (select from first_applications a
    where a.person_id = p_person and a.source = me.organisation and a.superseded_at is null and a.applied_on = p_on) then
    return json_build_object('outcome', 'done');
  end if;
  update first_applications set superseded_at = clock_timestamp()
  where person_id = p_person and source = me.organisation and superseded_at is null;
  insert into first_applications (person_id, source, as_of, applied_on, recorded_by)
  values (p_person, me.organisation, me.today, p_on, me.user_id);
  perform gate.record_act(me, 'intake.recordApplication', p_person::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The compensation dossiers, to read or to take along: of a head all of the organisation, of a coach the own and those of the team. Every
-- person on it is logged before anything is answered, also for a file.
create or replace function gate.compensation_dossiers(p_token text, p_route text, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  supervised text := case when me.all_persons then 'supervision' end;
  shown_mask integer := me.category_mask & (gate.category('identity') | gate.category('endDates') | gate.category('intake')
    | gate.category('regime') | gate.category('plan') | gate.category('workStatus') | gate.category('outcome'));
  persons uuid[];
  items json;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not gate.reads_inflow(me) or me.category_mask & 1 = 0 or me.category_mask & gate.category('intake') = 0 then
    perform gate.log_list(me, 'benefitEnd', p_route, 'refused', supervised, '{}');
    return gate.deny('missing', me);
  end if;
  persons := array(
    select a.person_id from first_applications a
    join gate.person_index x on x.organisation = a.source and x.person_id = a.person_id
    join assignments g on g.organisation = a.source and g.person_id = a.person_id
    where a.source = me.organisation and a.superseded_at is null
      and (me.all_persons or g.user_id = me.user_id or g.team_id = me.team_id)
      and gate.involved_as('guidance', me.organisation, a.person_id, me.today)
      and not exists (select from gate.shields_against(me, a.person_id))
    order by a.applied_on, x.search_family, x.search_given, a.person_id limit least(greatest(p_size, 1), 2000));
  if not gate.within_quota(me, 'listRow', cardinality(persons)) then
    return gate.deny('quota', me);
  end if;
  select json_agg(json_build_object('dossier', p.person, 'familyName', x.family_name, 'givenName', x.given_name, 'birthDate', x.birth_date,
      'appliedOn', a.applied_on, 'user', u.display_name,
      'endsOn', (select min(f.value ->> 'date') from facts f
        where f.person_id = p.person and f.source = me.organisation and f.field = 'endDates[]' and f.superseded_at is null
          and f.origins <@ array[me.organisation] and f.value ->> 'kind' = any (gate.benefit_ends())),
      'gpmi', (select json_build_object('signedOn', c.signed_on, 'startsOn', c.starts_on, 'endsOn', coalesce(c.ended_on, c.ends_on))
        from gpmi_contracts c where c.person_id = p.person and c.source = me.organisation order by c.starts_on desc, c.id limit 1),
      -- Whether there has to be one, where there is none: what the organisation itself knows of the duty, of what is written in the log.
      'duty', (select coalesce(json_agg(json_build_object('field', f.field, 'value', f.value) order by f.field, f.as_of desc, f.id), '[]')
        from facts f
        where f.person_id = p.person and f.source = me.organisation and f.superseded_at is null
          and f.origins <@ array[me.organisation] and (shown_mask >> f.category_bit) & 1 = 1
          and f.field in ('birthDate', 'benefits[]', 'student.fullTimeWithLeefloon', 'rmi.hadRightInThe3MonthsBeforeGrant',
            'activation.exemptReason')
          and not exists (select from gpmi_contracts c where c.person_id = p.person and c.source = me.organisation)),
      'spells', (select coalesce(json_agg(json_build_object('source', s.source, 'contract', s.contract, 'from', s.began_on,
          'until', s.ended_on, 'fraction', s.fraction, 'employer', coalesce(s.employer_number, s.employer_name), 'asOf', s.as_of)), '[]')
        from work_spells s where s.person_id = p.person and s.source = me.organisation and s.origins <@ array[me.organisation]),
      'looks', (select coalesce(json_agg(json_build_object('source', k.source, 'on', k.as_of, 'atWork', k.found = 'atWork')), '[]')
        from work_checks k where k.person_id = p.person and k.source = me.organisation and k.found <> 'notReached'))
      order by p.place)
  into items
  from unnest(persons) with ordinality p (person, place)
  join gate.person_index x on x.organisation = me.organisation and x.person_id = p.person
  join first_applications a on a.person_id = p.person and a.source = me.organisation and a.superseded_at is null
  left join assignments g on g.organisation = me.organisation and g.person_id = p.person
  left join users u on u.id = g.user_id;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'benefitEnd', p_route,
    case when persons = '{}' then 'empty' else 'shown' end, supervised,
    array(select row(p, shown_mask, array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry from unnest(persons) p));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', coalesce(items, '[]'::json));
end $$;

grant execute on function gate.record_first_application(text, uuid, date, text), gate.compensation_dossiers(text, text, integer)
  to werkwinkel_app;
