-- Relations: one organisation says it guides someone, the other confirms. The question is never stored: it is computed when
-- the source looks, from involvements its flow lets it know, so registering cannot betray whether the source knows the person.

-- Who else says to guide this person, as far as the flow of each lets this source know. Only what no longer waits for a second
-- person counts, on either side, and aftercare serves its own purpose.
create or replace function gate.told_involvements(me gate.actor, p_person uuid)
returns table (involvement bigint, organisation integer, valid_from date, recorded_at timestamptz, flow integer, line integer)
language sql stable as $$
  select distinct on (i.organisation) i.id, i.organisation, i.valid_from, i.recorded_at, d.flow, d.line
  from involvements i
  join lateral (
    select d.flow, d.line from gate.doorways d
    where d.viewer = me.organisation and d.purpose = 'involvement' and d.source = i.organisation
      and d.mask & gate.category('involvement') > 0
      and gate.population_holds(d.population, i.person_id, d.source, me.organisation, me.today)
    order by d.flow, d.line limit 1) d on true
  where i.person_id = p_person and i.organisation <> me.organisation and i.role = 'guidance' and i.valid_from <= me.today
    and (i.valid_until is null or i.valid_until >= me.today) and (not i.awaits_second_person or i.second_person is not null)
    and gate.guides_vouched(me.organisation, p_person, me.today)
  order by i.organisation, i.recorded_at, i.id
$$;

-- Whose relations are looked into: the actor's own persons and those of the team; for the whole organisation those
-- whom others registered last: who guides hundreds of thousands cannot look at all of them at once.
create or replace function gate.relation_candidates(me gate.actor, p_everyone boolean, p_answered boolean) returns setof uuid
language plpgsql stable as $$
begin
  if not p_everyone then
    return query
      select a.person_id from assignments a
      where a.organisation = me.organisation and (a.user_id = me.user_id or a.team_id = me.team_id);
    return;
  end if;
  return query
    select c.person_id from (
      select i.person_id, max(i.recorded_at) as told_at
      from involvements i
      where i.organisation in (
          select d.source from gate.doorways d
          where d.viewer = me.organisation and d.purpose = 'involvement' and d.mask & gate.category('involvement') > 0)
        and i.role = 'guidance' and i.valid_from <= me.today and (i.valid_until is null or i.valid_until >= me.today)
        and p_answered = exists (
          select 1 from relation_answers ra
          where ra.person_id = i.person_id and ra.registrant = i.organisation and ra.source = me.organisation
            and ra.answered_at >= i.recorded_at)
        and exists (
          select 1 from involvements own
          where own.person_id = i.person_id and own.organisation = me.organisation and own.valid_from <= me.today
            and (own.valid_until is null or own.valid_until >= me.today))
      group by i.person_id) c
    order by c.told_at desc limit 400;
end $$;

