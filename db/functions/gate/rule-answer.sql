-- What the rules say of everyone whom an organisation guides: kept, so that a coach can ask "who could start this". The rules themselves
-- stand in the program: it is handed the facts that the organisation may be shown, for one organisation at a time, and hands back bits.
-- How a list of them is shown stands in rule-answers-shown.sql.

-- The categories in which the rules read anything: what a role sees beside these changes no answer.
create or replace function gate.rule_categories() returns integer
language sql stable as $$
  select coalesce(bit_or(1 << f.category_bit), 0) from rule_fields r join fields f on f.code = r.field
$$;

-- What the roles of an organisation see of that, each once.
create or replace function gate.rule_sights(p_organisation integer, p_today date) returns integer[]
language sql stable as $$
  select array(
    select distinct r.category_mask & c.read
    from roles r cross join (select gate.rule_categories() as read offset 0) c
    where 'guidance' = any (r.purposes) and r.category_mask & 1 = 1 and exists (
      select from mandates m
      where m.organisation = p_organisation and m.role = r.code and m.ended_at is null
        and (m.valid_until is null or m.valid_until >= p_today))
    order by 1)
$$;

-- By which involvement an organisation guides someone today, as a dossier opens by it.
create or replace function gate.guidance_of(p_organisation integer, p_person uuid, p_today date)
returns table (id bigint, provable boolean, recorded_at timestamptz)
language sql stable as $$
  select i.id, not i.awaits_second_person or i.second_person is not null, i.recorded_at
  from gate.involvements_as('guidance', p_organisation, p_person, p_today) i
  order by 2 desc, i.recorded_at, i.id limit 1
$$;

-- The facts that the rules may know of these persons for one organisation, of every source that passes, as gate.look and
-- gate.visible_facts decide it for one dossier; which of them a role sees, follows from their categories. Who is not guided is not there.
create or replace function gate.facts_to_weigh(p_organisation integer, p_persons uuid[]) returns table (person_id uuid, facts json)
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  side gate.actor := gate.side_of(p_organisation, gate.today());
  rule_names text[] := array(select r.field from rule_fields r);
begin
  return query
  with guided as materialized (
    select p.person_id, i.provable, i.recorded_at
    from unnest(p_persons) as p (person_id)
    cross join lateral gate.guidance_of(p_organisation, p.person_id, side.today) i),
  told as materialized (
    select distinct g.person_id, r.source
    from guided g cross join lateral gate.proofs(side, g.person_id, g.recorded_at) r
    where g.provable),
  -- Several doors ask for the same population: it is looked up once.
  doors as materialized (
    select d.source, d.population, bit_or(d.mask) as mask
    from gate.doorways d where d.viewer = p_organisation and d.purpose = 'guidance' group by 1, 2),
  opened as materialized (
    select g.person_id, p_organisation as source, -1 as mask from guided g
    union all
    select t.person_id, t.source, bit_or(d.mask)
    from told t join doors d on d.source = t.source
    where gate.population_holds(d.population, t.person_id, t.source, p_organisation, side.today)
    group by 1, 2),
  known as (
    select o.person_id, f.id, f.source, f.category_bit, f.as_of, f.field, f.value, f.status, f.origins
    from opened o
    join facts f on f.person_id = o.person_id and f.source = o.source and f.superseded_at is null
    where f.field = any (rule_names) and (o.mask >> f.category_bit) & 1 = 1
      and (f.origins = '{}' or not exists (
        select from unnest(f.origins) origin
        where not exists (select from opened b
          where b.person_id = o.person_id and b.source = origin and (b.mask >> f.category_bit) & 1 = 1))))
  select g.person_id, json_agg(json_build_array(k.id, k.source, k.category_bit, k.as_of, k.field, k.value, k.status, k.origins))
    filter (where k.id is not null)
  from guided g left join known k on k.person_id = g.person_id
  group by g.person_id;
end $$;

-- Under which mark answers stand now: that of the rules of the program, with the readings of disputed points that are followed.
create or replace function gate.rules_by(p_rules text, p_followed jsonb) returns text
language sql immutable as $$ select p_rules || ' ' || left(md5(p_followed::text), 8) $$;

