-- Who takes part in consultation, and who keeps a body. No person who is guided stands in it: organisations and functions do.

-- The bodies in which this actor's organisation, or its unit, sits today, or which it keeps.
create or replace function gate.bodies_of(me gate.actor) returns uuid[]
language sql stable as $$
  select coalesce(array_agg(distinct s.body_id), '{}')
  from (
    select m.body_id from body_members m
    where m.organisation in (me.organisation, me.unit) and me.today between m.valid_from and coalesce(m.valid_until, 'infinity')
    union all
    select b.id from bodies b where b.secretary in (me.organisation, me.unit)) s
$$;

-- Does this actor work for an organisation that takes part: a local government, VDAB, VVSG, or a partner with a seat?
create or replace function gate.is_part_of_consultation(me gate.actor) returns boolean
language sql stable as $$
  select coalesce(me.organisation is not null and me.session_kind in ('session', 'api')
    and (me.organisation_kind in ('municipality', 'ocmw', 'ocmwAssociation', 'vdab', 'vvsg') or gate.bodies_of(me) <> '{}'), false)
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

-- Does this actor keep the body? The secretary of its organisation; of a local body also whoever leads the cooperation there.
create or replace function gate.keeps_body(me gate.actor, b bodies) returns boolean
language sql stable as $$
  select coalesce(gate.is_part_of_consultation(me) and b.secretary in (me.organisation, me.unit)
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

-- The body where a concern from a municipality begins: the local one, else that of the province, else the central one.
create or replace function gate.first_body(p_nis text) returns uuid
language sql stable as $$
  select b.id from bodies b
  where b.kind not in ('learningNetwork', 'caseTalk') and case b.level
    when 'local' then exists (select from body_places p where p.body_id = b.id and p.nis = p_nis)
    when 'provincial' then b.province = (select m.province from municipalities m where m.nis = p_nis)
    else true end
  order by array_position(array['local', 'provincial', 'central'], b.level), b.mark limit 1
$$;

-- For whom a point or a decision is, as the reader of now: in which bodies they sit, and whether they take part at all.
create or replace function gate.is_for_reader(p_readers text, p_body uuid, p_part boolean, p_bodies uuid[]) returns boolean
language sql immutable as $$
  select p_readers = 'public' or (p_readers = 'governments' and p_part) or p_body = any (p_bodies)
$$;

grant execute on function gate.takes_part(), gate.bodies_of_reader(), gate.bodies_kept_by_reader(), gate.reader_may_raise(),
  gate.first_body(text) to werkwinkel_app;
