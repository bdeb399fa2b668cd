-- What the own organisation would leave behind when it ends its guidance of someone: what it planned, asked and keeps, what runs at
-- another, and what stands open in its own file. Own rows only, each in its own category.
create or replace function gate.read_unfinished(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  me gate.actor := v.me;
  shown gate.shown;
begin
  with planned as (
    select a.* from appointments a
    where a.person_id = v.person and a.source = me.organisation and a.state = 'planned'
      and gate.passes_with_origins(v, a.source, a.category_bit, a.origins)),
  sent as (
    select r.id, r.status, r.answer_by, r.sender <> me.organisation as incoming, coalesce(u.name, o.name) as other,
      gate.is_undecided(r, me.today) as waits, 2 as bit
    from referrals r
    join organisations o on o.ref = case when r.sender = me.organisation then r.receiver else r.sender end
    left join organisations u on u.ref = r.receiver_unit and r.sender = me.organisation
    where r.person_id = v.person and gate.passes(v, me.organisation, 2) and (r.status in ('accepted', 'started') and gate.side_of_referral(me, r)
      or r.sender = me.organisation and gate.is_undecided(r, me.today))),
  placed as (
    select p.id, p.state, p.until, w.name, e.name as employer, p.category_bit as bit
    from placements p join workplaces w on w.id = p.workplace_id join employers e on e.id = w.employer_id
    where p.person_id = v.person and p.source = me.organisation and p.ended_on is null
      and (p.state <> 'placed' or gate.takes_place(p, me.today))
      and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)),
  asked as (
    select l.id, 'lead' as kind, l.asked as other, l.answer_by, l.category_bit as bit from pathway_leads l
    where l.person_id = v.person and l.source = me.organisation and l.state = 'proposed'
      and gate.passes_with_origins(v, l.source, l.category_bit, l.origins)
    union all
    select q.id, 'release', q.asked, q.answer_by, q.category_bit from release_requests q
    where q.person_id = v.person and q.source = me.organisation and q.state = 'asked'
      and gate.passes_with_origins(v, q.source, q.category_bit, q.origins)
    union all
    select p.id, 'proposal', p.addressed_to, null, p.category_bit from proposals p
    where p.person_id = v.person and p.source = me.organisation and p.state = 'waiting'
      and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)),
  contract as (
    select c.starts_on, c.ends_on, c.category_bit as bit from gpmi_contracts c
    where c.person_id = v.person and c.source = me.organisation and c.ended_on is null
      and gate.passes_with_origins(v, c.source, c.category_bit, c.origins))
  select coalesce(array_agg(me.organisation), '{}'), coalesce(array_agg(1 << b.bit), '{}'), json_build_object(
    'appointments', (select coalesce(json_agg(json_build_object('id', a.id, 'day', a.day, 'time', to_char(a.starts, 'HH24:MI'),
      'kind', a.kind, 'past', a.day < me.today) order by a.day, a.starts, a.id), '[]') from planned a),
    'referrals', (select coalesce(json_agg(json_build_object('id', s.id, 'other', s.other, 'incoming', s.incoming, 'waits', s.waits,
      'answerBy', s.answer_by) order by s.answer_by, s.id), '[]') from sent s),
    'places', (select coalesce(json_agg(json_build_object('id', p.id, 'state', p.state, 'name', p.name, 'employer', p.employer,
      'until', p.until) order by p.name, p.id), '[]') from placed p),
    'asked', (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'other', o.name, 'answerBy', q.answer_by)
      order by q.kind, q.answer_by, q.id), '[]') from asked q join organisations o on o.ref = q.other),
    'gpmi', (select json_build_object('from', c.starts_on, 'until', c.ends_on) from contract c limit 1))
  into shown.sources, shown.masks, shown.facts
  from (
    select category_bit as bit from planned union select bit from sent union select bit from placed union select bit from asked
    union select bit from contract) b;
  return shown;
end $$;

-- Is this organisation the sender or the receiver? Of a part of an organisation that was addressed: that part.
create or replace function gate.side_of_referral(me gate.actor, r referrals) returns boolean
language sql immutable as $$
  select r.sender = me.organisation or (r.receiver = me.organisation and (r.receiver_unit is null or r.receiver_unit = me.unit))
$$;
