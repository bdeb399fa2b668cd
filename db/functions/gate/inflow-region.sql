-- What comes to the OCMWs of a reference region together: sums of the numbers that they were delivered, and nothing of one of them alone.
-- An OCMW counts where a flow for statistics is in force from it to the reader. Each number is rounded to tens before it is added, so that
-- what changes by a few between two looks says nothing of a few; a sum in which any part is below ten, or of fewer than three OCMWs, is not
-- told.
create or replace function gate.inflow_region(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, 'statistics' = any (me.purposes) and me.all_persons);
begin
  if refusal is not null then
    return refusal;
  end if;
  perform gate.doorway_state(me);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'regions', (
    with heard as (
      select o.ref from organisations o
      where o.kind in ('ocmw', 'ocmwAssociation') and (o.ref = me.organisation or exists (
        select from gate.doorways d where d.viewer = me.organisation and d.source = o.ref and d.purpose = 'statistics'
          and d.mask & gate.category('endDates') <> 0))),
    parts as (
      select m.reference_region as region, c.month, c.organisation, sum(c.number) as number
      from inflow_counts c join heard h on h.ref = c.organisation join municipalities m on m.nis = c.nis
      where c.replaced_by is null and m.reference_region is not null
        and (me.organisation_kind not in ('ocmw', 'ocmwAssociation') or m.reference_region in (
          select r.reference_region from territories t join municipalities r on r.nis = t.nis where t.organisation = me.organisation))
      group by 1, 2, 3),
    sums as (
      select region, month, case when count(*) >= 3 and min(number) >= 10 then sum(round(number, -1)) end as number
      from parts group by region, month)
    select coalesce(json_agg(json_build_object('region', r.region, 'months', r.months) order by r.region), '[]')
    from (select region, json_agg(json_build_object('month', to_char(month, 'YYYY-MM'), 'number', number) order by month) as months
      from sums group by region) r));
end $$;

grant execute on function gate.inflow_region(text) to werkwinkel_app;
