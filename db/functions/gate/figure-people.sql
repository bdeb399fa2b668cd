-- Who stands behind an own figure: of the cases that were counted, those of people whom this reader may open today. Every one of them is
-- written down as shown. Whose guidance is over, or who is hidden from the reader, is not there, and nothing says how many those are.

-- The categories that a case of an indicator tells of; all that cases are made of where none are named here.
create or replace function gate.figure_categories(p_indicator text) returns integer
language sql immutable as $$
  select coalesce((
    select bit_or(gate.category(c)) from unnest(case p_indicator
      when 'guided' then array['involvement']
      when 'active' then array['involvement', 'plan', 'measures']
      when 'phase' then array['pathway']
      when 'targetGroup' then array['identity', 'regime', 'competences']
      when 'afterBenefit' then array['intake', 'endDates']
      when 'registered' then array['regime', 'registration']
      when 'firstContact' then array['pathway', 'appointments']
      when 'referralAnswered' then array['pathway']
      when 'referralLoop' then array['pathway']
      when 'handoverHeld' then array['endDates', 'measures', 'pathway', 'outcome']
      when 'art60Talk' then array['endDates', 'measures', 'pathway']
      when 'gpmiSigned' then array['plan']
      when 'gpmiEvaluated' then array['plan']
      when 'outflow' then array['outcome']
      when 'timeToWork' then array['outcome']
      when 'instrument' then array['measures', 'outcome']
      when 'barrier' then array['barriers']
      when 'lastingWork' then array['outcome', 'workStatus']
      when 'workAfterYear' then array['outcome']
      when 'federalYear' then array['intake', 'workStatus'] end) c), gate.figure_mask())
$$;

-- The cases behind a number: those that began in a period, or (without one) those that have not ended today. `without` are people who are
-- guided and for whom nothing runs.
create or replace function gate.cases_behind(p_organisation integer, p_indicator text, p_version smallint, p_outcome text, p_kind text,
  p_from date, p_until date) returns setof figure_cases
language sql stable as $$
  select c.* from figure_cases c
  where c.organisation = p_organisation
    and c.indicator = case when p_outcome = 'without' then 'guided' else p_indicator end and c.version = p_version
    and (p_outcome is null or p_outcome = 'without' or c.outcome = p_outcome) and (p_kind is null or c.kind = p_kind)
    and case when p_from is null then c.ended_on is null and c.outcome <> 'toCome' else c.begun_on between p_from and p_until end
    and (p_outcome is distinct from 'without' or not exists (
      select from figure_cases a
      where a.organisation = c.organisation and a.indicator = 'active' and a.version = c.version and a.person_id = c.person_id
        and a.ended_on is null))
$$;

-- How this reader may see such a case of someone today: as guided, or in aftercare where the case tells of nothing but what aftercare asks.
create or replace function gate.behind_as(me gate.actor, p_person uuid, p_mask integer) returns text
language sql stable as $$
  select v.role from involvements v
  where v.person_id = p_person and v.organisation = me.organisation and v.valid_from <= me.today
    and (v.valid_until is null or v.valid_until >= me.today) and (not v.awaits_second_person or v.second_person is not null)
    and case v.role when 'guidance' then true
      when 'aftercare' then 'aftercare' = any (me.purposes) and p_mask & ~gate.aftercare_own_mask() = 0 end
    and not exists (select from gate.shields_against(me, p_person))
  order by v.role = 'guidance' desc limit 1
$$;

-- The list, for a page or a file; p_from and p_until are null for what has not ended today.
create or replace function gate.figure_people(p_token text, p_route text, p_indicator text, p_version smallint, p_outcome text, p_kind text,
  p_from date, p_until date, p_size integer)
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  page_size integer := least(greatest(p_size, 1), 2000);
  case_mask integer := gate.figure_categories(p_indicator);
  items json;
  guided uuid[];
  after uuid[];
  more boolean;
  looks log.look[] := '{}';
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not gate.reads_figures(me) or not 'guidance' = any (me.purposes) then
    perform gate.log_list(me, 'guidance', p_route, 'refused', 'supervision', '{}');
    return gate.deny('missing', me);
  end if;
  with seen as materialized (
    select c.*, b.role, x.family_name, x.given_name, x.search_family, x.search_given
    from gate.cases_behind(me.organisation, p_indicator, p_version, p_outcome, p_kind, p_from, p_until) c
    cross join lateral (select gate.behind_as(me, c.person_id, case_mask) as role) b
    join gate.person_index x on x.organisation = me.organisation and x.person_id = c.person_id
    where b.role is not null
    order by c.begun_on, x.search_family, x.search_given, c.person_id, c.item limit page_size + 1),
  page as (
    select * from seen order by begun_on, search_family, search_given, person_id, item limit page_size)
  select json_agg(json_build_object('dossier', p.person_id, 'familyName', p.family_name, 'givenName', p.given_name, 'role', p.role,
      'user', u.display_name, 'begunOn', p.begun_on, 'outcome', p.outcome, 'kind', p.kind)
      order by p.begun_on, p.search_family, p.search_given, p.person_id, p.item),
    array_agg(distinct p.person_id) filter (where p.role = 'guidance'), array_agg(distinct p.person_id) filter (where p.role = 'aftercare'),
    (select count(*) from seen) > page_size
  into items, guided, after, more
  from page p
  left join assignments g on g.organisation = me.organisation and g.person_id = p.person_id
  left join users u on u.id = g.user_id;
  if not gate.within_quota(me, 'listRow', coalesce(cardinality(guided), 0) + coalesce(cardinality(after), 0)) then
    return gate.deny('quota', me);
  end if;
  if guided is not null or after is null then
    looks := looks || gate.figure_look(me, 'guidance', p_route, guided, case_mask);
  end if;
  if after is not null then
    looks := looks || gate.figure_look(me, 'aftercare', p_route, after, case_mask);
  end if;
  perform log.write_looks(now(), looks);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(items, '[]'), 'more', more,
    'asOf', (select s.as_of from figure_state s));
end $$;

-- What the log says of such a list: one look for each purpose that it served.
create or replace function gate.figure_look(me gate.actor, p_purpose text, p_route text, p_persons uuid[], p_mask integer) returns log.look
language sql immutable as $$
  select (me.user_id, me.organisation_id, me.mandate_id, me.session_kind, p_purpose, p_route,
    case when p_persons is null then 'empty' else 'shown' end, 'supervision',
    array(select row(p, (p_mask | 1) & me.category_mask, array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from unnest(p_persons) p))::log.look
$$;

grant execute on function gate.figure_people(text, text, text, smallint, text, text, date, date, integer) to werkwinkel_app;
