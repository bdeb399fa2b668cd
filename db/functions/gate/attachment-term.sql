-- Attachments that name people go when their term has ended, some months after the last day of their agreement: the file is destroyed, its line
-- stays. What belongs to a text that was signed stays with that text. Only the owner of the tables may call these.

-- The attachments that name people of which the agreement is over, with the day on which their term ends; of a draft that was given up from
-- that day on.
create or replace function gate.attachments_over(p_months integer) returns table (id uuid, signed boolean, destroy_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select x.id, x.signed, (coalesce(gate.civil_day(a.dropped_at), a.valid_until) + make_interval(months => p_months))::date
  from agreement_attachments x join agreements a on a.id = x.agreement_id
  where x.names_people and x.file_id is not null and (a.dropped_at is not null or a.valid_until < gate.today())
$$;

-- How many there are, of how many the agreement is over, how many of those go today, and how many stay with the text that was signed.
create or replace function gate.attachment_plan(p_months integer) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object(
    'held', (select count(*) from agreement_attachments x where x.names_people and x.file_id is not null),
    'over', count(*), 'signed', count(*) filter (where o.signed),
    'due', count(*) filter (where not o.signed and o.destroy_on < gate.today()))
  from gate.attachments_over(p_months) o
$$;

-- Destroys the next of them, and writes the proof into the log: which, by its digest. Gives how many went.
create or replace function gate.destroy_attachments(p_months integer, p_size integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  x agreement_attachments;
  gone integer := 0;
begin
  for x in
    select y.* from agreement_attachments y join gate.attachments_over(p_months) o on o.id = y.id
    where not o.signed and o.destroy_on < gate.today() order by y.id limit p_size for update of y
  loop
    update agreement_attachments set file_id = null, removed_at = clock_timestamp(), removed_because = 'De bewaartermijn is voorbij.'
    where id = x.id;
    delete from stored_files where id = x.file_id;
    perform log.write(clock_timestamp(), null, (select o.id from organisations o where o.ref = x.organisation), null, 'job', 'retention',
      'gate.destroy', 'destroyed', 'attachment ' || x.digest, '{}');
    gone := gone + 1;
  end loop;
  return gone;
end $$;
