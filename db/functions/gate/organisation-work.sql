-- What waits for an organisation, for who coordinates there or is its secretary: agreements in which it can do something now, what waits at the
-- bodies that this actor keeps, and the seats for which it was asked.

-- The agreements in which the actor's organisation has to agree with a draft, put it before the organs, note a decision, or sign; and those in
-- force that another party is to leave, for a month from its notice.
create or replace function gate.agreements_waiting(me gate.actor) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', w.id, 'name', w.title, 'act', w.act, 'leaver', l.name, 'until', l.ends_on)
    order by w.number, l.name), '[]')
  from (
    select a.id, a.title, a.number, case
      when a.status = 'inForce' then 'leaves'
      when a.dropped_at is not null then null
      when a.status in ('draft', 'negotiated') and not exists (
        select from agreement_consents c where c.agreement_id = a.id and c.organisation = me.organisation) then 'agree'
      when a.status = 'negotiated' then 'submit'
      when a.status = 'approval' and exists (
        select from agreement_approvals s where s.agreement_id = a.id and s.organisation = me.organisation and s.status = 'pending') then 'decide'
      when a.status = 'approval' and not exists (
        select from agreement_signatures s where s.agreement_id = a.id and s.organisation = me.organisation) then 'sign' end as act
    from agreement_parties p join agreements a on a.id = p.agreement_id
    where p.organisation = me.organisation and 'agreement' = any (me.purposes) and gate.unit_speaks_in(me, a)) w
  left join lateral (
    select o.name, n.ends_on from agreement_notices n join organisations o on o.ref = n.organisation
    where w.act = 'leaves' and n.agreement_id = w.id and n.organisation <> me.organisation
      and n.ends_on >= me.today and gate.civil_day(n.given_at) > me.today - 30) l on true
  where w.act <> 'leaves' or l.ends_on is not null
$$;

-- What waits at the bodies that this actor keeps: concerns that stand there or right under them, and points of meetings held that wait for
-- their decision; and the seats to which its organisation has not answered.
create or replace function gate.bodies_waiting(me gate.actor) returns jsonb
language sql stable as $$
  select jsonb_build_object('asked', gate.seats_asked_of(me),
    'toSeeTo', (select coalesce(jsonb_agg(jsonb_build_object('body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level),
        'concerns', o.open) order by b.level, b.name), '[]')
      from bodies b cross join lateral (select count(*) as open from concerns c
        where c.body_id = b.id and c.bundled_into is null and c.decision_id is null) o
      where (b.id = any (k.kept) or b.parent = any (k.kept)) and o.open > 0),
    'toDecide', (select coalesce(jsonb_agg(jsonb_build_object('meeting', q.id, 'body', q.name, 'items', q.items) order by q.held_on), '[]')
      from (select m.id, b.name, m.held_on, count(*) as items
        from meetings m join bodies b on b.id = m.body_id join agenda_items i on i.meeting_id = m.id
        where m.body_id = any (k.kept) and m.held_on <= me.today and m.cancelled_at is null and i.kind in ('decision', 'signal')
          and not exists (select from body_decisions d where d.item_id = i.id)
          and not exists (select from concerns c where c.id = i.concern_id and (c.decision_id is not null or c.body_id <> b.id))
        group by m.id, b.name, m.held_on) q))
  from (select gate.bodies_kept_by(me) as kept) k
$$;

-- All of it, where a day begins; nothing for who only guides people.
create or replace function gate.work_of(me gate.actor) returns jsonb
language sql stable as $$
  select case when me.purposes && array['agreement', 'consultation']
    then gate.bodies_waiting(me) || jsonb_build_object('agreements', gate.agreements_waiting(me)) end
$$;

-- The same for who reads now.
create or replace function gate.agreements_waiting_for_reader() returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.agreements_waiting(gate.current())
$$;

create or replace function gate.bodies_waiting_for_reader() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.bodies_waiting(gate.current())
$$;

create or replace function gate.work_of_reader() returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.work_of(gate.current())
$$;

grant execute on function gate.agreements_waiting_for_reader(), gate.bodies_waiting_for_reader(), gate.work_of_reader() to werkwinkel_app;
