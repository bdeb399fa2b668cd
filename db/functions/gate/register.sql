-- Registering clients of one's own organisation: alone, or row by row of a file. Whether another organisation knows the person
-- changes nothing here: not the answer, not the path. What may not be registered is told by gate.client_problem alone, so that
-- a trial run judges as the real one does. What only helps here runs with the rights and the path of what calls it.

-- Registers for the whole organisation and not for one team only.
create or replace function gate.imports_for_all(me gate.actor) returns boolean
language sql immutable as $$ select coalesce(me.all_persons or me.role = 'beheerder', false) $$;

-- The record that belongs to this INSZ, made when there is none. Two that register one person at the same moment get one record.
create or replace function gate.record_of(p_insz_hash bytea) returns uuid
language plpgsql as $$
declare
  fresh uuid := gen_random_uuid();
  owner_id uuid;
begin
  insert into persons (id) values (fresh);
  insert into insz_keys (key_hash, person_id) values (p_insz_hash, fresh) on conflict (key_hash) do nothing;
  select person_id into owner_id from insz_keys where key_hash = p_insz_hash;
  delete from persons where id = fresh and fresh <> owner_id;
  return owner_id;
end $$;

-- A person without INSZ exists inside one organisation: found again by name and birth date. A name that has no letter of
-- ours has an empty search form, so it is compared as it is written.
create or replace function gate.own_record_of(p_organisation integer, p_family text, p_given text, p_born date) returns uuid
language sql stable as $$
  select x.person_id from gate.person_index x
  where x.organisation = p_organisation and x.birth_year = extract(year from p_born)::smallint and x.birth_date = p_born
    and x.search_family = gate.search_form(p_family) and x.search_given = gate.search_form(p_given)
    and (x.search_family <> '' or lower(x.family_name) = lower(p_family))
    and (x.search_given <> '' or lower(x.given_name) = lower(p_given))
  order by x.person_id limit 1
$$;

-- Someone of the organisation who has this name and birth date and no INSZ: perhaps the same person.
create or replace function gate.has_namesake(me gate.actor, p_client jsonb) returns boolean
language sql stable as $$
  select exists (
    select 1 from gate.own_record_of(me.organisation, p_client ->> 'familyName', p_client ->> 'givenName',
      (p_client ->> 'birthDate')::date) as namesake (person_id)
    where namesake.person_id is not null and not exists (
      select 1 from facts f
      where f.person_id = namesake.person_id and f.source = me.organisation and f.field = 'identity.insz' and f.superseded_at is null))
$$;

create or replace function gate.outside_territory(p_organisation integer, p_nis text) returns boolean
language sql stable as $$
  select p_nis is not null and exists (select 1 from territories where organisation = p_organisation)
    and not exists (select 1 from territories where organisation = p_organisation and nis = p_nis)
$$;

-- Where the organisation itself says that someone lives.
create or replace function gate.own_nis(p_organisation integer, p_person uuid) returns text
language sql stable as $$
  select x.nis from gate.person_index x where x.organisation = p_organisation and x.person_id = p_person
$$;

