-- Who of a caseload, a team or an organisation could start what: the answers that were kept, of the persons whom the viewer may list. Each
-- is asked of the law of now again before it is shown, and everyone shown is logged.

-- By which open doors an answer may be shown to this viewer now; empty for what rests on own facts alone, null when it may not.
create or replace function gate.answer_grounds(me gate.actor, p_person uuid, p_sources integer[], p_masks integer[]) returns gate.ground[]
language plpgsql stable as $$
declare
  i record;
  told integer[];
  open_grounds gate.ground[];
begin
  if p_sources = '{}' then
    return '{}';
  end if;
  select * into i from gate.guidance_of(me.organisation, p_person, me.today);
  if i.provable is not true then
    return null;
  end if;
  told := array(select p.source from gate.proofs(me, p_person, i.recorded_at) p where p.source = any (p_sources));
  if not p_sources <@ told then
    return null;
  end if;
  open_grounds := array(
    select (g.source, g.flow, g.line, g.mask)::gate.ground from gate.grounds(me, p_person, 'guidance', p_sources) g
    order by g.source, g.telling, g.flow, g.line);
  if exists (
    select from unnest(p_sources, p_masks) as s (source, mask)
    where (select coalesce(bit_or(g.mask), 0) from unnest(open_grounds) g where g.source = s.source) & s.mask <> s.mask) then
    return null;
  end if;
  return gate.grounds_used((p_sources, p_masks, null)::gate.shown, open_grounds);
end $$;

-- Is someone among those who are looked for? now: it fits. one: one fact is missing. turns: the answer changes, on that day or any day.
create or replace function gate.is_answered(a rule_answers, p_group text, p_instruments bigint, p_on date, p_today date) returns boolean
language sql immutable as $$
  select case p_group
    when 'now' then a.fits & p_instruments <> 0
    when 'one' then a.lacking & p_instruments <> 0
    when 'turns' then a.next_turn is not null and exists (
      select from unnest(a.turn_of, a.turn_on) as t (instrument, day)
      where (p_instruments >> t.instrument) & 1 = 1 and t.day > p_today and (p_on is null or t.day = p_on))
    else false end
$$;

-- Whom this viewer may list at all: the own persons, those of the team, or everyone. Each way a statement of its own, for they have no plan
-- in common.
create or replace function gate.listable(me gate.actor, p_scope text) returns setof uuid
language plpgsql stable as $$
begin
  if p_scope = 'organisation' then
    return query select a.person_id from assignments a where a.organisation = me.organisation;
  elsif p_scope = 'team' then
    return query select a.person_id from assignments a
      where a.organisation = me.organisation and (a.user_id = me.user_id or a.team_id = me.team_id);
  else
    return query select a.person_id from assignments a where a.organisation = me.organisation and a.user_id = me.user_id;
  end if;
end $$;

-- Those of them who are guided today and not shielded, with the answer that is of these rules and of today, if there is one.
drop function if exists gate.answers_for(gate.actor, text, text);
create or replace function gate.answers_for(me gate.actor, p_scope text, p_rules text, p_sight integer)
returns table (person_id uuid, search_family text, search_given text, answer rule_answers)
language sql stable as $$
  select x.person_id, x.search_family, x.search_given, w
  from gate.listable(me, p_scope) as l (person_id)
  join gate.person_index x on x.organisation = me.organisation and x.person_id = l.person_id
  left join rule_answers w on w.organisation = me.organisation and w.person_id = l.person_id
    and w.sight = p_sight and w.rules = p_rules and coalesce(w.next_turn, 'infinity') > me.today
  where exists (select from gate.involvements_as('guidance', me.organisation, l.person_id, me.today))
    and not exists (select from gate.shields_against(me, l.person_id))
$$;

-- Answers as a page reads them.
drop function if exists gate.answer_rows(gate.actor, uuid[]);
create or replace function gate.answer_rows(p_kept rule_answers[]) returns json
language sql immutable as $$
  select coalesce(json_object_agg(a.person_id, json_build_object('fits', a.fits, 'blocked', a.blocked, 'running', a.running,
    'fails', a.fails, 'lacking', a.lacking, 'lacks', a.lacks, 'turnOf', a.turn_of, 'turnOn', a.turn_on, 'turnTo', a.turn_to,
    'sources', a.sources)), '{}')
  from unnest(p_kept) a
