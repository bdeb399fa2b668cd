-- What a page about one person shows of case talks: the rows that pass, and of another's row no more than that there is a talk until the
-- own organisation has confirmed the conditions.

-- How long after a talk its question can still be read, when nobody wrote the outcome.
create or replace function gate.case_question_days() returns integer
language sql immutable as $$ select 30 $$;

-- The talks about this person that pass. The row of another counts while both sit at the table.
create or replace function gate.read_case_talks(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  me gate.actor := v.me;
  shown gate.shown := ('{}', '{}', null);
begin
  -- The page of the pathway asks this of everyone, and few stand on an agenda.
  if not exists (select from case_talk_persons x where x.person_id = v.person) then
    return shown;
  end if;
  with seen as (
    select e.*, t.held_on, e.source = me.organisation or exists (
        select from gate.case_confirmations(e.id) c where c.source = me.organisation) as open,
      gate.case_talk_json(me, e.talk_id) as talk
    from case_talk_persons e join gate.case_talks_there_are() t on t.id = e.talk_id
    where e.person_id = v.person and gate.passes_with_origins(v, e.source, e.category_bit, e.origins)
      and (e.source = me.organisation or (e.off_why is null and gate.sits_at(me, e.talk_id)
        and exists (select from gate.case_talk_table(e.talk_id) s where s.organisation = e.source)))),
  confirmed as (
    select c.*, o.name from seen e cross join lateral gate.case_confirmations(e.id) c join organisations o on o.ref = c.source
    where e.open and gate.passes_with_origins(v, c.source, c.category_bit, c.origins)),
  outcomes as (
    select r.* from case_talk_outcomes r join seen e on e.id = r.entry_id and e.open
    where gate.passes_with_origins(v, r.source, r.category_bit, r.origins)),
  actions as (
    select a.entry_id, a.source, a.category_bit, a.ordinal, coalesce(p.body, q.detail ->> 'text') as body,
      coalesce(p.due_on, (q.detail ->> 'due')::date) as due_on, coalesce(p.done_by, q.detail ->> 'by') as done_by, p.state,
      q.state as answer, o.name as asked
    from case_talk_actions a join seen e on e.id = a.entry_id and e.open
    left join plan_actions p on p.id = a.action_id
    -- What is asked of another passes only as the plan lets it pass: it tells that the other guides this person, and what it answered.
    left join gate.proposals_in(v) q on q.id = a.proposal_id
    left join organisations o on o.ref = q.addressed_to
    where gate.passes_with_origins(v, a.source, a.category_bit, a.origins) and coalesce(p.id, q.id) is not null
      and gate.passes_with_origins(v, a.source, a.category_bit, coalesce(p.origins, q.origins))),
  touched as (
    select source, category_bit from seen union select source, category_bit from confirmed
    union select source, category_bit from outcomes union select source, category_bit from actions)
  select array(select source from touched order by 1, category_bit), array(select 1 << category_bit from touched order by source, category_bit), (
    select coalesce(json_agg(json_build_object('id', e.id, 'source', e.source, 'bit', e.category_bit, 'asOf', e.as_of, 'talk', e.talk,
      'open', e.open, 'off', e.off_why, 'here', gate.sits_at(me, e.talk_id),
      'aim', case when e.open then e.aim end, 'toldOn', case when e.open then e.told_on end,
      'toldHow', case when e.open then e.told_how end, 'agreement', case when e.open then e.agreement end,
      'question', case when e.open and e.held_on + gate.case_question_days() >= me.today then nullif(e.question, '') end,
      'stands', exists (select from gate.case_confirmations(e.id) c where c.source = me.organisation),
      'confirmed', (select coalesce(json_agg(json_build_object('name', c.name, 'on', c.as_of) order by c.as_of, c.name), '[]')
        from confirmed c where c.entry_id = e.id),
      'outcome', (select json_build_object('kind', r.kind, 'agreed', r.agreed, 'nextOn', r.next_on, 'on', r.as_of,
          'by', (select u.display_name from users u where u.id = r.recorded_by and r.source = me.organisation))
        from outcomes r where r.entry_id = e.id),
      'actions', (select coalesce(json_agg(json_build_object('text', a.body, 'due', a.due_on, 'by', a.done_by, 'state', a.state,
          'answer', a.answer, 'asked', a.asked) order by a.ordinal), '[]')
        from actions a where a.entry_id = e.id)) order by e.held_on desc, e.id), '[]') from seen e)
  into shown.sources, shown.masks, shown.facts;
  return shown;
end $$;

-- The talks still to come at which the viewer sits; and for each, as far as the own organisation knows, who at the table will be able to
-- know that this person stands on the agenda, and who can take on an action.
create or replace function gate.read_case_talk_choice(v gate.view) returns gate.shown
language plpgsql as $$
declare
  me gate.actor := v.me;
begin
  return ('{}', '{}', (
    select coalesce(json_agg(json_build_object('talk', gate.case_talk_json(me, t.id), 'readers', (
        select coalesce(json_agg(distinct s.name), '[]') from gate.case_talk_table(t.id) s
        where s.organisation <> me.organisation and s.organisation in (select gate.proved_to(me, v.person))
          and (gate.opens_to(me, s.organisation, v.person, 'guidance') >> 7) & 1 = 1)) order by t.held_on, t.starts_at, t.id), '[]')
    from gate.case_talks_there_are() t where t.held_on >= me.today and not t.cancelled and gate.sits_at(me, t.id)))::gate.shown;
end $$;

-- Who can take on an action that was agreed: the own organisation, and others at the table of a talk whom a proposal would reach.
create or replace function gate.read_case_holders(v gate.view) returns gate.shown
language plpgsql as $$
declare
  me gate.actor := v.me;
begin
  return ('{}', '{}', (
    select coalesce(json_agg(json_build_object('talk', x.talk_id, 'id', o.id, 'name', o.name) order by o.ref <> me.organisation, o.name), '[]')
    from (
      select distinct e.talk_id, s.organisation from case_talk_persons e cross join lateral gate.case_talk_table(e.talk_id) s
      where e.person_id = v.person and e.source = me.organisation and e.off_why is null) x
    join organisations o on o.ref = x.organisation
    where x.organisation = me.organisation
      or (x.organisation = any (v.told) and gate.opens_to(me, x.organisation, v.person, 'guidance') & gate.category('plan') <> 0)))::gate.shown;
end $$;
