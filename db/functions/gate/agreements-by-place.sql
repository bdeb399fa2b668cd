-- The agreements that everyone may know, with the municipalities of today whose local government is a party. One statement for the map,
-- the calendar and the page of a municipality; not for lists that show a party what it still drafts.

-- Which present code stands for a code of now or of before a merger.
create or replace function gate.present_codes() returns table (code text, nis text)
language sql stable as $$
  select m.nis, m.nis from municipalities m where m.valid_until is null
  union
  select former, m.nis from municipalities m cross join unnest(m.merged_from) former where m.valid_until is null
$$;

-- With a code only the agreements of that municipality. Former names are told where parties belong to municipalities that merged.
create or replace function gate.agreements_by_place(p_nis text) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  with known as materialized (
    select a.id, a.title, a.level, a.renews, a.valid_from, a.valid_until, a.notice_months, a.notice_ends,
      a.tacit_months is not null as tacit, gate.goes_on(a) as goes_on,
      case when a.status <> 'inForce' then a.status when a.valid_from > gate.today() then 'signed'
        when a.valid_until < gate.today() then 'ended' else a.status end as state
    from agreements a where a.status not in ('draft', 'negotiated')),
  places as (
    select p.agreement_id, c.nis, coalesce(json_agg(distinct m.name) filter (where m.nis <> c.nis and m.name <> n.name), '[]') as former
    from agreement_parties p
    join organisations o on o.ref = p.organisation and gate.is_local_government(o.kind)
    join territories t on t.organisation = p.organisation
    join municipalities m on m.nis = t.nis
    join gate.present_codes() c on c.code = t.nis
    join municipalities n on n.nis = c.nis
    where (p_nis is null or c.nis = p_nis)
      and (not exists (select from agreement_places s where s.agreement_id = p.agreement_id)
        or exists (select from agreement_places s where s.agreement_id = p.agreement_id and s.nis = t.nis))
      and coalesce(p.leaves_after, gate.today()) >= gate.today()
    group by p.agreement_id, c.nis),
  placed as (
    select agreement_id, json_agg(json_build_array(nis, former) order by nis) as places from places group by agreement_id),
  renewals as (
    select distinct on (k.renews) k.renews, json_build_object('id', k.id, 'title', k.title, 'state', k.state) as renewal
    from known k where k.renews is not null order by k.renews, k.state in ('signed', 'inForce') desc, k.valid_from desc)
  select coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'level', k.level, 'state', k.state, 'from', k.valid_from,
    'until', k.valid_until, 'notice', k.notice_months, 'noticeEnds', k.notice_ends,
    'tacit', k.tacit, 'goesOn', k.goes_on, 'renewal', r.renewal, 'places', coalesce(p.places, '[]'::json))
    order by k.valid_until, k.title, k.id), '[]'::json)
  from known k
  left join placed p on p.agreement_id = k.id
  left join renewals r on r.renews = k.id
  where p_nis is null or p.agreement_id is not null
$$;

-- The same for all municipalities, or nothing where who asks read it under this version of the law and on this day already. Every change
-- to agreements, parties or the directory raises the version (doorway.sql); one snapshot holds for the version and for what is read.
create or replace function gate.agreements_since(p_version bigint, p_today date) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('version', l.version, 'today', gate.today(), 'agreements',
    case when l.version = p_version and gate.today() = p_today then null else gate.agreements_by_place(null) end)
  from gate.law l
$$;

-- Whom one can ask in a municipality: its local governments, and the office of VDAB for its province.
create or replace function gate.contacts_of_place(p_nis text) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'active', o.active)
    order by o.kind = 'ocmw' desc, o.kind = 'municipality' desc, o.name), '[]'::json)
  from organisations o
  where (o.valid_until is null or o.valid_until >= gate.today()) and (
    (gate.is_local_government(o.kind) and exists (select from territories t where t.organisation = o.ref and t.nis = p_nis))
    or exists (select from organisations w, municipalities m where w.ref = o.part_of and w.kind = 'vdab' and m.nis = p_nis
      and o.province = m.province))
$$;

grant execute on function gate.present_codes(), gate.agreements_by_place(text), gate.agreements_since(bigint, date), gate.contacts_of_place(text) to werkwinkel_app;
