-- The first screen of whoever guides: the signals of the own persons, of persons of the team whom nobody has in hand, and what a
-- colleague handed on. Each is asked again of the law of now before it is shown; everyone shown is logged.

-- May signals stand on the day list today? What is put off comes back on its day, whether or not the night's work was done.
create or replace function gate.is_due(s signals, p_today date) returns boolean
language sql immutable as $$ select s.state = 'open' or (s.state = 'snoozed' and s.snoozed_until <= p_today) $$;

-- The live signals that are this user's to see to. Woven into the statement that asks.
create or replace function gate.signals_for(me gate.actor) returns setof signals
language sql stable as $$
  select s.* from assignments a
  join signals s on s.organisation = a.organisation and s.person_id = a.person_id and s.state <> 'gone'
  where a.organisation = me.organisation and a.user_id = me.user_id and coalesce(s.handed_to, s.to_user, me.user_id) = me.user_id
  union all
  select s.* from assignments a
  join signals s on s.organisation = a.organisation and s.person_id = a.person_id and s.state <> 'gone'
  where a.organisation = me.organisation and a.team_id = me.team_id and a.user_id is null and coalesce(s.handed_to, s.to_user) is null
  union all
  select s.* from signals s
  join assignments a on a.organisation = s.organisation and a.person_id = s.person_id
  where s.organisation = me.organisation and coalesce(s.handed_to, s.to_user) = me.user_id and s.state <> 'gone'
    and (s.handed_to is not null or s.to_user is not null)
    and a.user_id is distinct from me.user_id and a.team_id = me.team_id
  union all
  -- A referral that waits is of nobody's caseload yet: of whom it was given to, otherwise of who leads the work. A partner is small.
  select s.* from signals s
  where s.organisation = me.organisation and s.kind in ('referralToAnswer', 'referralAnswerLate') and s.state <> 'gone'
    and not exists (select from assignments a where a.person_id = s.person_id and a.organisation = s.organisation)
    and (me.user_id = coalesce(s.handed_to, s.to_user) or s.detail ->> 'substitute' = me.user_id::text
      or (coalesce(s.handed_to, s.to_user) is null and (me.all_persons or me.organisation_kind = 'partner')))
$$;

-- What the log keeps of signals that are shown: what they rest on, and the name as the own organisation knows it.
create or replace function gate.signal_entries(me gate.actor, p_shown gate.shown_signal[]) returns log.entry[]
language sql stable as $$
  select array_agg(row(p.person_id, p.mask | 1,
    array(select distinct x from unnest(me.organisation || p.sources) x order by 1),
    array(select distinct g.flow from unnest(p.grounds) g order by 1),
    array(select distinct g.line from unnest(p.grounds) g where g.line is not null order by 1), p.involvement)::log.entry)
  from (
    select s.person_id, bit_or(s.mask) as mask, max(s.involvement) as involvement,
      coalesce(array_agg(distinct x) filter (where x is not null), '{}') as sources,
      coalesce(array_agg(distinct g) filter (where g.source is not null), '{}') as grounds
    from unnest(p_shown) s left join lateral unnest(s.sources) x on true left join lateral unnest(s.grounds) g on true
    group by s.person_id) p
$$;

-- Signals as a page reads them, column by column (src/gate/columns.ts), with the name of the person and of who guides.
create or replace function gate.signal_rows(me gate.actor, p_shown gate.shown_signal[]) returns json
language plpgsql stable as $$
begin
  return (
    select json_build_object('id', json_agg(r.id), 'person', json_agg(r.person_id), 'kind', json_agg(r.kind),
      'subject', json_agg(r.subject), 'since', json_agg(r.since), 'due', json_agg(r.due), 'detail', json_agg(r.detail),
      'toUser', json_agg(r.to_user), 'sources', json_agg(r.sources), 'handedOn', json_agg(r.handed_to is not null),
      'coach', json_agg(r.coach), 'foundOn', json_agg(r.found_on), 'role', json_agg(r.role),
      'familyName', json_agg(r.family_name), 'givenName', json_agg(r.given_name))
    from (
      select s.*, u.display_name as coach, gate.civil_day_by(c, s.found_at) as found_on, coalesce(x.family_name, '') as family_name,
        coalesce(x.given_name, '') as given_name
      from unnest(p_shown) s
      cross join gate.civil_clock c
      left join gate.person_index x on x.organisation = me.organisation and x.person_id = s.person_id
      left join assignments a on a.organisation = me.organisation and a.person_id = s.person_id
      left join users u on u.id = a.user_id
      order by s.due, s.since, s.id) r);
end $$;