-- Everything the program needs to weigh these persons for one organisation.
drop function if exists gate.weigh(integer, uuid[]);
create or replace function gate.weigh(p_organisation integer, p_persons uuid[], p_rules text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  began timestamptz := clock_timestamp();
  side gate.actor := gate.side_of(p_organisation, gate.today());
  followed jsonb := gate.readings_at();
begin
  perform gate.doorway_state(side);
  return json_build_object('at', began, 'today', side.today, 'followed', followed, 'rules', gate.rules_by(p_rules, followed),
    'sights', gate.rule_sights(p_organisation, side.today),
    'vdab', array(select ref from organisations where kind = 'vdab'),
    'people', (select coalesce(json_agg(json_build_array(w.person_id, coalesce(w.facts, '[]'))), '[]')
      from gate.facts_to_weigh(p_organisation, p_persons) w));
end $$;

-- The next of those whom an organisation guides, in the order of their ids.
create or replace function gate.next_guided(p_organisation integer, p_after uuid, p_size integer) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array(
    select distinct i.person_id from involvements i
    where i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= gate.today()
      and (i.valid_until is null or i.valid_until >= gate.today())
      and i.person_id > coalesce(p_after, '00000000-0000-0000-0000-000000000000')
    order by i.person_id limit p_size)
$$;

-- Keeps what the program found for these persons; who was asked for and is not among the rows is guided no more. What was read later
-- stands. `p_always` writes down that it was read, also where nothing changed: the work of everyone, a moment before, then yields to it.
create or replace function gate.keep_answers(p_organisation integer, p_rules text, p_today date, p_read_at timestamptz, p_persons uuid[],
  p_sights integer[], p_rows jsonb, p_always boolean)
returns integer
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  written integer;
begin
  delete from rule_answers a
  where a.organisation = p_organisation and a.person_id = any (p_persons) and a.read_at <= p_read_at
    and (not a.sight = any (p_sights) or not exists (
      select from involvements i
      where i.person_id = a.person_id and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= p_today
        and (i.valid_until is null or i.valid_until >= p_today)));
  insert into rule_answers as a (organisation, sight, person_id, rules, worked_out, read_at, fits, fails, blocked, running, lacking, lacks,
    turn_of, turn_on, turn_to, next_turn, mask, sources, masks)
  select p_organisation, n.sight, n.person, p_rules, p_today, p_read_at, n.fits, n.fails, n.blocked, n.running, n.lacking, n.lacks,
    n."turnOf", n."turnOn", n."turnTo", n."nextTurn", n.mask, n.sources, n.masks
  from jsonb_to_recordset(p_rows) as n (sight integer, person uuid, fits bigint, fails bigint, blocked bigint, running bigint, lacking bigint,
    lacks smallint[], "turnOf" smallint[], "turnOn" date[], "turnTo" smallint[], "nextTurn" date, mask integer, sources integer[],
    masks integer[])
  -- A record that went meanwhile, went.
  where exists (select from persons p where p.id = n.person)
  order by n.sight, n.person
  on conflict (organisation, sight, person_id) do update
    set rules = excluded.rules, worked_out = excluded.worked_out, read_at = excluded.read_at, fits = excluded.fits, fails = excluded.fails,
      blocked = excluded.blocked, running = excluded.running, lacking = excluded.lacking, lacks = excluded.lacks, turn_of = excluded.turn_of,
      turn_on = excluded.turn_on, turn_to = excluded.turn_to, next_turn = excluded.next_turn, mask = excluded.mask,
      sources = excluded.sources, masks = excluded.masks
    where a.read_at <= excluded.read_at and (p_always or
      (a.rules, a.fits, a.fails, a.blocked, a.running, a.lacking, a.lacks, a.turn_of, a.turn_on, a.turn_to, a.mask, a.sources, a.masks)
      is distinct from (excluded.rules, excluded.fits, excluded.fails, excluded.blocked, excluded.running, excluded.lacking, excluded.lacks,
        excluded.turn_of, excluded.turn_on, excluded.turn_to, excluded.mask, excluded.sources, excluded.masks));
  get diagnostics written = row_count;
  return written;
end $$;

-- What of the law decides the answers of an organisation: its doors for guidance, and who it is to an authentic source.
create or replace function gate.doors_mark(p_organisation integer) returns text
language sql stable as $$
  select md5(o.enterprise_number || coalesce((
    select string_agg(concat_ws(' ', d.source, d.flow, d.line, d.mask, d.population), ';' order by d.source, d.flow, d.line, d.mask)
    from gate.doorways d where d.viewer = p_organisation and d.purpose = 'guidance'), ''))
  from organisations o where o.ref = p_organisation
$$;

-- Must everyone of an organisation be worked out anew? Only when the day, the rules, the doors or the sights are others than last time;
-- a law that changed elsewhere is noted and no more. Gives what the run will have stood on.
create or replace function gate.begin_rule_run(p_organisation integer, p_rules text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  side gate.actor := gate.side_of(p_organisation, gate.today());
  state gate.doorway_states := gate.doorway_state(side);
  open_doors text := gate.doors_mark(p_organisation);
  seen integer[] := gate.rule_sights(p_organisation, side.today);
  rules_now text := gate.rules_by(p_rules, gate.readings_at());
begin
  update rule_runs r set law = state.version
  where r.organisation = p_organisation and r.ran_for = side.today and r.rules = rules_now and r.doors = open_doors and r.sights = seen;
  return json_build_object('due', not found, 'rules', rules_now, 'today', side.today, 'law', state.version, 'doors', open_doors, 'sights', seen);
end $$;

-- Everyone was worked out. Who is guided no more, and what nobody sees any more, goes.
drop function if exists gate.end_rule_run(integer, text, json, integer, integer);
create or replace function gate.end_rule_run(p_organisation integer, p_run json, p_persons integer, p_milliseconds integer)
returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  on_day date := (p_run ->> 'today')::date;
  seen integer[] := array(select s::integer from json_array_elements_text(p_run -> 'sights') s);
begin
  delete from rule_answers a
  where a.organisation = p_organisation and (not a.sight = any (seen) or not exists (
    select from involvements i
    where i.person_id = a.person_id and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= gate.today()
      and (i.valid_until is null or i.valid_until >= gate.today())));
  insert into rule_runs as r (organisation, ran_for, rules, sights, law, doors, persons, milliseconds)
  values (p_organisation, on_day, p_run ->> 'rules', seen, (p_run ->> 'law')::bigint, p_run ->> 'doors', p_persons, p_milliseconds)
  on conflict (organisation) do update set ran_for = excluded.ran_for, ran_at = now(), rules = excluded.rules, sights = excluded.sights,
    law = excluded.law, doors = excluded.doors, persons = excluded.persons, milliseconds = excluded.milliseconds;
end $$;

-- For the worker: the organisations whose answers about someone may change; and each organisation that is not of today gets a job.
create or replace function gate.answer_organisations(p_person uuid) returns setof integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.organisation from involvements i
  where i.person_id = p_person and i.role = 'guidance' and i.valid_from <= gate.today()
    and (i.valid_until is null or i.valid_until >= gate.today())
  union
  select a.organisation from rule_answers a where a.person_id = p_person
$$;

create or replace function gate.enqueue_answers(p_rules text) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  one integer;
  enqueued integer := 0;
  rules_now text := gate.rules_by(p_rules, gate.readings_at());
begin
  for one in
    select o.ref from organisations o
    where o.active and exists (select from involvements i where i.organisation = o.ref)
      and not exists (
        select from rule_runs r cross join gate.law l
        where r.organisation = o.ref and r.ran_for = gate.today() and r.rules = rules_now and r.law = l.version
          and r.sights = gate.rule_sights(o.ref, gate.today()))
  loop
    perform graphile_worker.add_job('organisationAnswers', json_build_object('organisation', one),
      job_key := 'organisationAnswers ' || one, queue_name := 'answers', max_attempts := 5);
    enqueued := enqueued + 1;
  end loop;
  return enqueued;
end $$;

grant execute on function gate.weigh(integer, uuid[], text), gate.next_guided(integer, uuid, integer),
  gate.keep_answers(integer, text, date, timestamptz, uuid[], integer[], jsonb, boolean), gate.begin_rule_run(integer, text),
  gate.end_rule_run(integer, json, integer, integer), gate.answer_organisations(uuid), gate.enqueue_answers(text)
  to werkwinkel_jobs;

-- After an act about someone the answers follow in a job, those of the acting organisation as those of others: how long an act takes
-- tells nobody who else knows the person.
create or replace function gate.answers_after_act() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('personAnswers', json_build_object('persons', array[new.person_id]));
  return null;
end $$;

create or replace trigger answers_follow after insert on act_log
  for each row when (new.person_id is not null) execute function gate.answers_after_act();

-- Those of a file that was read in: one job for a batch.
create or replace function gate.answers_of_clients(p_answers json[]) returns void
language plpgsql as $$
declare
  persons uuid[] := array(select (a ->> 'dossier')::uuid from unnest(p_answers) a where a ->> 'dossier' is not null);
begin
  if persons <> '{}' then
    perform graphile_worker.add_job('personAnswers', json_build_object('persons', persons));
  end if;
end $$;

-- A change of the law, of its reading, or of who works for whom, may change the answers of everyone: looked at once all of it is in.
create or replace function gate.answers_after_law() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('answersOfToday', json_build_object(), job_key := 'answersOfToday after a change',
    run_at := now() + interval '2 seconds');
  return null;
end $$;

create or replace trigger answers_follow after insert or update on reading_versions
  for each row when (new.state = 'confirmed') execute function gate.answers_after_law();
create or replace trigger answers_follow after update on gate.law
  for each row when (old.* is distinct from new.*) execute function gate.answers_after_law();

-- What an organisation keeps of someone goes with the rest when the term has ended, and what another worked out with its facts.
create or replace function gate.destroy_answers(p_organisation integer, p_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from rule_answers a
  where a.person_id = p_person and (a.organisation = p_organisation or p_organisation = any (a.sources)
    -- Where nobody guides any more nothing may keep the record from going.
    or not exists (select from involvements i where i.person_id = p_person and i.organisation = a.organisation));
  perform graphile_worker.add_job('personAnswers', json_build_object('persons', array[p_person]));
end $$;
