-- What follows an agreement: its renewal, for the days after it, or an amendment, within its days. Both begin as a draft with its text, its
-- parties and its annex; the agreement itself does not change until what follows it is signed by all.

-- Why nothing of this kind can follow, or null. One of each is written at a time, and only the last text is followed.
create or replace function gate.follow_refusal(me gate.actor, a agreements, p_amends boolean) returns text
language sql stable as $$
  select coalesce(gate.party_refusal(me, a), case
    -- Who leaves has no part in what comes after.
    when exists (select from agreement_parties p where p.agreement_id = a.id and p.organisation = me.organisation
      and p.leaves_after is not null) then 'forbidden'
    when a.status not in ('inForce', 'ended') or exists (
      select from agreements n where n.renews = a.id and n.dropped_at is null
        and (n.amends and n.status = 'inForce' or n.amends = p_amends and n.status <> 'ended')) then 'conflict'
    when p_amends and (a.status <> 'inForce' or a.valid_until < me.today) then 'conflict'
  end)
$$;

-- Who leaves an agreement leaves its amendment on the same day.
create or replace function gate.carry_notices(p_former uuid, p_amendment uuid) returns void
language plpgsql as $$
declare
  n agreement_notices;
begin
  for n in select x.* from agreement_notices x join agreement_parties p on p.agreement_id = p_amendment and p.organisation = x.organisation
    where x.agreement_id = p_former order by x.organisation
  loop
    insert into agreement_notices (agreement_id, organisation, ends_on, reason, organ, decided_on, reference, given_by, given_at)
    values (p_amendment, n.organisation, n.ends_on, n.reason, n.organ, n.decided_on, n.reference, n.given_by, n.given_at)
    on conflict do nothing;
    perform gate.leave_after(p_amendment, n.organisation, n.ends_on);
  end loop;
end $$;

-- Notice that is given after an amendment was begun or signed holds for that amendment too, and for those after it. Where only the one who
-- leaves had still to sign, it is waited for no more.
create or replace function gate.carry_notices_on(p_agreement uuid) returns void
language plpgsql as $$
declare
  following uuid;
begin
  for following in
    select n.id from agreements n
    where n.renews = p_agreement and n.amends and n.dropped_at is null and n.status in ('draft', 'negotiated', 'approval', 'inForce')
    order by n.number
  loop
    perform gate.carry_notices(p_agreement, following);
    perform gate.carry_notices_on(following);
    perform gate.settle_agreement(following);
  end loop;
end $$;

-- Writes the draft of what follows. A line opens at most what its flow passes today, and what a sender stopped stays stopped until that
-- sender lifts it. Who leaves within the days of an amendment is a party to it until then.
create or replace function gate.follow_agreement(me gate.actor, a agreements, p_title text, p_from date, p_until date, p_amends boolean)
returns uuid
language plpgsql as $$
declare
  following uuid;
begin
  insert into agreements (title, level, parent, renews, amends, status, summary, valid_from, valid_until, notice_months, notice_ends,
    tacit_months, tacit_times, begun_for, demo)
  values (btrim(p_title), a.level, a.parent, a.id, p_amends, 'draft', a.summary, p_from, p_until, a.notice_months, a.notice_ends,
    a.tacit_months, a.tacit_times, me.organisation, a.demo)
  returning id into following;
  insert into agreement_parties (agreement_id, organisation, party_group, role, signatory_function)
  select following, p.organisation, p.party_group, p.role, p.signatory_function from agreement_parties p
  join organisations o on o.ref = p.organisation
  where p.agreement_id = a.id and (p.leaves_after is null or p_amends and p.leaves_after >= p_from)
    and (o.valid_until is null or o.valid_until >= p_from);
  insert into agreement_places (agreement_id, nis) select following, s.nis from agreement_places s where s.agreement_id = a.id;
  insert into agreement_sections (agreement_id, section, body, chosen, written_by, written_for)
  select following, s.section, s.body, s.chosen, me.user_id, me.organisation from gate.agreement_sections_now(a.id) s;
  insert into agreement_entries (agreement_id, section, number, organisation, body, amount, written_by, written_for)
  select following, e.section, e.number, e.organisation, e.body, e.amount, e.written_by, e.written_for
  from agreement_entries e join agreement_parties p on p.agreement_id = following and p.organisation = e.organisation
  where e.agreement_id = a.id;
  insert into agreement_borrowings (agreement_id, section, source, taken_by, taken_for)
  select following, b.section, b.source, b.taken_by, b.taken_for from agreement_borrowings b where b.agreement_id = a.id;
  insert into annex_lines (agreement_id, number, flow, sender, receiver, category_mask, status, suspended_by, suspended_for, suspended_at,
    suspension_reason)
  select following, row_number() over (order by l.number), l.flow, l.sender, l.receiver, l.category_mask & f.category_mask, l.status,
    l.suspended_by, l.suspended_for, l.suspended_at, l.suspension_reason
  from annex_lines l join flows f on f.number = l.flow and f.status in ('inForce', 'conditional', 'suspended')
  where l.agreement_id = a.id and l.category_mask & f.category_mask <> 0
    and 2 = (select count(*) from agreement_parties p where p.agreement_id = following and p.organisation in (l.sender, l.receiver));
  if p_amends then
    perform gate.carry_notices(a.id, following);
  end if;
  return following;
end $$;

-- Begins the renewal of an agreement.
create or replace function gate.renew_agreement(p_token text, p_agreement uuid, p_title text, p_from date, p_until date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.follow_refusal(me, a, false);
  renewal uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_until <= p_from or p_from <= a.valid_from then
    return json_build_object('outcome', 'invalid', 'field', 'period');
  end if;
  renewal := gate.follow_agreement(me, a, p_title, p_from, p_until, false);
  perform gate.record_act(me, 'agreement.renew', renewal::text);
  return json_build_object('outcome', 'done', 'id', renewal);
end $$;

-- Begins an amendment of an agreement in force, from a day within it on.
create or replace function gate.amend_agreement(p_token text, p_agreement uuid, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.follow_refusal(me, a, true);
  amendment uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_from <= greatest(a.valid_from, me.today) or p_from >= a.valid_until then
    return json_build_object('outcome', 'invalid', 'field', 'within');
  end if;
  amendment := gate.follow_agreement(me, a, a.title, p_from, a.valid_until, true);
  perform gate.record_act(me, 'agreement.amend', amendment::text);
  return json_build_object('outcome', 'done', 'id', amendment);
end $$;

grant execute on function
  gate.renew_agreement(text, uuid, text, date, date),
  gate.amend_agreement(text, uuid, date) to werkwinkel_app;
