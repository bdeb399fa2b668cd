-- How an agreement comes into force and how a party leaves it. Each party takes its decisions in their order and then signs the
-- text as it stands (agreement-signing.sql); with the last signature the agreement is in force from its first day. A party leaves after
-- the notice that was agreed, with a decision of its own.

-- New words of a section are its last ones, and what stood there before no longer.
create or replace function gate.keep_last_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update agreement_sections s set is_last = false
  where s.agreement_id = new.agreement_id and s.section = new.section and s.version < new.version and s.is_last;
  new.is_last := not exists (
    select from agreement_sections s
    where s.agreement_id = new.agreement_id and s.section = new.section and s.version > new.version);
  return new;
end $$;
create or replace trigger last_words_are_known before insert on agreement_sections
  for each row execute function gate.keep_last_words();

-- The sections as they stand: of each the last words.
create or replace function gate.agreement_sections_now(p_agreement uuid) returns setof agreement_sections
language sql stable as $$
  select s.* from agreement_sections s where s.agreement_id = p_agreement and s.is_last order by s.section
$$;

-- The agreement as one text: what is signed. Two texts that differ in one word differ in their hash.
create or replace function gate.agreement_text(p_agreement uuid) returns text
language sql stable as $$
  select (jsonb_build_object('title', a.title, 'level', a.level, 'summary', a.summary, 'from', a.valid_from, 'until', a.valid_until,
    'noticeMonths', a.notice_months, 'parties', (
      select jsonb_agg(jsonb_build_array(o.enterprise_number, p.role, p.party_group, p.signatory_function) order by o.enterprise_number)
      from agreement_parties p join organisations o on o.ref = p.organisation where p.agreement_id = a.id),
    'lines', (
      select jsonb_agg(jsonb_build_array(l.number, l.flow, s.enterprise_number, r.enterprise_number, l.category_mask) order by l.number)
      from annex_lines l join organisations s on s.ref = l.sender join organisations r on r.ref = l.receiver
      where l.agreement_id = a.id),
    'sections', (select jsonb_object_agg(s.section, s.body) from gate.agreement_sections_now(a.id) s))
    -- What was not agreed of an agreement is no part of its text.
    || jsonb_strip_nulls(jsonb_build_object('parent', case when a.begun_for is not null then a.parent end,
      'noticeEnds', nullif(a.notice_ends, 'day'), 'tacitMonths', a.tacit_months, 'tacitTimes', a.tacit_times,
      'amends', case when a.amends then a.renews end,
      'chosen', (select jsonb_object_agg(s.section, s.chosen) from gate.agreement_sections_now(a.id) s where s.chosen <> '{}'),
      'entries', (select jsonb_agg(jsonb_build_array(e.section, e.number, o.enterprise_number, e.body, e.amount) order by e.section, e.number)
        from agreement_entries e join organisations o on o.ref = e.organisation where e.agreement_id = a.id),
      'attachments', (select jsonb_agg(jsonb_build_array(x.number, x.title, x.digest) order by x.number)
        from agreement_attachments x where x.agreement_id = a.id and x.signed),
      'places', (select jsonb_agg(s.nis order by s.nis) from agreement_places s where s.agreement_id = a.id))))::text
  from agreements a where a.id = p_agreement
$$;

create or replace function gate.agreement_hash(p_agreement uuid) returns text
language sql stable as $$
  select encode(sha256(convert_to(gate.agreement_text(p_agreement), 'UTF8')), 'hex')
$$;

