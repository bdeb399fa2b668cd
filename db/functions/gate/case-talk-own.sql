-- Case talks on the person's own page: that one was held or is to come, when, which organisations took part for this person, and what was
-- agreed. The person may say no, and then nobody talks about them there.

create or replace function gate.own_case_talks(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen' and me.citizen is not null);
  rows json;
  seen integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  select array_agg(distinct x.source) into seen from (
    select e.source from case_talk_persons e where e.person_id = me.citizen
    union select c.source from case_talk_conditions c where c.person_id = me.citizen) x;
  select coalesce(json_agg(json_build_object('id', e.id, 'organisation', o.name, 'on', t.held_on, 'at', to_char(t.starts_at, 'HH24:MI'),
      'past', t.held_on < me.today,
      -- The day that the person was told of last, where it is another one now; why stands where those who take part read it.
      'was', (select json_build_object('on', p.held_on, 'at', to_char(p.starts_at, 'HH24:MI'))
        from gate.case_talk_past(t.id) p where p.kind = 'moved' order by p.at desc limit 1), 'cancelled', t.cancelled, 'off', e.off_why, 'aim', e.aim, 'question', nullif(e.question, ''),
      'took', (select coalesce(json_agg(p.name order by c.as_of, p.name), '[]')
        from gate.case_confirmations(e.id) c join organisations p on p.ref = c.source),
      'outcome', (select json_build_object('kind', r.kind, 'agreed', r.agreed, 'nextOn', r.next_on)
        from case_talk_outcomes r where r.entry_id = e.id),
      'actions', (
        select coalesce(json_agg(json_build_object('text', coalesce(p.body, q.detail ->> 'text'),
          'due', coalesce(p.due_on, (q.detail ->> 'due')::date), 'by', coalesce(p.done_by, q.detail ->> 'by'), 'asked', w.name,
          'answer', q.state) order by a.ordinal), '[]')
        from case_talk_actions a left join plan_actions p on p.id = a.action_id left join proposals q on q.id = a.proposal_id
        left join organisations w on w.ref = q.addressed_to
        where a.entry_id = e.id and coalesce(p.id, q.id) is not null)) order by t.held_on desc, e.id), '[]')
  into rows
  from case_talk_persons e join gate.case_talks_there_are() t on t.id = e.talk_id join organisations o on o.ref = e.source
  where e.person_id = me.citizen and e.off_why is distinct from 'withdrawn';
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, case when seen is null then 0 else gate.category('plan') end,
      coalesce(seen, '{}'), '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', rows);
end $$;

-- The person would rather not: it is honoured at once, for everyone who put them on the agenda of that talk, and each reads it of its own
-- row. What was concluded stays. Outcomes: done, missing, conflict (off, concluded).
create or replace function gate.decline_own_case(p_token text, p_entry uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e case_talk_persons;
  one uuid;
  refusal text;
begin
  if me.role = 'citizen' and me.citizen is not null then
    perform gate.hold_person(me.citizen);
    select * into e from case_talk_persons where id = p_entry and person_id = me.citizen for update;
  end if;
  refusal := gate.act_refusal(me, e.id is not null and e.off_why is distinct from 'withdrawn');
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if e.off_why is not null or exists (select from case_talk_outcomes r where r.entry_id = e.id) then
    return json_build_object('outcome', 'conflict', 'field', case when e.off_why is null then 'concluded' else 'off' end);
  end if;
  for one in
    select x.id from case_talk_persons x
    where x.talk_id = e.talk_id and x.person_id = e.person_id and x.off_why is null
      and not exists (select from case_talk_outcomes r where r.entry_id = x.id)
    order by x.id
  loop
    perform gate.take_case_off(one, 'personDeclined', me.today);
    perform gate.record_act(me, 'caseTalk.declineOwn', one::text, e.person_id);
  end loop;
  return json_build_object('outcome', 'done', 'id', e.id);
end $$;

grant execute on function gate.own_case_talks(text, text), gate.decline_own_case(text, uuid) to werkwinkel_app;