$$;

-- What the log keeps of an answer that is shown: the row of a list, and what the answer rests on.
drop function if exists gate.answer_entries(gate.actor, uuid[]);
drop function if exists gate.answer_entries(gate.actor, rule_answers[]);
create or replace function gate.answer_entry(me gate.actor, a rule_answers, p_grounds gate.ground[]) returns log.entry
language sql stable as $$
  select gate.entry_of(a.person_id,
    (me.organisation || a.sources, (gate.row_mask(me, 'guidance') | a.mask) || a.masks, null)::gate.shown, p_grounds,
    (select i.id from gate.guidance_of(me.organisation, a.person_id, me.today) i))
$$;

-- Who of the own caseload, of the team or (with a reason) of the organisation is looked for, by name. p_instruments has a bit for each
-- instrument by its place in the rules of that mark. The cursor is the last person of the page before.
create or replace function gate.list_answers(p_token text, p_route text, p_scope text, p_reason text, p_rules text, p_instruments bigint,
  p_group text, p_on date, p_after uuid default null, p_size integer default 80)
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  arrival gate.arrival := gate.arrive(p_token);
  me gate.actor := arrival.me;
  page_size integer := least(greatest(p_size, 1), 100);
  rules_now text := gate.rules_by(p_rules, gate.readings_at());
  -- As they were decided on: a job may write another meanwhile.
  kept rule_answers[];
  entries log.entry[];
  found_persons uuid[];
  waiting bigint;
  sight integer := me.category_mask & gate.rule_categories();
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if ('guidance' = any (me.purposes)) is not true or me.category_mask & 1 = 0
    or (p_scope = 'organisation' and (me.all_persons and gate.is_reason(p_reason)) is not true) then
    perform gate.log_list(me, 'guidance', p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;
  with listed as materialized (select * from gate.answers_for(me, p_scope, rules_now, sight)),
  -- A cursor that is nobody of this list begins nowhere: the comparison with nothing finds nothing.
  wanted as (
    select f.person_id, f.search_family, f.search_given, f.answer from listed f
    where gate.is_answered(f.answer, p_group, p_instruments, p_on, me.today)
      and (p_after is null or (f.search_family, f.search_given, f.person_id) > (
        select c.search_family, c.search_given, c.person_id from listed c where c.person_id = p_after))
    order by f.search_family, f.search_given, f.person_id offset 0)
  select (select count(*) from listed f where (f.answer).organisation is null),
    array_agg(k.answer order by k.search_family, k.search_given, k.person_id),
    array_agg(gate.answer_entry(me, k.answer, k.grounds) order by k.search_family, k.search_given, k.person_id)
  into waiting, kept, entries
  from (
    select c.*, g.grounds from wanted c
    cross join lateral (
      select gate.answer_grounds(me, c.person_id, (c.answer).sources, (c.answer).masks) as grounds offset 0) g
    where g.grounds is not null
    order by c.search_family, c.search_given, c.person_id limit page_size + 1) k;
  found_persons := array(select k.person_id from unnest(kept) with ordinality as k order by k.ordinality);
  if not gate.within_quota(me, 'listRow', least(cardinality(found_persons), page_size)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when found_persons = '{}' then 'empty' else 'shown' end, p_reason,
    coalesce(entries[1:page_size], '{}'));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(),
    'items', gate.list_rows(me, 'guidance', gate.listed_as(me, 'guidance', found_persons[1:page_size])),
    'answers', gate.answer_rows(kept[1:page_size]),
    'more', cardinality(found_persons) > page_size,
    'waiting', waiting,
    'settled', exists (select from rule_runs r where r.organisation = me.organisation and r.law = arrival.law and r.rules = rules_now
      and sight = any (r.sights)));
end $$;

grant execute on function gate.list_answers(text, text, text, text, text, bigint, text, date, uuid, integer) to werkwinkel_app;
