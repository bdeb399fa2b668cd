-- Reports of an agreement: any party begins the yearly one, each its own one to the council. Words are written in a draft; whoever fixes it
-- says which document was read, and that is kept.

-- What was fixed does not change, whoever asks.
create or replace function gate.keep_fixed_report() returns trigger
language plpgsql as $$
begin
  raise exception 'A report that was fixed does not change.';
end $$;
create or replace trigger a_fixed_report_stays before update or delete on agreement_reports
  for each row when (old.fixed_at is not null) execute function gate.keep_fixed_report();

-- Why this actor may not write this report, or null. One that was fixed, or of an agreement that never worked, is not written in.
create or replace function gate.report_refusal(me gate.actor, a agreements, r agreement_reports) returns text
language sql stable as $$
  select coalesce(gate.party_refusal(me, a), case
    when r.id is null or (r.kind = 'council' and r.organisation <> me.organisation) then 'missing'
    when r.fixed_at is not null then 'conflict' end)
$$;

-- The last report that was fixed over a year: of all parties together, or of one of them to its council.
create or replace function gate.fixed_report(p_agreement uuid, p_kind text, p_year integer, p_organisation integer) returns agreement_reports
language sql stable as $$
  select r.* from agreement_reports r
  where r.agreement_id = p_agreement and r.kind = p_kind and r.year = p_year and r.fixed_at is not null
    and (p_kind = 'yearly' or r.organisation = p_organisation)
  order by r.fixed_at desc limit 1
$$;

-- Begins a report over a year in which the agreement held and that began already. One that takes the place of another begins with its words.
create or replace function gate.begin_report(p_token text, p_agreement uuid, p_kind text, p_year integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  refusal text;
  report uuid;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.party_refusal(me, a);
  if refusal is null and (a.dropped_at is not null or a.status in ('draft', 'negotiated', 'approval', 'signed')) then
    refusal := 'conflict';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if make_date(p_year, 1, 1) > least(me.today, a.valid_until) or make_date(p_year, 12, 31) < a.valid_from then
    return json_build_object('outcome', 'invalid', 'field', 'year');
  end if;
  select r.id into report from agreement_reports r where r.agreement_id = a.id and r.kind = p_kind and r.year = p_year
    and r.fixed_at is null and (p_kind = 'yearly' or r.organisation = me.organisation);
  if report is not null then
    return json_build_object('outcome', 'done', 'id', report);
  end if;
  insert into agreement_reports (agreement_id, kind, year, organisation, begun_by, introduction, conclusion)
  select a.id, p_kind, p_year, me.organisation, me.user_id, coalesce(f.introduction, ''), coalesce(f.conclusion, '')
  from gate.fixed_report(a.id, p_kind, p_year, me.organisation) f
  returning id into report;
  perform gate.record_act(me, 'report.begin', report::text);
  return json_build_object('outcome', 'done', 'id', report);
end $$;

-- Writes the words of a draft; p_version is what was read.
create or replace function gate.write_report(p_token text, p_agreement uuid, p_report uuid, p_version integer, p_introduction text,
  p_conclusion text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  r agreement_reports;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into r from agreement_reports where id = p_report and agreement_id = p_agreement;
  refusal := coalesce(gate.report_refusal(me, a, r), case when r.version <> p_version then 'conflict' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update agreement_reports set introduction = p_introduction, conclusion = p_conclusion, version = version + 1,
    written_by = me.user_id, written_for = me.organisation, written_at = now() where id = r.id;
  perform gate.record_act(me, 'report.write', r.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Fixes a report as the document that was read; from here on everyone may read it, and it never changes.
create or replace function gate.fix_report(p_token text, p_agreement uuid, p_report uuid, p_version integer, p_content text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  r agreement_reports;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into r from agreement_reports where id = p_report and agreement_id = p_agreement;
  refusal := coalesce(gate.report_refusal(me, a, r), case when r.version <> p_version then 'conflict' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update agreement_reports set fixed_on = me.today, fixed_by = me.user_id, fixed_at = now(), content = p_content,
    content_hash = encode(sha256(convert_to(p_content, 'UTF8')), 'hex'), version = version + 1 where id = r.id;
  perform gate.record_act(me, 'report.fix', r.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Throws a draft away; what was fixed stays.
create or replace function gate.drop_report(p_token text, p_agreement uuid, p_report uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  r agreement_reports;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  select * into r from agreement_reports where id = p_report and agreement_id = p_agreement;
  refusal := gate.report_refusal(me, a, r);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  delete from agreement_reports where id = r.id;
  perform gate.record_act(me, 'report.drop', r.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- How many proofs everyone may know of once a day is over: what a report tells is for everyone, the parties too read no more there. A second
-- report over the same days tells the same.
create or replace function gate.action_realised_on(p_action uuid, p_day date) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.proofs_told(x.id, least(p_day + 1, gate.today())) from agreement_actions x
  where x.id = p_action and gate.agreement_is_open(x.agreement_id)
$$;

-- The municipalities of the local governments that are a party of an agreement.
create or replace function gate.places_of_agreement(p_agreement uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(own.nis), '{}') from gate.places_of_parties(p_agreement) own where gate.agreement_is_open(p_agreement)
$$;

-- How many concerns came from these municipalities in a period, and how many of those have an answer by its end. Numbers alone: the words
-- are for who takes part.
create or replace function gate.concern_counts(p_places text[], p_from date, p_until date) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('raised', count(*), 'answered', count(*) filter (where exists (
    select from concerns w join body_decisions d on d.id = w.decision_id
    where w.id = coalesce(c.bundled_into, c.id) and d.decided_on <= p_until)))
  from concerns c
  where c.municipality_nis = any (p_places) and gate.civil_day(c.raised_at) between p_from and p_until
$$;

-- The answers that everyone may read on concerns that came from these municipalities or are supported there: theme and answer, never the
-- words of who raised one.
create or replace function gate.public_answers(p_places text[], p_from date, p_until date) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('theme', c.theme, 'answer', c.answer, 'number', d.number, 'on', d.decided_on,
    'owner', o.name, 'body', b.name) order by d.decided_on desc, d.number), '[]'::json)
  from concerns c join body_decisions d on d.id = c.decision_id and d.readers = 'public'
  join organisations o on o.ref = d.owner join bodies b on b.id = d.body_id
  where c.bundled_into is null and d.decided_on between p_from and p_until
    and exists (select from gate.concern_voices(c.id) v where v.municipality_nis = any (p_places))
$$;

grant execute on function gate.fixed_report(uuid, text, integer, integer), gate.action_realised_on(uuid, date), gate.places_of_agreement(uuid), gate.concern_counts(text[], date, date),
  gate.public_answers(text[], date, date) to werkwinkel_app;
grant execute on function
  gate.begin_report(text, uuid, text, integer),
  gate.write_report(text, uuid, uuid, integer, text, text),
  gate.fix_report(text, uuid, uuid, integer, text),
  gate.drop_report(text, uuid, uuid) to werkwinkel_app;
