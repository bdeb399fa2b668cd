-- A work place that has room for someone who waits for it, found from the own rows of an organisation: as many of those who wait are
-- told as there are places free, who waits longest first. Who leaves a place is another person than who waits for it, so that each
-- step on a place has those who wait looked at again.

create or replace function gate.find_placement_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  select p.person_id, 'placeFree', p.id::text, p.since, null::date, null::uuid,
    jsonb_build_object('place', w.name, 'waitsSince', p.since), 1 << p.category_bit, array[p_organisation], '{}'::integer[]
  from placements p
  join workplaces w on w.id = p.workplace_id
  where p.source = p_organisation and p.state = 'waiting' and p.ended_on is null and p.origins <@ array[p_organisation]
    and (p_person is null or p.person_id = p_person)
    and gate.places_free(w, p_organisation, gate.today()) > (
      select count(*) from placements o
      where o.workplace_id = p.workplace_id and o.source = p_organisation and o.state = 'waiting' and o.ended_on is null
        and (o.since, o.recorded_at, o.id) < (p.since, p.recorded_at, p.id))
$$;

-- Has those who wait for a place looked at again, in a job of their own: the first of them, of whom a step can change anything.
create or replace function gate.wake_waiting(p_organisation integer, p_workplace uuid) returns void
language plpgsql as $$
begin
  perform graphile_worker.add_job('personSignals', json_build_object('person', f.person_id))
  from (
    select p.person_id from placements p
    where p.workplace_id = p_workplace and p.source = p_organisation and p.state = 'waiting' and p.ended_on is null
    order by p.since, p.recorded_at, p.id limit 20) f;
end $$;
