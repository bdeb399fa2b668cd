-- Asking another organisation something about a person: whom one may ask, and whether the question arrives. A row that is addressed
-- to another organisation is read by it through the gate like any row, so the law has to let its category pass. The door is that of
-- gate.door_of for guidance.

-- Is this actor told that the organisation knows the person? An authentic proof is told only where a flow lets its source reach the
-- actor, as in gate.look: otherwise naming an organisation would tell who holds the person's benefit.
create or replace function gate.is_told(me gate.actor, p_door gate.door, p_person uuid, p_organisation integer) returns boolean
language plpgsql volatile as $$
begin
  perform gate.doorway_state(me);
  return coalesce((p_door).kind = 'involved' and (p_door).provable and exists (
    select from gate.proofs(me, p_person, (p_door).since) p
    where p.source = p_organisation and (p.kind <> 'authentic' or exists (
      select from gate.doorways d where d.viewer = me.organisation and d.purpose = 'guidance' and d.source = p.source))), false);
end $$;

-- May the actor address this category of a person to another organisation: it is told of that relation, it proved that relation to
-- the other as well, and a flow lets the category pass today. Only the actor's own records and the law are looked at.
create or replace function gate.may_address(me gate.actor, p_door gate.door, p_person uuid, p_receiver integer, p_bit integer)
returns boolean
language plpgsql as $$
begin
  return coalesce(p_receiver <> me.organisation
    and gate.is_told(me, p_door, p_person, p_receiver)
    and exists (select from gate.proofs(gate.side_of(p_receiver, me.today), p_person, '-infinity') p where p.source = me.organisation)
    and (gate.opens_to(me, p_receiver, p_person, 'guidance') >> p_bit) & 1 = 1, false);
end $$;

-- Does this actor see a row of this source and category in an act, as gate.passes says it on a page?
create or replace function gate.sees_row(me gate.actor, p_door gate.door, p_person uuid, p_source integer, p_bit integer) returns boolean
language plpgsql as $$
begin
  if (p_door).kind is distinct from 'involved' or (me.category_mask >> p_bit) & 1 = 0 then
    return false;
  end if;
  if p_source = me.organisation then
    return true;
  end if;
  perform gate.doorway_state(me);
  return coalesce(gate.is_told(me, p_door, p_person, p_source), false) and exists (
    select from gate.grounds(me, p_person, 'guidance', array[p_source]) g where (g.mask >> p_bit) & 1 = 1);
end $$;

-- Does this actor see everyone from whom an own row was taken over? Otherwise the row closed with them.
create or replace function gate.sees_origins(me gate.actor, p_person uuid, p_origins integer[], p_bit integer, p_reason text) returns boolean
language plpgsql as $$
begin
  return not exists (
    select from unnest(p_origins) origin
    where not gate.sees_row(me, gate.door_of(me, p_person, 'guidance', p_reason), p_person, origin, p_bit));
end $$;

-- The organisations of which the viewer is told, each with whether something of the pathway can be asked of it.
create or replace function gate.read_addressees(v gate.view) returns gate.shown
language plpgsql as $$
begin
  return (array[]::integer[], array[]::integer[], (
    select coalesce(json_agg(json_build_object('ref', o.ref, 'id', o.id, 'name', o.name, 'kind', o.kind,
      'may', gate.may_address(v.me, v.door, v.person, o.ref, 6)) order by o.name), '[]')
    from organisations o where o.ref = any (v.told)))::gate.shown;
end $$;
