-- Writing an agreement together. Any party that speaks for itself writes in the draft; who agrees says so about the text as it stands,
-- and a later change makes that void. Once all agree it is negotiated, and goes to the organs that decide for each party.

-- Why this actor may not write in this agreement, or null; only a draft, and one that all agree with, can still be written in.
create or replace function gate.draft_refusal(me gate.actor, a agreements) returns text
language sql stable as $$
  select coalesce(gate.party_refusal(me, a), case when a.status not in ('draft', 'negotiated') or a.dropped_at is not null then 'conflict' end)
$$;

-- The same for who changes what was read: p_version is of that; null reads nothing.
create or replace function gate.draft_refusal(me gate.actor, a agreements, p_version integer) returns text
language sql stable as $$
  select coalesce(gate.draft_refusal(me, a), case when a.version <> p_version then 'conflict' end)
$$;

-- The text is another one now: nobody agrees with it yet.
create or replace function gate.redraft(p_agreement uuid) returns void
language sql as $$
  delete from agreement_consents where agreement_id = p_agreement;
  update agreements set status = 'draft', version = version + 1 where id = p_agreement
$$;

-- What of a head cannot be, or null: days that do not follow one another, a widest agreement that stands under another, months for notice
-- that do not fit in what goes on by itself.
create or replace function gate.head_fault(a agreements, h agreements, p_today date) returns text
language sql stable as $$
  select case
    when h.valid_until <= h.valid_from or exists (select from agreements old where old.id = a.renews and (old.valid_from >= h.valid_from
      or a.amends and old.valid_until <= h.valid_from)) then 'period'
    when a.amends and h.valid_from <= p_today then 'within'
    when h.parent is distinct from a.parent and h.parent is not null and not gate.stands_under(a.level, h.parent, p_today) then 'parent'
    when h.tacit_months is not null and (h.notice_months < 1 or gate.is_past_notice(h, h.valid_from)) then 'tacit'
  end
$$;

-- Changes what stands above the text. p_version is what was read: someone else's words are never overwritten unread.
drop function if exists gate.write_agreement_head(text, uuid, integer, text, text, date, date, integer);
create or replace function gate.write_agreement_head(p_token text, p_agreement uuid, p_version integer, p_head jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a, p_version);
  h agreements := a;
  fault text;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  h.title := btrim(p_head ->> 'title');
  h.summary := btrim(p_head ->> 'summary');
  h.parent := (p_head ->> 'parent')::uuid;
  h.valid_from := (p_head ->> 'from')::date;
  h.valid_until := (p_head ->> 'until')::date;
  h.notice_months := (p_head ->> 'noticeMonths')::integer;
  h.notice_ends := p_head ->> 'noticeEnds';
  h.tacit_months := (p_head ->> 'tacitMonths')::integer;
  h.tacit_times := (p_head ->> 'tacitTimes')::integer;
  fault := gate.head_fault(a, h, me.today);
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  update agreements set title = h.title, summary = h.summary, parent = h.parent, valid_from = h.valid_from, valid_until = h.valid_until,
    notice_months = h.notice_months, notice_ends = h.notice_ends, tacit_months = h.tacit_months, tacit_times = h.tacit_times
  where id = a.id;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.writeHead', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Writes one section, and what is chosen beside its words; p_version is that of the words that were read, 0 where there were none.
