-- What may be counted for everyone to know: sums of local governments from whom a flow for statistics to VVSG is in force today, was so on
-- the first day of the quarter, and names all that the indicator is made of. For who publishes alone.

-- Nothing while a sum is not counted in full since p_due: what is published stays as it is.
create or replace function gate.sums_to_publish(p_indicator text, p_quarter date, p_due date)
returns table (organisation integer, version smallint, nis text, region text, province text, reached integer, known integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  with asked as (select * from public_indicators where code = p_indicator),
  counting as (
    select distinct f.sender as organisation
    from asked a
    join flows f on f.purpose = 'statistics' and f.status = 'inForce' and f.valid_from <= p_quarter
      and gate.today() between f.valid_from and coalesce(f.valid_until, 'infinity')
    join organisations o on o.ref = f.sender and gate.is_local_government(o.kind)
    join organisations r on r.kind = 'vvsg' and (f.receiver = r.ref or f.receiver_kind = r.kind)
    join flow_receivers c on c.flow = f.number and c.organisation = r.ref
    left join lateral gate.working_lines(f.number, f.sender, r.ref, gate.today()) w on f.needs_agreement
    where (w.line is not null or not f.needs_agreement)
      and a.category_mask & ~(f.category_mask & coalesce(w.category_mask, f.category_mask)) = 0),
  placed as (
    select c.organisation, case when count(distinct p.nis) = 1 then min(p.nis) end as nis,
      case when count(distinct coalesce(m.reference_region, '')) = 1 then min(m.reference_region) end as region,
      case when count(distinct m.province) = 1 then min(m.province) end as province
    from counting c
    join territories t on t.organisation = c.organisation
    join gate.present_codes() p on p.code = t.nis
    join municipalities m on m.nis = p.nis
    group by c.organisation)
  select p.organisation, a.version, p.nis, p.region, p.province,
    coalesce(sum(s.number) filter (where s.outcome = any (a.reached)), 0)::integer,
    coalesce(sum(s.number) filter (where s.outcome = any (a.known)), 0)::integer
  from placed p
  cross join asked a
  left join figure_counts s on s.organisation = p.organisation and s.indicator = a.code and s.version = a.version
    and s.month >= p_quarter and s.month < p_quarter + interval '3 months'
  where not exists (
    select from counting c join gate.figure_organisations() o on o = c.organisation
    where not exists (select from figure_runs r where r.organisation = o and gate.civil_day(r.counted_at) >= p_due))
  group by p.organisation, a.version, p.nis, p.region, p.province
$$;

grant execute on function gate.sums_to_publish(text, date, date), gate.today() to figure_publisher;
