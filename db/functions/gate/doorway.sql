-- The doorways of a viewer: which flow and line let which categories pass from which source, for which purpose. Worked out
-- from the law, without looking at any person; whether a person's relation is proved and the population holds is asked each time.

-- Any change of the law makes what was worked out before useless, from the commit of that change on.
create or replace function gate.raise_law() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update gate.law set version = version + 1;
  return null;
end $$;

do $$
declare
  part text;
begin
  foreach part in array array['flows', 'flow_receivers', 'agreements', 'agreement_parties', 'annex_lines', 'organisations'] loop
    execute format('drop trigger if exists law_changes on %I', part);
    execute format('create trigger law_changes after insert or update or delete or truncate on %I
      for each statement execute function gate.raise_law()', part);
  end loop;
end $$;

-- The same for who someone is.
create or replace function gate.raise_staff() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update gate.law set staff = staff + 1;
  return null;
end $$;

create or replace trigger staff_changes after insert or update or delete or truncate on mandates
  for each statement execute function gate.raise_staff();
create or replace trigger staff_changes after insert or update or delete or truncate on roles
  for each statement execute function gate.raise_staff();
create or replace trigger staff_changes after insert or update or delete or truncate on organisations
  for each statement execute function gate.raise_staff();
create or replace trigger staff_changes after update of user_name, display_name, disabled_at or delete or truncate on users
  for each statement execute function gate.raise_staff();

-- What stands for this viewer today; works it out anew when the law or the day has changed.
create or replace function gate.doorway_state(me gate.actor) returns gate.doorway_states
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  state gate.doorway_states;
  current_version bigint;
begin
  -- The version is read before the law: what is read later can only be newer, and is then worked out again.
  select version into current_version from gate.law;
  select * into state from gate.doorway_states where viewer = me.organisation;
  if state.version = current_version and state.today = me.today then
    return state;
  end if;

  -- Who the viewer is was read before the version; what its kind lets in must not be older than the law it is kept under.
  select kind into me.organisation_kind from organisations where ref = me.organisation;
  insert into gate.doorway_states as s (viewer, version, today, askable)
  values (me.organisation, current_version, me.today, gate.askable_sources(me))
  on conflict (viewer) do update set version = excluded.version, today = excluded.today, askable = excluded.askable
  returning * into state;
  delete from gate.doorways where viewer = me.organisation;
  insert into gate.doorways (viewer, source, purpose, flow, line, mask, population)
  select me.organisation, f.sender, f.purpose, f.number, w.line, f.category_mask & coalesce(w.category_mask, f.category_mask), f.population
  from flows f
  left join lateral gate.working_lines(f.number, f.sender, me.organisation, me.today) w on f.needs_agreement
  where f.status = 'inForce' and f.sender <> me.organisation
    and f.valid_from <= me.today and (f.valid_until is null or f.valid_until >= me.today)
    and (f.receiver = me.organisation or f.receiver_kind = me.organisation_kind)
    and exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = me.organisation)
    and (w.line is not null or not f.needs_agreement);
  delete from gate.flow_sheets where viewer = me.organisation;
  insert into gate.flow_sheets (viewer, source, flows)
  select me.organisation, s.sender, gate.flows_between(me, array[s.sender])
  from (select distinct sender from flows
    where status <> 'draft' and sender <> me.organisation and (receiver = me.organisation or receiver_kind = me.organisation_kind)) s;
  return state;
end $$;