-- The relations of others with the actor's persons, and with those of the team whom nobody has in hand, that wait for an answer; what
-- gate.relations lists, asked in the order in which it costs least, because only how many there are is told. At most a hundred. What is
-- known of a person is few rows: the planner is kept from the indexes on who answered and who granted, by which it would read hundreds.
create or replace function gate.relations_waiting(me gate.actor) returns log.entry[]
language plpgsql stable as $$
begin
  return array(
    select row(t.person_id, 1 << 2, array[me.organisation, t.organisation], array[t.flow],
      case when t.line is null then '{}'::integer[] else array[t.line] end, null)::log.entry
    from (
      select c.person_id, w.organisation, w.flow, w.line
      from (
        select a.person_id, i.organisation, i.id
        from assignments a
        join involvements i on i.person_id = a.person_id and i.organisation <> me.organisation and i.role = 'guidance'
          and i.valid_from <= me.today and (i.valid_until is null or i.valid_until >= me.today)
          and (not i.awaits_second_person or i.second_person is not null)
        join organisations o on o.ref = i.organisation
        where a.organisation = me.organisation and (a.user_id = me.user_id or (a.user_id is null and a.team_id = me.team_id))
          and i.organisation in (
            select d.source from gate.doorways d where d.viewer = me.organisation and d.purpose = 'involvement' and d.mask & 4 > 0)
          and not exists (
            select from relation_answers r where r.person_id = a.person_id and r.registrant + 0 = i.organisation
              and r.source = me.organisation and r.answered_at >= i.recorded_at)
          and not exists (
            select from facts k
            where k.person_id = a.person_id and k.source = me.organisation and k.field = 'benefits[]' and k.superseded_at is null
              and k.authentic in ('KSZ', 'POD MI') and k.status = 'confirmed' and k.certainty <> 'estimated'
              and not i.organisation = any (k.origins) and coalesce(k.value ->> 'grantedBy', '') = o.enterprise_number
              and (k.value ->> 'from')::date <= me.today and coalesce((k.value ->> 'to')::date, me.today) >= me.today)
        offset 0) c
      cross join lateral (
        select v.organisation, v.flow, v.line from gate.told_involvements(me, c.person_id) v where v.involvement = c.id) w
      where not exists (select from gate.shields_against(me, c.person_id))
      limit 100) t);
end $$;

-- Of the persons with signals the first, and with them all their signals: by the rank of the kind, then by date. p_ranks is the order of
-- the program, {kind: rank}; a kind that it does not name stands in the middle.
create or replace function gate.first_signals(p_shown gate.shown_signal[], p_ranks jsonb, p_most integer) returns gate.shown_signal[]
language sql stable as $$
  select coalesce(array_agg(s), '{}') from unnest(p_shown) s
  where s.person_id in (
    select p.person_id
    from (
      select distinct on (f.person_id) f.person_id, r.rank, coalesce(f.due, 'infinity') as due, f.since
      from unnest(p_shown) f cross join lateral (select coalesce((p_ranks ->> f.kind)::integer, 3) as rank) r
      order by f.person_id, r.rank, coalesce(f.due, 'infinity'), f.since) p
    order by p.rank, p.due, p.since, p.person_id limit p_most)
$$;

-- Vandaag. Outcomes: shown, missing, signedOut, quota. `needing` is how many persons have a signal, of whom p_most are shown.
drop function if exists gate.day(text, text);
create or replace function gate.day(p_token text, p_route text, p_ranks jsonb, p_most integer) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  shown gate.shown_signal[];
  needing integer;
  guided uuid[];
  persons uuid[];
  waiting log.entry[] := '{}';
  denied record;
  looks log.look[];
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if ('guidance' = any (me.purposes)) is not true or me.category_mask & 1 = 0 then
    perform gate.log_list(me, 'guidance', p_route, 'refused', null, '{}');
    return gate.deny('missing', me);
  end if;

  shown := gate.lawful_signals(me, array(select s from gate.signals_for(me) s where gate.is_due(s, me.today)));
  needing := (select count(distinct s.person_id) from unnest(shown) s);
  guided := array(select distinct s.person_id from unnest(shown) s where s.role = 'guidance');
  if needing > p_most then
    shown := gate.first_signals(shown, p_ranks, p_most);
  end if;
  persons := array(select distinct s.person_id from unnest(shown) s);
  if 'involvement' = any (me.purposes) and me.category_mask & 4 <> 0 then
    waiting := gate.relations_waiting(me);
    select * into denied from gate.denied_to(me);
    waiting := waiting || coalesce(denied.entries, '{}');
  else
    select null::json as rows, null::log.entry[] as entries into denied;
  end if;
  if not gate.within_quota(me, 'listRow', cardinality(persons) + cardinality(waiting)) then
    return gate.deny('quota', me);
  end if;
  looks := array[(me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when persons = '{}' then 'empty' else 'shown' end, null, coalesce(gate.signal_entries(me, shown), '{}'))::log.look];
  if waiting <> '{}' then
    looks := looks || (me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'involvement', p_route, 'shown', null,
      waiting)::log.look;
  end if;
  perform log.write_looks(now(), looks);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', gate.signal_rows(me, shown),
    'needing', needing, 'relations', cardinality(waiting) - coalesce(cardinality(denied.entries), 0), 'denied', coalesce(denied.rows, '[]'),
    'dossiers', gate.own_dossiers(me, guided), 'organisations', gate.organisation_names(array(select distinct unnest(s.sources) from unnest(shown) s)),
    'workedOut', (select r.ran_for from signal_runs r where r.organisation = me.organisation),
    'absences', gate.absences_of(me), 'answers', gate.answers_for(me),
    'overdue', gate.overdue_for(me), 'talkChanges', gate.talk_changes_for(me),
    'offAgenda', gate.off_agenda_for(me), 'work', gate.work_of(me));