drop function if exists gate.write_section(text, uuid, text, integer, text);
create or replace function gate.write_section(p_token text, p_agreement uuid, p_section text, p_version integer, p_body text,
  p_chosen text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  standing agreement_sections;
  refusal text := gate.draft_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into standing from gate.agreement_sections_now(a.id) s where s.section = p_section;
  if coalesce(standing.version, 0) <> p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into agreement_sections (agreement_id, section, version, body, chosen, written_by, written_for)
  values (a.id, p_section, p_version + 1, p_body, p_chosen, me.user_id, me.organisation);
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.writeSection', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Adds a line of the own organisation to the annex: a flow of its own that needs an agreement, to another party that the flow is for,
-- and no wider than the flow.
create or replace function gate.add_line(p_token text, p_agreement uuid, p_flow uuid, p_receiver uuid, p_mask integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  f flows;
  receiver organisations;
  refusal text := gate.draft_refusal(me, a);
  wrong text;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into f from flows where id = p_flow and sender = me.organisation and status <> 'draft';
  select o.* into receiver from organisations o
  join agreement_parties p on p.agreement_id = a.id and p.organisation = o.ref where o.id = p_receiver and o.ref <> me.organisation;
  wrong := case
    when f.number is null or not f.needs_agreement then 'flow'
    when receiver.ref is null or (f.receiver = receiver.ref or f.receiver_kind = receiver.kind) is not true then 'receiver'
    when p_mask = 0 then 'none'
    when p_mask & ~f.category_mask <> 0 then 'wide'
    when exists (select from annex_lines l where l.agreement_id = a.id and l.flow = f.number and l.receiver = receiver.ref) then 'listed'
  end;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong,
      'flow', f.number, 'over', case when wrong = 'wide' then p_mask & ~f.category_mask end);
  end if;
  insert into annex_lines (agreement_id, number, flow, sender, receiver, category_mask)
  select a.id, coalesce(max(l.number), 0) + 1, f.number, me.organisation, receiver.ref, p_mask from annex_lines l where l.agreement_id = a.id;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'annexLine.add', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes a line of the own organisation out of a draft; the numbers of the others stay.
create or replace function gate.drop_line(p_token text, p_agreement uuid, p_line uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not exists (select from annex_lines l where l.id = p_line and l.agreement_id = a.id) then
    return json_build_object('outcome', 'missing');
  end if;
  if exists (select from annex_lines l where l.id = p_line and l.sender <> me.organisation) then
    return json_build_object('outcome', 'forbidden');
  end if;
  -- What was ever stopped stands in the history of its flow, and stays.
  delete from annex_lines l where l.id = p_line and not exists (select from flow_events e where e.line = l.ref);
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'annexLine.drop', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Agrees for the own organisation with the text that was read; with the last one the agreement is negotiated.
create or replace function gate.agree(p_token text, p_agreement uuid, p_hash text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a);
begin
  if refusal is null and (gate.agreement_hash(a.id) is distinct from p_hash or exists (
    select from agreement_consents c where c.agreement_id = a.id and c.organisation = me.organisation))
  then
    refusal := 'conflict';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if (select count(*) from agreement_parties p where p.agreement_id = a.id) < 2 then
    return json_build_object('outcome', 'invalid', 'field', 'alone');
  end if;
  insert into agreement_consents (agreement_id, organisation, document_hash, given_by) values (a.id, me.organisation, p_hash, me.user_id);
  if not exists (select from agreement_parties p where p.agreement_id = a.id and not exists (
    select from agreement_consents c where c.agreement_id = a.id and c.organisation = p.organisation))
  then
    update agreements set status = 'negotiated' where id = a.id;
  end if;
  perform gate.record_act(me, 'agreement.agree', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Gives a draft up: it stays to read for its parties, and another renewal can begin.
create or replace function gate.drop_agreement(p_token text, p_agreement uuid, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a, p_version);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update agreements set dropped_at = now(), dropped_for = me.organisation, version = version + 1 where id = a.id;
  perform gate.record_act(me, 'agreement.drop', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- The organs that decide for a kind of organisation, in their order; the council confirms what the executive decided (Decreet lokaal
-- bestuur, art. 77).
create or replace function gate.organs_of(p_kind text) returns table (step smallint, organ text, ratifies boolean)
language sql immutable as $$
  select o.step::smallint, o.organ, o.ratifies from (values
    ('ocmw', 1, 'vast bureau', false), ('ocmw', 2, 'raad voor maatschappelijk welzijn', true),
    ('municipality', 1, 'college van burgemeester en schepenen', false), ('municipality', 2, 'gemeenteraad', true)) o (kind, step, organ, ratifies)
  where o.kind = p_kind
  union all
  select 1::smallint, 'raad van bestuur', false where p_kind not in ('ocmw', 'municipality')
$$;

-- What keeps the days of this text from taking the place of those of the agreement before it, or null: an amendment that would begin on a
-- day that is past, a party that would lose what runs without a part in what follows. One that gave notice of what is renewed keeps it.
create or replace function gate.place_fault(a agreements, old agreements, p_today date) returns text
language sql stable as $$
  select case
    when a.amends and a.valid_from <= p_today then 'late'
    when old.status = 'inForce' and exists (
      select from agreement_parties p join organisations o on o.ref = p.organisation
      where p.agreement_id = old.id and (a.amends or p.leaves_after is null)
        and a.valid_from <= least(p.leaves_after, old.valid_until, o.valid_until)
        and not exists (select from agreement_parties q where q.agreement_id = a.id and q.organisation = p.organisation)) then 'cuts'
  end
$$;

-- Is there anything to decide on: words, a line of the annex, what a party does or pays, or a document that is signed with it?
create or replace function gate.says_something(p_agreement uuid) returns boolean
language sql stable as $$
  select exists (select from gate.agreement_sections_now(p_agreement) s where btrim(s.body) <> '' or s.chosen <> '{}')
    or exists (select from annex_lines l where l.agreement_id = p_agreement)
    or exists (select from agreement_entries e where e.agreement_id = p_agreement)
    or exists (select from agreement_attachments x where x.agreement_id = p_agreement and x.signed)
$$;

drop function if exists gate.submit_agreement(text, uuid);
-- Puts what all agree with before the organs of each party; from here on everyone can read it, and nobody changes it any more. Where its
-- parties agreed on something that it stands beside, p_reason says why they want both.
create or replace function gate.submit_agreement(p_token text, p_agreement uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.party_refusal(me, a);
  old agreements;
  beside boolean;
  fault text;
begin
  if refusal is null and (a.status <> 'negotiated' or a.dropped_at is not null) then
    refusal := 'conflict';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not gate.says_something(a.id) then
    return json_build_object('outcome', 'conflict', 'field', 'empty');
  end if;
  -- One after the other, so that of two that agree on the same the second finds the first.
  perform pg_advisory_xact_lock(hashtextextended('agreements go to the organs', 0));
  select * into old from agreements where id = a.renews for update;
  fault := gate.place_fault(a, old, me.today);
  if fault is not null then
    return json_build_object('outcome', 'conflict', 'field', fault);
  end if;
  -- Null where there is nothing beside it.
  beside := (select bool_or(o.twice) from gate.overlaps_of(a) o);
  if beside or (beside is not null and coalesce(btrim(p_reason), '') = '') then
    return json_build_object('outcome', 'invalid', 'field', case when beside then 'twice' else 'overlap' end);
  end if;
  insert into agreement_approvals (agreement_id, organisation, organ, step, ratifies)
  select a.id, p.organisation, s.organ, s.step, s.ratifies
  from agreement_parties p join organisations o on o.ref = p.organisation cross join lateral gate.organs_of(o.kind) s
  where p.agreement_id = a.id;
  update agreements set status = 'approval', version = version + 1, overlap_reason = case when beside is not null then btrim(p_reason) end
  where id = a.id;
  perform gate.record_act(me, 'agreement.submit', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.write_agreement_head(text, uuid, integer, jsonb),
  gate.write_section(text, uuid, text, integer, text, text[]),
  gate.add_line(text, uuid, uuid, uuid, integer),
  gate.drop_line(text, uuid, uuid),
  gate.agree(text, uuid, text),
  gate.drop_agreement(text, uuid, integer),
  gate.submit_agreement(text, uuid, text),
  gate.organs_of(text) to werkwinkel_app;
grant execute on function gate.agreement_sections_now(uuid) to werkwinkel_app;
