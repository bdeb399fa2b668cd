-- Work that another organisation wrote down about someone whom this one still guides. Whether it may be read, the law says of each: by
-- the flow that lets the outcome reach who guides, or follows up, the person. Where it may not, it is as if nobody wrote anything.

-- The organisations that say this person found work, and did not find at the last check that it is over.
create or replace function gate.work_told(p_organisation integer, p_person uuid) returns setof outflows
language sql stable as $$
  select o.* from outflows o
  where o.person_id = p_person and o.source <> p_organisation and o.is_work and o.closed_on is null
    and (select c.found from work_checks c where c.outflow_id = o.id and c.found <> 'notReached' order by c.months desc limit 1)
      is distinct from 'notAtWork'
$$;

-- Does this side read that someone whom it guides found work? Asked last of all that a rule asks: it looks at the law.
create or replace function gate.reads_work(me gate.actor, p_person uuid, p_provable boolean, p_since timestamptz) returns boolean
language plpgsql cost 100000 as $$
begin
  return exists (
    select from gate.work_told(me.organisation, p_person) o
    where gate.signal_grounds(me, p_person, 'guidance', p_provable, p_since, 1 << o.category_bit,
      array(select distinct s from unnest(o.source || o.origins) s)) is not null);
end $$;

create or replace function gate.find_told_work_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  select distinct on (i.person_id, o.id) i.person_id, 'workTold', o.id::text, o.as_of, null::date, null::uuid,
    jsonb_build_object('kind', o.kind, 'from', o.began_on, 'other', n.name),
    1 << o.category_bit, array(select distinct s from unnest(o.source || o.origins) s), '{}'::integer[]
  from involvements i
  join outflows w on w.person_id = i.person_id and w.source <> p_organisation and w.is_work and w.closed_on is null
  join lateral gate.work_told(p_organisation, i.person_id) o on o.id = w.id
  join organisations n on n.ref = o.source
  where i.organisation = p_organisation and i.role = 'guidance' and (p_person is null or i.person_id = p_person)
    and i.valid_from <= gate.today() and (i.valid_until is null or i.valid_until >= gate.today())
    and not exists (
      select from outflows own
      where own.person_id = i.person_id and own.source = p_organisation and own.closed_on is null and own.is_work)
$$;

-- What is settled when the organisation reads that the person found work elsewhere: an end that asked for something after it.
create or replace function gate.settled_by_work() returns text[]
language sql immutable as $$ select array['endNear', 'measureEnded', 'handoverDue'] $$;
