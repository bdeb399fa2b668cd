-- The categories by name, each as its bit in a mask: a copy of src/gate/category.ts, held equal by a test. The planner works a
-- name out once; what reads thousands of persons (open, list, ground) writes the numbers themselves.

create or replace function gate.category(p_name text) returns integer
language sql immutable parallel safe as $$
  select 1 << case p_name
    when 'identity' then 0
    when 'contact' then 1
    when 'involvement' then 2
    when 'regime' then 3
    when 'workStatus' then 4
    when 'registration' then 5
    when 'pathway' then 6
    when 'plan' then 7
    when 'appointments' then 8
    when 'barriers' then 9
    when 'competences' then 10
    when 'endDates' then 11
    when 'measures' then 12
    when 'outcome' then 13
    when 'sharedNotes' then 14
    when 'intake' then 16
    when 'internalNotes' then 17
    when 'functionalLimits' then 20
    when 'indicering' then 21
    when 'health' then 22
    when 'targetGroup' then 24
  end
$$;

-- All that a flow can name: the first sixteen bits.
create or replace function gate.shareable() returns integer
language sql immutable parallel safe as $$ select (1 << 16) - 1 $$;