-- Who turns out later to live outside the territory waits for a second person from then on. Not when one vouched already, nor
-- when the organisation can see that someone else proved the relation; what it may not see changes nothing here.
create or replace function gate.await_second_person(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  mine involvements;
begin
  select i.* into mine from involvements i
  where i.person_id = p_person and i.organisation = me.organisation and i.valid_until is null and i.role = 'guidance'
    and not i.awaits_second_person and i.second_person is null;
  if mine.id is null or not gate.outside_territory(me.organisation, gate.own_nis(me.organisation, p_person)) then
    return;
  end if;
  perform gate.doorway_state(me);
  if not exists (
    select from gate.proofs(me, p_person, mine.recorded_at) p
    where p.kind = 'referral' or exists (select from gate.grounds(me, p_person, 'guidance', array[p.source]))) then
    update involvements set awaits_second_person = true where id = mine.id;
  end if;
end $$;

-- Who of the organisation guides under this user name today, and in which team; no row when nobody does.
create or replace function gate.counsellor_of(me gate.actor, p_user_name text) returns table (user_id uuid, team_id uuid)
language sql stable as $$
  select m.user_id, m.team_id
  from users u
  join mandates m on m.user_id = u.id and m.organisation = me.organisation and m.ended_at is null and m.confirmed_at is not null
    and m.valid_from <= me.today and (m.valid_until is null or m.valid_until >= me.today)
  join roles r on r.code = m.role and 'guidance' = any (r.purposes)
  where u.user_name in (p_user_name, lower(p_user_name)) and u.disabled_at is null
  order by m.team_id is not distinct from me.team_id desc, m.team_id is null, m.id limit 1
$$;

-- The involvement of the actor's organisation: the open one, otherwise the last.
create or replace function gate.own_involvement(me gate.actor, p_person uuid) returns involvements
language sql stable as $$
  select i.* from involvements i
  where i.person_id = p_person and i.organisation = me.organisation
  order by i.valid_until desc nulls first, i.id desc limit 1
$$;

-- Why a client may not be registered by this actor, or null. Asks only what the actor's own organisation knows.
create or replace function gate.client_problem(me gate.actor, p_person uuid, mine involvements, p_client jsonb) returns text
language plpgsql stable as $$
declare
  counsellor record;
begin
  if p_client ? 'user' then
    select * into counsellor from gate.counsellor_of(me, p_client ->> 'user');
    if counsellor.user_id is null then
      return 'unknownCounsellor';
    end if;
    if not gate.imports_for_all(me) and counsellor.user_id <> me.user_id and counsellor.team_id is distinct from me.team_id then
      return 'otherTeamCounsellor';
    end if;
  end if;
  if gate.shielded(me, p_person) then
    return 'otherTeam';
  end if;
  if mine.id is null then
    return null;
  end if;
  if not gate.imports_for_all(me) and not gate.assigned(me, p_person, null) then
    return 'otherTeam';
  end if;
  -- Someone ended the guidance here: an older file does not open it again, a later start does.
  if mine.valid_until < me.today and mine.ended_reason is distinct from 'absent'
    and ((p_client ->> 'sinceAssumed')::boolean is true or (p_client ->> 'since')::date <= mine.valid_until) then
    return 'ended';
  end if;
  if gate.regime_clash_in(me, p_person, p_client -> 'facts') then
    return 'otherRegime';
  end if;
  return null;
end $$;

-- Begins the guidance, or corrects its start and ground where the row states them; true when something changed.
create or replace function gate.put_involvement(me gate.actor, p_person uuid, mine involvements, p_client jsonb) returns boolean
language plpgsql as $$
declare
  since date := (p_client ->> 'since')::date;
begin
  if mine.id is null or mine.valid_until < me.today then
    insert into involvements (person_id, organisation, valid_from, ground, awaits_second_person, recorded_by)
    values (p_person, me.organisation, case when since <= mine.valid_until then me.today else since end,
      coalesce(p_client ->> 'ground', 'geen'),
      gate.outside_territory(me.organisation, coalesce(p_client ->> 'nis', gate.own_nis(me.organisation, p_person))), me.user_id)
    on conflict (person_id, organisation) where valid_until is null do nothing;
    return true;
  end if;
  update involvements set
    valid_from = case when (p_client ->> 'sinceAssumed')::boolean is true or since > valid_until then valid_from else since end,
    ground = case when (p_client ->> 'groundAssumed')::boolean is true then ground else coalesce(p_client ->> 'ground', ground) end
  where id = mine.id and role = 'guidance' and (
    ((p_client ->> 'sinceAssumed')::boolean is not true and since <> valid_from and (valid_until is null or since <= valid_until))
    or ((p_client ->> 'groundAssumed')::boolean is not true and p_client ->> 'ground' <> ground));
  return found;
end $$;

-- Gives the person to the counsellor that the row names; without one, someone new goes to the importer's own team, or to
-- the default team when the importer works for all. Whoever guides someone known keeps doing so where the counsellor is only
-- assumed. True when something changed.
drop function if exists gate.put_assignment(gate.actor, uuid, text);
create or replace function gate.put_assignment(me gate.actor, p_person uuid, p_client jsonb) returns boolean
language plpgsql as $$
declare
  counsellor uuid;
  team uuid;
begin
  if p_client ? 'user' then
    select c.user_id, c.team_id into counsellor, team from gate.counsellor_of(me, p_client ->> 'user') c;
  end if;
  team := coalesce(team, case when not gate.imports_for_all(me) then me.team_id end,
    (select id from teams where organisation = me.organisation and is_default));
  insert into assignments as a (person_id, organisation, team_id, user_id)
  values (p_person, me.organisation, team, coalesce(counsellor, case when team is null then me.user_id end))
  on conflict (person_id, organisation) do update set user_id = counsellor, team_id = team
    where counsellor is not null and (p_client ->> 'userAssumed')::boolean is not true and a.user_id is distinct from counsellor;
  return found;
end $$;

-- Registers one client of the actor's organisation with its own facts. p_client:
-- {inszHash (hex)?, familyName?, givenName?, birthDate?, nis?, since, sinceAssumed?, ground?, groundAssumed?, user?,
--  userAssumed?, facts: [{field, entry, value, asOf, certainty, status, statusAssumed?}]}; what is assumed holds for someone new only.
-- Returns {outcome: created | updated | unchanged | a problem, dossier?, notes}. Created means: new for this organisation.
create or replace function gate.register_client(me gate.actor, p_client jsonb) returns json
language plpgsql as $$
declare
  insz_hash bytea := decode(p_client ->> 'inszHash', 'hex');
  person uuid;
  mine involvements;
  problem text;
  remarks text[] := '{}';
  moved boolean;
  told record;
begin
  person := gate.found_record(me, insz_hash, p_client);
  mine := gate.own_involvement(me, person);
  problem := gate.client_problem(me, person, mine, p_client);
  -- Only a record of the own organisation is named: that there is one at all would tell that another knows the person.
  if problem is not null then
    return json_build_object('outcome', problem, 'dossier', mine.person_id);
  end if;
  if person is null and insz_hash is not null then
    person := gate.record_of(insz_hash);
  elsif person is null then
    insert into persons default values returning id into person;
  end if;
  if mine.id is null and insz_hash is not null and gate.has_namesake(me, p_client) then
    remarks := remarks || 'sameName'::text;
  end if;

  moved := gate.put_involvement(me, person, mine, p_client);
  select * into told from gate.put_own_facts(me, person, p_client -> 'facts');
  if told.changed and p_client ->> 'nis' is not null then
    perform gate.await_second_person(me, person);
    if exists (select from involvements i where i.person_id = person and i.organisation = me.organisation and i.valid_until is null
      and i.awaits_second_person) then
      remarks := remarks || 'secondPerson'::text;
    end if;
  end if;
  moved := gate.put_assignment(me, person, p_client) or moved;
  return json_build_object('dossier', person, 'notes', to_json(remarks || told.notes), 'outcome',
    case when mine.id is null or mine.valid_until < me.today then 'created' when moved or told.changed then 'updated'
         else 'unchanged' end);
end $$;

-- The record that a row speaks of, if there is one yet.
create or replace function gate.found_record(me gate.actor, p_insz_hash bytea, p_client jsonb) returns uuid
language sql stable as $$
  select case when p_insz_hash is not null then (select k.person_id from insz_keys k where k.key_hash = p_insz_hash)
    else gate.own_record_of(me.organisation, p_client ->> 'familyName', p_client ->> 'givenName', (p_client ->> 'birthDate')::date) end
$$;

-- Organisations that register the same people at the same moment wait for one another in one order, whatever that of their files.
create or replace function gate.lock_numbers(p_clients jsonb) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(k.number)
  from (select distinct ('x' || left(c ->> 'inszHash', 16))::bit(64)::bigint as number
        from jsonb_array_elements(p_clients) c where c ? 'inszHash' order by 1) k;
end $$;

-- Registers a batch in one transaction; each row is judged alone and a bad one leaves the others in place. One batch of an
-- organisation at a time, so that two files at once cannot make one person twice.
create or replace function gate.register_clients(p_token text, p_purpose text, p_clients jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  one jsonb;
  answers json[] := '{}';
  refusal text := gate.act_refusal(me, p_purpose = any (me.purposes) and p_purpose in ('import', 'guidance'));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform pg_advisory_xact_lock(hashtextextended('werkwinkel clients', me.organisation));
  perform gate.lock_numbers(p_clients);
  begin
    for one in select * from jsonb_array_elements(p_clients) loop
      answers := answers || gate.register_client(me, one);
    end loop;
  exception when data_exception or integrity_constraint_violation or sqlstate 'WW002' then
    answers := gate.register_one_by_one(me, p_clients);
  end;
  perform gate.record_act(me, 'client.register', cardinality(answers)::text);
  perform gate.signals_of_clients(me, answers);
  perform gate.answers_of_clients(answers);
  return json_build_object('outcome', 'done', 'rows', array_to_json(answers));
end $$;

-- The slower way, when a row of the batch cannot be kept: each row undoes only itself.
create or replace function gate.register_one_by_one(me gate.actor, p_clients jsonb) returns json[]
language plpgsql as $$
declare
  one jsonb;
  answers json[] := '{}';
begin
  for one in select * from jsonb_array_elements(p_clients) loop
    begin
      answers := answers || gate.register_client(me, one);
    exception when data_exception or integrity_constraint_violation or sqlstate 'WW002' then
      answers := answers || json_build_object('outcome', 'rejected');
    end;
  end loop;
  return answers;
end $$;

-- What registering would refuse, without writing anything: the trial run.
create or replace function gate.judge_clients(p_token text, p_purpose text, p_clients jsonb) returns json
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, p_purpose = any (me.purposes) and p_purpose in ('import', 'guidance'));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  return json_build_object('outcome', 'done', 'rows', coalesce((
    select json_agg(json_build_object('outcome', coalesce(
        gate.client_problem(me, f.person, gate.own_involvement(me, f.person), c.client), 'fine')) order by c.place)
    from jsonb_array_elements(p_clients) with ordinality as c (client, place)
    cross join lateral (select gate.found_record(me, decode(c.client ->> 'inszHash', 'hex'), c.client) as person) f), '[]'));
end $$;

grant execute on function gate.imports_for_all(gate.actor) to werkwinkel_app;
grant execute on function gate.register_clients(text, text, jsonb), gate.judge_clients(text, text, jsonb)
  to werkwinkel_app, werkwinkel_jobs;