-- What colleagues said no to of what this actor registered in the last month. Those dossiers are closed, so nobody is named.
create or replace function gate.denied_to(me gate.actor, out rows json, out entries log.entry[])
language sql stable as $$
  select json_agg(json_build_object('dossier', i.person_id, 'recordedOn', gate.civil_day(i.recorded_at),
      'deniedOn', gate.civil_day(i.denied_at), 'by', u.display_name, 'why', i.denied_why) order by i.denied_at desc),
    array_agg(row(i.person_id, gate.category('involvement'), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry)
  from involvements i join users u on u.id = i.denied_by
  where i.organisation = me.organisation and i.recorded_by = me.user_id and i.denied_at > now() - interval '1 month'
$$;

-- Involvements of other organisations with persons of this source that wait for its answer, and what colleagues denied
-- of the actor's own registrations; with p_answered the answered ones.
create or replace function gate.relations(p_token text, p_route text, p_scope text, p_reason text, p_answered boolean)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  everyone boolean;
  rows json;
  entries log.entry[];
  denials json;
  denial_entries log.entry[];
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  everyone := p_scope = 'organisation' and me.all_persons and gate.is_reason(p_reason);
  -- The list names people.
  if not 'involvement' = any (me.purposes) or me.category_mask & gate.category('involvement') = 0
    or me.category_mask & gate.category('identity') = 0 or (p_scope = 'organisation' and not everyone) then
    perform gate.log_list(me, 'involvement', p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;
  perform gate.doorway_state(me);

  with waiting as materialized (
    select a.person_id, i.involvement, i.organisation, i.valid_from, i.recorded_at, i.flow, i.line, ra.answer, ra.answered_at
    from gate.relation_candidates(me, everyone, p_answered) a (person_id)
    cross join lateral gate.told_involvements(me, a.person_id) i
    join organisations o on o.ref = i.organisation
    -- One at a time: the planner, which does not know how few there are, would read all answers there ever were.
    left join lateral (
      select * from relation_answers ra
      where ra.person_id = a.person_id and ra.registrant = i.organisation and ra.source = me.organisation
        and ra.answered_at >= i.recorded_at limit 1) ra on true
    where (ra.answer is not null) = p_answered
      and not gate.shielded(me, a.person_id)
      and not exists (
        select 1 from facts k
        where k.person_id = a.person_id and k.source = me.organisation and k.field = 'benefits[]' and k.superseded_at is null
          and k.authentic in ('KSZ', 'POD MI') and k.status = 'confirmed' and k.certainty <> 'estimated'
          and not i.organisation = any (k.origins) and k.value ->> 'grantedBy' = o.enterprise_number
          and (k.value ->> 'from')::date <= me.today and coalesce((k.value ->> 'to')::date, me.today) >= me.today)
    order by i.recorded_at desc, i.involvement limit 100)
  select
    json_agg(json_build_object('dossier', w.person_id, 'familyName', x.family_name, 'givenName', x.given_name,
      'birthYear', x.birth_year, 'municipality', x.nis, 'organisation', o.name, 'organisationId', o.id, 'since', w.valid_from,
      'registeredOn', gate.civil_day(w.recorded_at), 'flow', w.flow, 'answer', w.answer, 'answeredOn', gate.civil_day(w.answered_at))
      order by w.recorded_at desc, w.involvement),
    array_agg(row(w.person_id, gate.list_mask(me), array[me.organisation, w.organisation], array[w.flow],
      case when w.line is null then '{}'::integer[] else array[w.line] end, null)::log.entry)
  into rows, entries
  from waiting w
  join organisations o on o.ref = w.organisation
  left join gate.person_index x on x.organisation = me.organisation and x.person_id = w.person_id;

  if not p_answered then
    select d.rows, d.entries into denials, denial_entries from gate.denied_to(me) d;
    entries := entries || denial_entries;
  end if;
  if not gate.within_quota(me, 'listRow', coalesce(cardinality(entries), 0)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'involvement', p_route,
    case when entries is null then 'empty' else 'shown' end, p_reason, coalesce(entries, '{}'));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', coalesce(rows, '[]'),
    'denied', coalesce(denials, '[]'));
end $$;

-- The source answers. Only for a person it guides, about an involvement that the registrant's flow lets it know.
create or replace function gate.answer_relation(p_token text, p_person uuid, p_registrant uuid, p_answer text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  registrant_ref integer := (select ref from organisations where id = p_registrant);
  refusal text := gate.act_refusal(me, 'involvement' = any (me.purposes)
    and me.category_mask & gate.category('involvement') <> 0 and gate.may_list(me, p_person, p_reason));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.doorway_state(me);
  if not exists (select 1 from gate.told_involvements(me, p_person) i where i.organisation = registrant_ref) then
    return json_build_object('outcome', 'missing');
  end if;
  insert into relation_answers as r (person_id, registrant, source, answer, answered_by)
  values (p_person, registrant_ref, me.organisation, p_answer, me.user_id)
  on conflict (person_id, registrant, source) do update
    set answer = excluded.answer, answered_by = excluded.answered_by, answered_at = now();
  perform gate.record_act(me, case p_answer when 'confirmed' then 'involvement.confirmed' else 'involvement.denied' end,
    p_registrant::text, p_person);
  return json_build_object('outcome', 'answered');
end $$;

-- A second person of the registrant vouches for an involvement outside the territory.
create or replace function gate.vouch_involvement(p_token text, p_person uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_list(me, p_person, p_reason) and 'guidance' = any (me.purposes));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update involvements set second_person = me.user_id
  where person_id = p_person and organisation = me.organisation and valid_until is null
    and awaits_second_person and second_person is null and recorded_by is distinct from me.user_id;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'involvement.vouch', null, p_person);
  return json_build_object('outcome', 'vouched');
end $$;

-- The second person says that it is not so: the involvement is over at once, or tonight when it only began today.
create or replace function gate.deny_involvement(p_token text, p_person uuid, p_why text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_list(me, p_person, p_reason) and 'guidance' = any (me.purposes));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update involvements set denied_by = me.user_id, denied_at = now(), denied_why = p_why, ended_reason = 'denied',
    ended_at = clock_timestamp(), valid_until = greatest(me.today - 1, valid_from)
  where person_id = p_person and organisation = me.organisation and valid_until is null
    and awaits_second_person and second_person is null and recorded_by is distinct from me.user_id;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'involvement.deny', null, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.deny_involvement(text, uuid, text, text),
  gate.relations(text, text, text, text, boolean),
  gate.answer_relation(text, uuid, uuid, text, text),
  gate.vouch_involvement(text, uuid, text) to werkwinkel_app;
