-- What has to go when a term has ended: the facts of one organisation about someone whom it no longer guides. Which term that is, and
-- who verified it, is data that the command line brings along: p_terms is [{organisation? (enterprise number), kind?, months}]. Only the owner of the
-- tables may call these.

-- The term of an organisation in months: its own before that of its kind; null when nobody verified one.
create or replace function gate.term_of(p_terms jsonb, p_organisation integer) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.months
  from jsonb_to_recordset(p_terms) as t (organisation text, kind text, months integer)
  join organisations o on o.ref = p_organisation
  where t.organisation = o.enterprise_number or (t.organisation is null and t.kind = o.kind)
  order by t.organisation nulls last limit 1
$$;

-- Why a dossier whose term has ended has to stay a while, or null.
create or replace function gate.retention_hold(p_organisation integer, p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when exists (select from person_requests r
      where r.person_id = p_person and r.organisation = p_organisation and r.state = 'open') then 'openRequest'
    when exists (select from exceptional_accesses e
      where e.person_id = p_person and e.organisation = p_organisation and e.reviewed_at is null) then 'openReview'
    when exists (select from referrals r
      where r.person_id = p_person and p_organisation in (r.sender, r.receiver) and r.status in ('sent', 'received', 'unanswered')
        and r.closes_on >= gate.today()) then 'openReferral'
    -- The log blanks only what is sealed: who was shown a minute ago goes with the next run.
    when exists (select from log.entries e where e.person_id = p_person
      and not exists (select from log.positions s where s.header_id = e.header_id)) then 'notSealed' end
$$;

-- Everyone whom an organisation no longer guides, with the last day of guidance and the day on which the term ends.
create or replace function gate.ended_persons(p_terms jsonb)
returns table (organisation integer, person uuid, ended_on date, destroy_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  with ended as (
    select i.organisation, i.person_id, max(i.valid_until) as ended_on
    from involvements i
    group by i.organisation, i.person_id
    having bool_and(i.valid_until < gate.today()) is true),
  terms as (
    select e.organisation, gate.term_of(p_terms, e.organisation) as months from (select distinct organisation from ended) e)
  select e.organisation, e.person_id, e.ended_on, (e.ended_on + make_interval(months => t.months))::date
  from ended e join terms t using (organisation)
$$;

-- Per organisation: how many are no longer guided, how many of them and of their facts go today, and why others stay.
create or replace function gate.retention_plan(p_terms jsonb) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  with judged as materialized (
    select e.*, e.destroy_on < gate.today() as over,
      case when e.destroy_on < gate.today() then gate.retention_hold(e.organisation, e.person) end as hold
    from gate.ended_persons(p_terms) e),
  sums as (
    select j.organisation, count(*) as ended, count(*) filter (where j.over and j.hold is null) as due, min(j.destroy_on) as next,
      coalesce(sum((select count(*) from facts f where f.person_id = j.person and f.source = j.organisation))
        filter (where j.over and j.hold is null), 0) as facts
    from judged j group by j.organisation),
  holds as (
    select h.organisation, json_object_agg(h.hold, h.count) as held
    from (select organisation, hold, count(*) as count from judged where hold is not null group by 1, 2) h group by 1)
  select coalesce(json_agg(json_build_object('ref', o.ref, 'id', o.id, 'name', o.name, 'kind', o.kind,
    'enterpriseNumber', o.enterprise_number, 'ended', s.ended, 'due', s.due, 'facts', s.facts, 'held', coalesce(h.held, '{}'),
    'months', gate.term_of(p_terms, o.ref), 'next', s.next) order by o.name, o.ref), '[]')
  from sums s join organisations o on o.ref = s.organisation left join holds h on h.organisation = s.organisation
$$;

-- The next persons of an organisation who go, a batch at a time.
create or replace function gate.due_persons(p_terms jsonb, p_organisation integer, p_size integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.person from gate.ended_persons(p_terms) e
  where e.organisation = p_organisation and e.destroy_on < gate.today()
    and gate.retention_hold(e.organisation, e.person) is null
  order by e.person limit p_size
$$;

-- Destroys what one organisation holds about one person, when its term has ended, and writes the proof into the log: how many facts, and
-- a digest of which. Returns {facts, last}; `last` when nobody holds anything any more and the record itself went; or
-- {kept} when it may not go (any more).
create or replace function gate.destroy_person(p_terms jsonb, p_organisation integer, p_person uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone bigint[];
  last boolean;
begin
  perform from persons where id = p_person for update;
  if not exists (
      select from involvements i where i.organisation = p_organisation and i.person_id = p_person
      having bool_and(i.valid_until + make_interval(months => gate.term_of(p_terms, p_organisation)) < gate.today()) is true)
    or gate.retention_hold(p_organisation, p_person) is not null then
    return json_build_object('kept', true);
  end if;
  select coalesce(array_agg(id order by id), '{}') into gone from facts where person_id = p_person and source = p_organisation;
  delete from referral_facts where fact_id = any (gone);
  delete from facts where id = any (gone);
  perform gate.destroy_joins(p_organisation, p_person);
  perform gate.destroy_handovers(p_organisation, p_person);
  perform gate.destroy_case_talks(p_organisation, p_person);
  perform gate.destroy_outcomes(p_organisation, p_person);
  perform gate.destroy_pathway(p_organisation, p_person);
  perform gate.destroy_notes(p_organisation, p_person);
  perform gate.destroy_appointments(p_organisation, p_person);
  perform gate.destroy_plan(p_organisation, p_person);
  perform gate.destroy_gpmi(p_organisation, p_person);
  perform gate.destroy_advices(p_organisation, p_person);
  perform gate.destroy_answers(p_organisation, p_person);
  perform gate.destroy_signals(p_organisation, p_person);
  perform gate.destroy_outreach(p_organisation, p_person);
  perform gate.destroy_intake(p_organisation, p_person);
  perform gate.destroy_placements(p_organisation, p_person);
  perform gate.destroy_figures(p_organisation, p_person);
  delete from involvements where person_id = p_person and organisation = p_organisation;
  delete from assignments where person_id = p_person and organisation = p_organisation;
  delete from gate.person_index where person_id = p_person and organisation = p_organisation;
  delete from relation_answers where person_id = p_person and p_organisation in (registrant, source);
  delete from shields where person_id = p_person and (organisation = p_organisation or set_for = p_organisation);
  delete from exceptional_accesses where person_id = p_person and organisation = p_organisation;
  delete from person_requests where person_id = p_person and organisation = p_organisation;
  perform gate.destroy_given_documents(p_organisation, p_person);
  perform gate.destroy_ratings(p_organisation, p_person);
  delete from notices where person_id = p_person and organisation = p_organisation;
  delete from client_import_people p using client_imports i
  where p.import_id = i.id and i.organisation = p_organisation and p.person_id = p_person;
  update client_import_batches b set persons = array_remove(b.persons, p_person)
  from client_imports i where b.import_id = i.id and i.organisation = p_organisation and p_person = any (b.persons);
  update act_log set person_id = null where person_id = p_person and organisation = p_organisation;
  -- A referral belongs to both: it proves the relation of whoever still guides.
  delete from referral_facts rf using referrals r
  where rf.referral_id = r.id and r.person_id = p_person and r.sender = p_organisation;
  update referrals set question = '' where person_id = p_person and sender = p_organisation;
  perform gate.destroy_referral_traces(p_organisation, p_person);
  delete from referrals r where r.person_id = p_person and p_organisation in (r.sender, r.receiver)
    and not exists (select from involvements i where i.person_id = p_person and i.organisation in (r.sender, r.receiver));

  last := not exists (select from involvements where person_id = p_person) and not exists (select from facts where person_id = p_person)
    and not exists (select from referrals where person_id = p_person) and not exists (select from person_requests where person_id = p_person)
    and not exists (select from exceptional_accesses where person_id = p_person);
  perform gate.destroy_own_words(p_organisation, p_person, last);
  if last then
    delete from joined_records where p_person in (person_id, earlier_id);
    delete from shields where person_id = p_person;
    delete from assignments where person_id = p_person;
    delete from relation_answers where person_id = p_person;
    delete from gate.person_index where person_id = p_person;
    delete from insz_keys where person_id = p_person;
    delete from person_languages where person_id = p_person;
    perform gate.destroy_figures(null, p_person);
    update act_log set person_id = null where person_id = p_person;
    delete from gate.standings s where (s.actor).citizen = p_person;
    update sessions set ended_at = coalesce(ended_at, now()), person_id = null where person_id = p_person;
    delete from persons where id = p_person;
  end if;
  perform log.write(clock_timestamp(), null, (select id from organisations where ref = p_organisation), null, 'job', 'retention',
    'gate.destroy', 'destroyed', cardinality(gone) || ' facts '
      || encode(sha256(convert_to(p_person::text || '|' || array_to_string(gone, ';'), 'UTF8')), 'hex'), '{}');
  return json_build_object('facts', cardinality(gone), 'last', last);
end $$;

-- What was asked about someone at a case talk need not be kept: a month after the talk the question goes, also when nobody wrote an outcome.
-- Outcome and conditions stay with the file. Shows nothing, so it may run for all; gives how many went.
create or replace function gate.forget_case_questions() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone integer;
begin
  update case_talk_persons e set question = '' from gate.case_talks_there_are() t
  where t.id = e.talk_id and e.question <> '' and t.held_on + gate.case_question_days() < gate.today();
  get diagnostics gone = row_count;
  return gone;
end $$;

grant execute on function gate.forget_case_questions() to werkwinkel_jobs;
