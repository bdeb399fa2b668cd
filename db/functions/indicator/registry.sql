-- The registry of what is counted: every function gate.find_<slice>_cases(organisation, everyone, person) there is, side by side. Read after
-- all functions of the gate; an indicator that is added or taken away needs nothing else. Two forms, because a plan for one person and a
-- plan for everyone have nothing in common: the first is made once in a session, since planning takes longer than counting one person; the
-- second anew for each organisation, since one has ten people and another thousands.
do $$
declare
  finders text[] := array(
    select p.proname from pg_proc p
    where p.pronamespace = 'gate'::regnamespace and p.proname ~ '^find_[a-z0-9_]+_cases$' and p.proretset
      and p.prorettype = 'gate.found_case'::regtype
      and p.proargtypes = format('%s %s %s', 'integer'::regtype::oid, 'boolean'::regtype::oid, 'uuid'::regtype::oid)::oidvector
    order by p.proname);
begin
  execute format($f$
    create or replace function gate.find_cases_of(p_organisation integer, p_person uuid) returns setof gate.found_case
    language plpgsql stable set plan_cache_mode = force_generic_plan as $b$
    begin
      %s
    end $b$ $f$,
    (select string_agg(format('return query select * from gate.%I(p_organisation, false, p_person);', finder), e'\n      ') from unnest(finders) finder));
  execute format($f$
    create or replace function gate.find_all_cases(p_organisation integer) returns setof gate.found_case
    language plpgsql stable set plan_cache_mode = force_custom_plan as $b$
    begin
      %s
    end $b$ $f$,
    (select string_agg(format('return query select * from gate.%I(p_organisation, true, null);', finder), e'\n      ') from unnest(finders) finder));
end $$;
