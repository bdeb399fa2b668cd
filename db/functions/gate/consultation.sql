-- Who takes part in consultation, and who keeps a body. No person who is guided stands in it: organisations and functions do.

-- Is this an organisation that consultation is between: a local government, or VDAB and VVSG, who carry the frame with them? What is for all
-- local governments is for these alone: a seat in one body opens nothing of another.
create or replace function gate.carries_consultation(p_kind text) returns boolean
language sql immutable as $$
  select coalesce(gate.is_local_government(p_kind) or p_kind in ('vdab', 'vvsg'), false)
$$;

-- The bodies in which this actor's organisation, or its unit, sits today, or which it keeps. Only who carries consultation keeps one: what
-- comes to a body and who sits in it is not for a partner to decide.
create or replace function gate.bodies_of(me gate.actor) returns uuid[]
language sql stable as $$
  select coalesce(array_agg(distinct s.body_id), '{}')
  from (
    select m.body_id from body_members m
    where m.organisation in (me.organisation, me.unit) and gate.is_taken(m, me.today)
    union all
    select b.id from bodies b where b.secretary in (me.organisation, me.unit) and gate.carries_consultation(me.organisation_kind)) s
$$;

-- Does this actor take part, for such an organisation or for one with a seat? Whoever guides, consults or leads cooperation there does; a
-- program where it was registered for that. Who keeps a portal, a register or the accounts reads what is public, as everyone does.
create or replace function gate.is_part_of_consultation(me gate.actor) returns boolean
language sql stable as $$
  select coalesce(me.organisation is not null
    and me.session_kind in ('session', 'api') and me.purposes && array['guidance', 'consultation', 'agreement']
    and (gate.carries_consultation(me.organisation_kind) or gate.bodies_of(me) <> '{}'), false)
$$;

-- May this actor read what is for all local governments?
create or replace function gate.reads_for_governments(me gate.actor) returns boolean
language sql stable as $$
  select gate.is_part_of_consultation(me) and gate.carries_consultation(me.organisation_kind)
$$;

-- What someone who takes no part is answered, or null; nothing is held before it is asked.
create or replace function gate.consultation_refusal(me gate.actor) returns json
language sql stable as $$
  select case
    when me.session_id is null then json_build_object('outcome', 'signedOut')
    when not gate.is_part_of_consultation(me) then json_build_object('outcome', 'missing')
  end
$$;

-- May this actor raise and support concerns? Whoever guides people meets them.
create or replace function gate.may_raise(me gate.actor) returns boolean
language sql stable as $$
  select gate.is_part_of_consultation(me) and 'guidance' = any (me.purposes)
$$;

-- Does this actor keep the body? The secretary of its organisation, a local government, VDAB or VVSG; of a local body also whoever leads
-- the cooperation there.
create or replace function gate.keeps_body(me gate.actor, b bodies) returns boolean
language sql stable as $$
  select coalesce(gate.reads_for_governments(me) and b.secretary in (me.organisation, me.unit)
    and ('consultation' = any (me.purposes) or (b.level = 'local' and 'agreement' = any (me.purposes))), false)
$$;

-- The bodies that this actor keeps.
create or replace function gate.bodies_kept_by(me gate.actor) returns uuid[]
language sql stable as $$
  select coalesce(array_agg(b.id), '{}') from bodies b where gate.keeps_body(me, b)
$$;

-- The same of whoever reads now: for the policies and the pages.
create or replace function gate.takes_part() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.is_part_of_consultation(gate.current())
$$;

create or replace function gate.reader_is_of_governments() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.reads_for_governments(gate.current())
$$;

create or replace function gate.bodies_of_reader() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when gate.takes_part() then gate.bodies_of(gate.current()) else '{}' end
$$;

create or replace function gate.bodies_kept_by_reader() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.bodies_kept_by(gate.current())
$$;

create or replace function gate.reader_may_raise() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.may_raise(gate.current())
$$;

-- Does an organisation work in a municipality today: by its own territory, or by an agreement in force there with a local government of it?
create or replace function gate.works_in(p_organisation integer, p_nis text, p_today date) returns boolean
language sql stable as $$
  select exists (select from territories t where t.organisation = p_organisation and t.nis = p_nis)
    or exists (
      select from agreements a where a.status = 'inForce' and p_today between a.valid_from and a.valid_until
        and gate.is_party(a.id, p_organisation, p_today) and p_nis in (select x.nis from gate.places_of(a.id) x)
        and exists (select from agreement_parties p join organisations o on o.ref = p.organisation
          join territories t on t.organisation = o.ref and t.nis = p_nis
          where p.agreement_id = a.id and coalesce(p.leaves_after, p_today) >= p_today
            and gate.is_local_government(o.kind)))
$$;

-- The body where a concern from a municipality begins: the local one, else that of the province, else the central one. A local body stands
-- for a municipality while a local government of it sits there or keeps it. Of several it is the one that its own local government keeps,
-- then the one that stood first, so that none that is begun later takes its concerns away.
create or replace function gate.first_body(p_nis text) returns uuid
language sql stable as $$
  with own as materialized (
    select o.ref from organisations o join territories t on t.organisation = o.ref and t.nis = p_nis
    where gate.is_local_government(o.kind))
  select b.id from bodies b
  where b.kind not in ('learningNetwork', 'caseTalk') and case b.level
    when 'local' then exists (select from body_places p where p.body_id = b.id and p.nis = p_nis)
      and exists (select from organisations o left join organisations w on w.ref = o.part_of
        where o.ref = b.secretary and gate.carries_consultation(coalesce(w.kind, o.kind)))
      and (b.secretary in (select ref from own) or exists (select from body_members s where s.body_id = b.id
        and s.organisation in (select ref from own) and gate.is_taken(s, gate.today())))
    when 'provincial' then b.kind = 'workingGroup' and b.province = (select m.province from municipalities m where m.nis = p_nis)
    else true end
  order by array_position(array['local', 'provincial', 'central'], b.level), b.secretary in (select ref from own) desc nulls last,
    b.begun_at, b.mark limit 1
$$;

drop function if exists gate.is_for_reader(text, uuid, boolean, uuid[]);
-- For whom a point or a decision is, as the reader of now: in which bodies they sit, and whether they read what is for all local
-- governments.
create or replace function gate.is_for_reader(p_readers text, p_body uuid, p_governments boolean, p_bodies uuid[]) returns boolean
language sql immutable as $$
  select p_readers = 'public' or (p_readers = 'governments' and p_governments) or p_body = any (p_bodies)
$$;

grant execute on function gate.takes_part(), gate.reader_is_of_governments(), gate.bodies_of_reader(), gate.bodies_kept_by_reader(), gate.reader_may_raise(),
  gate.first_body(text) to werkwinkel_app;