-- The same for a page: of an agreement that who reads may know.
create or replace function gate.hash_to_read(p_agreement uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when gate.agreement_is_open(p_agreement) then gate.agreement_hash(p_agreement) end
$$;

-- Who signed for a party, for the parties of today alone.
create or replace function gate.signatory_name(p_agreement uuid, p_organisation integer) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.signatory_name from agreement_signatures s
  where s.agreement_id = p_agreement and s.organisation = p_organisation and gate.is_party(p_agreement, gate.my_organisation(), gate.today())
$$;

-- Does a mandate for a unit speak in this agreement? The unit of a province does where the agreement holds in its province; one without
-- places is for who has a mandate without unit, once it is written. A mandate without unit speaks everywhere.
create or replace function gate.unit_speaks_in(me gate.actor, a agreements) returns boolean
language sql stable as $$
  select u.province is null or exists (
      select from gate.places_of(a.id) p join municipalities m on m.nis = p.nis where m.province = u.province)
    or (a.status in ('draft', 'negotiated') and not exists (select from gate.places_of(a.id)))
  from (select (select o.province from organisations o where o.ref = me.unit) as province) u
$$;

-- The same of whoever asks, for what a page offers.
create or replace function gate.speaks_in(p_agreement uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.unit_speaks_in(gate.current(), a) from agreements a where a.id = p_agreement
$$;

grant execute on function gate.speaks_in(uuid) to werkwinkel_app;

-- Why this actor may not act for a party of this agreement, or null. An agreement that is not public yet is missing for others.
create or replace function gate.party_refusal(me gate.actor, a agreements) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when a.id is null then 'missing'
    when 'agreement' = any (me.purposes) and gate.is_party(a.id, me.organisation, me.today)
      then case when not gate.unit_speaks_in(me, a) then 'forbidden' end
    when a.status in ('draft', 'negotiated') then 'missing'
    else 'forbidden'
  end
$$;

-- Notes what an organ of the own organisation decided. A step comes after those before it, on a day that was, by more votes for than
-- against where it was voted. p_votes is {for, against, abstained} or null.
drop function if exists gate.record_decision(text, uuid, date, text, jsonb);
create or replace function gate.record_approval(p_token text, p_approval uuid, p_decided_on date, p_reference text, p_votes jsonb)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  step agreement_approvals;
  a agreements;
  refusal text;
  wrong text;
begin
  select * into step from agreement_approvals where id = p_approval;
  a := gate.hold_agreement(me, step.agreement_id);
  refusal := gate.party_refusal(me, a);
  if refusal is null and step.organisation <> me.organisation then
    refusal := 'forbidden';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into step from agreement_approvals where id = p_approval;
  if a.status <> 'approval' or step.status = 'done' then
    return json_build_object('outcome', 'conflict');
  end if;
  wrong := case
    when p_decided_on > me.today then 'future'
    when exists (select from agreement_approvals b where b.agreement_id = a.id and b.organisation = step.organisation
      and b.step < step.step and b.status = 'pending') then 'order'
    when exists (select from agreement_approvals b where b.agreement_id = a.id and b.organisation = step.organisation
      and b.step < step.step and b.decided_on > p_decided_on) then 'before'
    when (p_votes ->> 'for')::integer <= (p_votes ->> 'against')::integer then 'votes'
  end;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  update agreement_approvals set status = 'done', decided_on = p_decided_on, reference = btrim(p_reference),
    votes_for = (p_votes ->> 'for')::integer, votes_against = (p_votes ->> 'against')::integer,
    abstentions = (p_votes ->> 'abstained')::integer, recorded_by = me.user_id, recorded_at = now()
  where id = p_approval;
  perform gate.record_act(me, 'agreement.decide', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Does an organ of this party still have to decide? Until then it cannot sign.
create or replace function gate.awaits(p_agreement uuid, p_organisation integer) returns boolean
language sql stable as $$
  select exists (select from agreement_approvals b where b.agreement_id = p_agreement and b.organisation = p_organisation
    and b.status = 'pending')
$$;

-- What a sender stopped in an agreement stays stopped in what follows it, and in what follows that, until that sender lifts it there.
create or replace function gate.carry_suspensions(p_following uuid) returns void
language plpgsql as $$
begin
  update annex_lines l set status = 'suspended', suspended_by = was.suspended_by, suspended_for = was.suspended_for,
    suspended_at = was.suspended_at, suspension_reason = was.suspension_reason, version = l.version + 1
  from agreements n join annex_lines was on was.agreement_id = n.renews and was.status = 'suspended'
  where n.id = p_following and l.agreement_id = n.id and l.status = 'inForce'
    and (l.flow, l.sender, l.receiver) = (was.flow, was.sender, was.receiver);
  perform gate.carry_suspensions(n.id) from agreements n where n.renews = p_following and n.status = 'inForce';
end $$;

-- The last day that an agreement was promised to a party that has no part in what follows it, or that gave notice of what is renewed.
create or replace function gate.promised_until(old agreements, new agreements) returns date
language sql stable as $$
  select max(least(p.leaves_after, old.valid_until, o.valid_until)) from agreement_parties p join organisations o on o.ref = p.organisation
  where p.agreement_id = old.id and (p.leaves_after is not null and not new.amends or not exists (
    select from agreement_parties q where q.agreement_id = new.id and q.organisation = p.organisation))
$$;

-- Puts an agreement in force when every party decided and signed; who will have left before it begins, or left already, is not waited for.
-- What it renews stops the day before, where it would run on.
create or replace function gate.settle_agreement(p_agreement uuid) returns void
language plpgsql as $$
begin
  if not exists (select from agreements a where a.id = p_agreement and a.status = 'approval') or exists (
    select from agreement_parties p join agreements a on a.id = p.agreement_id
    where p.agreement_id = p_agreement and coalesce(p.leaves_after, 'infinity') >= greatest(a.valid_from, gate.today())
      and (gate.awaits(p_agreement, p.organisation) or not exists (
        select from agreement_signatures s where s.agreement_id = p_agreement and s.organisation = p.organisation)))
    or 2 > (select count(*) from agreement_signatures s where s.agreement_id = p_agreement)
  then
    return;
  end if;
  update agreements set status = 'inForce', version = version + 1 where id = p_agreement;
  -- Not before the last day of a party that has no part in what follows: what it was promised until then, it keeps.
  update agreements old set version = old.version + 1, valid_until = greatest(new.valid_from - 1, gate.promised_until(old, new))
  from agreements new
  where new.id = p_agreement and old.id = new.renews and old.status = 'inForce'
    and old.valid_from < new.valid_from and old.valid_until >= new.valid_from;
  -- What was begun to follow an agreement follows its new text once that is amended.
  update agreements later set renews = new.id from agreements new
  where new.id = p_agreement and new.amends and later.renews = new.renews and later.id <> new.id and not later.amends;
  perform gate.carry_suspensions(p_agreement);
  perform gate.carry_notices(new.renews, new.id) from agreements new where new.id = p_agreement and new.amends;
  perform gate.carry_actions(gate.today());
end $$;

-- Writes down that a party leaves, and what that does: with fewer than two parties left nothing is agreed any more.
create or replace function gate.leave_after(p_agreement uuid, p_organisation integer, p_ends_on date) returns void
language sql as $$
  update agreement_parties set leaves_after = p_ends_on where agreement_id = p_agreement and organisation = p_organisation;
  update agreements a set valid_until = last.day, version = a.version + 1
  from (
    -- The day on which the last but one leaves: from then on there is nobody to agree with.
    select coalesce(p.leaves_after, 'infinity') as day from agreement_parties p where p.agreement_id = p_agreement
    order by 1 desc offset 1 limit 1) last
  where a.id = p_agreement and last.day < a.valid_until
$$;

-- May a party that gives notice in time have this as its last day? Before the end of the agreement, on a day that was agreed; at its end
-- where it would go on by itself.
create or replace function gate.may_leave_on(a agreements, p_day date) returns boolean
language sql immutable as $$
  select p_day < a.valid_until and case a.notice_ends
      when 'day' then true
      when 'month' then p_day = (date_trunc('month', p_day) + interval '1 month')::date - 1
      else to_char(p_day, 'MM-DD') = '12-31' end
    or (a.tacit_months is not null and p_day = a.valid_until)
$$;

-- The first day that can be the last one of a party that gives notice on a day; none where the agreement ends before.
create or replace function gate.first_last_day(a agreements, p_on date) returns date
language sql immutable as $$
  select case when agreed.day < a.valid_until then agreed.day when a.tacit_months is not null and after.day <= a.valid_until then a.valid_until end
  from (select (p_on + make_interval(months => a.notice_months))::date as day) after,
    lateral (select case a.notice_ends when 'day' then after.day
      when 'month' then (date_trunc('month', after.day) + interval '1 month')::date - 1
      else make_date(extract(year from after.day)::integer, 12, 31) end as day) agreed
$$;

-- Gives notice for the own organisation: not before the months that were agreed, with the decision it rests on.
create or replace function gate.give_notice(p_token text, p_agreement uuid, p_ends_on date, p_reason text, p_organ text,
  p_decided_on date, p_reference text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.party_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.status <> 'inForce' or a.valid_until < me.today or exists (
    select from agreement_parties p where p.agreement_id = a.id and p.organisation = me.organisation and p.leaves_after is not null)
  then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_decided_on > me.today then
    return json_build_object('outcome', 'invalid', 'field', 'future');
  end if;
  if p_ends_on < me.today + make_interval(months => a.notice_months) or not gate.may_leave_on(a, p_ends_on) then
    return json_build_object('outcome', 'invalid', 'first', gate.first_last_day(a, me.today), 'until', a.valid_until, 'ends', a.notice_ends,
      'field', case when p_ends_on >= a.valid_until then 'tooLate'
        when p_ends_on < me.today + make_interval(months => a.notice_months) then 'tooEarly' else 'notAgreed' end);
  end if;
  insert into agreement_notices (agreement_id, organisation, ends_on, reason, organ, decided_on, reference, given_by)
  values (a.id, me.organisation, p_ends_on, btrim(p_reason), btrim(p_organ), p_decided_on, btrim(p_reference), me.user_id);
  perform gate.leave_after(a.id, me.organisation, p_ends_on);
  perform gate.carry_notices_on(a.id);
  perform gate.record_act(me, 'agreement.giveNotice', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- What leaving would close for the own persons once the last day is past, counted as if that were today; and the first day it can be.
create or replace function gate.preview_notice(p_token text, p_agreement uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  refusal text;
  receivers integer[];
  before gate.passage[];
  after gate.passage[];
begin
  select * into a from agreements where id = p_agreement;
  refusal := gate.party_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  receivers := array(select distinct l.receiver from annex_lines l where l.agreement_id = a.id and l.sender = me.organisation);
  before := array(select p from gate.passages(me.organisation, receivers, me.today) p);
  begin
    perform gate.leave_after(a.id, me.organisation, me.today - 1);
    after := array(select p from gate.passages(me.organisation, receivers, me.today) p);
    raise exception 'preview' using errcode = 'WWP01';
  exception when sqlstate 'WWP01' then
    null;
  end;
  return json_build_object('outcome', 'shown', 'atOnce', gate.difference(me.organisation, before, after, me.today),
    'first', gate.first_last_day(a, me.today));
end $$;

revoke execute on function gate.agreement_hash(uuid) from werkwinkel_app;
grant execute on function gate.hash_to_read(uuid), gate.signatory_name(uuid, integer) to werkwinkel_app;
grant execute on function
  gate.record_approval(text, uuid, date, text, jsonb),
  gate.give_notice(text, uuid, date, text, text, date, text),
  gate.preview_notice(text, uuid) to werkwinkel_app;
