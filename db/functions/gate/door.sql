-- May this actor come to this person at all, and by which door? No row: absent and forbidden look the same from outside.

-- The shields that keep this person from this viewer today; woven into the statement that asks.
create or replace function gate.shields_against(me gate.actor, p_person uuid) returns setof shields
language sql stable as $$
  select * from shields s
  where s.person_id = p_person and (s.organisation = me.organisation or s.user_id = me.user_id)
    and (s.set_for is null or s.set_for = me.organisation)
    and s.valid_from <= me.today and (s.valid_until is null or s.valid_until >= me.today)
$$;

create or replace function gate.shielded(me gate.actor, p_person uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select from gate.shields_against(me, p_person));
end $$;

-- The reasons for which a role *all persons of the organisation* may pass the assignment.
create or replace function gate.is_reason(p_reason text) returns boolean
language sql immutable as $$
  select p_reason in ('supervision', 'substitution', 'complaint', 'quality', 'relation')
$$;

create or replace function gate.assigned(me gate.actor, p_person uuid, p_reason text) returns boolean
language plpgsql stable as $$
begin
  return (me.all_persons and gate.is_reason(p_reason)) is true or exists (
    select 1 from assignments a
    where a.person_id = p_person and a.organisation = me.organisation
      and (a.user_id = me.user_id or a.team_id = me.team_id));
end $$;

-- A DPO reviews each exceptional access in time, or the user's right to it lapses.
create or replace function gate.review_is_late(me gate.actor) returns boolean
language sql stable as $$
  select exists (
    select 1 from exceptional_accesses e
    where e.user_id = me.user_id and e.reviewed_at is null and e.review_by < me.today)
$$;

-- The purposes for which a person's own page or dossier can be opened or listed at all. Reading a list in, keeping a register
-- or giving mandates shows nobody, whatever the role may see.
create or replace function gate.opens_dossiers(p_purpose text) returns boolean
language sql immutable as $$
  select coalesce(p_purpose in ('guidance', 'benefitEnd', 'aftercare', 'regime', 'move', 'referral', 'exceptional', 'ownRecord'), false)
$$;

-- Who was told that an exceptional access was not justified, has no right to another, nor to one that is still open.
create or replace function gate.was_unjustified(me gate.actor) returns boolean
language sql stable as $$
  select exists (select 1 from exceptional_accesses e where e.user_id = me.user_id and e.verdict = 'unjustified')
$$;

create or replace function gate.door_of(me gate.actor, p_person uuid, p_purpose text, p_reason text) returns gate.door
language plpgsql stable as $$
declare
  found_door gate.door;
  everyone boolean := (me.all_persons and gate.is_reason(p_reason)) is true;
begin
  if (p_purpose = any (me.purposes)) is not true or not gate.opens_dossiers(p_purpose) then
    return null;
  end if;
  if me.role = 'citizen' then
    return case when me.citizen = p_person then ('own', null, null, true, null, null)::gate.door end;
  end if;

  -- Of several involvements at once: guidance before aftercare, and the one that can be proved longest. Exceptional access has
  -- a purpose of its own, which no involvement serves.
  if p_purpose <> 'exceptional' then
    select 'involved', i.id, i.role, not i.awaits_second_person or i.second_person is not null, i.recorded_at, null::uuid
    into found_door
    from involvements i
    where i.person_id = p_person and i.organisation = me.organisation and i.valid_from <= me.today
      and (i.valid_until is null or i.valid_until >= me.today)
      and (i.role = 'guidance' or p_purpose = 'aftercare')
      and (everyone or exists (
        select 1 from assignments a
        where a.person_id = p_person and a.organisation = me.organisation
          and (a.user_id = me.user_id or a.team_id = me.team_id)))
      and not exists (select from gate.shields_against(me, p_person))
    order by i.role = 'guidance' desc, (not i.awaits_second_person or i.second_person is not null) desc, i.recorded_at, i.id
    limit 1;
    if found_door.kind is not null then
      return found_door;
    end if;
  end if;

  if p_purpose not in ('exceptional', 'referral') or gate.shielded(me, p_person) then
    return null;
  end if;
  if p_purpose = 'exceptional' then
    select 'exceptional', null::bigint, null::text, true, e.opened_at, null::uuid into found_door
    from exceptional_accesses e
    where e.person_id = p_person and e.organisation = me.organisation and e.user_id = me.user_id
      and e.opened_at <= now() and e.ends_at > now() and e.reviewed_at is null
      and not gate.review_is_late(me) and not gate.was_unjustified(me)
    order by e.ends_at desc, e.id
    limit 1;
  else
    select 'referral', null::bigint, null::text, false, r.sent_at, r.id into found_door
    from referrals r
    where r.person_id = p_person and r.receiver = me.organisation and r.status in ('sent', 'received', 'unanswered')
      and r.closes_on >= me.today and (r.receiver_unit is null or r.receiver_unit = me.unit)
    order by r.sent_at desc
    limit 1;
  end if;
  return case when found_door.kind is not null then found_door end;
end $$;