end $$;

-- Of these signals what the viewer's role, the involvement, the shields and the law of now let through, the earliest dates first.
drop function if exists gate.lawful_signals(gate.actor, signals[], integer);
create or replace function gate.lawful_signals(me gate.actor, p_signals signals[]) returns gate.shown_signal[]
language plpgsql stable as $$
begin
  return array(
    select (s.id, s.person_id, s.kind, s.subject, s.since, s.due, s.to_user, s.detail, s.mask, s.sources, s.handed_to, s.found_at,
      i.id, g.grounds, case when i.id is not null then i.role end)::gate.shown_signal
    from unnest(p_signals) s
    cross join lateral gate.signal_involvement(me.organisation, s.person_id, me.today) i
    cross join lateral (
      select case when s.sources = array[me.organisation] and i.role = 'guidance' then '{}'::gate.ground[]
        else gate.signal_grounds(me, s.person_id, i.role, i.provable, i.recorded_at, s.mask, s.sources) end as grounds offset 0) g
    where s.mask & ~me.category_mask = 0 and g.grounds is not null and case i.role when 'guidance' then true
      when 'aftercare' then 'aftercare' = any (me.purposes)
      else (gate.door_of(me, s.person_id, 'referral', null)).kind is not distinct from 'referral' end
      and not exists (select from gate.shields_against(me, s.person_id))
    order by s.due, s.since, s.id limit 300);
end $$;

-- How many people a user has in hand today. p_guided: of whom that was asked already, and who are shown.
drop function if exists gate.own_dossiers(gate.actor);
create or replace function gate.own_dossiers(me gate.actor, p_guided uuid[]) returns bigint
language plpgsql stable as $$
begin
  return (
    select count(*) from assignments a
    where a.organisation = me.organisation and a.user_id = me.user_id
      and case when a.person_id = any (p_guided) then true
        else exists (select from gate.involvements_as('guidance', me.organisation, a.person_id, me.today))
          and not exists (select from gate.shields_against(me, a.person_id)) end);
end $$;

-- Whose caseload this user minds, and who minds this user's own; an absence that is over stays until it was read.
create or replace function gate.absences_of(me gate.actor) returns json
language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_object('id', c.id, 'own', c.from_user = me.user_id, 'from', f.display_name, 'movedBy', b.display_name,
      'startsOn', c.starts_on, 'until', c.until, 'returned', c.returned_at is not null,
      'persons', (select count(*) from caseload_move_persons p where p.move_id = c.id and (c.from_user = me.user_id or p.to_user = me.user_id)),
      'followups', case when c.from_user = me.user_id then (
        select count(*) from caseload_move_persons p
        join signals s on s.organisation = c.organisation and s.person_id = p.person_id
        join signal_followups w on w.signal_id = s.id and w.user_id = p.to_user and w.at >= c.moved_at
          and (c.returned_at is null or w.at <= c.returned_at)
        where p.move_id = c.id) end,
      'to', (select json_agg(distinct t.display_name) from caseload_move_persons p join users t on t.id = p.to_user where p.move_id = c.id))
      order by c.moved_at desc), '[]')
    from caseload_moves c
    join users f on f.id = c.from_user
    join users b on b.id = c.moved_by
    where c.organisation = me.organisation
      and ((c.from_user = me.user_id and (c.returned_at is null or c.read_at is null))
        or (c.returned_at is null and exists (select from caseload_move_persons p where p.move_id = c.id and p.to_user = me.user_id))));
end $$;

grant execute on function gate.day(text, text, jsonb, integer) to werkwinkel_app;
