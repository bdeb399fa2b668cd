-- About whom a flow speaks: named, three-valued predicates over facts the sender holds. Null (unknown) denies, like false.
-- Never facts the viewer typed: a fact with the viewer among its origins does not count, nor a provisional or estimated one.

create or replace function gate.holds_benefit(p_person uuid, p_sender integer, p_viewer integer, p_kinds text[], p_today date)
returns boolean
language plpgsql stable as $$
begin
  return (select case
    when bool_or(value ->> 'kind' = any (p_kinds)) then true
    when bool_or(value ->> 'kind' is not null) then false
  end
  from facts
  where person_id = p_person and source = p_sender and field = 'benefits[]' and superseded_at is null
    and status = 'confirmed' and certainty <> 'estimated' and not p_viewer = any (origins)
    and (value ->> 'from')::date <= p_today and coalesce((value ->> 'to')::date, p_today) >= p_today);
end $$;

create or replace function gate.guides(p_organisation integer, p_person uuid, p_today date) returns boolean
language plpgsql stable as $$
begin
  return exists (
    select 1 from involvements
    where person_id = p_person and organisation = p_organisation and valid_from <= p_today
      and (valid_until is null or valid_until >= p_today));
end $$;

-- In guidance and not waiting for a second person: what others may build on. Aftercare serves its own purpose only.
create or replace function gate.guides_vouched(p_organisation integer, p_person uuid, p_today date) returns boolean
language plpgsql stable as $$
begin
  return exists (
    select 1 from involvements i
    where i.person_id = p_person and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= p_today
      and (i.valid_until is null or i.valid_until >= p_today) and (not i.awaits_second_person or i.second_person is not null));
end $$;

-- One question after another: an expression with all of them would make each ready every time.
create or replace function gate.population_holds(p_population text, p_person uuid, p_sender integer, p_viewer integer, p_today date)
returns boolean
language plpgsql stable cost 10000 as $$
begin
  if p_population = 'guided' then
    return gate.guides_vouched(p_sender, p_person, p_today);
  elsif p_population = 'leefloner' then
    return gate.holds_benefit(p_person, p_sender, p_viewer, array['LEEFLOON', 'EQ_LEEFLOON'], p_today);
  elsif p_population = 'unemployed' then
    return gate.holds_benefit(p_person, p_sender, p_viewer, array['UNEMPLOYMENT', 'INSCHAKELING'], p_today);
  elsif p_population = 'referred' then
    return exists (
      select 1 from referrals r
      where r.person_id = p_person and r.status in ('accepted', 'started')
        and ((r.sender = p_sender and r.receiver = p_viewer) or (r.sender = p_viewer and r.receiver = p_sender)));
  elsif p_population = 'workFound' then
    return exists (
      select 1 from involvements i
      where i.person_id = p_person and i.organisation = p_sender and i.role = 'aftercare' and i.valid_from <= p_today
        and (i.valid_until is null or i.valid_until >= p_today) and (not i.awaits_second_person or i.second_person is not null));
  elsif p_population = 'moved' then
    return exists (
      select 1 from involvements i
      where i.person_id = p_person and i.organisation = p_sender and i.ended_reason = 'moved' and i.valid_until < p_today
        and (not i.awaits_second_person or i.second_person is not null));
  end if;
  return null;
end $$;
